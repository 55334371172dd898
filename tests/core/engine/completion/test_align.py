"""Offsets that the working size has rounded are found to the pixel, and no more is moved."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.completion.align import enlarge
from intarsia.core.engine.completion.scene import FillWindow


def test_of_places_that_match_alike_the_nearest_is_taken() -> None:
    wave = (np.arange(96) // 12 % 2).astype(np.float32)  # the same in every row
    picture = np.repeat(np.broadcast_to(wave, (96, 96))[..., None], 3, axis=2).copy()
    hole = np.zeros((96, 96), np.bool_)
    hole[36:60, 32:50] = True
    window = FillWindow(picture, hole, ~hole, None, None, None)
    label = np.zeros((40, 40), np.int32)
    found = enlarge(window, label, np.array([[0, 11]], np.int32))  # 24 at that size is 10
    assert np.array_equal(np.unique(found, axis=0), [[0, 24]])
