"""Reads from the head of a JPEG XL codestream its size (ISO/IEC 18181-1, D.2)."""

from __future__ import annotations

import struct

from intarsia.core.wire.errors import BadPicture

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}


def jxl_sides(data: bytes) -> tuple[int, int]:
    """Width and height. Raises BadPicture, or IndexError for a file that ends too early."""
    bits = _Bits(_codestream(data)[2:])
    if bits.read(1):
        height = 8 * (1 + bits.read(5))
    else:
        height = 1 + bits.read((9, 13, 18, 30)[bits.read(2)])
    ratio = bits.read(3)
    if ratio:
        above, below = _RATIOS[ratio]
        return height * above // below, height
    if bits.small:
        return 8 * (1 + bits.read(5)), height
    return 1 + bits.read((9, 13, 18, 30)[bits.read(2)]), height


class _Bits:
    """The lowest bit of each byte comes first. `small`: sides are counted in eights."""

    def __init__(self, data: bytes) -> None:
        self._value, self._left = int.from_bytes(data[:32], "little"), 8 * min(32, len(data))
        self.small = bool(self._value & 1)

    def read(self, count: int) -> int:
        if count > self._left:
            raise IndexError("the header ends too early")
        found = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return found


def _codestream(data: bytes) -> bytes:
    """The first bytes of the codestream, in a container or bare."""
    if data.startswith(b"\xff\x0a"):
        return data[:64]
    at = 0
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        if kind in (b"jxlc", b"jxlp"):
            begin = at + head + (4 if kind == b"jxlp" else 0)
            return data[begin : begin + 64]
        if length < head:
            break
        at += length
    raise BadPicture("The JPEG XL file has no picture in it.", "Get a complete copy of it.")
