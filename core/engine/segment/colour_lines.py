"""Owns alpha as it follows colours: the line over them around each pixel, used larger too."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.closed_form import inverses
from intarsia.core.engine.segment.two_cores import each
from intarsia.core.wire.geometry import Box

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_LINE_PX = 5  # side of the window in which alpha follows the colours
_LINE_TILE = 256  # side of the tiles in which that is found


def colour_line(alpha: Plane, guide: Plane, where: Mask | None = None) -> tuple[Plane, Plane]:
    """(slope (h, w, 3), offset (h, w)): alpha (h, w) as it follows the colours of the guide
    (h, w, 3) around each pixel; both may be enlarged, and used with a larger guide.

    `where`: (h, w) bool, the only places where they will be used; elsewhere they are 0 or true.
    Fast guided filter with a colour guide: He & Sun, "Fast Guided Filter" (2015), eq. 5-8.
    """
    if where is None:
        return _line_within(alpha, guide, None)
    asked = grown(where, _LINE_PX // 2)
    slope, offset = np.zeros_like(guide), np.zeros_like(alpha)
    frame = Box(0, 0, alpha.shape[1], alpha.shape[0])

    def fill(tile: Box) -> None:
        rows, columns = slice(tile.top, tile.bottom), slice(tile.left, tile.right)
        wide = tile.grown(_LINE_PX - 1).intersection(frame)
        part = np.s_[wide.top : wide.bottom, wide.left : wide.right]
        found = _line_within(alpha[part], guide[part], asked[part])
        at = tile.moved(-wide.left, -wide.top)
        inner = np.s_[at.top : at.bottom, at.left : at.right]
        slope[rows, columns], offset[rows, columns] = found[0][inner], found[1][inner]

    tiles = [
        Box(left, top, _LINE_TILE, _LINE_TILE).intersection(frame)
        for top in range(0, frame.height, _LINE_TILE)
        for left in range(0, frame.width, _LINE_TILE)
        if where[top : top + _LINE_TILE, left : left + _LINE_TILE].any()
    ]
    each(fill, tiles)
    return slope, offset


def _line_within(alpha: Plane, guide: Plane, where: Mask | None) -> tuple[Plane, Plane]:
    """`colour_line` of a whole part; `where`: the pixels whose own windows are asked for."""
    window, eps = (_LINE_PX, _LINE_PX), 1e-4
    asked = None if where is None else where.ravel()
    mean_i = cv2.blur(guide, window)
    mean_p = cv2.blur(alpha, window)
    spread = np.empty((*alpha.shape, 3, 3), np.float32)
    for row in range(3):
        for column in range(row, 3):
            product = cv2.blur(guide[..., row] * guide[..., column], window)
            spread[..., row, column] = product - mean_i[..., row] * mean_i[..., column]
            spread[..., column, row] = spread[..., row, column]
        spread[..., row, row] += eps
    joint = cv2.blur(guide * alpha[..., None], window) - mean_i * mean_p[..., None]
    flat = np.zeros((alpha.size, 3), np.float32)
    some = slice(None) if asked is None else asked
    inverse = inverses(spread.reshape(-1, 3, 3)[some].astype(np.float64))
    flat[some] = (inverse @ joint.reshape(-1, 3, 1)[some])[..., 0].astype(np.float32)
    slope = flat.reshape(guide.shape)
    offset = mean_p - along(slope, mean_i)
    return (
        np.asarray(cv2.blur(slope, window), np.float32),
        np.asarray(cv2.blur(offset, window), np.float32),
    )


def along(slope: Plane, colours: Plane) -> Plane:
    """(...): the product of (..., 3) and (..., 3), summed over the three."""
    found: Plane = slope[..., 0] * colours[..., 0]
    found += slope[..., 1] * colours[..., 1]
    found += slope[..., 2] * colours[..., 2]
    return found


def grown(mask: Mask, distance: int) -> Mask:
    """(h, w) bool: what is within `distance` pixels of (h, w) `mask`, along rows and columns."""
    side = 2 * distance + 1
    wide = cv2.dilate(mask.view(np.uint8), np.ones((side, side), np.uint8))
    return np.asarray(wide != 0)


def between(
    planes: Plane, y: npt.NDArray[np.int64], x: npt.NDArray[np.int64], shape: tuple[int, ...]
) -> Plane:
    """(n, C): `planes` (h, w, C) at the pixels (y, x) of a frame of `shape`, bilinearly."""
    height, width, kinds = planes.shape
    flat, sides = planes.reshape(-1, kinds), []
    for place, length, count in ((y, shape[0], height), (x, shape[1], width)):
        at = np.clip((place + 0.5) * (count / length) - 0.5, 0, count - 1)
        low = np.minimum(at.astype(np.int64), max(0, count - 2))
        share = np.repeat((at - low).astype(np.float32)[:, None], kinds, axis=1)
        sides.append((low, np.minimum(low + 1, count - 1), share))
    (top, bottom, down), (left, right, across) = sides
    rest = 1 - across
    upper: Plane = flat.take(top * width + left, 0) * rest
    upper += flat.take(top * width + right, 0) * across
    lower = flat.take(bottom * width + left, 0) * rest
    lower += flat.take(bottom * width + right, 0) * across
    upper *= 1 - down
    lower *= down
    upper += lower
    return upper
