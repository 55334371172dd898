"""A plane of any kind as RGBA, as painting and writing files want it."""

from __future__ import annotations

import struct

from intarsia.core.wire.pixels import GREY, RGBA, Pixels


def as_rgba(pixels: Pixels) -> Pixels:
    """A grey plane as an opaque RGBA one; others as they are."""
    if pixels.channels != GREY:
        return pixels
    unit = pixels.depth.bytes
    grey = memoryview(pixels.data)
    one = {1: b"\xff", 2: b"\xff\xff", 4: struct.pack("<f", 1.0)}[unit]
    out = bytearray(len(pixels.data) * RGBA)
    for channel in range(RGBA):
        for byte in range(unit):
            place = slice(channel * unit + byte, None, RGBA * unit)
            count = pixels.size.pixels
            out[place] = grey[byte::unit] if channel < 3 else one[byte : byte + 1] * count
    return Pixels(pixels.width, pixels.height, RGBA, pixels.depth, bytes(out), pixels.icc)
