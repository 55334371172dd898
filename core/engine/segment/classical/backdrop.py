"""How likely each small region is backdrop rather than part of an object.

The cues are those of boundary-prior saliency: how firmly a region is connected to the frame (Zhu
et al., "Saliency Optimization from Robust Background Detection", CVPR 2014, eq. 3), how far it lies
from the frame along colour steps, and how much it looks like what holds the frame. A logistic model
of them was fitted on rendered scenes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from intarsia.core.engine.segment.classical import fitted_weights as fitted
from intarsia.core.engine.segment.classical.merge_tree import MergeTree
from intarsia.core.engine.segment.classical.superpixels import Superpixels

Plane = npt.NDArray[np.float32]

_COARSE, _FINE = 8, 24  # regions of the two cuts that connectedness to the frame is read from
_NEAR = 0.12  # of the long side: how far around a leaf its surroundings count


def backdrop(tree: MergeTree) -> Plane:
    """(n,) float32 probability that each leaf of `tree` belongs to the backdrop.

    A first guess from each leaf alone, then a second look that compares it with what was taken for
    backdrop and for objects nearby.
    """
    first = logistic(backdrop_cues(tree), fitted.BACKDROP_FIRST)
    return logistic(second_cues(tree.leaves, first), fitted.BACKDROP_SECOND)


def logistic(cues: Plane, weights: tuple[float, ...]) -> Plane:
    """(n,) probability of backdrop; `weights` are those against it, the constant last."""
    score = cues @ np.asarray(weights[:-1]) + weights[-1]
    return np.asarray(1 / (1 + np.exp(np.clip(score, -30, 30))), np.float32)


def second_cues(leaves: Superpixels, guess: Plane) -> Plane:
    """(n, 10) cues of each leaf given the (n,) first guess; a shadow may darken the backdrop."""
    words = leaves.words / leaves.area[:, None]
    colour = leaves.colour / leaves.area[:, None]
    smooth = leaves.border * np.exp(leaves.step / np.maximum(leaves.border, 1) * np.float32(-0.2))
    columns = [guess, np.log(leaves.area / leaves.area.sum())]
    for link in (smooth, leaves.border):
        columns.append(link @ guess / (link.sum(1) + 1e-6))
    near = _nearness(leaves)
    for sure in (guess**2, (1 - guess) ** 2):
        pool = near * (leaves.area * sure).astype(np.float32)[None, :]
        np.fill_diagonal(pool, 0)
        pool /= pool.sum(1, keepdims=True) + 1e-9
        mean = pool @ colour
        shade = np.clip((colour * mean).sum(1) / ((mean**2).sum(1) + 1e-3), 0.55, 1.0)
        columns.append(np.sqrt(((colour - shade[:, None] * mean) ** 2).sum(1)) / 40)
        columns.append(np.sqrt(((colour - mean) ** 2).sum(1)) / 40)
        columns.append(1 - np.minimum(words, pool @ words).sum(1) / 4)
    return np.stack(columns, axis=1).astype(np.float32)


def _nearness(leaves: Superpixels) -> Plane:
    """(n, n) weight of each leaf for each other, falling with the distance of their centres."""
    height, width = leaves.labels.shape
    flat, side = leaves.labels.ravel(), max(height, width)
    x = np.bincount(flat, np.tile(np.arange(width) / side, height)) / leaves.area
    y = np.bincount(flat, np.repeat(np.arange(height) / side, width)) / leaves.area
    x, y = x.astype(np.float32), y.astype(np.float32)
    gap = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2
    return np.exp(gap * np.float32(-0.5 / _NEAR**2)) + np.float32(1e-3)


def backdrop_cues(tree: MergeTree) -> Plane:
    """(n, 11) cues of each leaf."""
    leaves = tree.leaves
    words = leaves.words / leaves.area[:, None]
    colour = leaves.colour / leaves.area[:, None]
    coarse, fine = _regions(tree, _COARSE), _regions(tree, _FINE)
    columns = [_from_frame(leaves, words)]
    for regions in (coarse, fine):
        columns += [cue[regions] for cue in _hold(leaves, regions)]
    area, frame, connection = _hold(leaves, fine)
    sure = (frame > 0.08) & (connection > 0.25)
    if not sure.any():
        sure = frame >= frame.max()
    columns += _likeness(leaves, fine, sure, words, colour)
    columns += _frame_likeness(leaves, words)
    return np.stack(columns, axis=1).astype(np.float32)


def _regions(tree: MergeTree, count: int) -> npt.NDArray[np.int32]:
    return tree.leaf_regions(max(0, tree.leaves.count - count))


def _from_frame(leaves: Superpixels, words: Plane) -> Plane:
    """(n,) in [0, 1): the cheapest way to the frame, summed over colour and texture steps."""
    one, two = np.nonzero(leaves.border)
    step = leaves.step[one, two] / leaves.border[one, two]
    change = 1 - np.minimum(words[one], words[two]).sum(1) / 4
    price = np.maximum(0, step - 2) / 20 + np.maximum(0, change - 0.1) * 2 + 1e-3
    graph = csr_matrix((price, (one, two)), shape=(leaves.count, leaves.count))
    far = dijkstra(graph, indices=np.flatnonzero(leaves.frame > 0), min_only=True)
    return np.asarray(far / (far + 1), np.float32)


def _hold(leaves: Superpixels, regions: npt.NDArray[np.int32]) -> tuple[Plane, Plane, Plane]:
    """Per region: (root of its share of the picture, share of the frame, boundary connectivity)."""
    area = np.sqrt(np.bincount(regions, leaves.area) / leaves.area.sum())
    frame = np.bincount(regions, leaves.frame) / leaves.frame.sum()
    return area, frame, frame / area


def _likeness(
    leaves: Superpixels,
    regions: npt.NDArray[np.int32],
    sure: npt.NDArray[np.bool_],
    words: Plane,
    colour: Plane,
) -> list[Plane]:
    """Distance of each leaf to the closest sure backdrop region: in words, in CIELAB / 50."""
    count = sure.size
    member = csr_matrix(
        (leaves.area, (regions, np.arange(regions.size))), shape=(count, words.shape[0])
    )
    total = np.bincount(regions, leaves.area)[sure, None]
    mean_words = (member @ words)[sure] / total
    mean_colour = (member @ colour)[sure] / total
    by_words = 1 - np.minimum(words[:, None], mean_words[None]).sum(2) / 4
    by_colour = np.sqrt(((colour[:, None] - mean_colour[None]) ** 2).sum(2)) / 50
    return [by_words.min(1), by_colour.min(1)]


def _frame_likeness(leaves: Superpixels, words: Plane) -> list[Plane]:
    """How different the most alike 5 % (25 %) of the frame is from each leaf, in words."""
    rim = np.flatnonzero(leaves.frame > 0)
    held = leaves.frame[rim] / leaves.frame.sum()
    gap = np.empty((leaves.count, rim.size), np.float32)
    for k, leaf in enumerate(rim):
        gap[:, k] = 1 - np.minimum(words, words[leaf]).sum(1) / 4
    order = np.argsort(gap, axis=1, kind="stable")
    gap = np.take_along_axis(gap, order, axis=1)
    share = np.cumsum(held[order], axis=1)
    found = []
    for level in (0.05, 0.25):
        at = np.minimum((share < level).sum(1), rim.size - 1)
        found.append(np.take_along_axis(gap, at[:, None], axis=1)[:, 0])
    return found
