"""How much each node of the merge tree looks like one whole object."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from intarsia.core.engine.segment.classical import fitted_weights as fitted
from intarsia.core.engine.segment.classical.merge_tree import MergeTree

Plane = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]

_COST_RANGE = (-4.0, 8.0)
_WEAK_STEPS = (3.0, 6.0, 12.0)  # CIELAB steps below which a stretch of border is weak
_FAR = 4.0  # spreads from the mean beyond which a measure says nothing more


def objectness(tree: MergeTree, back: Plane) -> Plane:
    """(2n - 1,) float32 score of every node, higher is more of an object; `back` as in merge_tree.

    A small network of the measures of the node and of its parent, fitted on rendered scenes so that
    the best node above a clicked leaf has the largest expected intersection over union with the
    object.
    """
    measures = np.concatenate([node_measures(tree, back), surround_measures(tree, back)], axis=1)
    mean, spread = np.asarray(fitted.OBJECT_MEAN), np.asarray(fitted.OBJECT_SPREAD)
    scaled = np.clip((measures - mean) / spread, -_FAR, _FAR)
    parents = tree.parents()
    above = np.where((parents >= 0)[:, None], scaled[parents], 0.0)  # of the root: the mean
    own, parent = _through(fitted.OBJECT_EMBED, scaled), _through(fitted.OBJECT_EMBED, above)
    mixed = own + _through(fitted.OBJECT_MIX, np.concatenate([own, parent], axis=1))
    return np.asarray(mixed @ np.asarray(fitted.OBJECT_OUTPUT), np.float32)


def _through(weights: tuple[float, ...], rows: Numbers) -> Numbers:
    """(n, k) -> (n, m): a layer of m x (k + 1) weights by rows, the constant last, then tanh."""
    layer = np.asarray(weights).reshape(-1, rows.shape[1] + 1)
    out: Numbers = np.tanh(rows @ layer[:, :-1].T + layer[:, -1])
    return out


def surround_measures(tree: MergeTree, back: Plane) -> Plane:
    """(2n - 1, 9): how much of the rim is weak, and how unlike what lies around it each node is.

    What lies around: the leaves that touch the node from outside, by length of the shared border.
    """
    leaves = tree.leaves
    inside = _members(tree)
    rim = _touched(inside, leaves.border)
    total = np.maximum(rim.sum(1), 1e-6)
    step = leaves.step / np.maximum(leaves.border, 1e-6)
    columns = [
        _touched(inside, leaves.border * (step < weak)).sum(1) / total for weak in _WEAK_STEPS
    ]
    area = inside @ leaves.area
    words, colour = inside @ leaves.words / area[:, None], inside @ leaves.colour / area[:, None]
    share = rim / total[:, None]
    words_around = share @ (leaves.words / leaves.area[:, None])
    colour_around = share @ (leaves.colour / leaves.area[:, None])
    columns.append(1 - np.minimum(words, words_around).sum(1) / 4)
    columns.append(np.sqrt(((colour - colour_around) ** 2).sum(1)) / 20)
    columns += [share @ back, share @ (back * (1 - back))]
    ring = (rim > 0) * leaves.area
    size = ring.sum(1)
    columns.append(ring @ back / np.maximum(size, 1e-6))
    columns.append(np.log((size + 1) / area))
    return np.stack(columns, axis=1).astype(np.float32)


def _touched(inside: Plane, border: Plane) -> Plane:
    """(2n - 1, n) length of (n, n) `border` that each node shares with each leaf outside it."""
    shared = np.asarray((csr_matrix(border) @ inside.T).T)
    return shared * (1 - inside)


def _members(tree: MergeTree) -> Plane:
    """(2n - 1, n) float32, 1 where a leaf lies below a node."""
    count = tree.leaves.count
    inside = np.zeros((2 * count - 1, count), np.float32)
    inside[np.arange(count), np.arange(count)] = 1
    for merge, (one, two) in enumerate(tree.children):
        inside[count + merge] = inside[one] + inside[two]
    return inside


def node_measures(tree: MergeTree, back: Plane) -> Plane:
    """(2n - 1, 12): size, hold on the frame, contour and inner contrast, stability, shape."""
    leaves, count = tree.leaves, tree.leaves.count
    area = tree.summed(leaves.area)
    frame = tree.summed(leaves.frame)
    shared = tree.measures[:, 5].astype(np.float64)
    rim, step = np.zeros((2, 2 * count - 1))
    inner, across = np.zeros((2, 2 * count - 1))
    rim[:count], step[:count] = leaves.border.sum(1) + leaves.frame, leaves.step.sum(1)
    made, joined, apart = np.full((3, 2 * count - 1), np.float64(_COST_RANGE[0]))
    joined[:], apart[:] = _COST_RANGE[1], 1.0
    for merge, (one, two) in enumerate(tree.children):
        node = count + merge
        border = shared[merge] * min(rim[one], rim[two])
        stepped = tree.measures[merge, 3] * border
        rim[node] = rim[one] + rim[two] - 2 * border
        step[node] = step[one] + step[two] - 2 * stepped
        inner[node] = inner[one] + inner[two] + border
        across[node] = across[one] + across[two] + stepped
        made[node] = max(tree.cost[merge], made[one], made[two])
        joined[[one, two]] = max(tree.cost[merge], made[one]), max(tree.cost[merge], made[two])
        apart[[one, two]] = tree.measures[merge, 2]
    made, joined = np.clip(made, *_COST_RANGE), np.clip(joined, *_COST_RANGE)
    rim = np.maximum(rim, 1)
    edges = tree.boxes()
    columns = (
        np.log(area / leaves.area.sum()),
        frame / rim,
        frame / leaves.frame.sum(),
        made,
        joined,
        step / np.maximum(rim - frame, 1) / 20,
        np.sqrt(np.maximum(across, 0) / np.maximum(inner, 1) / 20),
        tree.summed(leaves.area * back) / area,
        4 * np.pi * area / rim**2,
        area / ((edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1])),
        apart,
        joined - made,
    )
    return np.stack(columns, axis=1).astype(np.float32)
