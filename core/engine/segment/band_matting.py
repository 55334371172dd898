"""Owns alpha in the band of an object that is so large that it is solved smaller.

The same as `matting` has it, of 8-bit pictures, but only what lies in the band or beside it is
read and made smaller.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.closed_form import solve_alpha
from intarsia.core.engine.segment.colour_lines import colour_line, grown
from intarsia.core.engine.segment.known_border import KnownBorder
from intarsia.core.engine.segment.matting import MOST_UNKNOWN, NOISE, PULL, SOFT_EDGE_PX
from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_LINES = 2  # cells around the band where colour lines are wanted
_SEEN = 6  # and where they look at colours
_BLUR = cv2.getGaussianKernel(7, SOFT_EDGE_PX).ravel().astype(np.float32)
_LOW, _ROOM = np.float32(NOISE), np.float32(1 - 2 * NOISE)


def band_alpha(picture: Bytes, box: Box, mask: Mask, border: KnownBorder) -> Plane:
    """(n,) float32 in [0, 1]: alpha at the n unknown places of `border`.

    `picture`: (H, W, 3) or (H, W, 4) uint8, RGB first, C-contiguous. `mask`: (h, w) bool in `box`
    of it, of which `border` is. More than `MOST_UNKNOWN` places, else there is nothing to save.
    """
    height, width = mask.shape
    scale = (MOST_UNKNOWN / len(border.unknown)) ** 0.5
    shape = max(2, round(height * scale)), max(2, round(width * scale))
    touched = np.zeros(shape, np.uint8)
    _touch(border.unknown, width, height, touched)
    known, edge = np.empty(shape, np.uint8), np.empty(shape, np.float32)
    beside = np.empty((shape[1], width // shape[1] + 3 + len(_BLUR)), np.float32)
    _shrink(border.state, mask.view(np.uint8), touched, _BLUR, beside, known, edge)
    guide = np.zeros((*shape, 3), np.float32)
    seen = grown(touched.view(np.bool_), _SEEN).view(np.uint8)
    sums = np.empty(4 * (width + 8), np.float32)
    rows, kinds = picture.reshape(picture.shape[0], -1), picture.shape[2]
    rows.flags.writeable = False  # as pictures are: the functions are compiled for one kind
    _average(rows, kinds, box.top, box.left, height, width, seen, sums, guide)
    alpha = edge
    inside, outside = known == 2, known == 0
    if min(shape) >= 3 and (known == 1).any():
        alpha = solve_alpha(guide, inside, outside, edge=edge, pull=PULL).astype(np.float32)
    lines = np.dstack(colour_line(alpha, guide, grown(touched.view(np.bool_), _LINES)))
    out = np.empty(len(border.unknown), np.float32)
    _enlarge(lines, border.unknown, height, width, rows, kinds, box.top, box.left, out)
    return out


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _touch(unknown, width, height, touched):  # type: ignore[no-untyped-def]
    """Mark the cells that hold a part of an unknown pixel."""
    rows, columns = touched.shape
    down, across = rows / height, columns / width
    for k in range(len(unknown)):
        y, x = np.int64(unknown[k, 0]), np.int64(unknown[k, 1])
        top, left = int(y * down), int(x * across)
        bottom = min(rows - 1, int((y + 1) * down - 1e-9))
        right = min(columns - 1, int((x + 1) * across - 1e-9))
        touched[top, left] = 1
        touched[top, right] = 1
        touched[bottom, left] = 1
        touched[bottom, right] = 1


@njit(cache=True, nogil=True)
def _shrink(state, mask, touched, blur, beside, known, edge):  # type: ignore[no-untyped-def]
    """Write of each cell whether it is known, 0 outside, 2 inside, else 1, and the mean of the
    blurred mask. ``beside``: room for what each pixel in and beside a column weighs in it."""
    height, width = state.shape
    rows, columns = touched.shape
    tall, wide = height / rows, width / columns
    room = len(blur) // 2
    for column in range(columns):
        left, right = column * wide, (column + 1) * wide
        for place in range(int(np.ceil(right)) - int(left) + 2 * room):
            held = 0.0
            for k in range(len(blur)):
                at = int(left) + place - room + k - room
                held += blur[k] * max(0.0, min(right, at + 1.0) - max(left, float(at)))
            beside[column, place] = held
    for row in range(rows):
        top, bottom = row * tall, (row + 1) * tall
        first, last = int(top), min(height, int(np.ceil(bottom)))
        for column in range(columns):
            left, right = column * wide, (column + 1) * wide
            begin, end = int(left), min(width, int(np.ceil(right)))
            if not touched[row, column]:
                is_inside = state[(first + last) // 2, (begin + end) // 2] == 255
                known[row, column] = 2 * is_inside
                edge[row, column] = is_inside
                continue
            inside, outside, area = 0.0, 0.0, 0.0
            for y in range(first, last):
                tallness = min(bottom, y + 1.0) - max(top, float(y))
                for x in range(begin, end):
                    share = tallness * (min(right, x + 1.0) - max(left, float(x)))
                    area += share
                    if state[y, x] == 255:
                        inside += share
                    elif state[y, x] == 0:
                        outside += share
            known[row, column] = 2 if inside > area / 2 else (0 if outside > area / 2 else 1)
            edge[row, column] = 0.5 * known[row, column]
            if known[row, column] != 1:
                continue
            total = 0.0
            for y in range(first - room, last + room):
                there = min(max(y, 0), height - 1)
                held = 0.0
                for x in range(begin - room, end + room):
                    if mask[there, min(max(x, 0), width - 1)]:
                        held += beside[column, x - begin + room]
                if held > 0:
                    for k in range(len(blur)):
                        at = y + k - room
                        reach = min(bottom, at + 1.0) - max(top, float(at))
                        total += held * blur[k] * max(0.0, reach)
            edge[row, column] = total / area


@njit(cache=True, nogil=True)
def _average(picture, kinds, top, left, height, width, seen, sums, guide):  # type: ignore[no-untyped-def]
    """Write the mean colour, in [0, 1], of each cell that is seen; ``picture``: raveled rows of
    pixels of so many ``kinds`` of values."""
    rows, columns = seen.shape
    tall, wide = height / rows, width / columns
    scale = np.float32(1 / (255 * tall * wide))
    for row in range(rows):
        first, last = int(row * tall), min(height, int(np.ceil((row + 1) * tall)))
        column = 0
        while column < columns:
            if not seen[row, column]:
                column += 1
                continue
            end = column
            while end < columns and seen[row, end]:
                end += 1
            begin, stop = int(column * wide), min(width, int(np.ceil(end * wide)))
            count = kinds * (stop - begin)
            for k in range(count):
                sums[k] = 0
            for y in range(first, last):
                tallness = np.float32(min((row + 1) * tall, y + 1.0) - max(row * tall, float(y)))
                line = picture[top + y, kinds * (left + begin) : kinds * (left + stop)]
                for k in range(count):
                    sums[k] += tallness * np.float32(line[k])
            for at in range(column, end):
                near, far = at * wide, (at + 1) * wide
                red, green, blue = np.float32(0), np.float32(0), np.float32(0)
                for x in range(int(near), min(width, int(np.ceil(far)))):
                    share = np.float32(min(far, x + 1.0) - max(near, float(x)))
                    red += share * sums[kinds * (x - begin)]
                    green += share * sums[kinds * (x - begin) + 1]
                    blue += share * sums[kinds * (x - begin) + 2]
                guide[row, at, 0] = scale * red
                guide[row, at, 1] = scale * green
                guide[row, at, 2] = scale * blue
            column = end


@njit(cache=True, nogil=True)
def _enlarge(  # type: ignore[no-untyped-def]
    lines, unknown, height, width, picture, kinds, top, left, alpha
):
    """Write alpha at each unknown place, by the colour line between the cells around it; its last
    percents, which are noise of the solver, become 0 and 1."""
    rows, columns = lines.shape[:2]
    for k in range(len(unknown)):
        y, x = np.int64(unknown[k, 0]), np.int64(unknown[k, 1])
        down = min(max((y + 0.5) * (rows / height) - 0.5, 0.0), rows - 1.0)
        across = min(max((x + 0.5) * (columns / width) - 0.5, 0.0), columns - 1.0)
        row, column = min(int(down), max(0, rows - 2)), min(int(across), max(0, columns - 2))
        below, beside = min(row + 1, rows - 1), min(column + 1, columns - 1)
        lower, right = np.float32(down - row), np.float32(across - column)
        upper, left_share = np.float32(1) - lower, np.float32(1) - right
        value = np.float32(0)
        place = kinds * (left + x)
        for kind in range(4):
            line = upper * (
                lines[row, column, kind] * left_share + lines[row, beside, kind] * right
            ) + lower * (
                lines[below, column, kind] * left_share + lines[below, beside, kind] * right
            )
            if kind < 3:
                line *= np.float32(picture[top + y, place + kind]) / np.float32(255)
            value += line
        value = min(max(value, np.float32(0)), np.float32(1))
        value = (value - _LOW) / _ROOM
        alpha[k] = min(max(value, np.float32(0)), np.float32(1))
