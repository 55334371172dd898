"""Which nodes of a merge tree are opened into their two sides, so that few pieces hold most things.

The price of a merge says how unlike its sides are, not what is lost when they stay together: walls
that fade cost much, and a small thing before something of its tone costs little. Of each of the
last merges fitted trees answer how much of a thing it would spoil, from what both sides are; the
nodes are opened from the top where most is expected along the way down.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.choice import fitted_trees
from intarsia.core.engine.segment.classical.merge_tree import MergeTree
from intarsia.core.engine.segment.classical.prepared import PreparedPicture

Opened = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]

LOOKED_AT = 160  # last merges of a tree; those before them join what is one thing
_PRICED = 0.02  # what a unit of price counts beside what the trees answer
_LEAST_PRICE = -4.0
_LOWEST = -6.0  # a price below which nothing more is said
_LOG_MIN, _LOG_MAX = 6, 7  # measures of a merge: log shares of the picture of its sides
_WEAKER, _WEAK = 3, 4  # among `traits.borders`: where colour steps are below 6 and below 12


def opened_by_worth(prepared: PreparedPicture, most: int, first: Opened | None = None) -> Opened:
    """(2n - 1,) bool: the nodes of the last tree that are opened so that `most` pieces are left.

    `first`: nodes that are opened in any case, each with those above it.
    """
    tree = prepared.nests[-1].tree
    count = tree.leaves.count
    last, rows = merge_rows(prepared)
    worth = _PRICED * np.maximum(tree.cost.astype(np.float64), _LEAST_PRICE)
    worth[last] += fitted_trees("merge").answer(rows)
    along = _best_mean(tree, worth)
    opened = np.zeros(2 * count - 1, bool) if first is None else first.copy()
    tops = tree.children[opened[count:]].ravel() if opened.any() else np.array([2 * count - 2])
    waiting = [(-along[node], int(node)) for node in tops if node >= count and not opened[node]]
    heapify(waiting)
    for _ in range(min(most, count) - 1 - int(opened.sum())):
        _, node = heappop(waiting)
        opened[node] = True
        for side in tree.children[node - count]:
            if side >= count:
                heappush(waiting, (-along[side], int(side)))
    return opened


def merge_rows(prepared: PreparedPicture) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """((m,) the last merges of the last tree, (m, k) float32 what is known of each).

    Of the merge: how many are to come, its price, the logarithms of its sides' areas, and how long
    their common border is; then of the larger side and of the smaller one what `_of_nodes` knows.
    """
    tree = prepared.nests[-1].tree
    count = tree.leaves.count
    merges = np.arange(max(0, count - 1 - LOOKED_AT), count - 1)
    sides = tree.children[merges].astype(np.int64)
    nodes, place = np.unique(np.concatenate([sides.ravel(), count + merges]), return_inverse=True)
    known, length = _of_nodes(prepared, nodes)
    area = tree.summed(tree.leaves.area)
    small = (area[sides[:, 0]] < area[sides[:, 1]]).astype(np.int64)
    pair = place[: sides.size].reshape(-1, 2)
    every = np.arange(len(merges))
    larger, smaller = pair[every, small], pair[every, 1 - small]
    shared = (length[larger] + length[smaller] - length[place[sides.size :]]) / 2
    own = [
        (count - 1 - merges).astype(np.float64),
        tree.cost[merges],
        tree.measures[merges, _LOG_MAX],
        tree.measures[merges, _LOG_MIN],
        shared,
    ]
    rows = np.concatenate([np.stack(own, axis=1), known[larger], known[smaller]], axis=1)
    return merges, rows.astype(np.float32)


def _of_nodes(prepared: PreparedPicture, nodes: npt.NDArray[np.int64]) -> tuple[Numbers, Numbers]:
    """((m, k) what is known of each node, (m,) length of its outline inside the picture).

    Its dearest merge; its share of the frame, and of its outline that is frame; how long and how
    weak its outline is; how much it is the subject and backdrop; how full its box is, and where.
    """
    nest, leaves = prepared.nests[-1], prepared.tree.leaves
    tree, height = nest.tree, leaves.labels.shape[0]
    member = np.stack([nest.leaves_of(int(node)) for node in nodes]).astype(np.float32)
    outlines = []
    for border in prepared.traits.borders:
        touching = np.asarray((border @ member.T).T)
        outlines.append(touching.sum(1) - (touching * member).sum(1))
    length = np.asarray(outlines[0], np.float64)
    rim = np.maximum(length, 1e-6)
    area = np.asarray(member @ leaves.area, np.float64)
    frame = np.asarray(member @ leaves.frame, np.float64)
    edges = tree.boxes()[nodes]
    box = np.maximum((edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1]), 1)
    columns = [
        _dearest(tree)[nodes],
        frame / leaves.frame.sum(),
        frame / (frame + length + 1e-6),
        outlines[_WEAKER] / rim,
        outlines[_WEAK] / rim,
        outlines[1] / rim,
        (member @ prepared.traits.sums[:, -1]) / area,
        (member @ (leaves.area * prepared.back)) / area,
        area / box,
        edges[:, 3] / height,
        (edges[:, 1] + edges[:, 3]) / 2 / height,
    ]
    return np.stack(columns, axis=1), length


def _dearest(tree: MergeTree) -> Numbers:
    """(2n - 1,) the highest price in each node."""
    count = tree.leaves.count
    out = np.full(2 * count - 1, _LOWEST)
    out[count:] = tree.cost
    for merge, (one, two) in enumerate(tree.children):
        out[count + merge] = max(out[count + merge], out[one], out[two])
    return np.asarray(np.maximum(out, _LOWEST), np.float64)


def _best_mean(tree: MergeTree, worth: Numbers) -> Numbers:
    """(2n - 1,) the best mean worth of a way down from each node, of whatever length; leaves have
    none."""
    count = tree.leaves.count
    total, steps = np.zeros(2 * count - 1), np.zeros(2 * count - 1)
    for merge, sides in enumerate(tree.children):
        node = count + merge
        total[node], steps[node] = worth[merge], 1
        for side in sides:
            further = worth[merge] + total[side]
            if side >= count and further * steps[node] > total[node] * (1 + steps[side]):
                total[node], steps[node] = further, 1 + steps[side]
    return np.asarray(total / np.maximum(steps, 1), np.float64)
