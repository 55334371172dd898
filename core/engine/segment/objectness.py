"""How much each node of the merge tree looks like one whole object."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment import fitted
from intarsia.core.engine.segment.tree import MergeTree

Plane = npt.NDArray[np.float32]

_COST_RANGE = (-4.0, 8.0)


def objectness(tree: MergeTree, back: Plane) -> Plane:
    """(2n - 1,) float32 score of every node, higher is more of an object; `back` as in merge_tree.

    A quadratic form of the node's measures, fitted on rendered scenes so that the best node above a
    clicked leaf has the largest expected intersection over union with the object.
    """
    measures = node_measures(tree, back)
    weights = np.asarray(fitted.OBJECTNESS, np.float32)
    count = measures.shape[1]
    score = measures @ weights[:count]
    at = count
    for row in range(count):
        width = count - row
        score += measures[:, row] * (measures[:, row:] @ weights[at : at + width])
        at += width
    return score.astype(np.float32)


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
