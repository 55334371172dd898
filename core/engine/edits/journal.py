"""Every edit and every result on disk before anybody is told, readable after any sudden end.

Of questions about an object `intake` keeps the request and the end alone.

How it lies there is `journal_files`. A file is written under another name, synced, renamed into
place, and its folder synced, before the call returns: what was acknowledged outlives the process
and the computer's power.

At most `limit_bytes` are kept. When there is more, the oldest edits go that ended without a result,
whose result was fetched, or that answered a click or a correction. What else runs, nobody has
fetched, or an engine left unended never goes by itself: when that alone fills the journal, new
edits are refused until results are fetched or a person prunes.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from intarsia.core.engine.edits.journal_files import (
    CUT_OFF,
    FETCHED,
    HALF,
    ID,
    REQUEST,
    Kept,
    read_events,
    read_kept,
    read_request,
    state_after,
    was_never_whole,
)
from intarsia.core.engine.edits.spool import Spool, Spooled, is_spooled
from intarsia.core.engine.listed_edits import RUNNING
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.encoding.frames import encode_frame, frame_size
from intarsia.core.wire.errors import BadDocument, NoSpace
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.files import JournalEntry

LIMIT_BYTES = 2 << 30
_INCOMING = "incoming"

_log = logging.getLogger(__name__)


class EditJournal:
    """The edits in one folder, which no other process may write. Safe to use from any thread."""

    def __init__(
        self, folder: Path, *, limit_bytes: int = LIMIT_BYTES, disk: Disk | None = None
    ) -> None:
        self._folder = make_folder(folder)
        self._limit = limit_bytes
        self._disk = disk or Disk()
        self._lock = threading.Lock()
        self._unread: set[str] = set()  # edits that are there and could not be read
        self._incoming = make_folder(folder / _INCOMING)
        try:
            self._clear_incoming()
            self._edits = self._found()
        except OSError as error:
            raise of_os_error(error, folder) from None
        self._shrink()

    @property
    def held_bytes(self) -> int:
        """What is kept, all together."""
        with self._lock:
            return sum(kept.bytes for kept in self._edits.values())

    def spool(self) -> Spool:
        """A place on this disk for a request that arrives: one frame, for `begin`."""
        return Spool(self._incoming, self._disk)

    def check_room(self, size: int) -> None:
        """Raises NoSpace where results that nobody has fetched leave no room for `size` bytes."""
        with self._lock:
            held = [kept.bytes for kept in self._edits.values() if not kept.droppable]
        if sum(held) + size > self._limit:
            raise NoSpace(
                f"The engine's journal is full: {len(held)} edits wait to be fetched.",
                "Open their documents, or run: intarsia jobs prune",
            )

    def begin(self, edit: Edit, request: Spooled) -> None:
        """Take in a request; an earlier, unfinished run of the same edit is replaced.

        Durable when this returns. Raises NoSpace.
        """
        folder = self._folder / edit.id
        try:
            self._take_in(folder, request)
        except OSError as error:
            raise of_os_error(error, folder) from None
        with self._lock:
            self._edits[edit.id] = Kept(time.time(), edit.verb, RUNNING, request.size)

    def add(self, edit_id: str, event: AnyEvent) -> None:
        """Make an event durable. Raises NoSpace."""
        folder = self._folder / edit_id
        chunks = encode_frame(event)
        self._write(folder, f"{event.number:06d}", chunks)
        with self._lock:
            kept = self._edits[edit_id]
            kept.bytes += frame_size(chunks)
            kept.state = state_after(event)
        if event.terminal:
            self._shrink()

    def mark_fetched(self, edit_id: str) -> None:
        """Whoever asked for the edit has its end safe. (A mark that is lost costs only room.)"""
        with self._lock:
            kept = self._edits.get(edit_id)
            if kept is None or kept.fetched or kept.state in (RUNNING, CUT_OFF):
                return
            kept.fetched = True
        try:
            (self._folder / edit_id / FETCHED).touch(mode=0o600)
        except OSError as error:
            raise of_os_error(error, self._folder / edit_id) from None

    def knows(self, edit_id: str) -> bool:
        """Whether the edit is here; a person may have pruned it beside us.

        One that could not be read at the start is looked at again. Raises NoSpace where it cannot
        be read now either: nobody may take it for gone.
        """
        with self._lock:
            there = bool(ID.fullmatch(edit_id)) and (self._folder / edit_id).is_dir()
            if edit_id in self._edits and not there:
                del self._edits[edit_id]
            elif there and edit_id in self._unread:
                self._read_again(edit_id)
            return edit_id in self._edits

    def ended(self, edit_id: str) -> bool:
        """Whether the edit is here and its last event too."""
        if not self.knows(edit_id):
            return False
        with self._lock:
            return self._edits[edit_id].state not in (RUNNING, CUT_OFF)

    def entries(self) -> tuple[JournalEntry, ...]:
        """All edits, oldest first. One that a dead engine left unended counts as failed."""
        with self._lock:
            kept = sorted(self._edits.items(), key=lambda item: item[1].created)
            return tuple(item.entry(edit_id) for edit_id, item in kept)

    def request(self, edit_id: str) -> Edit:
        """The request. Raises BadDocument where it is damaged."""
        return read_request(self._folder / edit_id)

    def events(self, edit_id: str, after: int = -1) -> Iterator[AnyEvent]:
        """See `journal_files.read_events`."""
        return read_events(self._folder / edit_id, after, ended=self.ended(edit_id))

    def _write(self, folder: Path, name: str, chunks: list[bytes]) -> None:
        digest = hashlib.sha256()
        for chunk in chunks:
            digest.update(chunk)
        part = folder / f".{name}.{uuid.uuid4().hex}"
        try:
            handle = self._disk.create(part)
            try:
                for chunk in chunks:
                    self._disk.write(handle, chunk)
                self._disk.sync(handle)
            finally:
                self._disk.close(handle)
            self._disk.replace(part, folder / f"{name}.{digest.hexdigest()}")
            self._disk.sync_folder(folder)
        except OSError as error:
            with suppress(OSError):  # a disk that has become read-only refuses that too
                remove(part, Why.NEVER_WHOLE)
            raise of_os_error(error, folder) from None

    def _take_in(self, folder: Path, request: Spooled) -> None:
        """The request in its folder, at every moment beside or in place of an earlier one."""
        name = f"{REQUEST}.{request.sha256}"
        earlier = list(folder.iterdir()) if folder.is_dir() else []
        if not folder.is_dir():
            self._disk.make_folder(folder)
        for path in earlier:
            if not path.name.startswith(f"{REQUEST}."):
                remove(path, Why.NOBODY_MISSES)  # of a run that has not ended
        self._disk.replace(request.path, folder / name)
        self._disk.sync_folder(folder)
        self._disk.sync_folder(self._folder)
        for path in earlier:
            if path.name.startswith(f"{REQUEST}.") and path.name != name:
                remove(path, Why.REPLACED)

    def _found(self) -> dict[str, Kept]:
        """What a former process left. Only what is proven never to have been whole is removed."""
        found = {}
        for folder in self._folder.iterdir():
            if not ID.fullmatch(folder.name):
                continue
            try:
                found[folder.name] = read_kept(folder)
            except BadDocument:
                with suppress(OSError):
                    if was_never_whole(folder):
                        remove(folder, Why.NEVER_WHOLE)
            except (OSError, NoSpace) as error:
                _log.warning("%s in the journal cannot be read now: %s", folder.name, error)
                self._unread.add(folder.name)
            else:
                with suppress(OSError):
                    for half in folder.iterdir():
                        if HALF.fullmatch(half.name):
                            remove(half, Why.NEVER_WHOLE)
        return found

    def _read_again(self, edit_id: str) -> None:
        folder = self._folder / edit_id
        try:
            self._edits[edit_id] = read_kept(folder)
        except BadDocument:
            pass
        except OSError as error:
            raise of_os_error(error, folder) from None
        self._unread.discard(edit_id)

    def _clear_incoming(self) -> None:
        """Requests that had not wholly arrived when their engine ended: nobody was told of them."""
        for left in self._incoming.iterdir():
            if is_spooled(left):
                with suppress(OSError):
                    remove(left, Why.NEVER_WHOLE)

    def _shrink(self) -> None:
        """Forget the oldest edits that nobody misses, while there is too much."""
        with self._lock:
            total = sum(kept.bytes for kept in self._edits.values())
            spare = [key for key, kept in self._edits.items() if kept.droppable]
            for edit_id in sorted(spare, key=lambda key: self._edits[key].created):
                if total <= self._limit:
                    break
                with suppress(OSError):
                    remove(self._folder / edit_id, Why.NOBODY_MISSES)
                total -= self._edits.pop(edit_id).bytes
