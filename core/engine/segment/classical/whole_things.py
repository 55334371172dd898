"""Things that a network sees in windows of a picture: how it answers, and what may be a thing.

The network tells what stands out in a window, so each window has an answer of its own. What hangs
together in one of them may be a thing; how likely, fitted trees answer from how sure the network
is, whether other windows and the merge trees agree, and where it lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from scipy.sparse.csgraph import connected_components

from intarsia.core.engine.segment.classical.choice import fitted_trees
from intarsia.core.engine.segment.classical.grown_regions import NestedTree
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.superpixels import to_work_size
from intarsia.core.engine.segment.things.network import standing_out
from intarsia.core.wire.geometry import Box

Leaves = npt.NDArray[np.bool_]
Regions = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]

_WHOLE = 256  # side at which the network sees the whole picture
_NEAR = 160  # and what lies in a smaller window
_MOST_ALONG = 3  # smaller windows along a side
_REACH = 0.7  # side of that window, of the root of the picture's area
_SEEN = 0.5  # share of a leaf that lies in a window, from which it is seen there
_LEVELS = (0.3, 0.5, 0.7)  # answers from which leaves may belong together
_LEAST = 1 / 1500  # of the picture: smaller things are left to the merge tree
_MOST = 0.7
_SAME = 0.9  # intersection over union from which two regions are one
_UNSURE = (0.2, 0.8)
_HOLDS = 0.8  # share of a thing from which another one may hold it
_APART = 0.2  # and up to which they lie apart
_REPEATS = 0.7  # intersection over union from which one says what another one does
_REMAINS = 0.7  # share of a thing that must be left where it is cut by others
_NOT_PEOPLE = 0.5
_CUT_OFF = 0.05  # share of an outline that is the edge of a window: what is cut there is no thing


@dataclass(frozen=True)
class WindowAnswers:
    """`windows` in working pixels; (w, n) `mean` answer of each over the leaves, `seen`: (w, n)
    whether the leaf lies in it."""

    windows: tuple[Box, ...]
    mean: Numbers
    seen: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class WholeThings:
    """(c, n) bool `regions`, any two apart or one inside the other, and (c,) how likely each."""

    regions: Regions
    score: npt.NDArray[np.float32]


def windows_of(height: int, width: int) -> tuple[tuple[Box, int], ...]:
    """The windows of a picture and what side each is seen at: the whole, then as few smaller ones
    as cover it."""
    reach = max(_REACH * (width * height) ** 0.5, max(width, height) / _MOST_ALONG, 1.0)
    w, h = min(width, int(reach)), min(height, int(reach))
    small = [(Box(x, y, w, h), _NEAR) for y in _places(height, h) for x in _places(width, w)]
    return ((Box(0, 0, width, height), _WHOLE), *small)


def _places(length: int, side: int) -> list[int]:
    """Where windows of `side` begin that cover `length`."""
    return [round(at) for at in np.linspace(0, length - side, -(-length // side))]


def looks_of(picture: Plane, prepared: PreparedPicture) -> WindowAnswers:
    """What the network answers in each window of (H, W, 3) float32 RGB in [0, 1]."""
    small = to_work_size(picture)
    given = np.asarray((small.clip(0, 1) * 255).round(), np.uint8)
    windows = windows_of(small.shape[0], small.shape[1])
    answers = [standing_out(given, window, side) for window, side in windows]
    return leaf_looks([window for window, _ in windows], answers, prepared)


def leaf_looks(
    windows: Sequence[Box], answers: Sequence[Plane], prepared: PreparedPicture
) -> WindowAnswers:
    """Answers in windows averaged over leaves."""
    leaves = prepared.tree.leaves
    mean = np.zeros((len(windows), leaves.count))
    seen = np.zeros((len(windows), leaves.count), np.bool_)
    for k, (window, answer) in enumerate(zip(windows, answers, strict=True)):
        enlarged = cv2.resize(answer, (window.width, window.height))
        labels = leaves.labels[window.top : window.bottom, window.left : window.right].ravel()
        held = np.bincount(labels, minlength=leaves.count)
        total = np.bincount(labels, enlarged.ravel(), leaves.count)
        mean[k] = total / np.maximum(held, 1)
        seen[k] = held >= _SEEN * leaves.area
    return WindowAnswers(tuple(windows), mean, seen)


def whole_things(prepared: PreparedPicture, looks: WindowAnswers, least: float) -> WholeThings:
    """The likeliest things that do not cross each other, those of a score of `least` and more.

    Without people, who are found by networks of their own.
    """
    regions, rows = thing_rows(prepared, looks)
    if not len(regions):
        return WholeThings(regions, np.zeros(0, np.float32))
    score = fitted_trees("thing").answer(rows)
    area, free = prepared.tree.leaves.area, prepared.owner < 0
    left = regions & free
    mostly = left @ area > _NOT_PEOPLE * (regions @ area)
    return chosen_things(prepared, left[mostly], score[mostly], least)


def chosen_things(
    prepared: PreparedPicture, regions: Regions, score: npt.NDArray[np.float32], least: float
) -> WholeThings:
    """The best of (c, n) `regions` that lie apart or inside each other, cut where they overlap a
    little."""
    area = prepared.tree.leaves.area
    kept: list[Leaves] = []
    sure: list[float] = []
    for k in np.argsort(-score, kind="stable"):
        if score[k] < least:
            break
        region = _fitted_in(regions[k], kept, area)
        if region is not None:
            kept.append(region)
            sure.append(float(score[k]))
    found = np.array(kept, np.bool_).reshape(len(kept), area.size)
    return WholeThings(found, np.asarray(sure, np.float32))


def _fitted_in(region: Leaves, kept: Sequence[Leaves], area: Plane) -> Leaves | None:
    """The region where it lies apart from, inside, or around each of those kept; None where it
    crosses one or says the same."""
    out = region.copy()
    own = float(area[region].sum())
    for other in kept:
        shared, its = float(area[region & other].sum()), float(area[other].sum())
        if shared <= _APART * min(own, its):
            out &= ~other
        elif shared > _REPEATS * (own + its - shared):
            return None
        elif shared >= _HOLDS * own:
            out &= other
        elif shared >= _HOLDS * its:
            out |= other
        else:
            return None
    if float(area[out].sum()) < _REMAINS * own:
        return None
    for other in kept:  # an other's cut may have taken what this one holds
        both = out & other
        if both.any() and (both != out).any() and (both != other).any():
            return None
        if (out == other).all():
            return None
    return out


def thing_rows(prepared: PreparedPicture, looks: WindowAnswers) -> tuple[Regions, Plane]:
    """((c, n) what may be a thing, (c, k) float32 of what tells whether it is one)."""
    regions, source, level = _hanging_together(prepared, looks)
    cut = _cut_off(prepared, regions, looks.seen[source])
    whole = cut <= _CUT_OFF
    regions, source, level, cut = regions[whole], source[whole], level[whole], cut[whole]
    if not len(regions):
        return regions, np.zeros((0, 0), np.float32)
    leaves, traits = prepared.tree.leaves, prepared.traits
    area, total = leaves.area.astype(np.float64), float(leaves.area.sum())
    member = regions.astype(np.float64)
    own = member @ area
    shared = (member * area) @ member.T
    same = shared / np.maximum(own[:, None] + own - shared, 1e-9)
    other = source[:, None] != source
    agreed = np.where(other, same, 0)
    windows = np.array([[w.left, w.top, w.right, w.bottom] for w in looks.windows], np.float64)
    height, width = leaves.labels.shape
    reach = (windows[:, 2] - windows[:, 0]) * (windows[:, 3] - windows[:, 1]) / total
    length = traits.borders[0]
    touching = np.asarray((length @ member.T).T)
    rim = touching * (1 - member)
    outline = np.maximum(rim.sum(1), 1e-6)
    answer, seen = looks.mean[source], looks.seen[source]
    inside = (answer * member * area).sum(1) / own
    outside = (answer * rim * seen).sum(1) / np.maximum((rim * seen).sum(1), 1e-6)
    doubt = ((answer > _UNSURE[0]) & (answer < _UNSURE[1])) * area
    unsure = (doubt * member).sum(1) / own
    weak = np.stack(
        [(np.asarray((b @ member.T).T) * (1 - member)).sum(1) for b in traits.borders[1:]], axis=1
    )
    frame = member @ leaves.frame
    everywhere, others = _elsewhere(looks, member * area, source)
    edges = _edges(prepared, regions)
    box = np.maximum((edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1]), 1)
    nodes = [_best_node(nest, regions, area) for nest in prepared.nests]
    columns = [
        np.log(own / total),
        level,
        inside,
        outside,
        unsure,
        cut,
        reach[source],
        own / total / reach[source],
        agreed.max(1),
        np.sort(agreed, axis=1)[:, -3:].mean(1),
        everywhere,
        *others,
        *(weak / outline[:, None]).T,
        frame / leaves.frame.sum(),
        frame / (frame + outline),
        (member @ traits.sums[:, -1]) / own,
        (member @ (area * prepared.back)) / own,
        own / box,
        edges[:, 3] / height,
        (edges[:, 1] + edges[:, 3]) / 2 / height,
        np.abs((edges[:, 0] + edges[:, 2]) / 2 / width - 0.5),
        *nodes,
        outline / np.sqrt(own),
    ]
    return regions, np.stack(columns, axis=1).astype(np.float32)


def _cut_off(prepared: PreparedPicture, regions: Regions, seen: Regions) -> Numbers:
    """(c,) share of the outline of each of (c, n) regions beyond which its window sees nothing."""
    member = regions.astype(np.float64)
    rim = np.asarray((prepared.traits.borders[0] @ member.T).T) * (1 - member)
    return np.asarray((rim * ~seen).sum(1) / np.maximum(rim.sum(1), 1e-6), np.float64)


def _hanging_together(
    prepared: PreparedPicture, looks: WindowAnswers
) -> tuple[Regions, npt.NDArray[np.int64], Numbers]:
    """((c, n) what hangs together in a window, (c,) which window, (c,) from which answer on)."""
    area, walk = prepared.tree.leaves.area, prepared.graph.walk
    total = float(area.sum())
    regions, source, level = list[Leaves](), list[int](), list[float]()
    for k in range(len(looks.windows)):
        before: list[Leaves] = []
        for limit in (_LEVELS[1], _LEVELS[0], _LEVELS[2]):
            chosen = np.flatnonzero((looks.mean[k] > limit) & looks.seen[k])
            if not chosen.size:
                continue
            count, part = connected_components(walk[chosen][:, chosen], directed=False)
            for number in range(count):
                region = np.zeros(area.size, np.bool_)
                region[chosen[part == number]] = True
                size = float(area[region].sum())
                if not _LEAST * total <= size <= _MOST * total:
                    continue
                if any(
                    float(area[region & old].sum()) > _SAME * float(area[region | old].sum())
                    for old in before
                ):
                    continue
                before.append(region)
                source.append(k)
                level.append(limit)
        regions += before
    return (
        np.array(regions, np.bool_).reshape(len(regions), area.size),
        np.asarray(source, np.int64),
        np.asarray(level, np.float64),
    )


def _elsewhere(
    looks: WindowAnswers, weight: Numbers, source: npt.NDArray[np.int64]
) -> tuple[Numbers, tuple[Numbers, Numbers, Numbers]]:
    """(the mean answer in the whole picture, (the least, the mean, the most) in the other windows
    that see it); its own where none does."""
    own = weight.sum(1)
    mean = (weight @ looks.mean.T) / own[:, None]
    covered = (weight @ looks.seen.T.astype(np.float64)) / own[:, None] > 0.9
    every = np.arange(len(source))
    here = mean[every, source]
    covered[every, source] = False
    some = covered.any(1)
    low = np.where(some, np.where(covered, mean, np.inf).min(1), here)
    high = np.where(some, np.where(covered, mean, -np.inf).max(1), here)
    middle = np.where(covered, mean, 0).sum(1) / np.maximum(covered.sum(1), 1)
    return mean[:, 0], (low, np.where(some, middle, here), high)


def _best_node(nest: NestedTree, regions: Regions, area: Numbers) -> Numbers:
    """(c,) the best intersection over union of each region with a node of a tree."""
    ordered = np.cumsum(regions[:, nest.order] * area[nest.order], axis=1)
    ordered = np.concatenate([np.zeros((len(regions), 1)), ordered], axis=1)
    held = ordered[:, nest.last] - ordered[:, nest.first]
    sums = np.concatenate([[0.0], np.cumsum(area[nest.order])])
    size = sums[nest.last] - sums[nest.first]
    return np.asarray((held / (ordered[:, -1:] + size - held)).max(1))


def _edges(prepared: PreparedPicture, regions: Regions) -> npt.NDArray[np.int64]:
    """(c, 4) left, top, right, bottom of each region, working pixels."""
    edges = prepared.traits.edges
    out = np.empty((len(regions), 4), np.int64)
    for k, region in enumerate(regions):
        own = edges[region]
        out[k] = (*own[:, :2].min(0), *own[:, 2:].max(0))
    return out
