"""What copying costs by itself: how far away the source is, and how unwanted."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.completion.preset import FillPreset
from intarsia.core.engine.completion.scene import FillProblem, FillWindow, Floats, Ints

_MOST_SIDES = 4.0  # a source further away costs no more


def distance_prices(scene: FillProblem, offsets: Ints, preset: FillPreset) -> Floats:
    """(K,): each offset (K, 2) by its length in sides of the hole."""
    side = max(1.0, float(np.sqrt(np.count_nonzero(scene.inside))))
    sides = np.minimum(np.hypot(offsets[:, 0], offsets[:, 1]) / side, _MOST_SIDES)
    return np.asarray(preset.far * sides, np.float32)


def source_prices(window: FillWindow, scene: FillProblem) -> Floats:
    """(1, h, w): what each pixel of the working size costs as a source, whoever copies it."""
    height, width = scene.source.shape
    if window.price is None:
        return np.zeros((1, height, width), np.float32)
    small = cv2.resize(window.price, (width, height), interpolation=cv2.INTER_AREA)
    return small.reshape(1, height, width).astype(np.float32)
