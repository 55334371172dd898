"""What stands out in a box is found in a narrow window and never far outside the box."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.boxes import standing
from intarsia.core.engine.segment.boxes.standing import standing_in_box
from intarsia.core.engine.segment.boxes.window import BoxWindow
from intarsia.core.wire.geometry import Box

Y, X = np.mgrid[0:240, 0:320]


def picture(thing: np.ndarray) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0, 4, (*thing.shape, 3))
    colours = np.where(thing[..., None], (190, 80, 60), (80, 110, 120)) + noise
    return colours.clip(0, 255).astype(np.uint8)


def laid(found: np.ndarray, window: BoxWindow, shape: tuple[int, int]) -> np.ndarray:
    return window.laid_back(found.astype(np.float32), shape, (1.0, 1.0)) > 0.5


def test_a_thing_is_found_where_it_stands() -> None:
    disc = np.hypot(X - 200, Y - 90) < 50
    found = standing_in_box(picture(disc), Box.of_edges(150, 40, 251, 141))
    for mask in (found.plane, found.cut):
        there = laid(mask, found.window, disc.shape)
        assert (there & disc).sum() / (there | disc).sum() > 0.9


def test_what_reaches_far_out_of_the_box_is_left_there() -> None:
    bar = (np.abs(Y - 120) < 30) & (X > 60) & (X < 260)
    found = standing_in_box(picture(bar), Box.of_edges(110, 90, 210, 151))
    for mask in (found.plane, found.cut):
        columns = np.nonzero(laid(mask, found.window, bar.shape))[1]
        assert columns.min() >= 103
        assert columns.max() <= 216


def test_that_all_of_a_box_stands_out_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def everything(picture: np.ndarray, window: Box, side: int) -> np.ndarray:
        return np.ones((side, side), np.float32)

    monkeypatch.setattr(standing, "standing_out", everything)
    found = standing.standing_in_box(picture(X > 160), Box(100, 60, 120, 100))
    assert not found.plane.any()
    assert not found.cut.any()


def test_the_window_ends_where_the_picture_ends() -> None:
    disc = np.hypot(X, Y - 120) < 60
    found = standing_in_box(picture(disc), Box.of_edges(0, 60, 61, 181))
    assert (found.window.left, found.window.top) == (0, 47)
    assert (found.window.width, found.window.height) == (68, 147)
