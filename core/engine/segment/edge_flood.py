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
    height, width = len(down), len(across)
    marks = np.empty((height, width), np.uint8)
    doubtful = np.empty(height * width, np.int32)  # what is not written takes no memory
    least, most = (np.empty(small.shape[1], np.uint8) for _ in range(2))
    values = small.view(np.uint8)
    count = _mark(values, down, across, reach, least, most, marks, doubtful)
    doubtful = doubtful[:count]
    ends, after = np.full((2, _STEPS), -1, np.int32), np.empty(count, np.int32)
    queued = np.empty(count, np.int32)
    table = colours.table.astype(np.int64)
    _flood(marks, doubtful, colours.stored, colours.top, colours.left, table, ends, after, queued)
    _settle(values, down, across, doubtful, marks)
    marks >>= 1
    return marks.view(np.bool_)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _mark(small, down, across, reach, least, most, marks, doubtful):  # type: ignore[no-untyped-def]
    """Write 1 or 2 where the enlarged mask is sure, else 0; how many places ``doubtful`` lists.

    ``least``, ``most``: of each column of ``small``, over the rows within reach.
    """
    height, width, count = len(down), len(across), 0
    above, below, before = -1, -1, 0
    for y in range(height):
        first, last = down[max(0, y - reach)], down[min(height - 1, y + reach)]
        begun = count
        if first == above and last == below:  # as the row above
            for x in range(width):
                marks[y, x] = marks[y - 1, x]
            for k in range(before, begun):
                doubtful[count] = doubtful[k] + width
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
                        marks[y, at] = 0
                        doubtful[count] = y * width + at
                        count += 1
                    for at in range(begin, stop):
                        marks[y, at] = low + 1
                    x = stop
                    if x == end:
                        continue
            end = max(end, x + 1)
            for at in range(x, end):
                marks[y, at] = 0
                doubtful[count] = y * width + at
                count += 1
            x = end
    return count


@njit(cache=True, nogil=True)
def _step(red, green, blue, colours, other, table):  # type: ignore[no-untyped-def]
    """How far a colour and a pixel of a raveled picture are apart: the most of three channels."""
    most = abs(red - table[colours[other]])
    most = max(most, abs(green - table[colours[other + 1]]))
    return max(most, abs(blue - table[colours[other + 2]]))


@njit(cache=True, nogil=True)
def _push(step, place, ends, after, queued, count):  # type: ignore[no-untyped-def]
    """Add a place, the ``count``-th of all, to the end of the queue of a step."""
    queued[count] = place
    after[count] = -1
    if ends[0, step] < 0:
        ends[0, step] = count
    else:
        after[ends[1, step]] = count
    ends[1, step] = count


@njit(cache=True, nogil=True)
def _flood(marks, doubtful, stored, top, left, table, ends, after, queued):  # type: ignore[no-untyped-def]
    """Give every mark that is 0 one of 1 and 2, or 4 on the line where the two meet.

    ``doubtful``: where they are, in scan order; 3 means that they are queued. The rim is a line.
    ``ends``: the first and the last of each step's queue; ``after``: who is next in it.
    """
    height, width = marks.shape
    channels, row_step = stored.shape[2], stored.shape[1] * stored.shape[2]
    colours, flat = stored.ravel(), marks.ravel()
    for x in range(width):
        marks[0, x], marks[height - 1, x] = 4, 4
    for y in range(height):
        marks[y, 0], marks[y, width - 1] = 4, 4
    count = 0
    for k in range(len(doubtful)):
        place = doubtful[k]
        if flat[place] != 0:  # on the rim
            continue
        y = place // width
        here = (y + top) * row_step + (place - y * width + left) * channels
        red, green, blue = table[colours[here]], table[colours[here + 1]], table[colours[here + 2]]
        step = 256
        for side in range(4):
            if side == 0:
                there, other = place - 1, here - channels
            elif side == 1:
                there, other = place + 1, here + channels
            elif side == 2:
                there, other = place - width, here - row_step
            else:
                there, other = place + width, here + row_step
            if flat[there] == 1 or flat[there] == 2:
                step = min(step, _step(red, green, blue, colours, other, table))
        if step < 256:
            _push(step, place, ends, after, queued, count)
            count += 1
            flat[place] = 3
    active = 0
    while True:
        while active < 256 and ends[0, active] < 0:
            active += 1
        if active == 256:
            break
        node = ends[0, active]
        ends[0, active] = after[node]
        place = queued[node]
        label = 0
        for side in range(4):
            if side == 0:
                there = place - 1
            elif side == 1:
                there = place + 1
            elif side == 2:
                there = place - width
            else:
                there = place + width
            mark = flat[there]
            if mark == 1 or mark == 2:
                if label == 0:
                    label = mark
                elif label != mark:
                    label = 4
        flat[place] = label
        if label == 4:
            continue
        y = place // width
        here = (y + top) * row_step + (place - y * width + left) * channels
        red, green, blue = table[colours[here]], table[colours[here + 1]], table[colours[here + 2]]
        for side in range(4):
            if side == 0:
                there, other = place - 1, here - channels
            elif side == 1:
                there, other = place + 1, here + channels
            elif side == 2:
                there, other = place - width, here - row_step
            else:
                there, other = place + width, here + row_step
            if flat[there] == 0:
                step = _step(red, green, blue, colours, other, table)
                _push(step, there, ends, after, queued, count)
                count += 1
                active = min(active, step)
                flat[there] = 3


@njit(cache=True, nogil=True)
def _settle(small, down, across, doubtful, marks):  # type: ignore[no-untyped-def]
    """Where a line was left, and on the rim, put the mark of what ``small`` shows."""
    height, width = marks.shape
    for k in range(len(doubtful)):
        y = doubtful[k] // width
        x = doubtful[k] - y * width
        if marks[y, x] != 1 and marks[y, x] != 2:
            marks[y, x] = small[down[y], across[x]] + 1
    for y in range(0, height, max(1, height - 1)):
        for x in range(width):
            marks[y, x] = small[down[y], across[x]] + 1
    for x in range(0, width, max(1, width - 1)):
        for y in range(height):
            marks[y, x] = small[down[y], across[x]] + 1
