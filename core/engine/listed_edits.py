"""The edits in journals as `intarsia jobs list` shows them, without what reads whole messages.

The same as `edits.journal_files` reads, of edits that lie there as this version writes them. What
is otherwise is not told here: who lists them reads them as that does.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

JOURNAL = "journal"  # how the names of journals begin in a home
RUNNING = "running"
UNFINISHED = "unfinished"  # its engine is gone
VERBS = frozenset(
    ("segment", "correct", "rearrange", "complete", "paint_exemplar", "transfer_appearance")
    + ("repaint_map", "vary")
)
EVENTS = frozenset(
    ("accepted", "loading", "progress", "layer_ready", "object_ready", "finished", "failed")
)
BEGINS = b"INTW\x00\x01"  # a frame of this protocol
_PREAMBLE = 10  # bytes; the last four of them are the length of what follows in words
_VERSION = b',"$version":1,'
_HEX = frozenset("0123456789abcdef")
_GROUPS = [8, 4, 4, 4, 12]
_HEAD = 4096  # bytes in which a frame says what it is, unless it has very many planes


class NotPlain(Exception):
    """An edit is for who reads whole messages."""


def edit_line(edit_id: str, created: float, verb: str, size: int, state: str) -> str:
    """One edit of the list. `created`: seconds since 1970; `size`: in bytes."""
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(round(created, 6)))
    return f"{edit_id}  {when}  {verb:19} {size / 1e6:8.2f} MB  {state}"


def total_line(edits: int, size: int) -> str:
    """What the list ends with. `size`: in bytes."""
    return f"{edits} edits, {size / 1e6:.1f} MB"


def edit_lines(home: str) -> list[str]:
    """The list, oldest first. Raises NotPlain, OSError."""
    found = []
    for name in sorted(names_in(home)):
        folder = os.path.join(home, name)
        if name.startswith(JOURNAL):
            found += _edits(folder)
    found.sort(key=lambda facts: facts[1])
    lines = [edit_line(*facts) for facts in found]
    return [*lines, total_line(len(found), sum(facts[3] for facts in found))]


def _edits(journal: str) -> list[tuple[str, float, str, int, str]]:
    """What `edit_line` asks for of each. Raises NotPlain, OSError."""
    ids = [name for name in names_in(journal) if _is_id(name)]
    found = [(name, *_facts(os.path.join(journal, name))) for name in ids]
    if all(state for *_, state in found):
        return found
    from intarsia.core.state.storage.file_lock import in_use

    # Its engine is asked first: what it ended before it was gone is read as ended.
    unended = RUNNING if in_use(journal) else UNFINISHED
    found = [(name, *_facts(os.path.join(journal, name))) for name in ids]
    return [(name, at, verb, size, state or unended) for name, at, verb, size, state in found]


def names_in(folder: str) -> list[str]:
    """None where there is no such folder. Raises OSError where it cannot be read."""
    try:
        return os.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _is_id(name: str) -> bool:
    parts = name.split("-")
    return [len(part) for part in parts] == _GROUPS and _HEX.issuperset("".join(parts))


def _facts(folder: str) -> tuple[float, str, int, str]:
    """(when its request came, its verb, its bytes, its state, "" before its end).

    Raises NotPlain, OSError.
    """
    requests, events, size, fetched = [], [], 0, False
    with os.scandir(folder) as inside:
        for entry in inside:
            number, _, digest = entry.name.partition(".")
            if not entry.is_file(follow_symlinks=False):
                raise NotPlain
            facts = entry.stat()
            size += facts.st_size
            if entry.name == "fetched":
                fetched = True
            elif len(digest) != 64:
                raise NotPlain
            elif number == "request":
                requests.append((facts.st_mtime, entry.path))
            elif len(number) == 6 and number.isdecimal() and number.isascii():
                events.append((number, digest, entry.path))
            else:
                raise NotPlain
    if len(requests) != 1:
        raise NotPlain
    ((created, request),) = requests
    return created, _kind(request, VERBS), size, _state(sorted(events), fetched)


def _state(events: Iterable[tuple[str, str, str]], fetched: bool) -> str:
    state = ""
    for _, digest, path in events:
        kind = _kind(path, EVENTS)
        if kind in ("finished", "failed"):
            state = _ended(path, digest, kind)
    return "finished, not fetched" if state == "finished" and not fetched else state


def _ended(path: str, digest: str, kind: str) -> str:
    """The state after an event that ends an edit, whose bytes are what its name says."""
    import hashlib

    with open(path, "rb") as file:
        data = file.read()
    header = int.from_bytes(data[len(BEGINS) : _PREAMBLE], "big")
    if len(data) != _PREAMBLE + header or hashlib.sha256(data).hexdigest() != digest:
        raise NotPlain  # an end has no planes
    return "cancelled" if kind == "failed" and b'"kind":"cancelled"' in data else kind


def _kind(path: str, known: frozenset[str]) -> str:
    """What a frame holds, by its first words; its planes are not read."""
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    kind, _, rest = head.partition(b'"value":{"$type":"')[2].partition(b'"')
    name = kind.decode("ascii", "replace")
    if not head.startswith(BEGINS) or name not in known or not rest.startswith(_VERSION):
        raise NotPlain
    return name
