"""Every write, sync and rename of the state writers as the point where all ends or no room is left.

A shim counts the system's own calls in a child process, which is ended at the call of one number,
or finds no room from then on. All numbers are tried: nothing is sampled.
"""

from __future__ import annotations

import asyncio
import errno
import json
import os
import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from reliability_panel import completion

from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.spool import Spooled
from intarsia.core.engine.packs.catalogue import Pack, PackFile
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.state.session.kept_results import EditContext, ReceivedResults
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.leftovers import clear_leftovers
from intarsia.core.state.storage.settings import SettingsFile, load_settings
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Finished, LayerReady, Report, ResultLayer, Role
from intarsia.core.wire.geometry import Box

_CALLS = ((os, "write"), (os, "fsync"), (os, "ftruncate"), (os, "posix_fallocate"))
_RENAMES = ((Path, "replace"), (Path, "rename"))
_EDITS = [completion(24, random.Random(number), "nothing") for number in range(2)]
_EDITS = [replace(x, id=f"00000000-0000-4000-8000-{i:012d}") for i, x in enumerate(_EDITS)]
_REPORT = Report("nothing", "", 0, 0.5, "cpu", Box(0, 0, 2, 2), 0.0, 0.0)
_PACK = Pack("tiny", "Tiny", (), (), "", "free", "", True, 64, 1, (PackFile("a.bin"),))
_BODIES = {"a": b"a" * 70_000, "b": b"b" * 70_000}


def run() -> dict[str, int]:
    """How many points there were, and after how many of them something was lost or torn."""
    points, lost = 0, 0
    for story in _STORIES:
        for full in (False, True):
            number = 0
            while True:
                with tempfile.TemporaryDirectory() as folder:
                    told, reached = _told(story, Path(folder), number, full)
                    if not reached:
                        break
                    points += 1
                    lost += not _STORIES[story](Path(folder), told)
                number += 1
    return {"crash_points": points, "crash_points_lost": lost}


