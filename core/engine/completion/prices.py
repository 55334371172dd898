"""What copying costs by itself: how far away the source is, and how unwanted."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.completion.preset import FillPreset
from intarsia.core.engine.completion.scene import FillProblem, FillWindow, Floats, Ints

_MOST_USES = 3  # more of them cost no more
_MOST_SIDES = 4.0  # a source further away costs no more


def distance_prices(scene: FillProblem, offsets: Ints, preset: FillPreset) -> Floats:
    """(K,): each offset (K, 2) by its length in sides of the hole."""
    side = max(1.0, float(np.sqrt(np.count_nonzero(scene.inside))))
    sides = np.minimum(np.hypot(offsets[:, 0], offsets[:, 1]) / side, _MOST_SIDES)
    return np.asarray(preset.far * sides, np.float32)


def repeat_prices(scene: FillProblem, offsets: Ints, label: Ints, price: np.float32) -> Floats:
    """(N, K): what it costs to copy a source that others copy already under ``label`` (N,)."""
    height, width = scene.source.shape
    places = np.argwhere(scene.inside)
    aim = places + offsets[label]
    uses = np.zeros((height, width), np.float32)
    inside = ((aim >= 0) & (aim < (height, width))).all(axis=1)
    np.add.at(uses, (aim[inside, 0], aim[inside, 1]), 1)
    dear = price * np.minimum(np.maximum(uses - 1, 0), _MOST_USES)
    y = places[:, None, 0] + offsets[None, :, 0]
    x = places[:, None, 1] + offsets[None, :, 1]
    reached = dear[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
    return np.asarray(reached, np.float32)


def source_prices(window: FillWindow, scene: FillProblem) -> Floats:
    """(1, h, w): what each pixel of the working size costs as a source, whoever copies it."""
    height, width = scene.source.shape
    if window.price is None:
        return np.zeros((1, height, width), np.float32)
    step = max(1, round(window.hole.shape[0] / height))  # what is dear in a cell makes it dear
    worst = cv2.dilate(window.price, np.ones((step, step), np.uint8))
    small = cv2.resize(worst, (width, height), interpolation=cv2.INTER_AREA)
    return small.reshape(1, height, width).astype(np.float32)
