"""Results the panel received, on disk until their document is saved: one file of frames an edit.

A file is the context, the edit, then its events as they came, each synced; what follows the last
whole frame after a sudden end is ignored.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.results import EditResult
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.edits import EDIT_CLASSES, Edit
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import IntarsiaError, NoSpace
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent, Finished, LayerReady
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.verbs import GESTURES

_ID = re.compile(r"[0-9a-f-]{36}")
LIMIT_BYTES = 1 << 30
_DAY_S = 86_400.0


@dataclass(frozen=True)
class EditContext:
    """What the panel must know of an edit beside the edit: see `EditResult`.

    `label`: one of `wire.verbs`; older panels stored its words. `engine`: the name of the engine
    that has it, "" for this computer's own.
    """

    WIRE_NAME: ClassVar[str] = "ticket"  # in the files of every version

    document_id: str
    label: str
    superseded: tuple[str, ...] = ()
    settled: tuple[tuple[str, Affine | None], ...] = ()
    engine: str = ""

    @property
    def gesture(self) -> str:
        """The label where it names the gesture, "" where it is the edit's own verb."""
        return self.label if self.label in GESTURES else ""


@dataclass(frozen=True)
class ReceivedEdit:
    """An edit that a panel sent, with the events that it received."""

    context: EditContext
    edit: Edit
    events: tuple[AnyEvent, ...]

    @property
    def ended(self) -> bool:
        return bool(self.events) and self.events[-1].terminal

    @property
    def last_number(self) -> int:
        return self.events[-1].number if self.events else -1

    def result(self) -> EditResult | None:
        """What a host adds, where the edit has finished."""
        if not self.events or not isinstance(self.events[-1], Finished):
            return None
        return EditResult(
            edit=self.edit,
            layers=tuple(e.layer for e in self.events if isinstance(e, LayerReady)),
            report=self.events[-1].report,
            superseded=self.context.superseded,
            settled=self.context.settled,
            gesture=self.context.gesture,
        )


class ReceivedResults:
    """The folder of kept edits. Each edit is written by one thread only."""

    def __init__(
        self, folder: Path, *, limit_bytes: int = LIMIT_BYTES, disk: Disk | None = None
    ) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._disk = disk or Disk()

    def begin(self, context: EditContext, edit: Edit) -> None:
        """Keep an edit, durably. Raises NoSpace, also where what nobody has saved fills the room:
        none of it is dropped, and the engine goes on keeping the new one."""
        make_folder(self._folder)
        path = self._path(edit.id)
        try:
            self._check_room()
            part = path.with_name(f".{edit.id}")
            remove(part, Why.NEVER_WHOLE)
            self._append(part, context, edit)
            self._disk.replace(part, path)
            self._set_last(path)
            self._disk.sync_folder(self._folder)
        except OSError as error:
            raise of_os_error(error, path) from None

    def add(self, edit_id: str, event: AnyEvent) -> None:
        """Keep an event of an edit that was begun, if it is part of the result. Raises NoSpace."""
        path = self._path(edit_id)
        if isinstance(event, LayerReady | Finished) and path.exists():
            self._append(path, event)
            self._set_last(path)

    def forget(self, edit_ids: Iterable[str]) -> None:
        """Their document is saved, or nobody wants them."""
        for edit_id in edit_ids:
            path = self._path(edit_id)
            try:
                remove(path, Why.SAVED)
            except OSError as error:
                raise of_os_error(error, path) from None

    def of_document(self, document_id: str) -> tuple[ReceivedEdit, ...]:
        """The edits kept for a document, oldest first; unreadable files are passed over."""
        return tuple(
            kept for path in self._by_age() if (kept := _read(path, document_id)) is not None
        )

    def _append(self, path: Path, *messages: object) -> None:
        """Whole frames at the end of the file; where that fails it ends as it did before."""
        before = path.stat().st_size if path.exists() else 0
        try:
            handle = self._disk.append(path)
            try:
                for message in messages:
                    for chunk in encode_frame(message):
                        self._disk.write(handle, chunk)
                self._disk.sync(handle)
            except OSError:
                with suppress(OSError):
                    self._disk.cut(handle, before)
                raise
            finally:
                self._disk.close(handle)
        except OSError as error:
            raise of_os_error(error, path) from None

    def _set_last(self, path: Path) -> None:
        """Have the file be the newest, whatever the clock says: it may have been put back."""
        with suppress(OSError):  # the order is then that of the clock
            others = [x for x in self._folder.iterdir() if x != path and _ID.fullmatch(x.name)]
            newest = max((x.stat().st_mtime_ns for x in others), default=0)
            if path.stat().st_mtime_ns <= newest:
                os.utime(path, ns=(newest + 1_000_000, newest + 1_000_000))

    def _path(self, edit_id: str) -> Path:
        return self._folder / edit_id

    def _by_age(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        found = []
        for path in self._folder.iterdir():
            with suppress(FileNotFoundError):  # forgotten meanwhile
                if _ID.fullmatch(path.name):
                    found.append((path.stat().st_mtime, path))
        return [path for _, path in sorted(found)]

    def _check_room(self) -> None:
        """Raises NoSpace where what is kept for unsaved documents is more than the limit."""
        self._clear_parts()
        files = self._by_age()
        total = 0
        for path in files:
            with suppress(FileNotFoundError):
                total += path.stat().st_size
        if total > self._limit:
            raise NoSpace(
                f"{len(files)} results of documents that were not saved fill {self._folder}, so "
                "that the next ones are kept by the engine alone.",
                "Save those documents, or run: intarsia jobs prune --kept",
            )

    def _clear_parts(self) -> None:
        """What panels that were killed had begun to keep; a moment is all that a begin takes."""
        for path in self._folder.iterdir():
            begun = _ID.fullmatch(path.name.removeprefix(".")) and path.name.startswith(".")
            with suppress(FileNotFoundError):  # another thread has just finished with it
                if begun and path.stat().st_mtime < time.time() - _DAY_S:
                    remove(path, Why.NEVER_WHOLE)


def _read(path: Path, document_id: str) -> ReceivedEdit | None:
    """The edit in the file if it belongs to the document and can be read."""
    events: list[AnyEvent] = []
    try:
        with path.open("rb") as file:
            context = decode_frame(file.read, EditContext)
            if context.document_id != document_id:
                return None
            edit = decode_frame(file.read, EDIT_CLASSES)
            while file.peek(1):
                try:
                    events.append(decode_frame(file.read, EVENT_CLASSES))
                except IntarsiaError:
                    break
    except (OSError, IntarsiaError):
        return None
    return ReceivedEdit(context, edit, tuple(events))
