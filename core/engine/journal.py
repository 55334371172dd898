"""Every edit and every result on disk before anybody is told, readable after any sudden end.

`<edit id>/request` is the frame as it arrived. `<edit id>/000007` is the record of an event: a line
that names its planes by sha256, then the message as text. Planes lie once each in `planes/`. Every
file is renamed into place after all that it needs is durable, so what can be seen is complete.

At most `limit_bytes` are kept: when there is more, the oldest edits go first. One that runs never
goes, and of the others the newest always stays.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from intarsia.core.engine.blobs import BlobFolder, sync_folder
from intarsia.core.engine.spool import Spool
from intarsia.core.state.atomic import of_os_error, write_atomic
from intarsia.core.state.places import made
from intarsia.core.wire.codec import TYPE_KEY, from_text, tag_of, to_text
from intarsia.core.wire.edits import EDIT_CLASSES, Edit
from intarsia.core.wire.errors import BadDocument, BadRequest, Cancelled, EngineUnreachable
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent, Failed, Finished
from intarsia.core.wire.files import JournalEntry
from intarsia.core.wire.frames import decode_frame
from intarsia.core.wire.pixels import Pixels

LIMIT_BYTES = 2 << 30
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REQUEST = "request"
_PLANES = "planes"
_INCOMING = "incoming"
_HEAD_BYTES = 1 << 20
_VERB = re.compile(rb'"\$type":"(' + b"|".join(c.verb.encode() for c in EDIT_CLASSES) + rb')"')
_RUNNING = "running"
_CUT_OFF = "cut off"

T = TypeVar("T")


@dataclass
class _Kept:
    """What the journal knows of one edit without reading it again."""

    created: float
    verb: str
    state: str  # as in `JournalEntry`, "cut off" where an engine died before the edit had ended
    names: set[str] = field(default_factory=set)
    own_bytes: int = 0


class Journal:
    """The edits in one folder, which no other process may write. Safe to use from any thread."""

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._lock = threading.Lock()
        self._planes = BlobFolder(made(folder) / _PLANES)
        self._incoming = made(folder / _INCOMING)
        for left in self._incoming.iterdir():
            left.unlink()
        self._pinned: Counter[str] = Counter()
        self._sizes = self._planes.sizes()
        self._edits = dict(self._found())
        with self._lock:
            self._shrink()

    def spool(self) -> Spool:
        """A place on this disk for a request that arrives: one frame, for `begin`."""
        return Spool(self._incoming)

    def begin(self, edit: Edit, frame: Path) -> None:
        """Take in a request whose frame is durable in a spooled file.

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
        sync_folder(folder)
        sync_folder(self._folder)
        with self._lock:
            self._edits[edit.id] = _Kept(time.time(), edit.verb, _RUNNING, set(), size)

    def add(self, edit_id: str, event: AnyEvent) -> None:
        """Make an event durable. Raises NoSpace."""
        self._write(edit_id, f"{event.number:06d}", event)
        if event.terminal:
            with self._lock:
                self._edits[edit_id].state = _state_after(event)
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
            found = [
                JournalEntry(
                    edit_id,
                    kept.verb,
                    "failed" if kept.state == _CUT_OFF else kept.state,
                    kept.created,
                )
                for edit_id, kept in self._edits.items()
            ]
        return tuple(sorted(found, key=lambda entry: entry.created))

    def request(self, edit_id: str) -> Edit:
        """The request. Raises BadDocument where it is damaged."""
        try:
            with (self._folder / edit_id / _REQUEST).open("rb") as file:
                return decode_frame(file.read, EDIT_CLASSES)
        except (OSError, BadRequest):
            raise BadDocument("The kept request is damaged.", "Make the edit again.") from None

    def events(self, edit_id: str, after: int = -1) -> Iterator[AnyEvent]:
        """The events kept of an edit, with a number above `after`, always with an end.

        An edit that a dead engine left unended ends with a failure that says so.
        """
        last = -1
        for path in sorted((self._folder / edit_id).glob("[0-9]*")):
            last = int(path.name)
            if last > after:
                yield self._read(path, EVENT_CLASSES)
        if not self.ended(edit_id):
            yield Failed(
                number=max(last, after) + 1,
                kind=EngineUnreachable.kind,
                message="The engine stopped before this edit was done.",
                hint="Run the edit again.",
            )

    def _write(self, edit_id: str, name: str, message: object) -> None:
        text, planes = to_text(message)
        pinned: list[str] = []
        try:
            rows = [self._keep_plane(plane, pinned) for plane in planes]
            if pinned:
                sync_folder(self._planes.folder)
            folder = self._folder / edit_id
            record = f"{json.dumps(rows)}\n{text}".encode()
            write_atomic(folder / name, (record,), private=True)
            sync_folder(folder)
            with self._lock:
                kept = self._edits[edit_id]
                kept.names.update(pinned)
                kept.own_bytes += len(record)
        finally:
            with self._lock:
                self._pinned.subtract(pinned)

    def _keep_plane(self, plane: Pixels, pinned: list[str]) -> list[str]:
        """Keep a plane and its profile; the names that a record says, profile "" for none."""
        name = plane.sha256
        self._pin(name, len(plane.data), pinned)
        self._planes.put_plane(name, plane)
        if plane.icc is None:
            return [name, ""]
        profile = hashlib.sha256(plane.icc).hexdigest()
        self._pin(profile, len(plane.icc), pinned)
        self._planes.put(profile, (plane.icc,))
        return [name, profile]

    def _pin(self, name: str, size: int, pinned: list[str]) -> None:
        """Keep what bears this name from being swept until the record that names it is there."""
        pinned.append(name)
        with self._lock:
            self._pinned[name] += 1
            self._sizes[name] = size

    def _read(self, path: Path, expected: tuple[type[T], ...]) -> T:
        rows, text = _record(path)
        planes = []
        for name, profile in rows:
            icc = self._planes.get(profile) if profile else None
            plane = self._planes.get_plane(name, icc)
            if plane is None:
                raise BadDocument("A kept result lacks its pixels.", "Run the edit again.")
            planes.append(plane)
        return from_text(text, planes, expected)

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
        """Forget the oldest ended edits while there is too much, then every plane without a use."""
        ended = sorted(
            (kept.created, edit_id)
            for edit_id, kept in self._edits.items()
            if kept.state != _RUNNING
        )
        uses = Counter(name for kept in self._edits.values() for name in kept.names)
        total = sum(self._sizes.get(name, 0) for name in uses)
        total += sum(kept.own_bytes for kept in self._edits.values())
        for _, edit_id in ended[:-1]:
            if total <= self._limit:
                break
            kept = self._edits.pop(edit_id)
            shutil.rmtree(self._folder / edit_id, ignore_errors=True)
            uses.subtract(kept.names)
            total -= kept.own_bytes
            total -= sum(self._sizes.get(name, 0) for name in kept.names if not uses[name])
        for name in [n for n in self._sizes if uses[n] <= 0 and self._pinned[n] <= 0]:
            self._planes.remove(name)
            del self._sizes[name]


