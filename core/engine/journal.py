"""Every edit and every result on disk before anybody is told, readable after any sudden end.

`<edit id>/request` is the request's frame, as it arrived; `<edit id>/000007` the frame of an event.
A file is renamed into place once it is whole. Both outlive the process however it ends; a result
is synced to the disk too, so that it outlives the computer's end. (Syncing a large request would
cost more than many an edit, and who made it still has it.)

At most `limit_bytes` are kept: when there is more, the oldest edits go first. One that runs never
goes, and of the others the newest always stays.
"""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from intarsia.core.engine.spool import Spool
from intarsia.core.state.atomic import of_os_error, write_atomic
from intarsia.core.state.places import made
from intarsia.core.wire.codec import tag_of
from intarsia.core.wire.edits import EDIT_CLASSES, Edit
from intarsia.core.wire.errors import BadDocument, BadRequest, Cancelled, EngineUnreachable
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent, Failed, Finished
from intarsia.core.wire.files import JournalEntry
from intarsia.core.wire.frames import decode_frame, encode_frame, frame_size

LIMIT_BYTES = 2 << 30
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REQUEST = "request"
_INCOMING = "incoming"
_RUNNING = "running"
_CUT_OFF = "cut off"

T = TypeVar("T")


@dataclass
class _Kept:
    """What the journal knows of one edit without reading it again.

    `state` as in `JournalEntry`, or "cut off" where an engine died before the edit had ended.
    """

    created: float
    verb: str
    state: str
    bytes: int


class Journal:
    """The edits in one folder, which no other process may write. Safe to use from any thread."""

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = made(folder)
        self._limit = limit_bytes
        self._lock = threading.Lock()
        self._incoming = made(folder / _INCOMING)
        for left in self._incoming.iterdir():
            left.unlink()
        self._edits = dict(self._found())
        self._shrink()

    def spool(self) -> Spool:
        """A place on this disk for a request that arrives: one frame, for `begin`."""
        return Spool(self._incoming)

    def begin(self, edit: Edit, frame: Path) -> None:
        """Take in a request whose frame is whole in a spooled file.

        An earlier, unfinished run of the same edit is replaced. Raises NoSpace.
        """
        folder = self._folder / edit.id
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700)
            size = frame.stat().st_size
            frame.replace(folder / _REQUEST)
        except OSError as error:
            raise of_os_error(error, folder) from None
        with self._lock:
            self._edits[edit.id] = _Kept(time.time(), edit.verb, _RUNNING, size)

    def add(self, edit_id: str, event: AnyEvent) -> None:
        """Make an event durable. Raises NoSpace."""
        folder = self._folder / edit_id
        chunks = encode_frame(event)
        write_atomic(folder / f"{event.number:06d}", chunks, private=True)
        _sync(folder)
        _sync(self._folder)
        with self._lock:
            kept = self._edits[edit_id]
            kept.bytes += frame_size(chunks)
            kept.state = _state_after(event)
        if event.terminal:
            self._shrink()

    def knows(self, edit_id: str) -> bool:
        with self._lock:
            return edit_id in self._edits

    def ended(self, edit_id: str) -> bool:
        """Whether the edit is here and its last event too."""
        with self._lock:
            kept = self._edits.get(edit_id)
            return kept is not None and kept.state not in (_RUNNING, _CUT_OFF)

    def entries(self) -> tuple[JournalEntry, ...]:
        """All edits, oldest first. One that a dead engine left unended counts as failed."""
        with self._lock:
            kept = sorted(self._edits.items(), key=lambda item: item[1].created)
            return tuple(
                JournalEntry(
                    edit_id,
                    item.verb,
                    "failed" if item.state == _CUT_OFF else item.state,
                    item.created,
                )
                for edit_id, item in kept
            )

    def request(self, edit_id: str) -> Edit:
        """The request. Raises BadDocument where it is damaged."""
        return _read(self._folder / edit_id / _REQUEST, EDIT_CLASSES)

    def events(self, edit_id: str, after: int = -1) -> Iterator[AnyEvent]:
        """The events kept of an edit, with a number above `after`, always with an end.

        An edit that a dead engine left unended ends with a failure that says so.
        Raises BadDocument where a file is damaged.
        """
        last = -1
        for path in _event_files(self._folder / edit_id):
            last = int(path.name)
            if last > after:
                yield _read(path, EVENT_CLASSES)
        if not self.ended(edit_id):
            yield Failed(
                number=max(last, after) + 1,
                kind=EngineUnreachable.kind,
                message="The engine stopped before this edit was done.",
                hint="Run the edit again.",
            )

    def _found(self) -> Iterator[tuple[str, _Kept]]:
        """What a former process left; a folder whose request never became whole is removed."""
        for folder in self._folder.iterdir():
            if not _ID.fullmatch(folder.name):
                continue
            try:
                yield folder.name, _kept_in(folder)
            except (BadDocument, OSError):
                shutil.rmtree(folder, ignore_errors=True)

    def _shrink(self) -> None:
        """Forget the oldest edits that do not run, while there is too much."""
        with self._lock:
            total = sum(kept.bytes for kept in self._edits.values())
            still = [key for key, kept in self._edits.items() if kept.state != _RUNNING]
            still.sort(key=lambda key: self._edits[key].created)
            for edit_id in still[:-1]:
                if total <= self._limit:
                    break
                shutil.rmtree(self._folder / edit_id, ignore_errors=True)
                total -= self._edits.pop(edit_id).bytes


def _event_files(folder: Path) -> list[Path]:
    """The frames of events in their order; what was only half written has another name."""
    return sorted(path for path in folder.iterdir() if path.name.isdecimal())


def _read(path: Path, expected: tuple[type[T], ...]) -> T:
    try:
        with path.open("rb") as file:
            return decode_frame(file.read, expected)
    except (OSError, BadRequest):
        raise BadDocument(f"{path} is damaged.", "Run the edit again.") from None


def _kept_in(folder: Path) -> _Kept:
    """What a folder says of its edit. Raises BadDocument or OSError where that is nothing."""
    request = folder / _REQUEST
    events = _event_files(folder)
    try:
        verb = _tag(request, tuple(cls.verb for cls in EDIT_CLASSES))
    except (BadDocument, OSError):
        if not events:
            raise
        verb = "unknown"  # the computer went down before the request was synced
    kept = _Kept(folder.stat().st_mtime, verb, _CUT_OFF, 0)
    for path in folder.iterdir():
        kept.bytes += path.stat().st_size
        if path.name.startswith("."):
            path.unlink()  # half written
    for path in events:
        if _tag(path, tuple(map(tag_of, EVENT_CLASSES))) in (tag_of(Finished), tag_of(Failed)):
            kept.state = _state_after(_read(path, EVENT_CLASSES))
    return kept


def _tag(path: Path, known: tuple[str, ...]) -> str:
    """What kind of message a frame holds, from its head: its planes are not read."""
    with path.open("rb") as file:
        head = file.read(1 << 20)
    found = re.search(rb'"\$type":"(' + b"|".join(map(str.encode, known)) + rb')"', head)
    if found is None:
        raise BadDocument(f"{path} is damaged.", "Run the edit again.")
    return found[1].decode()


def _state_after(event: AnyEvent) -> str:
    if isinstance(event, Failed):
        return "cancelled" if event.kind == Cancelled.kind else "failed"
    return "finished" if isinstance(event, Finished) else _RUNNING


def _sync(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise of_os_error(error, folder) from None
