"""Runs masks on into what is transparent, so that a cut-out's own edge is not matted again."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]


def beyond_silhouettes(masks: Sequence[Mask], visible: Mask, reach: int) -> list[Mask]:
    """The masks, with the transparent pixels near by given to whoever is seen next to them.

    `masks`: disjoint (H, W) bool. `visible`: (H, W) bool, where the picture shows anything. Within
    `reach` pixels of it a transparent pixel belongs to the mask, or to none, of the nearest visible
    one; further on to none. The edge of a cut-out against nothing is then inside its mask: its
    opacity is the picture's own.
    """
    if visible.all() or not visible.any():
        return list(masks)
    distance, nearest = cv2.distanceTransformWithLabels(
        (~visible).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    place_of = np.zeros(int(nearest.max()) + 1, np.intp)
    place_of[nearest[visible]] = np.flatnonzero(visible)
    source = place_of[nearest]
    near = distance <= reach
    return [near & mask.ravel()[source] for mask in masks]
