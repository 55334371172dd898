"""How the journal lies on disk, and how it is read: nothing here writes.

`<edit id>/request.<sha256>` is the request's frame, as it arrived; `<edit id>/000007.<sha256>` the
frame of event 7. A name carries the hash of the file, which is checked whenever the file is read.
`<edit id>/fetched` says that whoever asked has the end safe.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from intarsia.core.engine.listed_edits import RUNNING
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import EDIT_CLASSES, Edit, Segment
from intarsia.core.wire.encoding.codec import tag_of
from intarsia.core.wire.encoding.frames import decode_frame
from intarsia.core.wire.errors import (
    BadDocument,
    BadRequest,
    Cancelled,
    EngineUnreachable,
    NoSpace,
)
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent, Failed, Finished
from intarsia.core.wire.files import JournalEntry

REQUEST = "request"
FETCHED = "fetched"
CUT_OFF = "cut off"
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HALF = re.compile(r"\.(\d{6}|request)\.[0-9a-f]{32}")  # on its way when its process was killed
UNKNOWN = "unknown"  # the verb of an edit that a newer version took, or whose request is damaged
_NOT_NOW = (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EACCES, errno.EIO)
_EVENT = re.compile(r"(\d{6})\.[0-9a-f]{64}")
_OF_THE_MOMENT = frozenset({Segment.verb, Correct.verb})
_HEAD = 1 << 20  # bytes in which a frame's header begins with what it is

T = TypeVar("T")


@dataclass
class Kept:
    """What the journal knows of one edit without reading it again.

    `state` as in `JournalEntry`, or "cut off" where an engine died before the edit had ended.
    """

    created: float
    verb: str
    state: str
    bytes: int
    fetched: bool = False

    @property
    def droppable(self) -> bool:
        """Whether nobody misses it: it has ended without a result, its result is fetched, or it
        was an answer of the moment, which no panel takes up again."""
        if self.state in ("failed", "cancelled") or (self.state == "finished" and self.fetched):
            return True
        return self.verb in _OF_THE_MOMENT and self.state != RUNNING

    def entry(self, edit_id: str) -> JournalEntry:
        """One that a dead engine left unended counts as failed."""
        state = "failed" if self.state == CUT_OFF else self.state
        return JournalEntry(
            edit_id, self.verb, state, self.created, self.bytes, self.fetched, self.state == CUT_OFF
        )


def read_kept(folder: Path) -> Kept:
    """What a folder says of its edit; one that we do not know may be a newer version's.

    Raises BadDocument where it says nothing, OSError and NoSpace where it cannot be read now.
    """
    events = event_files(folder)
    oldest = events[0] if events else folder
    verb = UNKNOWN
    try:
        oldest = request_file(folder)
        verb = _tag(oldest, tuple(cls.verb for cls in EDIT_CLASSES))
    except BadDocument:
        if not events and oldest == folder:
            raise  # there is nothing to tell of
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    kept = Kept(oldest.stat().st_mtime, verb, CUT_OFF, size, (folder / FETCHED).exists())
    for path in events:
        try:
            if _tag(path, tuple(map(tag_of, EVENT_CLASSES))) in (tag_of(Finished), tag_of(Failed)):
                kept.state = state_after(_read(path, EVENT_CLASSES))
        except BadDocument:
            continue  # said when somebody asks for it
    return kept


def kept_edits(folder: Path) -> Iterator[tuple[str, Kept | None]]:
    """Every edit in a journal's folder; None where nothing of it can be read."""
    for inside in folder.iterdir():
        if ID.fullmatch(inside.name):
            try:
                yield inside.name, read_kept(inside)
            except (BadDocument, NoSpace, OSError):
                yield inside.name, None


def kept_entries(folder: Path) -> Iterator[JournalEntry]:
    """Every edit in a journal's folder that can be read, where no engine has it open."""
    for edit_id, kept in kept_edits(folder):
        if kept is not None:
            yield kept.entry(edit_id)


def was_never_whole(folder: Path) -> bool:
    """Whether it is proven that no request or event was ever whole here: a request is renamed into
    place before anybody is told of it. Raises OSError where that cannot be seen."""
    names = [path.name for path in folder.iterdir()]
    return all(HALF.fullmatch(name) or name == FETCHED for name in names)


def read_request(folder: Path) -> Edit:
    """The request in an edit's folder. Raises BadDocument where it is damaged."""
    return _read(request_file(folder), EDIT_CLASSES)


def read_events(folder: Path, after: int = -1, *, ended: bool = True) -> Iterator[AnyEvent]:
    """The events in an edit's folder with a number above `after`, always with an end.

    One that has not ended ends with a failure that says so. Raises BadDocument.
    """
    last = -1
    for path in event_files(folder):
        last = number_of(path)
        if last > after:
            yield _read(path, EVENT_CLASSES)
    if not ended:
        yield Failed(
            number=max(last, after) + 1,
            kind=EngineUnreachable.kind,
            message="The engine stopped before this edit was done.",
            hint="Run the edit again.",
        )


def event_files(folder: Path) -> list[Path]:
    """The frames of events in their order; what was only half written has another name."""
    try:
        return sorted(path for path in folder.iterdir() if _EVENT.fullmatch(path.name))
    except FileNotFoundError:
        raise BadDocument("The edit is no longer in the journal.", "Run the edit again.") from None


def number_of(event_file: Path) -> int:
    return int(event_file.name.partition(".")[0])


def request_file(folder: Path) -> Path:
    """Raises BadDocument where there is none."""
    found = next(folder.glob(f"{REQUEST}.*"), None)
    if found is None:
        raise BadDocument(f"The request of {folder.name} is missing.", "Make the edit again.")
    return found


def state_after(event: AnyEvent) -> str:
    """The state of an edit whose last event this is."""
    if isinstance(event, Failed):
        return "cancelled" if event.kind == Cancelled.kind else "failed"
    return "finished" if isinstance(event, Finished) else RUNNING


def _read(path: Path, expected: tuple[type[T], ...]) -> T:
    """The message in a file whose bytes are what its name says. Raises BadDocument."""
    import hashlib  # a list of what there is needs none of it

    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:

            def read(count: int) -> bytes:
                data = file.read(count)
                digest.update(data)
                return data

            message = decode_frame(read, expected)
            read(1)
    except OSError as error:
        if error.errno in _NOT_NOW:
            raise of_os_error(error, path) from None
        raise _damage_error(path) from None
    except BadRequest:
        raise _damage_error(path) from None
    if digest.hexdigest() != path.suffix[1:]:
        raise _damage_error(path)
    return message


def _tag(path: Path, known: tuple[str, ...]) -> str:
    """What kind of message a frame holds, from its head: its planes are not read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    found = re.search(rb'"\$type":"(' + b"|".join(map(str.encode, known)) + rb')"', head)
    if found is None:
        raise _damage_error(path)
    return found[1].decode()


def _damage_error(path: Path) -> BadDocument:
    return BadDocument(
        f"{path.parent.name}/{path.name[:7]} in the journal is damaged.", "Run the edit again."
    )
