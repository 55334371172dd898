"""Which of several answers to a box is the object that it was drawn around.

An answer is good where it looks like one thing and fills the box; in a photo also where it holds
what one network takes for the object and another for what stands out, and where other answers
agree. How far persons are believed before it, other answers after it, and what each of these counts
was chosen on outlined photos (the first batch of `benchmarks/outlined_photos.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.boxes.answers import SeenInBox
from intarsia.core.engine.segment.classical.grouping import thing_score
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.masks import box_of

Mask = npt.NDArray[np.bool_]
Leaves = npt.NDArray[np.bool_]
Edges = npt.NDArray[np.float64]  # left, top, right, bottom, working pixels

_AHEAD = {"cut": 0.0, "rival": -0.1, "node": -0.1, "window": 0.0, "person": 0.3}
# What overlap with the two networks' words and with other answers counts.
_LIKELY, _STANDING, _AGREED = 1.0, 1.0, 1.0
_THE_SAME = 0.8  # overlap from which a node says nothing that a cut does not draw more exactly
_LOOKED_AT = 6  # nodes of a tree that fill the box best


@dataclass(frozen=True)
class BoxAnswer:
    """`mask`: (h, w) bool at working size. `source`: a "cut" by colours, a "rival" of one that has
    to be plainly better, a "node" of a merge tree, a cut in the "window" on the box, or a "person",
    as faces tell."""

    mask: Mask
    source: str = "cut"


def best_answer(
    prepared: PreparedPicture,
    answers: Sequence[BoxAnswer],
    box: Edges,
    seen: SeenInBox | None = None,
) -> int:
    """The place of the answer that most probably is the object in `box`, of which `seen` is known;
    None in a rendered picture, where cuts and nodes alone are right."""
    scores = np.array([_score(prepared, answer, box) for answer in answers])
    if seen is not None:
        for counts, word in ((_LIKELY, seen.likely), (_STANDING, seen.standing)):
            scores += counts * np.array([overlap(answer.mask, word) for answer in answers])
        scores += _AGREED * agreed(answers)
    return int(np.argmax(scores))


def overlap(mask: Mask, plane: npt.NDArray[np.float32]) -> float:
    """Intersection over union of (h, w) bool and (h, w) float32 in [0, 1]."""
    both = float(plane[mask].sum())
    return both / max(float(mask.sum()) + float(plane.sum()) - both, 1e-9)


def agreed(answers: Sequence[BoxAnswer]) -> npt.NDArray[np.float64]:
    """(n,) the mean overlap of each answer with the others."""
    masks = np.stack([answer.mask.ravel() for answer in answers]).astype(np.float32)
    both = (masks @ masks.T).astype(np.float64)
    area = np.diag(both)
    shares = both / np.maximum(area[:, None] + area - both, 1)
    np.fill_diagonal(shares, 0)
    return np.asarray(shares.sum(1) / max(len(answers) - 1, 1), np.float64)


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
