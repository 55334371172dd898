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

from intarsia.core.engine.segment.superpixels import Superpixels
from intarsia.core.engine.segment.tree import MergeTree

Plane = npt.NDArray[np.float32]

_COARSE, _FINE = 8, 24  # regions of the two cuts that connectedness to the frame is read from
_FITTED: tuple[float, ...] = (
    -0.682,
    -0.691,
    3.356,
    -3.031,
    2.379,
    -1.982,
    -2.03,
    -3.569,
    3.094,
    6.273,
    10.2,
    -4.998,
)


def backdrop(tree: MergeTree) -> Plane:
    """(n,) float32 probability that each leaf of `tree` belongs to the backdrop."""
    cues = backdrop_cues(tree)
    weights = np.asarray(_FITTED)
    score = cues @ weights[:-1] + weights[-1]
    return (1 / (1 + np.exp(np.clip(score, -30, 30)))).astype(np.float32)


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
