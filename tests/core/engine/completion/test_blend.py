"""Grain of a fill: about as much as the ground around it has, and nothing of what is no source."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.completion.blend import blend
from intarsia.core.engine.completion.preset import FAST
from intarsia.core.engine.completion.scene import FillWindow
from intarsia.core.engine.completion.shiftmap import ShiftMap


def noise_of(colours: np.ndarray) -> float:
    return float((colours - cv2.GaussianBlur(colours, (0, 0), 2)).std())


def two_grounds(left: float, right: float) -> np.ndarray:
    """(80, 160, 3) grey, with a grain of these sizes in either half."""
    grain = np.random.default_rng(2).normal(0, 1, (80, 160, 1)).astype(np.float32)
    grain = cv2.GaussianBlur(grain, (0, 0), 0.8)[..., None]
    grain[:, :80] *= left / grain.std()
    grain[:, 80:] *= right / grain[:, 80:].std()
    return np.repeat(0.5 + grain, 3, axis=2).astype(np.float32)


def filled(picture: np.ndarray, source: np.ndarray | None = None) -> np.ndarray:
    """A square of the left half, copied from the right half."""
    hole = np.zeros(picture.shape[:2], bool)
    hole[24:56, 24:56] = True
    free = ~hole if source is None else source & ~hole
    window = FillWindow(picture, hole, free)
    offsets = np.tile(np.array([[0, 80]], np.int32), (int(hole.sum()), 1))
    colours = blend(window, ShiftMap(offsets, 1.0), FAST, lambda: None)
    out = picture.copy()
    out[hole] = colours
    return out[24:56, 24:56]


@pytest.mark.parametrize(("around", "copied"), [(0.01, 0.016), (0.016, 0.012)])
def test_grain_goes_towards_that_of_the_ground_around(around: float, copied: float) -> None:
    picture = two_grounds(around, copied)
    got = noise_of(filled(picture))
    there, wanted = noise_of(picture[24:56, 104:136]), noise_of(picture[60:, :24])
    assert abs(np.log(got / wanted)) < 0.65 * abs(np.log(there / wanted))


def test_what_is_no_source_does_not_bleed_into_the_grain() -> None:
    picture = two_grounds(0.01, 0.016)
    source = np.ones(picture.shape[:2], bool)
    source[56:62, 20:60] = False
    plain = filled(picture, source)
    picture[56:62, 20:60] = (1, 0, 0)
    assert np.array_equal(filled(picture, source), plain)
