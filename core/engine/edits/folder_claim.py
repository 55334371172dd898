"""A folder for this process alone, taken back by the system when the process ends, however."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.wire.errors import NoSpace

_AT_MOST = 32
_LOCK = "lock"


class Claim:
    """`folder`, or the first of `folder`-2, `folder`-3, ... that no running process holds.

    Raises NoSpace where none can be made.
    """

    def __init__(self, folder: Path) -> None:
        for number in range(1, _AT_MOST + 1):
            self.folder = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
            try:
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._handle = os.open(self.folder / _LOCK, os.O_CREAT | os.O_RDWR, 0o600)
            except OSError as error:
                raise of_os_error(error, self.folder) from None
            if _lock(self._handle):
                return
            os.close(self._handle)
        raise NoSpace(f"{_AT_MOST} engines already use {folder}.", "Stop some of them.")

    def release(self) -> None:
        os.close(self._handle)


def in_use(folder: Path) -> bool:
    """Whether a running process holds the folder."""
    try:
        handle = os.open(folder / _LOCK, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Lock an open file for this process; False where another one holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
