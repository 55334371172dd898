"""From labels at the working size to offsets at full size, exact to the pixel."""

from __future__ import annotations

import numpy as np
from numba import njit

from intarsia.core.engine.completion.preset import LabelGuide
from intarsia.core.engine.completion.scene import (
    Bools,
    FillWindow,
    Floats,
    Ints,
    Places,
    nearest_pixel,
)

_FEW = 12  # rim pixels; with fewer a label keeps its rounded offset
_ENOUGH = 0.8  # share of the rim pixels that need a counterpart
_RELUCTANCE = 0.02  # how much better a match has to be for each pixel of the move
_EXACT = 1e-6  # squared difference below which matches are alike: then the shorter move wins


def enlarge(window: FillWindow, label: Ints, offsets: Ints) -> Ints:
    """The offset (dy, dx) of every hole pixel in raster order, int32 (N, 2); all lead to sources.

    ``label`` int32 (h, w) and ``offsets`` int32 (K, 2) are at the working size.
    """
    height, width = window.hole.shape
    rows = (np.arange(height) * 2 + 1) * label.shape[0] // (2 * height)
    columns = (np.arange(width) * 2 + 1) * label.shape[1] // (2 * width)
    chosen = label[rows[:, None], columns[None]]
    scale = np.array([height, width]) / label.shape
    large = np.rint(offsets * scale).astype(np.int32)
    if scale.max() > 1:
        large = _align(window, chosen, large, int(np.ceil(0.5 * scale.max())))
    places = np.argwhere(window.hole)
    found = large[chosen[window.hole]]
    if window.guide is not None:
        found = _keep_labels(window, window.guide, places, found)
    return to_sources(window, places, found)


def to_sources(window: FillWindow, places: Places, offsets: Ints) -> Ints:
    """Offsets (N, 2) with those that miss the source led into it.

    A pixel takes the offset of the nearest one that hits, if that hits from there too: single
    pixels led to the edge of the source one by one would draw its last row again and again.
    """
    found = offsets.astype(np.int32)
    missed = ~_hits(window, places, found)
    if missed.any() and not missed.all():
        good = np.zeros(window.hole.shape, np.bool_)
        good[places[~missed, 0], places[~missed, 1]] = True
        index = np.zeros(window.hole.shape, np.int64)
        index[places[:, 0], places[:, 1]] = np.arange(len(places))
        giver = nearest_pixel(good)[places[missed, 0], places[missed, 1]]
        found[missed] = found[index[giver[:, 0], giver[:, 1]]]
        missed = ~_hits(window, places, found)
    aim = _aim(window, places, found)
    if missed.any():
        nearest = nearest_pixel(window.source)
        aim[missed] = nearest[aim[missed, 0], aim[missed, 1]]
    return (aim - places).astype(np.int32)


