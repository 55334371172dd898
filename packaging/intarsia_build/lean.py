"""Owns what is cut from the programs of a wheel: symbols of linkers, and other processors' code."""

from __future__ import annotations

import struct

_ELF, _FAT = b"\x7fELF\x02\x01", b"\xca\xfe\xba\xbe"  # of 64 bits, little endian; several in one
_ARM64 = 0x0100000C  # Mach-O's number of the processor that our archive for macOS is for
_LINKED = (2, 3)  # ELF's programs and libraries; what has yet to be linked is read by its sections
_HEADER, _SEGMENT = 64, 56  # bytes of an ELF file's head, and of a line in its table of segments
_WORTH = 50_000  # bytes: less is left as it came
_MOST_SLICES = 8  # a class of Java begins as a fat Mach-O does, but for this number


def lean(data: bytes) -> bytes:
    """The same program for our processor, as it is loaded; anything else as it came.

    Of an ELF file what lies behind its segments, as `strip` does it: names for linkers and
    debuggers. Of a Mach-O for several processors ours, as `lipo -thin` does it, with its signature.
    """
    if data.startswith(_ELF):
        return _loaded(data)
    if data.startswith(_FAT):
        return _slice(data)
    return data


def _loaded(data: bytes) -> bytes:
    """The segments of an ELF file and no table of sections, which no loader reads."""
    if len(data) < _HEADER:
        return data
    (kind,) = struct.unpack_from("<H", data, 16)
    (at,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    end = at + size * count
    if kind not in _LINKED or not count or size != _SEGMENT or end > len(data):
        return data
    for number in range(count):
        offset, _, _, held = struct.unpack_from("<4Q", data, at + size * number + 8)
        end = max(end, offset + held)
    if len(data) - end < _WORTH:
        return data
    header = bytearray(data[:_HEADER])
    struct.pack_into("<Q", header, 40, 0)  # where the table of sections is
    struct.pack_into("<HH", header, 60, 0, 0)  # how many there are, and which holds their names
    return bytes(header) + data[_HEADER:end]


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