def _told(
    story: Callable[..., None], home: Path, number: int, full: bool
) -> tuple[list[str], bool]:
    """What the child was told is safe, and whether it got to the call of that number."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        tell = os.write
        reached = _shim(number, full, writing)
        with suppress(IntarsiaError, OSError):
            story(home, lambda text: tell(writing, f"{text}\n".encode()))
        os._exit(0 if not reached() else 1)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read().splitlines()
    _, status = os.waitpid(child, 0)
    return told, os.waitstatus_to_exitcode(status) != 0


def _shim(number: int, full: bool, spared: int) -> Callable[[], bool]:
    """Have the call of that number end this process, or all from it on find no room."""
    count = 0

    def wrapped(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            nonlocal count
            count += 1
            if count > number:
                if not full:
                    os._exit(9)
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*arguments)

        return call

    for place, name in (*_CALLS, *_RENAMES):
        if hasattr(place, name):
            setattr(place, name, wrapped(getattr(place, name)))
    return lambda: count > number


def _settings(home: Path, tell: Callable[[str], object]) -> None:
    file = SettingsFile(home / "settings.json")
    for size in (1.0, 2.0, 3.0):
        file.change(lambda s, size=size: replace(s, brush_px=size))  # type: ignore[misc]
        if file.problem.value is None:
            tell(str(size))


def _settings_are_whole(home: Path, told: list[str]) -> bool:
    found = load_settings(home / "settings.json")
    last = float(told[-1]) if told else 40.0
    return not found.notes and found.settings.brush_px in (last, last + 1 if told else 1.0)


def _document(home: Path, tell: Callable[[str], object], *, linked: bool = False) -> None:
    path = home / "picture.ora"
    for name, body in _BODIES.items():
        write_atomic(path, [body[:30_000], body[30_000:]])
        if linked and not (home / "other").exists():
            os.link(path, home / "other")
        tell(name)


def _linked(home: Path, tell: Callable[[str], object]) -> None:
    _document(home, tell, linked=True)


def _document_is_whole(home: Path, told: list[str]) -> bool:
    clear_leftovers(home)  # as whoever opens or saves there next does
    path = home / "picture.ora"
    left = {x.name for x in home.iterdir()} - {"picture.ora", "other"}
    if not told:
        return not left and (not path.exists() or path.read_bytes() == _BODIES["a"])
    allowed = {"a": (_BODIES["a"], _BODIES["b"]), "b": (_BODIES["b"],)}[told[-1]]
    return not left and path.read_bytes() in allowed


def _events(edit: Complete) -> tuple[LayerReady, LayerReady, Finished]:
    layers = [LayerReady(number=i, layer=ResultLayer("L", Role.FILL, edit.window)) for i in (1, 2)]
    return layers[0], layers[1], Finished(number=3, report=_REPORT)


def _kept(home: Path, tell: Callable[[str], object]) -> None:
    kept = ReceivedResults(home / "kept")
    for edit in _EDITS:
        kept.begin(EditContext("doc", "Edit"), edit)
        tell(edit.id)
        for event in _events(edit):
            kept.add(edit.id, event)
            tell(edit.id)


def _kept_is_whole(home: Path, told: list[str]) -> bool:
    found = {x.edit.id: x.events for x in ReceivedResults(home / "kept").of_document("doc")}
    for edit in _EDITS:
        count = told.count(edit.id) - 1
        if count >= 0 and (edit.id not in found or found[edit.id][:count] != _events(edit)[:count]):
            return False
    return True


def _journal(home: Path, tell: Callable[[str], object]) -> None:
    journal = EditJournal(home / "journal")
    for edit in (*_EDITS, _EDITS[1]):  # the last is sent again before it has ended

        async def arrive(edit: Complete = edit) -> Spooled:
            spool = journal.spool()
            for chunk in encode_frame(edit):
                await spool.add(chunk)
            return await spool.close()

        if edit is not _EDITS[1] or not journal.knows(edit.id):
            journal.begin(edit, asyncio.run(arrive()))
            tell(edit.id)
            for event in _events(edit)[: 3 if edit is _EDITS[0] else 1]:
                journal.add(edit.id, event)
                tell(edit.id)
        else:
            tell("again")
            journal.begin(edit, asyncio.run(arrive()))


def _journal_is_whole(home: Path, told: list[str]) -> bool:
    journal = EditJournal(home / "journal")
    for edit in _EDITS:
        count = told.count(edit.id) - 1
        if count < 0:
            continue
        if not journal.knows(edit.id) or journal.request(edit.id) != edit:
            return False
        if "again" in told and edit is _EDITS[1]:
            continue  # what the run had given that was replaced is void
        if tuple(journal.events(edit.id))[:count] != _events(edit)[:count]:
            return False
    return True


def _pack(home: Path, tell: Callable[[str], object]) -> None:
    store = PackStore(home / "packs")
    for name, body in _BODIES.items():
        staging = store.staging(_PACK)
        staging.mkdir(parents=True)
        (staging / "a.bin").write_bytes(body)
        store.commit(_PACK, staging, {"a.bin": ""}, lambda *_: None)
        tell(name)


def _pack_is_whole(home: Path, told: list[str]) -> bool:
    store = PackStore(home / "packs")
    store.recover([_PACK])
    if not told and not store.is_installed(_PACK):
        return True
    store.verify(_PACK, lambda *_: None)
    body = store.path(_PACK, "a.bin").read_bytes()
    return body in (_BODIES["b"],) if told[-1:] == ["b"] else body in _BODIES.values()


_STORIES: dict[Callable[..., None], Callable[[Path, list[str]], bool]] = {
    _settings: _settings_are_whole,
    _document: _document_is_whole,
    _linked: _document_is_whole,
    _kept: _kept_is_whole,
    _journal: _journal_is_whole,
    _pack: _pack_is_whole,
}


if __name__ == "__main__":
    print(json.dumps(run()))
