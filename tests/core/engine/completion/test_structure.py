"""Lines across a hole: found where both sides belong together, drawn as they are outside."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.completion.scene import FillWindow
from intarsia.core.engine.completion.strips import with_lines
from intarsia.core.engine.completion.structure import edge_ends, pairs


def ground(low: float = 0.35, high: float = 0.7) -> np.ndarray:
    """(140, 200, 3): light above a slanted border, dark below it."""
    rows, columns = np.mgrid[:140, :200]
    light = np.clip((70 - 0.2 * (columns - 100) - rows) / 2 + 0.5, 0, 1)
    grain = np.random.default_rng(0).normal(0, 0.006, (140, 200, 3))
    return (low + (high - low) * light[..., None] + grain).astype(np.float32)


def hole_of() -> np.ndarray:
    hole = np.zeros((140, 200), bool)
    hole[45:95, 75:125] = True
    return hole


def hidden(picture: np.ndarray, hole: np.ndarray) -> np.ndarray:
    out = picture.copy()
    out[hole] = 0.5
    return out


def test_a_slanted_border_is_joined_to_the_pixel() -> None:
    truth, hole = ground(), hole_of()
    lined = with_lines(FillWindow(hidden(truth, hole), hole, ~hole))
    drawn = hole & ~lined.hole
    assert drawn.sum() > 200
    assert drawn.any(axis=0)[77:123].all()  # from one side to the other
    assert np.abs(lined.picture - truth)[drawn].mean() < 0.03
    np.testing.assert_array_equal(lined.picture[~hole], truth[~hole])
    assert lined.price is not None
    assert (lined.price[drawn] > 1).all()


def test_a_bent_border_is_joined_too() -> None:
    rows, columns = np.mgrid[:140, :200]
    inside = np.hypot(rows - 160, columns - 100) < 90
    disc = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), 0.7)
    truth = np.repeat(0.3 + 0.4 * disc[..., None], 3, axis=2).astype(np.float32)
    hole = hole_of()
    lined = with_lines(FillWindow(hidden(truth, hole), hole, ~hole))
    drawn = hole & ~lined.hole
    assert drawn.sum() > 200
    assert (np.abs(lined.picture - truth)[drawn].max(axis=1) < 0.1).mean() > 0.8


def test_borders_of_other_colours_are_no_line() -> None:
    picture, other = ground(), ground(0.8, 0.1)
    picture[:, 100:] = other[:, 100:]
    hole = hole_of()
    ends = edge_ends(hidden(picture, hole), hole, ~hole)
    assert len(ends) >= 2
    assert pairs(ends, 50.0) == []


def test_without_a_line_the_window_is_the_same() -> None:
    picture = np.full((140, 200, 3), 0.5, np.float32)
    hole = hole_of()
    window = FillWindow(picture, hole, ~hole)
    assert with_lines(window) is window
