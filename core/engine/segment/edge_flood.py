"""Owns how the border of a mask is led to edges: flooded along it alone, as cv2.watershed would.

Meyer's flooding (Beucher & Meyer, "The morphological approach to segmentation", 1993) as OpenCV
has it, down to the order of its queues, but for what is far from every border: that is not visited.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.colours import StoredLevels

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int32]

_STEPS = 256  # how far two levels may be apart: a queue each


def flooded_mask(
    small: Mask, down: Places, across: Places, reach: int, colours: StoredLevels
) -> Mask:
    """(h, w) bool: `small` enlarged, its borders led to the edges of (h, w) `colours`.

    `down` (h,), `across` (w,): the row and the column of `small` that each row and column shows.
    Pixels with others within `reach`, along rows and columns, are in doubt: they are flooded from
    the sure ones by growing step of colour. Where both meet, `small` decides.
    """
    height, width, whole = len(down), len(across), colours.stored.shape[1]
    marks = np.empty((height, whole), np.uint8)  # what is not written takes no memory
    doubtful = np.empty(height * width, np.int32)
    least, most = (np.empty(small.shape[1], np.uint8) for _ in range(2))
    values, left = small.view(np.uint8), colours.left
    count = _mark(values, down, across, reach, left, least, most, marks, doubtful)
    doubtful = doubtful[:count]
    ends, nodes = np.full((2, _STEPS), -1, np.int32), np.empty((count, 2), np.int32)
    used = np.array([0, -1])
    words = colours.stored.view(np.uint32)[..., 0]
    sides = np.array([-1, 1, -whole, whole])
    table = colours.table.astype(np.int32)
    _rule(marks, left, width)
    _flood(marks, doubtful, words, colours.top, table, sides, ends, nodes, used)
    _settle(values, down, across, left, doubtful, marks)
    found = marks[:, left : left + width]
    found >>= 1
    return found.view(np.bool_)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _mark(small, down, across, reach, left, least, most, marks, doubtful):  # type: ignore[no-untyped-def]
    """Write 1 or 2 where the enlarged mask is sure, else 0; how many places ``doubtful`` lists.

    ``marks`` are as wide as the picture; the mask's first column is at ``left``.

    ``least``, ``most``: of each column of ``small``, over the rows within reach.
    """
    height, width, count = len(down), len(across), 0
    whole = marks.shape[1]
    above, below, before = -1, -1, 0
    for y in range(height):
        first, last = down[max(0, y - reach)], down[min(height - 1, y + reach)]
        begun = count
        if first == above and last == below:  # as the row above
            for x in range(left, left + width):
                marks[y, x] = marks[y - 1, x]
            for k in range(before, begun):
                doubtful[count] = doubtful[k] + whole
                count += 1
            before = begun
            continue
        above, below, before = first, last, begun
        for column in range(across[0], across[width - 1] + 1):
            low, high = small[first, column], small[first, column]
            for row in range(first + 1, last + 1):
                low, high = min(low, small[row, column]), max(high, small[row, column])
            least[column], most[column] = low, high
        x = 0
        while x < width:
            column, low, high = across[x], least[across[x]], most[across[x]]
            end = x
            if low == high:  # as far as all columns are the same
                while end < width and least[across[end]] == low and most[across[end]] == low:
                    end += 1
                begin, stop = x + reach, end - reach
                if x == 0:
                    begin = 0
                if end == width:
                    stop = width
                if begin < stop:
                    for at in range(x, begin):
                        marks[y, left + at] = 0
                        doubtful[count] = y * whole + left + at
                        count += 1
                    for at in range(begin, stop):
                        marks[y, left + at] = low + 1
                    x = stop
                    if x == end:
                        continue
            end = max(end, x + 1)
            for at in range(x, end):
                marks[y, left + at] = 0
                doubtful[count] = y * whole + left + at
                count += 1
            x = end
    return count


@njit(cache=True, nogil=True)
def _step(one, two, table):  # type: ignore[no-untyped-def]
    """How far two colours, a word each, are apart: the most of three channels."""
    red = abs(table[one & 255] - table[two & 255])
    green = abs(table[(one >> 8) & 255] - table[(two >> 8) & 255])
    blue = abs(table[(one >> 16) & 255] - table[(two >> 16) & 255])
    return max(red, green, blue)


@njit(cache=True, nogil=True)
def _push(step, place, ends, nodes, used):  # type: ignore[no-untyped-def]
    """Add a place to the end of the queue of a step. ``used``: how many nodes were ever needed,
    and the first that is free again."""
    node = used[1]
    if node < 0:
        node = used[0]
        used[0] += 1
    else:
        used[1] = nodes[node, 1]
    nodes[node, 0] = place
    nodes[node, 1] = -1
    if ends[0, step] < 0:
        ends[0, step] = node
    else:
        nodes[ends[1, step], 1] = node
    ends[1, step] = node


@njit(cache=True, nogil=True)
def _rule(marks, left, width):  # type: ignore[no-untyped-def]
    """Make the rim a line: the pixels around it are not the mask's."""
    height, right = marks.shape[0], left + width - 1
    for x in range(left, right + 1):
        marks[0, x], marks[height - 1, x] = 4, 4
    for y in range(height):
        marks[y, left], marks[y, right] = 4, 4


