"""Planes patched in a window: what lies outside it stays as it was."""

from __future__ import annotations

from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed


def part_in(plane: Placed, window: Box) -> Placed | None:
    """The part of a plane that lies in the window; None where none does."""
    part = plane.box.intersection(window)
    if part.empty:
        return None
    return Placed(plane.pixels.crop(part.moved(-plane.left, -plane.top)), part.left, part.top)


def with_patch(old: Placed, new: Placed | None, window: Box) -> Placed | None:
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
        step = form.pixel_bytes
        blank, stride = bytes(inner.width * step), box.width * step
        at = (inner.top - box.top) * stride + (inner.left - box.left) * step
        for _ in range(inner.height):
            canvas[at : at + len(blank)] = blank
            at += stride
    if new is not None:
        _paste(canvas, box, new)
    pixels = Pixels(box.width, box.height, form.channels, form.depth, bytes(canvas), icc=form.icc)
    return Placed(pixels, box.left, box.top)


def _paste(canvas: bytearray, box: Box, plane: Placed) -> None:
    """Copy the rows of a plane that lies inside `box`."""
    step, length = plane.pixels.pixel_bytes, plane.pixels.row_bytes
    view, stride = memoryview(plane.pixels.data), box.width * step
    at = (plane.top - box.top) * stride + (plane.left - box.left) * step
    for start in range(0, len(view), length):
        canvas[at : at + length] = view[start : start + length]
        at += stride
