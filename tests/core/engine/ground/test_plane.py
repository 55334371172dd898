"""The ground plane in maps of nearness whose plane is known, and feet."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.ground.plane import Foot, fit_ground, foot_of, nearness_under

HEIGHT, WIDTH = 200, 300
FEET = (Foot((80.0, 150.0), 40.0, 60.0), Foot((220.0, 90.0), 24.0, 36.0))


def _ground(across: float = 0.001, down: float = 0.02, level: float = -0.8) -> np.ndarray:
    """Float32 (HEIGHT, WIDTH): a plane whose horizon lies near row 40; the sky is 0."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    return np.maximum(across * x + down * y + level, 0).astype(np.float32)


def test_a_plane_is_found_among_things_that_stand_on_it() -> None:
    near = _ground()
    near[60:120, 120:180] += 1.0
    near += np.random.default_rng(1).normal(0, 0.005, near.shape).astype(np.float32)
    plane = fit_ground(near, np.ones(near.shape, np.bool_), FEET)
    assert plane is not None
    assert plane.down == pytest.approx(0.02, rel=0.02)
    assert plane.across == pytest.approx(0.001, rel=0.1)
    for foot in FEET:
        truth = 0.001 * foot.at[0] + 0.02 * foot.at[1] - 0.8
        assert plane.at(foot.at) == pytest.approx(truth, rel=0.02)


def test_none_is_found_in_disorder_nor_where_a_foot_is_at_the_horizon() -> None:
    seen = np.ones((HEIGHT, WIDTH), np.bool_)
    noise = np.random.default_rng(2).random((HEIGHT, WIDTH)).astype(np.float32)
    assert fit_ground(noise, seen, FEET) is None
    in_the_sky = Foot((80.0, 20.0), 30.0, 15.0)
    assert fit_ground(_ground(), seen, (FEET[0], in_the_sky)) is None
    assert fit_ground(_ground(), np.zeros_like(seen), FEET) is None


def test_what_is_measured_under_a_foot_counts_before_the_plane() -> None:
    near, seen = _ground(), np.ones((HEIGHT, WIDTH), np.bool_)
    plane = fit_ground(near, seen, FEET)
    on_ground = nearness_under(near, seen, FEET[1], plane)
    assert on_ground == pytest.approx(0.001 * 220 + 0.02 * 90 - 0.8, rel=0.01)
    near[80:100, 200:240] = 2.5  # a table there
    assert nearness_under(near, seen, FEET[1], plane) == pytest.approx(2.5)
    seen[80:100, 200:240] = False  # which cannot be seen
    assert nearness_under(near, seen, FEET[1], plane) == on_ground
    assert nearness_under(near, seen, FEET[1], None) is None
    assert nearness_under(_ground(), ~seen | True, Foot((80.0, 10.0), 9.0, 9.0), None) is None


def test_a_foot_is_the_lowest_part() -> None:
    alpha = np.zeros((100, 100), np.float32)
    assert foot_of(alpha) is None
    alpha[20:60, 30:70] = 1
    alpha[60:80, 40:50] = 1
    foot = foot_of(alpha)
    assert foot == Foot((44.5, 79.0), 10.0, 60.0)
    alpha[80:, 40:50] = 1
    assert foot_of(alpha) is None  # the frame cuts it