@njit(cache=True, nogil=True)
def _flood(marks, doubtful, words, top, table, sides, ends, nodes, used):  # type: ignore[no-untyped-def]
    """Give every mark that is 0 one of 1 and 2, or 4 on the line where the two meet.

    ``doubtful``: where they are, in scan order; 3 means that they are queued. ``sides``: from a
    place to those left, right, above and below. ``ends``: the first and the last of each step's
    queue; ``nodes``: a place and who is next, ``used`` again so that they stay near.
    """
    first = np.uint64(top * words.shape[1])
    colours, flat = words.ravel(), marks.ravel()
    for k in range(len(doubtful)):
        place = np.uint64(doubtful[k])
        if flat[place] != 0:  # on the rim
            continue
        step = 256
        for side in range(4):
            there = np.uint64(np.int64(place) + sides[side])
            mark = flat[there]
            if mark == 1 or mark == 2:
                step = min(step, _step(colours[place + first], colours[there + first], table))
        if step < 256:
            _push(step, place, ends, nodes, used)
            flat[place] = 3
    active = 0
    while True:
        while active < 256 and ends[0, active] < 0:
            active += 1
        if active == 256:
            break
        node = ends[0, active]
        ends[0, active] = nodes[node, 1]
        place = np.uint64(nodes[node, 0])
        nodes[node, 1] = used[1]
        used[1] = node
        label = 0
        for side in range(4):
            mark = flat[np.uint64(np.int64(place) + sides[side])]
            if mark == 1 or mark == 2:
                if label == 0:
                    label = mark
                elif label != mark:
                    label = 4
        flat[place] = label
        if label == 4:
            continue
        here = colours[place + first]
        for side in range(4):
            there = np.uint64(np.int64(place) + sides[side])
            if flat[there] == 0:
                step = _step(here, colours[there + first], table)
                _push(step, there, ends, nodes, used)
                active = min(active, step)
                flat[there] = 3


@njit(cache=True, nogil=True)
def _settle(small, down, across, left, doubtful, marks):  # type: ignore[no-untyped-def]
    """Where a line was left, and on the rim, put the mark of what ``small`` shows."""
    height, width, whole = len(down), len(across), marks.shape[1]
    flat = marks.ravel()
    for k in range(len(doubtful)):
        mark = flat[doubtful[k]]
        if mark != 1 and mark != 2:
            y = doubtful[k] // whole
            x = doubtful[k] - y * whole
            marks[y, x] = small[down[y], across[x - left]] + 1
    for y in range(0, height, max(1, height - 1)):
        for x in range(width):
            marks[y, left + x] = small[down[y], across[x]] + 1
    for x in range(0, width, max(1, width - 1)):
        for y in range(height):
            marks[y, left + x] = small[down[y], across[x]] + 1
