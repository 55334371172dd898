"""Which of several answers to a box is the object that it was drawn around.

An answer is good where it looks like one thing and fills the box. How far persons are believed
before it, and nodes of a tree after it, was chosen on outlined photos (the part for fitting of
`benchmarks/outlined_photos.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.grouping import thing_score
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.masks import box_of

Mask = npt.NDArray[np.bool_]
Leaves = npt.NDArray[np.bool_]
Edges = npt.NDArray[np.float64]  # left, top, right, bottom, working pixels

_AHEAD = {"cut": 0.0, "rival": -0.1, "node": -0.1, "person": 0.3}
_THE_SAME = 0.8  # overlap from which a node says nothing that a cut does not draw more exactly
_LOOKED_AT = 6  # nodes of a tree that fill the box best


@dataclass(frozen=True)
class BoxAnswer:
    """`mask`: (h, w) bool at working size. `source`: a "cut" by colours, a "rival" of one that has
    to be plainly better, a "node" of a merge tree, or a "person", as faces tell."""

    mask: Mask
    source: str = "cut"


def best_answer(prepared: PreparedPicture, answers: Sequence[BoxAnswer], box: Edges) -> int:
    """The place of the answer that most probably is the object in `box`."""
    return int(np.argmax([_score(prepared, answer, box) for answer in answers]))


def _score(prepared: PreparedPicture, answer: BoxAnswer, box: Edges) -> float:
    if not answer.mask.any():
        return -np.inf
    labels = prepared.tree.leaves.labels
    held = np.bincount(labels[answer.mask], minlength=prepared.tree.leaves.count)
    leaves = held > prepared.tree.leaves.area / 2
    thing = thing_score(prepared, leaves) if leaves.any() else 0.0
    return thing + filling(answer.mask, box) + _AHEAD[answer.source]


def filling(mask: Mask, box: Edges) -> float:
    """How well (h, w) bool, which is not empty, fills a box: overlap with the box around it."""
    around = box_of(mask)
    edges = np.array([around.left, around.top, around.right, around.bottom], np.float64)
    return float(fit(edges, box))


def is_another(mask: Mask, answers: Sequence[BoxAnswer]) -> bool:
    """Whether (h, w) bool is something else than each of the answers."""
    shared = [(mask & answer.mask).sum() / max((mask | answer.mask).sum(), 1) for answer in answers]
    return all(share < _THE_SAME for share in shared)


def fitting_nodes(prepared: PreparedPicture, box: Edges) -> list[Leaves]:
    """(n,) bool: of each tree that knows no backdrop the node that best fills the box."""
    found = []
    for nest in prepared.nests[1:]:
        fits = fit(nest.tree.boxes().astype(np.float64), box)
        near = np.argsort(-fits, kind="stable")[:_LOOKED_AT]
        leaves = [nest.leaves_of(int(node)) for node in near]
        worth = [
            fits[node] + thing_score(prepared, of_node)
            for node, of_node in zip(near, leaves, strict=True)
        ]
        found.append(leaves[int(np.argmax(worth))])
    return found


def fit(edges: Edges, box: Edges) -> npt.NDArray[np.float64]:
    """(...) intersection over union of (..., 4) boxes with one box."""
    low, high = np.maximum(edges[..., :2], box[:2]), np.minimum(edges[..., 2:], box[2:])
    both = np.clip(high - low, 0, None).prod(-1)
    areas = (edges[..., 2:] - edges[..., :2]).prod(-1) + (box[2:] - box[:2]).prod()
    return np.asarray(both / np.maximum(areas - both, 1e-9), np.float64)
