"""Planes patched in a window: what lies outside it stays as it was."""

from __future__ import annotations

from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed


def cropped(plane: Placed, window: Box) -> Placed | None:
    """The part of a plane that lies in the window; None where none does."""
    part = plane.box.intersection(window)
    if part.empty:
        return None
    return Placed(plane.pixels.crop(part.moved(-plane.left, -plane.top)), part.left, part.top)


def patched(old: Placed, new: Placed | None, window: Box) -> Placed | None:
    """`old` with its part inside the window replaced by `new`, a plane of the same form in it.

    Zero where neither says anything; None where nothing is left.
    """
    if window.contains(old.box):
        return new
    box = old.box if new is None else old.box.union(new.box)
    form = old.pixels
    canvas = bytearray(box.size.pixels * form.pixel_bytes)
    _paste(canvas, box, old)
    inner = old.box.intersection(window)
    if not inner.empty:
        blank = bytes(inner.width * form.pixel_bytes)
        for y in range(inner.top, inner.bottom):
            at = ((y - box.top) * box.width + inner.left - box.left) * form.pixel_bytes
            canvas[at : at + len(blank)] = blank
    if new is not None:
        _paste(canvas, box, new)
    pixels = Pixels(box.width, box.height, form.channels, form.depth, bytes(canvas), icc=form.icc)
    return Placed(pixels, box.left, box.top)


def _paste(canvas: bytearray, box: Box, plane: Placed) -> None:
    """Copy the rows of a plane that lies inside `box`."""
    pixels = plane.pixels
    view = memoryview(pixels.data)
    for row in range(pixels.height):
        at = ((plane.top + row - box.top) * box.width + plane.left - box.left) * pixels.pixel_bytes
        start = row * pixels.row_bytes
        canvas[at : at + pixels.row_bytes] = view[start : start + pixels.row_bytes]
