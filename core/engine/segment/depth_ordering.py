"""Owns the order of objects from how near the picture is on both sides of their borders.

The middle of a whole object says little: a floor is near below and far above. Two objects are
compared along the border that they share, where one stands before the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.partition import ObjectMask, label_plane
from intarsia.core.wire.geometry import Size

Plane = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]

_SIDE = 512  # borders are compared at this long side at most
_REACH = 3  # pixels of that on each side of a border, the nearest one left out: it is blurred
_LEAST_PX = 6  # of a border that says anything
_SURE = 0.02  # difference of nearness, of its spread in the picture, from which it says anything


@dataclass(frozen=True)
class BorderEvidence:
    """That `front` stands before `behind`, numbers of objects; `by`: how much nearer, at least."""

    front: int
    behind: int
    by: float


def with_depth_order(objects: Sequence[ObjectMask], nearness: Plane) -> tuple[ObjectMask, ...]:
    """The objects with new places, 0 the farthest, by `nearness` (H, W): larger is nearer.

    Backdrop stays behind all, wholes below their parts. What no border tells keeps the order that
    it had.
    """
    size = Size(nearness.shape[1], nearness.shape[0])
    found = border_evidence(label_plane(objects, size), nearness)
    by_index = {item.index: item for item in objects}
    ranked = [item.index for item in sorted(objects, key=lambda item: item.z)]
    children: dict[int | None, list[int]] = {}
    for index in ranked:
        children.setdefault(by_index[index].parent, []).append(index)
    order: list[int] = []

    def descend(whole: int | None) -> None:
        siblings = children.get(whole, [])
        for index in _ordered(siblings, by_index, children, found):
            order.append(index)
            descend(index)

    descend(None)
    z = {index: place for place, index in enumerate(order)}
    return tuple(replace(item, z=z[item.index]) for item in objects)


def border_evidence(labels: Labels, nearness: Plane) -> list[BorderEvidence]:
    """What the borders of (H, W) labels tell, the surest first."""
    scale = min(1.0, _SIDE / max(labels.shape))
    size = max(1, round(labels.shape[1] * scale)), max(1, round(labels.shape[0] * scale))
    small = cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST_EXACT)
    depth = cv2.resize(nearness, size, interpolation=cv2.INTER_AREA)
    low, high = np.percentile(depth, (5, 95))
    least = _SURE * max(float(high - low), 1e-9)
    sides: dict[tuple[int, int], list[npt.NDArray[np.float32]]] = {}
    for turned in (False, True):
        plane, near = (small.T, depth.T) if turned else (small, depth)
        for key, pairs in _steps(plane, near):
            sides.setdefault(key, []).append(pairs)
    found = []
    for (one, other), parts in sides.items():
        pairs = np.concatenate(parts)
        by = float(np.median(pairs[:, 0] - pairs[:, 1]))
        if len(pairs) >= _LEAST_PX and abs(by) >= least:
            found.append(
                BorderEvidence(one, other, by) if by > 0 else BorderEvidence(other, one, -by)
            )
    return sorted(found, key=lambda item: (-item.by, item.front, item.behind))


def _steps(labels: Labels, depth: Plane) -> list[tuple[tuple[int, int], npt.NDArray[np.float32]]]:
    """For each pair of labels side by side: (n, 2) nearness a little inside the one, the other."""
    if labels.shape[1] < 2 * _REACH:
        return []
    left, right = labels[:, _REACH - 1 : -_REACH], labels[:, _REACH : 1 - _REACH]
    far_left, far_right = labels[:, : 1 - 2 * _REACH], labels[:, 2 * _REACH - 1 :]
    meets = (left != right) & (far_left == left) & (far_right == right)
    rows, columns = np.nonzero(meets)
    one, other = left[rows, columns], right[rows, columns]
    near = depth[rows, columns], depth[rows, columns + 2 * _REACH - 1]
    turned = one > other
    first, second = np.where(turned, other, one), np.where(turned, one, other)
    pairs = np.stack([np.where(turned, near[1], near[0]), np.where(turned, near[0], near[1])], 1)
    keys = np.stack([first, second], 1)
    found = []
    for key in np.unique(keys, axis=0):
        own = (keys == key).all(1)
        found.append(((int(key[0]), int(key[1])), pairs[own].astype(np.float32)))
    return found


def _ordered(
    siblings: Sequence[int],
    by_index: dict[int, ObjectMask],
    children: dict[int | None, list[int]],
    evidence: Sequence[BorderEvidence],
) -> list[int]:
    """Siblings back to front: what evidence says, the surest first, else the order they have."""
    owner = {index: each for each in siblings for index in _family(each, children)}
    behind: dict[int, set[int]] = {index: set() for index in siblings}
    backdrop = {index for index in siblings if by_index[index].is_background}
    for item in evidence:
        front, back = owner.get(item.front), owner.get(item.behind)
        if front is None or back is None or front == back or {front, back} & backdrop:
            continue
        if front not in _reached(back, behind):  # a circle: the surer evidence was first
            behind[front].add(back)
    order: list[int] = [index for index in siblings if index in backdrop]
    waiting = [index for index in siblings if index not in backdrop]
    while waiting:
        free = next(index for index in waiting if not behind[index] & set(waiting))
        order.append(free)
        waiting.remove(free)
    return order


def _family(index: int, children: dict[int | None, list[int]]) -> list[int]:
    return [index, *(x for child in children.get(index, []) for x in _family(child, children))]


def _reached(start: int, behind: dict[int, set[int]]) -> set[int]:
    """All that is known to be behind `start`."""
    seen, waiting = {start}, [start]
    while waiting:
        for index in behind[waiting.pop()] - seen:
            seen.add(index)
            waiting.append(index)
    return seen
