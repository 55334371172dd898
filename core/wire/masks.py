"""Which pixels a mask marks, and masks as bytes with no array library: bounds, windows."""

from __future__ import annotations

from collections.abc import Iterator

from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed

INSIDE = 128  # of 255: from this value on a pixel of a mask counts as inside

_HARD = bytes(0 if value < INSIDE else 255 for value in range(256))
_ONES = bytes(0 if value < INSIDE else 1 for value in range(256))


def hard(values: bytes) -> bytes:
    """The values of a grey 8-bit mask as 255 where they are inside and 0 elsewhere."""
    return values.translate(_HARD)


def ones(values: bytes) -> bytes:
    """The values of a grey 8-bit mask as 1 where they are inside and 0 elsewhere."""
    return values.translate(_ONES)


def inside(mask: Pixels, x: int, y: int) -> bool:
    """Whether a grey 8-bit mask marks the pixel in column `x` and row `y` of it."""
    return mask.data[y * mask.width + x] >= INSIDE


def any_inside(mask: Pixels) -> bool:
    """Whether a grey 8-bit mask marks any pixel."""
    return not mask.data.isascii()  # ASCII ends where inside begins


def mask_bounds(mask: Pixels) -> Box | None:
    """The smallest box around what a grey 8-bit mask marks; None where it marks nothing."""
    marked = hard(mask.data)
    first = marked.find(b"\xff")
    if first < 0:
        return None
    width = mask.width
    top, bottom = first // width, marked.rfind(b"\xff") // width + 1
    left, right = width, 0
    for y in range(top, bottom):
        if right - left == width:
            break
        start = marked.find(b"\xff", y * width, (y + 1) * width)
        if start < 0:
            continue
        left = min(left, start - y * width)
        right = max(right, marked.rfind(b"\xff", y * width, (y + 1) * width) - y * width + 1)
    return Box.of_edges(left, top, right, bottom)


def runs(mask: Pixels, *, step: int = 1) -> Iterator[tuple[int, int, int]]:
    """(row, first, end) of every stretch that a grey 8-bit mask marks in each `step`th row."""
    marked = hard(mask.data)
    for y in range(0, mask.height, step):
        row, end = y * mask.width, (y + 1) * mask.width
        start = marked.find(b"\xff", row, end)
        while start >= 0:
            stop = marked.find(b"\x00", start, end)
            stop = end if stop < 0 else stop
            yield y, start - row, stop - row
            start = marked.find(b"\xff", stop, end)


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
