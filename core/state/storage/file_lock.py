"""Locks on open files, which the system takes back when their process ends, however."""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:  # a list of edits waits for no more than the above
    from collections.abc import Iterator
    from pathlib import Path

FOLDER_LOCK = "lock"  # in a folder that one process has for itself
_LOOK_S = 0.01

# What systems say where another process holds the lock; anything else: there are no locks here.
_HELD = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)


def in_use(folder: str | os.PathLike[str]) -> bool:
    """Whether a running process has the folder for itself."""
    try:
        handle = os.open(os.path.join(folder, FOLDER_LOCK), os.O_RDWR)
    except OSError:
        return False
    try:
        return not try_lock(handle)
    finally:
        os.close(handle)


def try_lock(handle: int) -> bool:
    """Lock an open file for this process; False where another one holds it, or none can."""
    try:
        return lock_if_free(handle)
    except OSError:
        return False


def lock_if_free(handle: int) -> bool:
    """Lock an open file for this process; False where another one holds it.

    Raises OSError where the file system knows no locks.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


@contextmanager
def locked(path: Path, *, seconds: float = 5.0, make: bool = True) -> Iterator[None]:
    """Hold the lock file `path`, made where it is missing, for as long as the block lasts.

    `make` False: it is there, and is only read.

    After `seconds` it goes on without: another process hangs, or the file system knows no locks.
    Raises OSError where the file cannot be made.
    """
    handle = os.open(path, os.O_CREAT | os.O_RDWR if make else os.O_RDONLY, 0o600)
    try:
        until = time.monotonic() + seconds
        while not try_lock(handle) and time.monotonic() < until:
            time.sleep(_LOOK_S)
        yield
    finally:
        os.close(handle)
