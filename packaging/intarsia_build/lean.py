"""Owns what is cut from the programs of a wheel: symbols of linkers, and other processors' code."""

from __future__ import annotations

import struct
from typing import NamedTuple

_ELF, _FAT = b"\x7fELF\x02\x01", b"\xca\xfe\xba\xbe"  # of 64 bits, little endian; several in one
_ARM64 = 0x0100000C  # Mach-O's number of the processor that our archive for macOS is for
_LINKED = (2, 3)  # ELF's programs and libraries; what has yet to be linked is read by its sections
_HEADER, _SEGMENT = 64, 56  # bytes of an ELF file's head, and of a line in its table of segments
_LINE, _LOAD = "<2I6Q", 1  # such a line, and the kind of those that are loaded
_WORTH = 4_000  # bytes: less is left as it came
_MOST_SLICES = 8  # a class of Java begins as a fat Mach-O does, but for this number


class _Segment(NamedTuple):
    """A line in the table of segments of an ELF file."""

    kind: int
    rights: int
    offset: int
    address: int
    physical: int
    here: int  # bytes in the file
    there: int  # bytes in memory
    align: int


def lean(data: bytes) -> bytes:
    """The same program for our processor, as it is loaded; anything else as it came.

    Of an ELF file without names for linkers and debuggers, as `strip` does it, and also where a
    tool has put a segment behind them. Of a Mach-O for several processors ours, as `lipo -thin`
    does it, with its signature.
    """
    if data.startswith(_ELF):
        return _loaded(data)
    if data.startswith(_FAT):
        return _slice(data)
    return data


def _loaded(data: bytes) -> bytes:
    """The segments of an ELF file that are loaded, end to end, and no table of sections.

    No loader reads what lies between and behind them, and in memory they stay where they were.
    """
    if len(data) < _HEADER:
        return data
    (kind,) = struct.unpack_from("<H", data, 16)
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    if kind not in _LINKED or not count or size != _SEGMENT or table + size * count > len(data):
        return data
    lines = [_Segment(*struct.unpack_from(_LINE, data, table + size * n)) for n in range(count)]
    out, moved = bytearray(), list[tuple[int, int, int]]()
    for segment in sorted((x for x in lines if x.kind == _LOAD), key=lambda x: x.offset):
        before = moved[-1][1] if moved else 0
        end = segment.offset + segment.here
        if not before <= segment.offset <= end <= len(data) or segment.align & segment.align - 1:
            return data
        place = len(out) + (segment.offset - len(out)) % max(1, segment.align)
        out = out.ljust(place, b"\0") + data[segment.offset : end]
        moved.append((segment.offset, end, place))

    def new(at: int, held: int) -> int | None:
        fits = (at - start + to for start, stop, to in moved if start <= at and at + held <= stop)
        return next(fits, None)

    places = [new(x.offset, x.here) for x in lines]
    head = new(table, size * count)
    if len(data) - len(out) < _WORTH or new(0, _HEADER) != 0 or head is None:
        return data
    for number, (segment, at) in enumerate(zip(lines, places, strict=True)):
        if at is None and segment.here:
            return data
        line = segment._replace(offset=at or 0)
        struct.pack_into(_LINE, out, head + size * number, *line)
    struct.pack_into("<2Q", out, 32, head, 0)  # where the tables of segments and of sections are
    struct.pack_into("<HH", out, 60, 0, 0)  # how many sections there are, and which has their names
    return bytes(out)


def _slice(data: bytes) -> bytes:
    """Our processor's program of a Mach-O for several; all of it where ours is not whole in it."""
    if len(data) < 8:
        return data
    (count,) = struct.unpack_from(">I", data, 4)
    if count > _MOST_SLICES or len(data) < 8 + 20 * count:
        return data
    for number in range(count):
        processor, _, offset, size = struct.unpack_from(">4I", data, 8 + 20 * number)
        if processor == _ARM64 and offset + size <= len(data):
            return data[offset : offset + size]
    return data
