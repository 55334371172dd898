"""What a write leaves when its process is killed: how it is called, and how it is cleaned away.

A file on its way lies beside its target as `.intarsia-<key>-<random>`, where the key is the hash of
the target's name, so that it is never longer than a name may be. Its writer holds a lock on it. One
that nobody holds was never whole, and goes. With `.whole` at the end it is complete, and was being
copied into a target that could not be exchanged (see `same_file`): that is done to its end first.
`.before` says what that target was.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.file_lock import try_lock
from intarsia.core.state.storage.same_file import BEFORE, WHOLE, finish_exchange

_PART = re.compile(r"\.intarsia-([0-9a-f]{16})-[0-9a-f]{32}(\.whole|\.before)?")
_FORMER = re.compile("[0-9a-f]{32}")  # how former versions ended `.<name>.`


def part_of(target: Path) -> Path:
    """A new name beside `target` for what is to become it; at most 65 bytes."""
    return target.with_name(f".intarsia-{_key(target.name)}-{os.urandom(16).hex()}")


def clear_leftovers(folder: Path, name: str = "") -> None:
    """Clean away what writes in this folder left that were killed: of `name`, or of any file.

    What is being written now stays, and so does what cannot be removed.
    """
    wanted = _key(name) if name else ""
    try:
        entries = [x.name for x in os.scandir(folder)]
    except OSError:
        return
    for entry in entries:
        found = _PART.fullmatch(entry)
        if found is not None and wanted in ("", found[1]) and found[2] != BEFORE:
            with suppress(OSError):
                _clear(folder / entry, entries if found[2] else [], found[1])
    for entry in entries:
        found = _PART.fullmatch(entry)
        if found is not None and wanted in ("", found[1]) and found[2] == BEFORE:
            with suppress(OSError):
                _clear_facts(folder / entry)


def clear_unfinished(path: Path) -> None:
    """Clean away what writes of this file left, those of former versions too.

    Nobody may be writing it meanwhile.
    """
    path = path.resolve()
    clear_leftovers(path.parent, path.name)
    begin = f".{path.name}."
    for part in path.parent.iterdir() if path.parent.is_dir() else ():
        if part.name.startswith(begin) and _FORMER.fullmatch(part.name.removeprefix(begin)):
            part.unlink(missing_ok=True)


def _clear(part: Path, beside: list[str], key: str) -> None:
    handle = os.open(part, os.O_RDWR)
    try:
        if not try_lock(handle):
            return  # it is being written, or nobody can say
        names = [name for name in beside if _key(name) == key]
        if names and not finish_exchange(part, part.with_name(names[0])):
            return  # what is there now was made by somebody else
        if os.name == "posix":
            part.unlink()
    finally:
        os.close(handle)
    part.unlink(missing_ok=True)


def _clear_facts(before: Path) -> None:
    """What the target was is of no use once the copy is done, and until it is begun."""
    part = before.with_name(before.name.removesuffix(BEFORE))
    if not part.exists() and not part.with_name(part.name + WHOLE).exists():
        before.unlink(missing_ok=True)


def _key(name: str) -> str:
    import hashlib  # a panel that writes nothing needs none of it

    return hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
