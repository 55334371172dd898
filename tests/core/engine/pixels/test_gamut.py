"""Which colours belong to a picture, and how others are drawn in."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.pixels.gamut import (
    gamut_of,
    moved_within,
    share_inside,
    to_encoded,
    to_linear,
    within_gamut,
)


def test_linear_light_and_back() -> None:
    values = np.linspace(0, 1, 257, dtype=np.float32)
    assert np.allclose(to_encoded(to_linear(values)), values, atol=1e-6)
    assert to_linear(np.float32([0.5]))[0] == pytest.approx(0.2140, abs=1e-4)


def test_what_a_picture_shows_is_its_own_and_a_foreign_colour_is_not() -> None:
    rng = np.random.default_rng(0)
    greens = np.stack([rng.uniform(0, 0.2, 500), rng.uniform(0.4, 0.8, 500), 0 * np.ones(500)], 1)
    known = greens.astype(np.float32)
    found = gamut_of(known)
    assert share_inside(known, found) == 1
    red = np.float32([[1, 0, 0], [0.9, 0.1, 0.9]])
    assert share_inside(red, found) == 0
    drawn = within_gamut(red, found)
    assert share_inside(drawn, found) == 1
    assert np.array_equal(within_gamut(known, found), known)


def test_it_is_wider_than_its_colours_by_a_share_of_their_extent() -> None:
    corners = np.array(np.meshgrid([0.2, 0.6], [0.2, 0.6], [0.2, 0.6])).reshape(3, -1).T
    known = to_encoded(corners).astype(np.float32)
    just, over = (to_encoded(np.array([[0.6 + d, 0.4, 0.4]])) for d in (0.03, 0.06))
    found = gamut_of(known, wider=0.1)  # 0.04 of an extent of 0.4
    assert share_inside(just.astype(np.float32), found) == 1
    assert share_inside(over.astype(np.float32), found) == 0


def test_a_change_goes_as_far_as_known_colours_reach_and_no_stranger_is_drawn_in() -> None:
    known = np.random.default_rng(0).uniform(0.2, 0.6, (4000, 3)).astype(np.float32)
    found = gamut_of(known)
    start = np.float32([[0.4, 0.4, 0.4], [0.4, 0.4, 0.4], [0.9, 0.4, 0.4], [0.9, 0.4, 0.4]])
    end = np.float32([[0.5, 0.4, 0.4], [1.0, 0.4, 0.4], [1.0, 0.4, 0.4], [0.5, 0.4, 0.4]])
    moved = moved_within(start, end, found)
    assert np.array_equal(moved[[0, 3]], end[[0, 3]])  # stays within; comes back
    assert np.allclose(moved[2], start[2], atol=1e-4)  # a known stranger goes no farther
    assert 0.55 < moved[1, 0] < 0.7
    assert moved[1, 1] == pytest.approx(0.4, abs=1e-4)
    assert share_inside(moved[:2], gamut_of(known, wider=0.1)) == 1


@pytest.mark.parametrize("count", [1, 2, 50_000])
def test_one_colour_and_very_many_have_a_hull(count: int) -> None:
    rng = np.random.default_rng(1)
    known = rng.random((count, 3)).astype(np.float32)
    made = rng.random((20, 4, 3)).astype(np.float32)
    drawn = within_gamut(made, gamut_of(known))
    assert drawn.shape == made.shape
    assert share_inside(drawn.reshape(-1, 3), gamut_of(known, wider=0.1)) == 1
