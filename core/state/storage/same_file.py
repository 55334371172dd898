"""Gives a file that has to stay the same file (other names, another owner) new bytes, safely.

The bytes lie whole beside it while they are copied, so a sudden end at any moment loses neither
version. Who finds them afterwards finishes the copy only where the target is, page for page, what a
copy that was cut off leaves; digests of the earlier pages say so, and no clock. What another
program has made of the target since is left as it is.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from intarsia.core.state.storage.disk import Disk

WHOLE, BEFORE = ".whole", ".before"
_PIECE = 1 << 20
_PAGE = 4096  # what systems write at once, also where a process is killed in mid-write
_SIZE = struct.Struct("<Q")
_DIGEST = 8


def exchange_bytes(part: Path, target: Path, disk: Disk) -> None:
    """Give `target` the bytes of `part`, which goes. Raises OSError.

    Where there is no room, the target has its own bytes still.
    """
    whole, before = part.with_name(part.name + WHOLE), part.with_name(part.name + BEFORE)
    try:
        _write_digests(target, before, disk)
        disk.replace(part, whole)
        disk.sync_folder(whole.parent)
        _reserve_room(target, whole.stat().st_size, disk)
    except OSError:
        for left in (whole, before):
            with suppress(OSError):
                disk.remove(left)
        raise
    _copy(whole, target, disk)
    disk.remove(whole)
    disk.remove(before)


def finish_exchange(whole: Path, target: Path) -> bool:
    """Do a copy that was cut off to its end; whether `whole` is of no more use. Raises OSError."""
    before = whole.with_name(whole.name.removesuffix(WHOLE) + BEFORE)
    try:
        size, digests = _read_digests(before)
    except OSError:
        return False  # nobody can say what the target was
    with whole.open("rb") as new, target.open("rb") as now:
        new_size, now_size = os.fstat(new.fileno()).st_size, os.fstat(now.fileno()).st_size
        if now_size not in (size, new_size, max(size, new_size)):
            return False
        pages = list(_pages(new, now, size, digests))
    if all(is_old for _, is_old in pages) or (now_size == new_size and all(n for n, _ in pages)):
        return True
    if not all(is_new or is_old for is_new, is_old in pages):
        return False  # somebody else has written it
    _copy(whole, target, Disk())
    return True


def _pages(
    new: BinaryIO, now: BinaryIO, size: int, digests: list[bytes]
) -> Iterator[tuple[bool, bool]]:
    """Of each page of the target: whether it is the new one, and whether it is the earlier one."""
    for number, digest in enumerate(_longest(digests, now)):
        wanted, page = new.read(_PAGE), now.read(_PAGE)
        length = min(max(size - number * _PAGE, 0), _PAGE)
        is_new = bool(wanted) and (page.startswith(wanted) or wanted.startswith(page))
        yield is_new, _digest(page[:length]) == digest and not any(page[length:])


def _longest(digests: list[bytes], now: BinaryIO) -> list[bytes]:
    """A digest for each page that there is now; there was nothing in the last of them before."""
    pages = -(-os.fstat(now.fileno()).st_size // _PAGE)
    return digests[:pages] + [_digest(b"")] * (pages - len(digests))


def _write_digests(target: Path, path: Path, disk: Disk) -> None:
    handle = disk.create(path)
    try:
        with target.open("rb") as file:
            disk.write(handle, _SIZE.pack(os.fstat(file.fileno()).st_size))
            while piece := file.read(_PIECE):
                pages = (piece[at : at + _PAGE] for at in range(0, len(piece), _PAGE))
                disk.write(handle, b"".join(map(_digest, pages)))
        disk.sync(handle)
    finally:
        disk.close(handle)


def _read_digests(path: Path) -> tuple[int, list[bytes]]:
    """The earlier size, and a digest of each page. Raises OSError."""
    data = path.read_bytes()
    if len(data) < _SIZE.size:
        raise OSError("It was cut off.")
    (size,) = _SIZE.unpack_from(data)
    return size, [data[at : at + _DIGEST] for at in range(_SIZE.size, len(data), _DIGEST)]


def _digest(page: bytes) -> bytes:
    import hashlib  # a panel that writes nothing needs none of it

    return hashlib.blake2b(page, digest_size=_DIGEST).digest()


def _copy(whole: Path, target: Path, disk: Disk) -> None:
    size = whole.stat().st_size
    with whole.open("rb") as source:
        handle = disk.open_to_replace(target)
        try:
            while piece := source.read(_PIECE):
                disk.write(handle, piece)
            disk.cut(handle, size)
            disk.sync(handle)
        finally:
            disk.close(handle)


def _reserve_room(target: Path, size: int, disk: Disk) -> None:
    """Have room for so many bytes in `target`, which keeps its own. Raises OSError."""
    handle = disk.open_to_replace(target)
    before = os.fstat(handle).st_size
    try:
        disk.reserve(handle, size)
    except OSError:
        disk.cut(handle, before)
        raise
    finally:
        disk.close(handle)
