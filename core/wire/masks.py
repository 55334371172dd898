"""Masks as bytes, with no array library: bounds, placement, rectangles and outlines."""

from __future__ import annotations

from intarsia.core.wire.edits import INSIDE
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed

_THRESHOLD = bytes(0 if value < INSIDE else 255 for value in range(256))


def mask_bounds(mask: Pixels) -> Box | None:
    """The smallest box around the values >= 128 of a grey 8-bit mask; None where there are none."""
    hard = mask.data.translate(_THRESHOLD)
    first = hard.find(b"\xff")
    if first < 0:
        return None
    width = mask.width
    top, bottom = first // width, hard.rfind(b"\xff") // width + 1
    left, right = width, 0
    for y in range(top, bottom):
        start = hard.find(b"\xff", y * width, (y + 1) * width)
        if start < 0:
            continue
        left = min(left, start - y * width)
        right = max(right, hard.rfind(b"\xff", y * width, (y + 1) * width) - y * width + 1)
    return Box.of_edges(left, top, right, bottom)


def mask_within(mask: Placed, window: Box) -> Pixels:
    """The part of a grey 8-bit mask that lies in `window`, as a plane of the window's size."""
    common = mask.box.intersection(window)
    out = bytearray(window.width * window.height)
    if not common.empty:
        source = mask.pixels
        for y in range(common.top, common.bottom):
            start = (y - mask.top) * source.width + common.left - mask.left
            at = (y - window.top) * window.width + common.left - window.left
            out[at : at + common.width] = source.data[start : start + common.width]
    return Pixels(window.width, window.height, GREY, Depth.U8, bytes(out))


def full_mask(size: Size) -> Pixels:
    """A mask that marks every pixel."""
    return Pixels(size.width, size.height, GREY, Depth.U8, b"\xff" * size.pixels)
