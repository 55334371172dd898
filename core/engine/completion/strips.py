"""What is drawn into a hole along the lines that cross it: their sides, as they are outside."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from intarsia.core.engine.completion.scene import Bools, FillWindow, Floats, nearest_pixel
from intarsia.core.engine.completion.structure import EdgeEnd, Points, course, edge_ends, pairs

_LONGEST = 420  # pixels of a window in which lines are looked for
_WIDE = 0.05  # half the width of a strip, in sides of the hole
_LEAST_PX, _MOST_PX = 3.0, 7.0  # and in pixels of that window
_CHANGE_PX = 8.0  # over which one end's colours give way to the other's
_PRICE = 3.0  # of copying what was drawn


def with_lines(window: FillWindow) -> FillWindow:
    """The window with lines joined across its hole: what was drawn is no hole any more, and is dear
    to copy. The window itself where no line crosses."""
    scale = min(1.0, _LONGEST / max(window.hole.shape))
    height, width = window.hole.shape
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = np.ascontiguousarray(cv2.resize(window.picture, size, interpolation=cv2.INTER_AREA))
    hole = cv2.resize(window.hole.astype(np.uint8), size, interpolation=cv2.INTER_AREA) > 0
    known = cv2.resize(window.source.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    source = (known.reshape(size[::-1]) > 0.99) & ~hole
    side = float(np.sqrt(np.count_nonzero(hole)))
    lines = pairs(edge_ends(small, hole, source), side)
    if not lines:
        return window
    wide = float(np.clip(_WIDE * side, _LEAST_PX, _MOST_PX))
    picture = window.picture.copy()
    drawn = np.zeros(window.hole.shape, np.bool_)
    for one, two in lines:
        _draw(window, picture, drawn, (one, two), wide, 1 / scale)
    price = np.zeros(drawn.shape, np.float32) if window.price is None else window.price.copy()
    price[drawn] = _PRICE
    return replace(
        window,
        picture=picture,
        hole=window.hole & ~drawn,
        source=window.source | drawn,
        price=price,
    )


def _draw(
    window: FillWindow,
    picture: Floats,
    drawn: Bools,
    line: tuple[EdgeEnd, EdgeEnd],
    wide: float,
    larger: float,
) -> None:
    """Draw the strip along one line into ``picture`` and mark it in ``drawn``, in place.

    ``wide`` and the ends are in pixels of the small window, which is so much ``larger`` here.
    """
    way = course(*line)
    cells = np.rint((way + 0.5) * larger - 0.5).astype(int)
    height, width = drawn.shape
    inside = ((cells >= 0) & (cells < (width, height))).all(axis=1)
    if not inside.all() or len(cells) < 4:
        return
    on_line = np.zeros(drawn.shape, np.bool_)
    number = np.zeros(drawn.shape, np.int32)
    on_line[cells[:, 1], cells[:, 0]] = True
    number[cells[:, 1], cells[:, 0]] = np.arange(len(cells))
    near = nearest_pixel(on_line)
    reach = int(np.ceil(wide * larger)) + 1
    band = cv2.dilate(on_line.astype(np.uint8), np.ones((2 * reach + 1,) * 2, np.uint8)) > 0
    rows, columns = np.nonzero(band & window.hole & ~drawn)
    step = number[near[rows, columns, 0], near[rows, columns, 1]]
    along = np.gradient(way, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    here = (np.stack([columns, rows], axis=1) + 0.5) / larger - 0.5
    gap = here - way[step]
    off = along[step, 0] * gap[:, 1] - along[step, 1] * gap[:, 0]  # to the right hand
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    inner = (step > 0) & (step < len(way) - 1) & (np.abs(off) <= wide)
    rows, columns, step, off = rows[inner], columns[inner], step[inner], off[inner]
    if not len(rows):
        return
    run = lengths[step]
    first, there = _seen(window, line[0], run, off, larger)
    last, beyond = _seen(window, line[1], lengths[-1] - run, -off, larger)
    share = np.clip((run - lengths[-1] / 2) / _CHANGE_PX + 0.5, 0, 1)
    share = np.where(there & beyond, share, np.where(there, 0.0, 1.0))[:, None]
    tone = _tones(last, off) - _tones(first, off)
    part = (run / lengths[-1])[:, None]
    colours = (1 - share) * (first + part * tone) + share * (last - (1 - part) * tone)
    good = there | beyond
    picture[rows[good], columns[good]] = np.clip(colours[good], 0, 1)
    drawn[rows[good], columns[good]] = True


def _seen(
    window: FillWindow, end: EdgeEnd, run: Points, off: Points, larger: float
) -> tuple[Floats, Bools]:
    """Colours (N, 3) beside the edge outside the hole, mirrored at its end, and whether each is
    a source. ``off``: to the right hand of its way into the hole."""
    length = max(end.length - 1, 1.0)
    back = np.abs((run + length) % (2 * length) - length)
    places, normals = end.before(back)
    where = ((places + off[:, None] * normals + 0.5) * larger - 0.5).astype(np.float32)
    x, y = np.ascontiguousarray(where[:, 0]), np.ascontiguousarray(where[:, 1])
    colours = cv2.remap(window.picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    known = window.source.astype(np.float32)
    share = cv2.remap(known, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return colours.reshape(-1, 3), share.reshape(-1) > 0.99


def _tones(colours: Floats, off: Points) -> Floats:
    """The mean colour (N, 3) of all that lies as far beside the line as each."""
    name = np.rint(off).astype(int)
    name -= name.min()
    count = np.maximum(np.bincount(name), 1)[:, None]
    sums = np.stack([np.bincount(name, colours[:, channel]) for channel in range(3)], axis=1)
    return np.asarray((sums / count)[name], np.float32)
