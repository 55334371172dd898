"""Writes files that are seen whole or not at all, and says in a sentence why one cannot be."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.file_lock import try_lock
from intarsia.core.state.storage.leftovers import clear_leftovers, part_of
from intarsia.core.state.storage.same_file import exchange_bytes
from intarsia.core.wire.errors import NoSpace, ReadOnlyFile

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_atomic(
    path: Path,
    chunks: Iterable[bytes],
    *,
    private: bool = False,
    replace_read_only: bool = False,
    disk: Disk | None = None,
) -> None:
    """Replace the file with these bytes in one step, durably; an earlier file stays until then.

    `private`: only this user may read it (mode 0600); otherwise the earlier file's mode, or the
    user's default, is kept. Its owner is kept. A link is followed. A file that has other names
    (hard links), or an owner that we cannot give, stays the same file and gets the new bytes, which
    lie whole beside it until that is done.
    Raises NoSpace, or ReadOnlyFile where nobody may write the earlier file and `replace_read_only`
    does not say that a person has agreed. Nothing is left behind then.
    """
    disk = disk or Disk()
    try:
        target = path.resolve()
    except (OSError, RuntimeError):
        raise _loop_error(path) from None
    earlier = _earlier(target, path)
    if earlier is not None and not replace_read_only and _is_read_only(target, earlier):
        raise ReadOnlyFile(
            f"{path} is read-only.", "Choose another name, or allow the file to be changed."
        )
    clear_leftovers(target.parent, target.name)
    part = part_of(target)
    try:
        _write(part, target, chunks, earlier, private, disk)
        disk.sync_folder(target.parent)
    except OSError as error:
        raise of_os_error(error, path) from None
    finally:
        with suppress(OSError):  # a disk that has become read-only refuses that too
            part.unlink(missing_ok=True)


def of_os_error(error: OSError, path: Path) -> NoSpace:
    """What stopped a file from being written, and what to do about it."""
    if error.errno in _NO_ROOM:
        return NoSpace(f"The disk is full: {path} cannot be written.", "Free some space.")
    if error.errno == errno.ELOOP:
        return _loop_error(path)
    if error.errno == errno.ENAMETOOLONG:
        return NoSpace(f"The name of {path} is too long.", "Choose a shorter one.")
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return NoSpace(
            f"{path} cannot be opened: too many files are open.", "Close some programs, try again."
        )
    if isinstance(error, FileNotFoundError):
        return NoSpace(f"There is no folder {path.parent}.", "Choose a folder that exists.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return NoSpace(f"{path} may not be written.", "Choose a folder of your own.")
    why = error.strerror or str(error)
    return NoSpace(f"{path} cannot be written: {why}.", "Choose another folder.")


def _write(
    part: Path,
    target: Path,
    chunks: Iterable[bytes],
    earlier: os.stat_result | None,
    private: bool,
    disk: Disk,
) -> None:
    """All of it into `part`, which is then exchanged for `target`."""
    handle = disk.create(part, 0o600 if private or earlier is not None else 0o666)
    try:
        try_lock(handle)  # so that nobody takes it for a leftover
        for chunk in chunks:
            disk.write(handle, chunk)
        kept = earlier is None or _give_owner(part, earlier)
        if earlier is not None and not private:
            part.chmod(stat.S_IMODE(earlier.st_mode))
        disk.sync(handle)
        if os.name != "posix":  # an open file cannot be renamed there
            disk.close(handle)
            handle = -1
        if kept and (earlier is None or earlier.st_nlink == 1):
            disk.replace(part, target)
        else:
            exchange_bytes(part, target, disk)
    finally:
        if handle >= 0:
            disk.close(handle)


def _earlier(target: Path, path: Path) -> os.stat_result | None:
    """The file that is there, None where there is none. Raises NoSpace where that is unknown."""
    try:
        return target.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise of_os_error(error, path) from None


def _is_read_only(target: Path, earlier: os.stat_result) -> bool:
    """Whether its mode, or its owner, lets us not write it (an administrator may write all)."""
    return not earlier.st_mode & _WRITES or not os.access(target, os.W_OK)


def _give_owner(part: Path, earlier: os.stat_result) -> bool:
    """Have `part` belong to whom the earlier file belongs to; False where we may not."""
    if os.name != "posix":
        return True
    mine = part.stat()
    if (mine.st_uid, mine.st_gid) == (earlier.st_uid, earlier.st_gid):
        return True
    try:
        os.chown(part, earlier.st_uid, earlier.st_gid)
    except OSError:
        return False
    return True


def _loop_error(path: Path) -> NoSpace:
    return NoSpace(f"{path} is a link that leads to itself.", "Choose another name.")
