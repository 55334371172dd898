"""Sizes on a synthetic ground: as the distances are, and no more than a map can tell."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.ground.plane import Foot
from intarsia.core.engine.ground.sizes import keeps_size, largest_within, size_ratio
from intarsia.core.wire.geometry import Affine, Box

SEEN = np.ones((240, 320), np.bool_)


def _floor(horizon: float = 40.0) -> np.ndarray:
    y = np.mgrid[:240, :320][0]
    return np.maximum(0.01 * (y - horizon), 0).astype(np.float32)


def _foot(y: float) -> Foot:
    return Foot((160.0, y), 30.0, 40.0)


@pytest.mark.parametrize(("from_row", "to_row"), [(200, 120), (120, 200), (180, 165)])
def test_it_is_as_the_distances_are(from_row: float, to_row: float) -> None:
    found = size_ratio(_floor(), SEEN, _foot(from_row), _foot(to_row))
    assert found == pytest.approx((to_row - 40) / (from_row - 40), rel=0.01)


def test_the_same_distance_is_the_same_size_to_the_bit() -> None:
    beside = Foot((60.0, 181.0), 30.0, 40.0)
    assert size_ratio(_floor(), SEEN, _foot(180), beside) == 1.0


def test_the_scale_of_the_map_does_not_count_and_extremes_are_bounded() -> None:
    once, thrice = (size_ratio(k * _floor(), SEEN, _foot(200), _foot(120)) for k in (1, 3))
    assert once == pytest.approx(thrice)
    assert size_ratio(_floor(), SEEN, _foot(60), _foot(220)) == 3.0
    assert size_ratio(_floor(), SEEN, _foot(200), _foot(20)) == 1.0  # in the sky
    assert size_ratio(np.zeros_like(_floor()), SEEN, _foot(200), _foot(120)) == 1.0


def test_what_a_person_scaled_keeps_that_size() -> None:
    assert keeps_size(Affine.translation(30, -20))
    assert keeps_size(Affine.rotation(30, (5, 5)))
    assert not keeps_size(Affine.scaling(1.2, 1.2))
    assert not keeps_size(Affine.scaling(-1, 1))


def test_it_grows_no_further_than_the_window_unless_the_picture_ends() -> None:
    box, foot = Box(40, 40, 20, 20), (50.0, 60.0)
    picture = Box(0, 0, 300, 300)
    assert largest_within(box, foot, Box(20, 20, 200, 200), picture) == pytest.approx(2.0)
    assert largest_within(box, foot, picture, picture) == np.inf
    assert largest_within(box, foot, Box(45, 40, 100, 100), picture) == 1.0
