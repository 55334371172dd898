"""Owns what the directories of a TIFF say before any library reads them."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_COMPRESSION = 259
_PLAIN = (0, 1, 5, 8, 32773, 32946)  # none, LZW, deflate, PackBits: bounded by what they hold
_MOST = 20_000


def is_of_codecs(data: bytes) -> bool:
    """Whether a picture in the file is packed by more than bytes: JPEG, wavelets, large windows."""
    try:
        return any(value not in _PLAIN for value in _compressions(data))
    except (struct.error, IndexError, OverflowError):
        return False  # cut off, or a place beyond any file: its reader says so


def _compressions(data: bytes) -> Iterator[int]:
    """The compression of every directory, 0 where one names none."""
    order = "<" if data[:2] == b"II" else ">"
    big = data[2:4] in (b"+\0", b"\0+")
    offset, count, step = ("Q", "Q", 20) if big else ("I", "H", 12)
    (at,) = struct.unpack_from(order + offset, data, 8 if big else 4)
    for _ in range(_MOST):
        if not at:
            return
        (entries,) = struct.unpack_from(order + count, data, at)
        begin = at + (8 if big else 2)
        for entry in range(begin, min(begin + step * entries, len(data) - step), step):
            if struct.unpack_from(order + "H", data, entry)[0] == _COMPRESSION:
                yield struct.unpack_from(order + "H", data, entry + (12 if big else 8))[0]
        (at,) = struct.unpack_from(order + offset, data, begin + step * entries)
