"""One place in several squares: they show all of it, and what is drawn in them becomes one."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.methods.common.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.image_elements.views import seen_again, together, views_of
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

SIDE = 160


def window_around(left: int, top: int) -> NativeWindow:
    """A region of 40 px in a slope of colours."""
    values = np.full((SIDE, SIDE, 4), 255, np.uint8)
    values[..., 0] = np.arange(SIDE)
    values[..., 1] = np.arange(SIDE)[:, None]
    region = np.zeros((SIDE, SIDE), np.bool_)
    region[top : top + 40, left : left + 40] = True
    return native_window(Placed(pixels_of(values), 0, 0), region, 64)


@pytest.mark.parametrize(("left", "top"), [(60, 60), (0, 0), (120, 0), (0, 120), (120, 120)])
def test_what_every_view_says_is_said_everywhere_in_the_square(left: int, top: int) -> None:
    window = window_around(left, top)
    views = views_of(window)
    assert len({view.square for view in views}) == 4
    made = together(views, [view.picture for view in views])
    part = window.square.intersection(Box(0, 0, SIDE, SIDE))
    inside = np.s_[part.top : part.bottom, part.left : part.right]
    assert np.abs(made - window.canvas.colour)[inside].max() < 0.03  # at its edge no darker
    assert np.abs(seen_again(window, made) - window.picture).max() < 0.03


def test_what_one_view_says_alone_fades() -> None:
    window = window_around(60, 60)
    views = views_of(window)
    pictures = [np.full((64, 64, 3), level, np.float32) for level in (0.8, 0.4, 0.4, 0.4)]
    assert together(views, pictures)[80, 80] == pytest.approx(0.5, abs=1e-3)


@pytest.mark.parametrize(("left", "top"), [(0, 60), (0, 0), (120, 120)])
def test_where_a_view_ends_no_line_is_seen(left: int, top: int) -> None:
    window = window_around(left, top)
    views = views_of(window)
    pictures = [np.full((64, 64, 3), level, np.float32) for level in (0.8, 0.6, 0.4, 0.2)]
    made = together(views, pictures)
    part = window.square.intersection(Box(0, 0, SIDE, SIDE))
    inside = made[part.top : part.bottom, part.left : part.right]
    steps = [np.abs(np.diff(inside, axis=axis)).max() for axis in (0, 1)]
    assert 0 < max(steps) < 0.15  # the views differ by up to 0.6, and fade over some pixels


def test_beside_all_squares_nothing_is_said() -> None:
    window = window_around(60, 60)
    views = views_of(window)
    made = together(views, [np.full((64, 64, 3), 0.5, np.float32)] * 4)
    shown = np.zeros((SIDE, SIDE), np.bool_)
    for view in views:
        part = view.square.intersection(Box(0, 0, SIDE, SIDE))
        shown[part.top : part.bottom, part.left : part.right] = True
    assert not shown.all()
    assert made[~shown].max() == 0
    assert made[shown] == pytest.approx(0.5)
