"""Shadows on the ground against a camera, a floor and a light that are computed in space."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.ground.plane import Foot, GroundPlane
from intarsia.core.engine.ground.shadows import carried_over_ground, ground_map, lie_of

HEIGHT, WIDTH, FOCAL, ABOVE, TILT = 240, 320, 300.0, 1.6, np.radians(20)


def _seen(point: np.ndarray) -> tuple[np.ndarray, float]:
    """Where a point (x right, z away) of the floor is seen, (x, y), and its nearness."""
    down, away = ABOVE, point[1]
    depth = away * np.cos(TILT) + down * np.sin(TILT)
    lower = down * np.cos(TILT) - away * np.sin(TILT)
    return np.array([point[0], lower]) * FOCAL / depth + (WIDTH / 2, HEIGHT / 2), 1 / depth


def _plane() -> GroundPlane:
    """The nearness of the floor, through three of its points."""
    places = [_seen(np.array(p)) for p in ((-1.0, 4.0), (1.5, 4.0), (0.3, 7.0))]
    rows = np.array([[*at, 1.0] for at, _ in places])
    return GroundPlane(*np.linalg.solve(rows, [near for _, near in places]))


def _foot(point: np.ndarray) -> Foot:
    at = _seen(point)[0]
    return Foot((float(at[0]), float(at[1])), 20.0, 40.0)


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_a_tip_falls_where_the_light_puts_it(size: float) -> None:
    old, new, cast = np.array([-0.6, 4.0]), np.array([1.2, 5.5]), np.array([0.5, 0.8])
    before, after = _foot(old), _foot(new)
    looks = size * _seen(new)[1] / _seen(old)[1]  # how much larger it looks there
    way = ground_map(_plane(), before, after, looks)
    for share in (0.0, 0.5, 1.0):
        seen = way @ np.array([*_seen(old + share * cast)[0], 1.0])
        wanted = _seen(new + size * share * cast)[0]
        assert seen[:2] / seen[2] == pytest.approx(wanted, abs=1e-6)


def test_a_shadow_turns_in_the_picture_as_it_is_moved_across() -> None:
    old, new, cast = np.array([-1.5, 4.5]), np.array([1.5, 4.5]), np.array([0.0, -0.8])
    shadow = np.zeros((HEIGHT, WIDTH), np.float32)
    for share in np.linspace(0, 1, 200):
        x, y = _seen(old + share * cast)[0]
        shadow[round(y) - 1 : round(y) + 2, round(x) - 2 : round(x) + 3] = 0.5
    moved = carried_over_ground(shadow, _plane(), _foot(old), _foot(new), 1.0)
    assert moved is not None
    y, x = np.nonzero(moved > 0.2)
    lean = np.polyfit(y, x, 1)[0]
    tip, foot = _seen(new + cast)[0], _seen(new)[0]
    assert lean == pytest.approx((tip - foot)[0] / (tip - foot)[1], abs=0.08)
    before = np.polyfit(*np.nonzero(shadow > 0.2), 1)[0]
    assert lean * before < 0  # towards the middle from both sides
    assert moved.max() <= 0.5 + 1e-6


def test_where_nothing_moves_nothing_changes_and_the_horizon_is_refused() -> None:
    plane, foot = _plane(), _foot(np.array([0.2, 4.0]))
    assert ground_map(plane, foot, foot, 1.0) == pytest.approx(np.eye(3))
    shadow = np.zeros((HEIGHT, WIDTH), np.float32)
    assert carried_over_ground(shadow, plane, foot, foot, 1.0) is None
    shadow[:20, 100:140] = 0.4  # above the horizon
    assert plane.at((120.0, 5.0)) < 0
    assert carried_over_ground(shadow, plane, foot, foot, 1.0) is None


def test_a_surface_that_faces_the_camera_carries_as_a_picture() -> None:
    wall = GroundPlane(0.0, 0.0, 0.5)
    before, after = Foot((50.0, 100.0), 9.0, 9.0), Foot((90.0, 60.0), 9.0, 9.0)
    way = ground_map(wall, before, after, 2.0)
    seen = way @ np.array([60.0, 110.0, 1.0])
    assert seen[:2] / seen[2] == pytest.approx((110.0, 80.0))


def test_ground_lies_flat_far_away_and_a_wall_does_not_lie() -> None:
    plane = _plane()
    near, far = (lie_of(plane, _foot(np.array([0.0, z])), WIDTH) for z in (3.0, 12.0))
    assert near is not None
    assert far is not None
    assert far.flat < near.flat <= 1
    assert near.toward == pytest.approx((0.0, 1.0), abs=1e-6)
    assert lie_of(GroundPlane(0.0, 1e-5, 0.5), Foot((5.0, 5.0), 9.0, 9.0), WIDTH) is None
    assert lie_of(GroundPlane(0.0, -0.01, 3.0), Foot((5.0, 5.0), 9.0, 9.0), WIDTH) is None
