"""The network in the box finds what stands out in a window, at any side that it takes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.segment.things.network import laid_back, standing_out
from intarsia.core.wire.geometry import Box

Y, X = np.mgrid[0:240, 0:320]
THING = np.hypot((X - 200) / 1.3, Y - 120) < 60


def scene() -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 4, (240, 320, 3))
    lit = 1 - 0.4 * np.hypot(X - 180, Y - 100)[..., None] / 200
    colours = np.where(THING[..., None], np.array((200, 80, 50)) * lit, (90, 120, 110))
    return (colours + noise).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("side", [160, 192, 320])
def test_the_thing_of_a_window_stands_out(side: int) -> None:
    window = Box(80, 20, 220, 200)
    answer = standing_out(scene(), window, side)
    assert answer.shape == (side, side)
    found = laid_back(answer, window, (240, 320)) > 0.5
    assert (found & THING).sum() / (found | THING).sum() > 0.9


def test_an_answer_is_laid_where_its_window_lies() -> None:
    window = Box(10, 20, 40, 30)
    laid = laid_back(np.ones((32, 32), np.float32), window, (60, 70))
    assert laid[20:50, 10:50].min() == 1
    assert laid.sum() == 40 * 30


def test_a_side_that_cannot_be_halved_five_times_is_refused() -> None:
    with pytest.raises(ValueError, match="100"):
        standing_out(scene(), Box(0, 0, 320, 240), 100)


def test_it_answers_alike_for_the_same_thing_in_a_larger_copy() -> None:
    small, window = scene(), Box(60, 0, 260, 240)
    large = cv2.resize(small, (640, 480), interpolation=cv2.INTER_CUBIC)
    one = standing_out(small, window, 192)
    two = standing_out(large, Box(120, 0, 520, 480), 192)
    assert np.abs(one - two).mean() < 0.02
