"""How much objects of one picture look alike, and how far a partly hidden one may reach."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.superpixels import pooled_words, to_work_size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_FULL = 4.0  # what the pooled histograms of a pixel sum to
_FAR = 1.0  # a hidden part is at most this much larger than what is seen of the object


def likeness(picture: Plane, masks: Sequence[Mask], target: int) -> list[float]:
    """How much each mask looks like `masks[target]`, in [0, 1]: overlap of their histograms of
    lightness, hue and local contrast.

    `picture`: (H, W, 3) float32 RGB in [0, 1]. `masks`: (H, W) bool; an empty one is like nothing.
    """
    small = to_work_size(picture)
    words = pooled_words(np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.float32))
    sums = []
    for mask in masks:
        weight = to_work_size(mask.astype(np.float32))
        total = float(weight.sum())
        sums.append((words * weight[..., None]).sum((0, 1)) / total if total > 0 else None)
    own = sums[target]
    if own is None:
        return [0.0] * len(masks)
    return [0.0 if one is None else float(np.minimum(one, own).sum() / _FULL) for one in sums]


def hidden_part(seen: Mask, front: Mask) -> Mask:
    """Where an object may go on behind what is in front of it: (H, W) bool, a guess.

    `seen`: what shows of it. `front`: what may hide it. The part of the convex hull of `seen`
    that lies under `front` and touches `seen`; nothing where no such part is plausible.
    """
    contours, _ = cv2.findContours(
        seen.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    if not contours:
        return np.zeros_like(seen)
    hull = np.zeros(seen.shape, np.uint8)
    cv2.fillConvexPoly(hull, cv2.convexHull(np.concatenate(contours)), 1)
    under = (hull > 0) & front & ~seen
    near = cv2.dilate(seen.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    _, parts = cv2.connectedComponents(under.astype(np.uint8), connectivity=4)
    touching = np.unique(parts[near & under])
    found = np.isin(parts, touching[touching > 0])
    return found if found.sum() <= _FAR * seen.sum() else np.zeros_like(seen)
