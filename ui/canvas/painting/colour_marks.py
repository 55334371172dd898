"""Masks of what has a colour: all of it in a picture, or what hangs together around a point.

With bytes and whole numbers as wide as the picture alone, so that millions of pixels take a moment.
"""

from __future__ import annotations

from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.ui.canvas.pictures.images import image_of
from intarsia.ui.qt import QtGui

CHANNELS = 4
_INSIDE, _OUTSIDE = b"\xff", b"\x00"


def colour_mask(
    picture: Pixels, at: tuple[int, int], *, tolerance: int, touching: bool
) -> Pixels | None:
    """Grey 8-bit of the picture's size: 255 where no channel differs by more than `tolerance`.

    `picture`: of any depth, seen with 8 bits a channel (RGBA). `at`: column and row whose colour is
    meant; None where they lie outside. `touching`: only what hangs together with that pixel by its
    sides.
    """
    width, height = picture.width, picture.height
    x, y = at
    if not (0 <= x < width and 0 <= y < height):
        return None
    values = _rgba(picture)
    start = (y * width + x) * CHANNELS
    like = _like(values, values[start : start + CHANNELS], tolerance)
    if touching:
        like = _around(like, (x, y), picture.size)
    return Pixels(width, height, GREY, Depth.U8, like)


def _rgba(picture: Pixels) -> bytes:
    image = image_of(picture).convertToFormat(QtGui.QImage.Format.Format_RGBA8888)
    return bytes(image.constBits())


def _like(values: bytes, colour: bytes, tolerance: int) -> bytes:
    """255 for every pixel that is like the colour in all channels."""
    other = 0
    for channel, wanted in enumerate(colour):
        differs = bytes(0 if abs(value - wanted) <= tolerance else 255 for value in range(256))
        plane = values[channel::CHANNELS].translate(differs)
        other |= int.from_bytes(plane, "little")
    count = len(values) // CHANNELS
    return other.to_bytes(count, "little").translate(bytes(255 - value for value in range(256)))


def _around(like: bytes, at: tuple[int, int], size: Size) -> bytes:
    """The part of `like` that hangs together with a pixel: row by row, stretch by stretch."""
    width, height = size.width, size.height
    left_over, found = bytearray(like), bytearray(len(like))
    waiting = [(at[1], at[0], at[0] + 1)]
    while waiting:
        y, first, end = waiting.pop()
        row = y * width
        place = left_over.find(_INSIDE, row + first, row + end)
        while place >= 0:
            start = left_over.rfind(_OUTSIDE, row, place) + 1 or row
            stop = left_over.find(_OUTSIDE, place, row + width)
            stop = row + width if stop < 0 else stop
            left_over[start:stop] = bytes(stop - start)
            found[start:stop] = _INSIDE * (stop - start)
            for beside in (y - 1, y + 1):
                if 0 <= beside < height:
                    waiting.append((beside, start - row, stop - row))
            place = left_over.find(_INSIDE, stop, row + end)
    return bytes(found)
