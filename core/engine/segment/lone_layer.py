"""Owns the layer of one object alone in an opaque 8-bit picture: it is worked on along its outline.

What `layers.placed_layers` gives for one mask on a plain plate, without a plane of anything: away
from the outline pixels are copied, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.pixels.planes import PlaneInPlace
from intarsia.core.engine.segment.band_matting import band_alpha
from intarsia.core.engine.segment.known_border import KnownBorder, known_border
from intarsia.core.engine.segment.layers import PLATE_PX, pull_and_push
from intarsia.core.engine.segment.masks import PlacedMask
from intarsia.core.engine.segment.matting import MOST_UNKNOWN
from intarsia.core.engine.segment.two_cores import both
from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]

_AROUND = 6  # half widths of the band around the object in which they are looked for


@dataclass(frozen=True)
class LoneLayer:
    """One cut-out: RGBA in straight alpha, in its `box` of the picture."""

    box: Box
    plane: PlaneInPlace


def lone_layer(picture: Bytes, own: PlacedMask, radius: int) -> LoneLayer | None:
    """The layer of a mask; None where its band is so small that it is solved as it is.

    `picture`: (H, W, 4) RGBA, opaque around the mask, C-contiguous. `radius`: half width of the
    soft band.
    """
    frame = Box(0, 0, picture.shape[1], picture.shape[0])
    box = own.box.grown(2 * radius + 2).intersection(frame)
    mask = own.within(box)
    border = known_border(mask, radius)
    if 0 < len(border.unknown) <= MOST_UNKNOWN:
        return None
    plane = PlaneInPlace(box.height, box.width, 4)
    out = plane.array()
    words = picture.view(np.uint32)[..., 0], out.view(np.uint32)[..., 0]

    if not len(border.unknown):  # it reaches from frame to frame
        _copy(words[0], box.top, box.left, border.state, words[1])
        return LoneLayer(box, plane)

    def copied() -> _Behind:
        """Of this only the end waits for alpha."""
        _copy(words[0], box.top, box.left, border.state, words[1])
        return _behind(picture, box, border, radius)

    alpha, behind = both(lambda: band_alpha(picture, box, mask, border), copied)
    corner = box.top - behind.top, box.left - behind.left
    half = len(alpha) // 2

    def solve(part: slice) -> None:
        room = np.empty(3, np.float32)
        places, cover = border.unknown[part], alpha[part]
        _solve(out, places, cover, behind.colour, *corner, behind.step, room)

    both(partial(solve, slice(half)), partial(solve, slice(half, None)))
    return LoneLayer(box, plane)


@dataclass(frozen=True)
class _Behind:
    """`colour` (h, w, 3) float32 in levels: what is behind, in cells of `step` pixels a side, the
    first of which begins at (`top`, `left`) of the picture."""

    colour: Plane
    top: int
    left: int
    step: int


def _behind(picture: Bytes, box: Box, border: KnownBorder, radius: int) -> _Behind:
    """Smooth colours, drawn in behind the object from around it."""
    frame = Box(0, 0, picture.shape[1], picture.shape[0])
    reach = _AROUND * radius
    pixels = box.grown(reach).intersection(frame).size.pixels
    step = max(1, int(np.ceil((pixels / PLATE_PX) ** 0.5)))
    room = -(-reach // step)
    left = box.left - min(room, box.left // step) * step
    top = box.top - min(room, box.top // step) * step
    columns = max(1, (min(frame.right, box.right + reach) - left) // step)
    rows = max(1, (min(frame.bottom, box.bottom + reach) - top) // step)
    part = picture[top : min(frame.bottom, top + rows * step), left:][:, : columns * step]
    colour = cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA)
    colour = np.asarray(cv2.cvtColor(colour, cv2.COLOR_RGBA2RGB), np.float32)
    hidden = np.zeros((rows, columns), np.uint8)
    _hide(border.unknown, border.state, box.top - top, box.left - left, step, hidden)
    hidden = np.asarray(cv2.dilate(hidden, np.ones((3, 3), np.uint8)), np.uint8)
    if hidden.any() and not hidden.all():
        shown = (1 - hidden).astype(np.float32)
        colour = pull_and_push(colour * shown[..., None], shown)
    return _Behind(colour, top, left, step)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _hide(unknown, state, top, left, step, hidden):  # type: ignore[no-untyped-def]
    """Mark the cells that hold a pixel of the object or its band, whose frame begins at (top, left)
    of the cells'. What is inside has unknown pixels around it, or is all of its cell."""
    height, width = state.shape
    rows, columns = hidden.shape
    for k in range(len(unknown)):
        y, x = np.int64(unknown[k, 0]), np.int64(unknown[k, 1])
        hidden[min((y + top) // step, rows - 1), min((x + left) // step, columns - 1)] = 1
    for row in range(rows):
        y = row * step + step // 2 - top
        if y < 0 or y >= height:
            continue
        for column in range(columns):
            x = column * step + step // 2 - left
            if 0 <= x < width and state[y, x] == 255:
                hidden[row, column] = 1


@njit(cache=True, nogil=True)
def _copy(picture, top, left, state, out):  # type: ignore[no-untyped-def]
    """Copy RGBA words, with full alpha inside and none elsewhere."""
    height, width = out.shape
    for y in range(height):
        source = picture[top + y, left : left + width]
        for x in range(width):
            solid = np.uint32(0xFF000000) if state[y, x] == 255 else np.uint32(0)
            out[y, x] = (source[x] & np.uint32(0x00FFFFFF)) | solid


@njit(cache=True, nogil=True)
def _solve(out, unknown, cover, behind, top, left, step, beneath):  # type: ignore[no-untyped-def]
    """Solve C = aF + (1-a)B for F at unknown places, B being ``behind``; alpha is raised where F
    would leave its range."""
    rows, columns = behind.shape[:2]
    one, full = np.float32(1), np.float32(255)
    for k in range(len(unknown)):
        wanted = cover[k]
        y, x = np.int64(unknown[k, 0]), np.int64(unknown[k, 1])
        if wanted >= one:
            out[y, x, 3] = 255
            continue
        if wanted <= 0:
            continue
        down = min(max((y + top + 0.5) / step - 0.5, 0.0), rows - 1.0)
        across = min(max((x + left + 0.5) / step - 0.5, 0.0), columns - 1.0)
        row, column = min(int(down), max(0, rows - 2)), min(int(across), max(0, columns - 2))
        below, beside = min(row + 1, rows - 1), min(column + 1, columns - 1)
        lower, right = np.float32(down - row), np.float32(across - column)
        need = np.float32(0)
        for kind in range(3):
            value = (one - lower) * (
                behind[row, column, kind] * (one - right) + behind[row, beside, kind] * right
            ) + lower * (
                behind[below, column, kind] * (one - right) + behind[below, beside, kind] * right
            )
            value = min(max(np.float32(np.rint(value)), np.float32(0)), full)
            beneath[kind] = value
            gap = np.float32(out[y, x, kind]) - value
            room = full - value if gap > 0 else value
            need = max(need, abs(gap) / max(room, np.float32(1e-9) * full))
        alpha = min(max(wanted, need), one)
        alpha = np.float32(np.ceil(alpha * full - np.float32(1e-3))) / full
        out[y, x, 3] = np.uint8(np.rint(alpha * full))
        if alpha >= one or alpha <= 0:
            continue
        for kind in range(3):
            value = (np.float32(out[y, x, kind]) - (one - alpha) * beneath[kind]) / alpha
            out[y, x, kind] = np.uint8(np.rint(min(max(value, np.float32(0)), full)))
