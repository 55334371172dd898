"""Whether a file is still the one that was opened, so that no editor overwrites another."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.file_lock import locked
from intarsia.core.wire.errors import ChangedOnDisk


@dataclass(frozen=True)
class FileStamp:
    """A file as it was at one moment; `sha256` decides where anything else differs.

    `inode`: which file of its disk it was, 0 where that is not known. Clocks of file systems are
    too coarse to tell two writes apart by their times alone.
    """

    size: int
    modified_ns: int
    sha256: str
    inode: int = 0


def stamp_of(path: Path) -> FileStamp | None:
    """The stamp of the file now, None where there is no readable file."""
    try:
        status = path.stat()
        with path.open("rb") as file:
            digest = hashlib.sha256()
            while part := file.read(1 << 20):
                digest.update(part)
    except OSError:
        return None
    return FileStamp(status.st_size, status.st_mtime_ns, digest.hexdigest(), status.st_ino)


def stamp_of_bytes(data: bytes, modified_ns: int) -> FileStamp:
    """The stamp of a file that was modified then and holds these bytes."""
    return FileStamp(len(data), modified_ns, hashlib.sha256(data).hexdigest())


def has_changed(path: Path, stamp: FileStamp | None) -> bool:
    """Whether the file holds other bytes than it did, or is gone, or has newly appeared."""
    if stamp is None:
        return path.exists()
    try:
        status = path.stat()
    except OSError:
        return True
    same = (status.st_size, status.st_mtime_ns) == (stamp.size, stamp.modified_ns)
    if same and stamp.inode in (0, status.st_ino):
        return False
    now = stamp_of(path)
    return now is None or now.sha256 != stamp.sha256


def write_unless_changed(
    path: Path,
    chunks: Iterable[bytes],
    stamp: FileStamp | None,
    *,
    replace_read_only: bool = False,
) -> FileStamp | None:
    """Write the file and return its new stamp. Raises as `write_atomic`, or ChangedOnDisk.

    `stamp`: the file as this editor last saw it.
    """
    with _held(path):
        if path.exists() and has_changed(path, stamp):
            raise ChangedOnDisk(
                f"{path.name} was changed by another program since it was opened here.",
                "Save under another name, or save again to replace it.",
            )
        write_atomic(path, chunks, replace_read_only=replace_read_only)
    return stamp_of(path)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """No other editor replaces the file between a look at it and its replacement.

    The lock is on the file that is replaced: who waits for it then finds another one there. Windows
    would not replace an open file, so that there is none.
    """
    if sys.platform == "win32" or not (path.is_file() and os.access(path, os.R_OK)):
        yield
        return
    with locked(path, make=False):
        yield
