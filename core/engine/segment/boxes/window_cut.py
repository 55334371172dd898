"""GrabCut in a square window on a box."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

CUT_SIDE = 256
_ROUNDS = 3


def cut_in_window(window: Bytes, classes: Bytes) -> Mask:
    """(h, w) bool of (h, w, 3) uint8 RGB and (h, w) uint8 of cv2's GC_ classes; they, where one
    side has no pixel."""
    ours = classes % 2 == 1
    if ours.all() or not ours.any():
        return np.asarray(ours)
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    seen = np.ascontiguousarray(window[..., ::-1])
    cv2.grabCut(seen, classes, None, *models, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    return np.asarray(classes % 2 == 1)
