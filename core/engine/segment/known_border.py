"""Owns which pixels of a mask are surely inside or outside: found along its outline alone.

The distances are those of cv2.distanceTransform (Borgefors, "Distance transformations in digital
images", 1986, with the steps of its 5 x 5 neighbourhood) in whole parts of 2^16, to both sides in
one pass.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.two_cores import each

Mask = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]

OUTSIDE, UNKNOWN, INSIDE = 0, 128, 255

_TILE = 32  # side of the squares of which those near the outline are looked at
MOST_RADIUS = 3 * _TILE // 4  # a tile that is not looked at is deeper than all that counts
_BLOCK = 8  # side of the squares whose deepest pixel is kept
_IN_TILE = _TILE // _BLOCK
_ONE = float(1 << 16)
_STEPS = tuple(np.rint(np.float32(step) * np.float32(_ONE)) for step in (1.0, 1.4, 2.1969))
_FAR = np.float32(1 << 28)
_REACH = 2  # pixels of a step
_STRIP, _MARGIN = 16, 2  # rows of tiles that are measured together, and seen besides


@dataclass(frozen=True)
class KnownBorder:
    """`state` (h, w) uint8: OUTSIDE, UNKNOWN or INSIDE; `unknown` (n, 2) uint16: the row and the
    column of what is unknown, in no order."""

    state: npt.NDArray[np.uint8]
    unknown: npt.NDArray[np.uint16]


def known_border(mask: Mask, radius: int) -> KnownBorder:
    """What is further than `radius` pixels from the outline of (h, w) bool; the frame is no edge.

    A part thinner than the band keeps its middle, so that it cannot vanish.
    """
    if radius > MOST_RADIUS:
        raise ValueError("the band is wider than what is looked at")
    pad = radius + 2 * _REACH
    height, width = mask.shape
    more = -(height + 2 * pad) % _TILE, -(width + 2 * pad) % _TILE
    wide = cv2.copyMakeBorder(
        mask.view(np.uint8), pad, pad + more[0], pad, pad + more[1], cv2.BORDER_REPLICATE
    )
    active = _near_outline(wide)
    state = wide[pad : pad + height, pad : pad + width] * np.uint8(INSIDE)

    def listed(first: int) -> npt.NDArray[np.uint16]:
        """What is unknown in the strip that begins with a row of tiles."""
        last = min(first + _STRIP, len(active))
        most = int(active[first:last].sum()) * _TILE * _TILE
        unknown = np.empty((most, 2), np.uint16)  # unwritten is no memory
        top, bottom = max(0, first - _MARGIN), min(len(active), last + _MARGIN)
        part, near = wide[top * _TILE : bottom * _TILE], active[top:bottom]
        far = np.empty(part.shape, np.float32)
        bounds = _measured(part, near, far, radius)
        rows = first - top, last - top
        count = _classify(part, near, far, *bounds, radius, *rows, pad, top * _TILE, state, unknown)
        return unknown[:count]

    strips = [k for k in range(0, len(active), _STRIP) if active[k : k + _STRIP].any()]
    none = np.empty((0, 2), np.uint16)
    return KnownBorder(state, np.concatenate([none, *each(listed, strips)]))


def _measured(
    wide: npt.NDArray[np.uint8], active: npt.NDArray[np.uint8], far: Plane, radius: int
) -> tuple[Plane, Plane]:
    """Write the distances into `far`. Of each block two bounds of how deep the deepest pixel within
    `radius` of any of its pixels is."""
    deepest = np.zeros([side // _BLOCK for side in wide.shape], np.float32)
    _begin(wide, active, far, deepest)
    for ahead in (1, -1):
        _measure(active, far, ahead, *_STEPS)
    _deepest(active, far, deepest)
    sure = (radius + 1) // _BLOCK - 1  # blocks that are near all pixels of the one amid them
    least = cv2.dilate(deepest, _square(sure)) if sure >= 0 else np.zeros_like(deepest)
    most = cv2.dilate(deepest, _square(-(-radius // _BLOCK)))
    return np.asarray(least, np.float32), np.asarray(most, np.float32)


def _square(reach: int) -> npt.NDArray[np.uint8]:
    return np.ones((2 * reach + 1,) * 2, np.uint8)


def _near_outline(wide: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """(rows, columns) of tiles: 1 where one, or one beside it, holds both of (h, w) 0 and 1."""
    rows, columns = (side // _TILE for side in wide.shape)
    eights = wide.view(np.uint64).reshape(rows, _TILE, columns, _TILE // 8)
    some = np.bitwise_or.reduce(eights, axis=1)
    every = np.bitwise_and.reduce(eights, axis=1)
    held = (some.max(2) > 0).view(np.uint8)
    filled = (every == 0x0101010101010101).all(2).view(np.uint8)
    around = np.ones((3, 3), np.uint8)
    return np.asarray(cv2.dilate(held, around) - cv2.erode(filled, around), np.uint8)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _begin(wide, active, far, deepest):  # type: ignore[no-untyped-def]
    """Write how far every pixel may be at most, in the active tiles and two pixels around them.

    ``deepest``: of each block of a tile that is not active how deep inside its pixels are.
    """
    height, width = wide.shape
    for row in range(active.shape[0]):
        for column in range(active.shape[1]):
            if not active[row, column]:
                full = _FAR * wide[row * _TILE, column * _TILE]
                for y in range(row * _IN_TILE, row * _IN_TILE + _IN_TILE):
                    for x in range(column * _IN_TILE, column * _IN_TILE + _IN_TILE):
                        deepest[y, x] = full
                continue
            for y in range(max(0, row * _TILE - 2), min(height, row * _TILE + _TILE + 2)):
                for x in range(max(0, column * _TILE - 2), min(width, column * _TILE + _TILE + 2)):
                    far[y, x] = _FAR if wide[y, x] else -_FAR


@njit(cache=True, nogil=True)
def _measure(active, far, ahead, straight, diagonal, long):  # type: ignore[no-untyped-def]
    """Write how far each pixel of the active tiles is from the other side: above 0 inside, below
    it outside. ``ahead``: 1 from the top left, and -1 then from the bottom right."""
    height, width = far.shape
    columns = active.shape[1]
    zero = np.float32(0)
    for k in range(2, height - 2):
        y = k if ahead > 0 else height - 1 - k
        one, two = y - ahead, y - 2 * ahead
        for j in range(columns):
            column = j if ahead > 0 else columns - 1 - j
            if not active[y // _TILE, column]:
                continue
            first, last = max(2, column * _TILE), min(width - 2, column * _TILE + _TILE)
            for x in range(first, last):
                own = far[y, x]
                sign = np.float32(1) if own > 0 else np.float32(-1)
                best = own * sign
                best = min(best, max(zero, far[one, x] * sign) + straight)
                best = min(best, max(zero, far[one, x - 1] * sign) + diagonal)
                best = min(best, max(zero, far[one, x + 1] * sign) + diagonal)
                best = min(best, max(zero, far[one, x - 2] * sign) + long)
                best = min(best, max(zero, far[one, x + 2] * sign) + long)
                best = min(best, max(zero, far[two, x - 1] * sign) + long)
                best = min(best, max(zero, far[two, x + 1] * sign) + long)
                far[y, x] = best * sign
            before = far[y, first - ahead] if ahead > 0 else far[y, last]
            for i in range(last - first):
                x = first + i if ahead > 0 else last - 1 - i
                own = far[y, x]
                if own > 0:
                    before = min(own, max(zero, before) + straight)
                else:
                    before = max(own, min(zero, before) - straight)
                far[y, x] = before


@njit(cache=True, nogil=True)
def _deepest(active, far, deepest):  # type: ignore[no-untyped-def]
    """Of each block of the active tiles how far inside its deepest pixel is."""
    height, width = far.shape
    for row in range(active.shape[0]):
        for column in range(active.shape[1]):
            if not active[row, column]:
                continue
            for y in range(row * _TILE, row * _TILE + _TILE):
                for x in range(column * _TILE, column * _TILE + _TILE):
                    deepest[y // _BLOCK, x // _BLOCK] = max(
                        deepest[y // _BLOCK, x // _BLOCK], far[y, x]
                    )


@njit(cache=True, nogil=True)
def _is_deepest(wide, active, far, radius, y, x):  # type: ignore[no-untyped-def]
    """Whether none within ``radius`` is deeper by more than a third."""
    for there in range(max(0, y - radius), min(far.shape[0], y + radius + 1)):
        for at in range(max(0, x - radius), min(far.shape[1], x + radius + 1)):
            if active[there // _TILE, at // _TILE]:
                if 4 * far[y, x] < 3 * far[there, at]:
                    return False
            elif wide[there, at]:
                return False
    return True


@njit(cache=True, nogil=True)
def _classify(  # type: ignore[no-untyped-def]
    wide, active, far, least, most, radius, first, last, pad, lift, state, unknown
):
    """Write UNKNOWN where it is in the rows ``first`` to ``last`` of tiles, and list those places:
    how many there are.

    ``least`` and ``most``: of each block bounds of how deep the deepest pixel within ``radius`` of
    any of its pixels is. ``lift``: pixels above the first row of ``wide``. ``pad``: those that lie
    around ``state``.
    """
    height, width = state.shape
    count = 0
    limit = np.float32(radius * _ONE)
    for row in range(first, last):
        begin, end = max(pad, lift + row * _TILE), min(pad + height, lift + row * _TILE + _TILE)
        for column in range(active.shape[1]):
            if not active[row, column]:
                continue
            for y in range(begin - lift, end - lift):
                for x in range(max(pad, column * _TILE), min(pad + width, column * _TILE + _TILE)):
                    deep = far[y, x]
                    if deep > limit or deep < -limit:
                        continue
                    if deep > 0 and 4 * deep >= 3 * least[y // _BLOCK, x // _BLOCK]:
                        if 4 * deep >= 3 * most[y // _BLOCK, x // _BLOCK]:
                            continue
                        if _is_deepest(wide, active, far, radius, y, x):
                            continue
                    state[y + lift - pad, x - pad] = 128
                    unknown[count, 0], unknown[count, 1] = y + lift - pad, x - pad
                    count += 1
    return count
