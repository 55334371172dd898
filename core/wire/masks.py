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
        if right - left == width:
            break
        start = hard.find(b"\xff", y * width, (y + 1) * width)
        if start < 0:
            continue
        left = min(left, start - y * width)
        right = max(right, hard.rfind(b"\xff", y * width, (y + 1) * width) - y * width + 1)
    return Box.of_edges(left, top, right, bottom)


def mask_within(mask: Placed, window: Box) -> Pixels:
    """The part of a grey 8-bit mask that lies in `window`, as a plane of the window's size."""
    common = mask.box.intersection(window)
    if common.empty:
        return Pixels(window.width, window.height, GREY, Depth.U8, bytes(window.size.pixels))
    part = mask.pixels.crop(common.moved(-mask.left, -mask.top))
    if common == window:
        return part
    out = bytearray(window.size.pixels)
    data, width, stride = memoryview(part.data), part.width, window.width
    at = (common.top - window.top) * stride + common.left - window.left
    for start in range(0, len(data), width):
        out[at : at + width] = data[start : start + width]
        at += stride
    return Pixels(window.width, window.height, GREY, Depth.U8, bytes(out))


def full_mask(size: Size) -> Pixels:
    """A mask that marks every pixel."""
    return Pixels(size.width, size.height, GREY, Depth.U8, b"\xff" * size.pixels)
