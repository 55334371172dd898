"""Writes files that are seen whole or not at all, and says in a sentence why one cannot be."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path

from intarsia.core.wire.errors import NoSpace

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_PART = re.compile("[0-9a-f]{32}")  # as `write_atomic` ends its unfinished files


def write_atomic(path: Path, chunks: Iterable[bytes], *, private: bool = False) -> None:
    """Replace the file with these bytes in one step; an earlier file stays until then.

    `private`: only this user may read it (mode 0600); otherwise the earlier file's mode, or the
    user's default, is kept. A link is followed. Raises NoSpace and leaves nothing behind.
    """
    path = path.resolve()
    part = path.with_name(f".{path.name}.{os.urandom(16).hex()}")
    try:
        mode = 0o600 if private else 0o666
        with open(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        if not private and path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise of_os_error(error, path) from None


def clear_unfinished(path: Path) -> None:
    """Remove what writes of this file left beside it when their process was killed.

    Nobody may be writing it meanwhile.
    """
    path = path.resolve()
    begin = f".{path.name}."
    for part in path.parent.iterdir() if path.parent.is_dir() else ():
        if part.name.startswith(begin) and _PART.fullmatch(part.name.removeprefix(begin)):
            part.unlink(missing_ok=True)


def of_os_error(error: OSError, path: Path) -> NoSpace:
    """What stopped a file from being written, and what to do about it."""
    if error.errno in _NO_ROOM:
        return NoSpace(f"The disk is full: {path} cannot be written.", "Free some space.")
    if isinstance(error, FileNotFoundError):
        return NoSpace(f"There is no folder {path.parent}.", "Choose a folder that exists.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return NoSpace(f"{path} may not be written.", "Choose a folder of your own.")
    why = error.strerror or str(error)
    return NoSpace(f"{path} cannot be written: {why}.", "Choose another folder.")
