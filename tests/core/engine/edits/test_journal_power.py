"""The journal on a disk that forgets what was not synced: nothing acknowledged is lost."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.spool import Spooled
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.state.session.kept_results import EditContext, ReceivedResults
from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.edits import Complete, Edit
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.events import AnyEvent, Finished, LayerReady, Report, ResultLayer, Role
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

Small = Callable[..., Complete]
REPORT = Report("nothing", "", 0, 0.5, "cpu", Box(0, 0, 2, 2), 0.0, 0.0)
FOLDER = "a folder"


class PowerCut(Exception):
    """The computer is off from this operation on."""


class ForgetfulDisk(Disk):
    """Works on real files, and knows what would be left if the power went now.

    Every operation counts; the one with number `lasts` does not happen any more.
    """

    def __init__(self, root: Path, lasts: int = 1 << 30) -> None:
        self.root, self.lasts, self.done = root, lasts, 0
        self._numbers = itertools.count()
        self._live: dict[Path, int] = {}  # which file has which name now
        self._open: dict[int, Path] = {}
        self._data: dict[int, bytes] = {}  # of each file, as it was last synced
        self._names: dict[Path, dict[str, int | str]] = {}  # of each folder, as last synced

    def create(self, path: Path) -> int:
        self._count()
        handle = super().create(path)
        self._live[path], self._open[handle] = next(self._numbers), path
        return handle

    def append(self, path: Path) -> int:
        self._count()
        handle = super().append(path)
        self._live.setdefault(path, next(self._numbers))
        self._open[handle] = path
        return handle

    def write(self, handle: int, data: bytes) -> None:
        self._count()
        super().write(handle, data)

    def sync(self, handle: int) -> None:
        self._count()
        path = self._open[handle]
        self._data[self._live[path]] = path.read_bytes()

    def replace(self, source: Path, target: Path) -> None:
        self._count()
        super().replace(source, target)
        self._live[target] = self._live.pop(source)

    def make_folder(self, path: Path) -> None:
        self._count()
        super().make_folder(path)

    def sync_folder(self, path: Path) -> None:
        self._count()
        self._names[path] = self._listed(path)

    def left(self, into: Path, *, names_too: bool) -> Path:
        """What is there when the power comes back: with every name that was given
        (`names_too`), or with those alone whose folder was synced."""
        self._copy(self.root, into, names_too)
        return into

    def _copy(self, folder: Path, into: Path, names_too: bool) -> None:
        into.mkdir()
        names = self._listed(folder) if names_too else self._names.get(folder, {})
        for name, what in names.items():
            if isinstance(what, str):
                self._copy(folder / name, into / name, names_too)
            else:
                (into / name).write_bytes(self._data.get(what, b""))

    def _listed(self, folder: Path) -> dict[str, int | str]:
        if not folder.is_dir():
            return {}
        return {
            path.name: FOLDER if path.is_dir() else self._live[path]
            for path in folder.iterdir()
            if path.is_dir() or path in self._live
        }

    def _count(self) -> None:
        self.done += 1
        if self.done > self.lasts:
            raise PowerCut


def layer_event(number: int) -> LayerReady:
    noise = np.random.default_rng(number).integers(0, 256, (24, 24, 4)).astype(np.uint8)
    return LayerReady(
        number=number, layer=ResultLayer("L", Role.FILL, Placed(pixels_of(noise), 3, 4))
    )


def story(journal: EditJournal, edits: list[Complete]) -> Iterator[tuple[Edit, list[AnyEvent]]]:
    """Three edits with their events; after each step, what was acknowledged of the edit so far."""
    for edit in edits:

        async def arrive(edit: Edit = edit) -> Spooled:
            spool = journal.spool()
            for chunk in encode_frame(edit):
                await spool.add(chunk)
            return await spool.close()

        journal.begin(edit, asyncio.run(arrive()))
        told: list[AnyEvent] = []
        yield edit, told
        for event in (layer_event(1), layer_event(2), Finished(number=3, report=REPORT)):
            journal.add(edit.id, event)
            told.append(event)
            yield edit, told


@pytest.mark.parametrize("names_too", [False, True])
def test_nothing_acknowledged_is_lost_whenever_the_power_goes(
    tmp_path: Path, small: Small, names_too: bool
) -> None:
    edits = [small(number) for number in range(3)]
    whole = ForgetfulDisk(tmp_path / "whole")
    assert len(list(story(EditJournal(whole.root, disk=whole), edits))) == 12
    assert whole.done > 60
    for lasts in range(whole.done + 1):
        disk = ForgetfulDisk(tmp_path / f"{lasts}", lasts)
        acknowledged: dict[str, tuple[Edit, list[AnyEvent]]] = {}
        try:
            for edit, told in story(EditJournal(disk.root, disk=disk), edits):
                acknowledged[edit.id] = edit, list(told)
        except PowerCut:
            pass
        found = EditJournal(disk.left(tmp_path / f"{lasts}-left", names_too=names_too))
        for edit_id, (edit, told) in acknowledged.items():
            assert found.request(edit_id) == edit
            assert list(found.events(edit_id))[: len(told)] == told
        for entry in found.entries():  # and what was not acknowledged does no harm
            assert list(found.events(entry.id))[-1].terminal


class UnsyncedDisk(ForgetfulDisk):
    """A program that forgets to sync, on the same disk."""

    def sync(self, handle: int) -> None:
        """Nothing is made durable."""


def test_the_forgetful_disk_would_have_noticed(tmp_path: Path, small: Small) -> None:
    disk, edit = UnsyncedDisk(tmp_path / "disk"), small(1)
    list(story(EditJournal(disk.root, disk=disk), [edit]))
    left = EditJournal(disk.left(tmp_path / "left", names_too=True))
    for read in (lambda: left.request(edit.id), lambda: list(left.events(edit.id))):
        with pytest.raises(BadDocument, match="damaged"):
            read()


def test_a_panel_keeps_what_it_received_through_a_power_cut(tmp_path: Path, small: Small) -> None:
    disk = ForgetfulDisk(tmp_path / "kept")
    kept = ReceivedResults(disk.root, disk=disk)
    edit, context = small(4), EditContext("doc", "Remove")
    events: list[AnyEvent] = [layer_event(1), Finished(number=2, report=REPORT)]
    kept.begin(context, edit)
    for event in events:
        kept.add(edit.id, event)
    (found,) = ReceivedResults(disk.left(tmp_path / "left", names_too=False)).of_document("doc")
    assert (found.edit, found.context, found.events) == (edit, context, tuple(events))