def _hits(window: FillWindow, places: Places, offsets: Ints) -> Bools:
    """Whether each offset leads to a source that lies in the frame."""
    y, x = (places + offsets).T
    height, width = window.hole.shape
    inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
    found = window.source[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
    return np.asarray(inside & found, np.bool_)


def _aim(window: FillWindow, places: Places, offsets: Ints) -> Places:
    height, width = window.hole.shape
    return np.clip(places + offsets, 0, [height - 1, width - 1])


def _keep_labels(window: FillWindow, guide: LabelGuide, places: Places, offsets: Ints) -> Ints:
    """Offsets that all copy the wanted label. The working size rounds outlines off, so a pixel that
    copies another takes the offset of the nearest hole pixel that wants the same and gets it, or
    else the source with that label which is nearest to what it copies."""
    wanted = guide.after[window.hole]
    found = offsets.copy()
    index = np.zeros(window.hole.shape, np.int64)
    index[window.hole] = np.arange(len(places))
    right = _gets(window, guide, places, offsets, wanted)
    for name in np.unique(wanted):
        good = np.zeros(window.hole.shape, np.bool_)
        good[window.hole] = right & (wanted == name)
        wrong = np.nonzero(~right & (wanted == name))[0]
        if not good.any() or not len(wrong):
            continue
        giver = nearest_pixel(good)[places[wrong, 0], places[wrong, 1]]
        found[wrong] = offsets[index[giver[:, 0], giver[:, 1]]]
    right = _gets(window, guide, places, found, wanted)
    for name in np.unique(wanted[~right]):
        wrong = np.nonzero(~right & (wanted == name))[0]
        aim = _aim(window, places[wrong], found[wrong])
        nearest = nearest_pixel(window.source & (guide.before == name))
        found[wrong] = nearest[aim[:, 0], aim[:, 1]] - places[wrong]
    return found


def _gets(
    window: FillWindow, guide: LabelGuide, places: Places, offsets: Ints, wanted: Ints
) -> Bools:
    """Whether each offset leads to a source with the wanted label."""
    aim = _aim(window, places, offsets)
    same = guide.before[aim[:, 0], aim[:, 1]] == wanted
    return same & window.source[aim[:, 0], aim[:, 1]]


def _align(window: FillWindow, chosen: Ints, offsets: Ints, reach: int) -> Ints:
    """Offsets moved by up to ``reach`` pixels so that what each copies meets the rim best.

    ``chosen`` int32 (H, W) is the label of each hole pixel. The working size rounds offsets to
    multiples of the scale; this finds the rest at full size.
    """
    total, count = _misfit(window, chosen, offsets, reach)
    jitter = np.arange(-reach, reach + 1)
    far = 1 + _RELUCTANCE * np.hypot(*np.meshgrid(jitter, jitter, indexing="ij"))
    enough = (count >= _FEW) & (count >= _ENOUGH * count.max((1, 2), keepdims=True))
    score = np.where(enough, (total / np.maximum(count, 1) + _EXACT) * far, np.inf)
    best = score.reshape(len(offsets), -1).argmin(1)
    move = np.stack([best // len(jitter), best % len(jitter)], axis=1) - reach
    move[~enough.any((1, 2))] = 0
    return (offsets + move).astype(np.int32)


@njit(cache=True, nogil=True)
def _compare(
    picture: Floats, source: Bools, known: tuple[int, int], offset: Ints, sums: tuple[Floats, Ints]
) -> None:
    """Add one known pixel's differences to its copies around ``offset`` to a label's ``sums``."""
    total, count = sums
    height, width = source.shape
    reach = len(total) // 2
    for jy in range(len(total)):
        for jx in range(len(total)):
            y, x = known[0] + offset[0] + jy - reach, known[1] + offset[1] + jx - reach
            if not (0 <= y < height and 0 <= x < width) or not source[y, x]:
                continue
            count[jy, jx] += 1
            for channel in range(3):
                step = picture[y, x, channel] - picture[known[0], known[1], channel]
                total[jy, jx] += step * step


def _misfit(window: FillWindow, chosen: Ints, offsets: Ints, reach: int) -> tuple[Floats, Ints]:
    """Sums of squared differences (K, 2 reach + 1, 2 reach + 1) between known pixels at the rim and
    their copies at each label's offset moved by up to ``reach``, and how many copies there are."""
    side = 2 * reach + 1
    total = np.zeros((len(offsets), side, side), np.float32)
    count = np.zeros((len(offsets), side, side), np.int32)
    _add_misfit(window.picture, window.source, window.hole, chosen, offsets, (total, count))
    return total, count


@njit(cache=True, nogil=True)
def _add_misfit(
    picture: Floats,
    source: Bools,
    hole: Bools,
    chosen: Ints,
    offsets: Ints,
    found: tuple[Floats, Ints],
) -> None:
    height, width = source.shape
    total, count = found
    for y in range(height):
        for x in range(width):
            if not hole[y, x]:
                continue
            label = chosen[y, x]
            for arc in range(4):
                for far in (1, 2):
                    qy = y + (far if arc == 2 else -far if arc == 3 else 0)
                    qx = x + (far if arc == 0 else -far if arc == 1 else 0)
                    if 0 <= qy < height and 0 <= qx < width and source[qy, qx]:
                        sums = (total[label], count[label])
                        _compare(picture, source, (qy, qx), offsets[label], sums)