def _record(path: Path) -> tuple[list[list[str]], str]:
    """The plane names and the text of a record. Raises BadDocument where it is not one."""
    try:
        first, text = path.read_text("utf-8").split("\n", 1)
        rows = json.loads(first)
        if not all(isinstance(row, list) and len(row) == 2 for row in rows):
            raise ValueError
    except (OSError, ValueError, TypeError):
        raise BadDocument(f"The record {path.name} is damaged.", "Run the edit again.") from None
    return rows, text


def _kept_in(folder: Path) -> _Kept:
    """What a folder says of its edit. Raises BadDocument or OSError where it has no request."""
    request = folder / _REQUEST
    kept = _Kept(request.stat().st_mtime, _verb_of(request), _CUT_OFF)
    kept.own_bytes = request.stat().st_size
    rows: list[list[str]] = []
    for path in sorted(folder.glob("[0-9]*")):
        more, last = _record(path)
        rows += more
        kept.own_bytes += path.stat().st_size
        event = json.loads(last)
        if event[TYPE_KEY] == tag_of(Finished):
            kept.state = "finished"
        elif event[TYPE_KEY] == tag_of(Failed):
            kept.state = _failed_state(event["kind"])
    kept.names = {name for row in rows for name in row if name}
    return kept


def _verb_of(request: Path) -> str:
    """The verb of a kept request, from the head of its frame: its planes are not read."""
    with request.open("rb") as file:
        found = _VERB.search(file.read(_HEAD_BYTES))
    if found is None:
        raise BadDocument("The kept request is damaged.", "Make the edit again.")
    return found[1].decode()


def _failed_state(kind: str) -> str:
    return "cancelled" if kind == Cancelled.kind else "failed"


def _state_after(event: AnyEvent) -> str:
    return _failed_state(event.kind) if isinstance(event, Failed) else "finished"
