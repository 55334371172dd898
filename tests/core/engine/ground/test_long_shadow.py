"""Long shadows: found from the foot of what stands, on rough ground, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.ground.long_shadow import long_shadow
from intarsia.core.engine.pixels.allowed_area import bounds_of, cast_box
from shadow_pictures import standing_scene


def test_the_band_from_its_foot_is_found_on_rough_ground() -> None:
    picture, thing, truth = standing_scene(0.5)
    found = long_shadow(picture, thing, np.ones_like(thing))
    seen = found > 0.15
    assert (seen & truth).sum() / (seen | truth).sum() > 0.6
    assert 0.3 < float(np.median(found[truth & seen])) < 0.65
    assert not found[thing].any()


def test_there_is_none_on_ground_that_is_lit() -> None:
    picture, thing, _ = standing_scene(0.0)
    assert not long_shadow(picture, thing, np.ones_like(thing)).any()


def test_a_stripe_that_goes_on_beyond_the_foot_is_none() -> None:
    picture, thing, _ = standing_scene(0.0)
    cv2.line(stripe := np.zeros(thing.shape, np.uint8), (0, 211), (419, 253), 1, 9)
    picture[(stripe > 0) & ~thing] *= 0.73
    assert not long_shadow(picture, thing, np.ones_like(thing)).any()


def test_what_lies_at_the_foot_in_another_hue_is_none() -> None:
    picture, thing, truth = standing_scene(0.0)
    picture[truth] *= np.float32([0.75, 0.5, 0.5])
    assert not long_shadow(picture, thing, np.ones_like(thing)).any()


def test_a_band_away_from_the_foot_is_none() -> None:
    picture, thing, truth = standing_scene(0.5)
    away = np.roll(thing, (-60, 60), axis=(0, 1))
    bare = standing_scene(0.0)[0]
    picture[thing] = bare[np.roll(thing, (0, -90), axis=(0, 1))][: np.count_nonzero(thing)]
    picture[away] = (0.75, 0.15, 0.2)
    assert not long_shadow(picture, away, np.ones_like(thing)).any()


def test_of_what_lies_or_is_cut_by_the_frame_none_is_looked_for() -> None:
    picture, thing, _ = standing_scene(0.5)
    assert not long_shadow(picture[:243], thing[:243], np.ones_like(thing[:243])).any()
    lying = np.zeros_like(thing)
    lying[200:242, 282:398] = True
    assert not long_shadow(picture, lying, np.ones_like(thing)).any()


def test_what_is_not_usable_is_no_shadow() -> None:
    picture, thing, truth = standing_scene(0.5)
    usable = np.ones_like(thing)
    usable[:, :230] = False
    found = long_shadow(picture, thing, usable)
    assert not found[:, :230].any()


def _within(thing: np.ndarray) -> np.ndarray:
    """(H, W) where a shadow that the thing cast may be."""
    box = cast_box(bounds_of(thing))
    inside = np.zeros_like(thing)
    inside[max(box.top, 0) : box.bottom, max(box.left, 0) : box.right] = True
    return inside


@pytest.mark.parametrize("end", [(290, 310), (290, 340), (290, 370), (250, 360), (200, 330)])
def test_towards_the_viewer_all_of_it_is_found(end: tuple[int, int]) -> None:
    picture, thing, truth = standing_scene(0.5, end, 460)
    found = long_shadow(picture, thing, np.ones_like(thing))
    seen = found > 0.15
    assert (seen & truth).sum() / (seen | truth).sum() > 0.6
    assert (seen & truth)[bounds_of(truth).bottom - 20 :].any()  # to its end
    assert not found[~_within(thing)].any()


@pytest.mark.parametrize("end", [(290, 385), (290, 400), (290, 440), (60, 240), (120, 300)])
def test_of_one_that_goes_on_beyond_where_it_may_be_no_stump_is_cut(end: tuple[int, int]) -> None:
    picture, thing, truth = standing_scene(0.5, end, 460)
    found = long_shadow(picture, thing, np.ones_like(thing))
    assert not found[~_within(thing)].any()
    assert not found.any() or (found > 0.15)[truth].mean() > 0.8
    assert found[_last_row(found)].max() < 0.1


def _last_row(found: np.ndarray) -> int:
    rows = np.flatnonzero(found.any(axis=1))
    return int(rows[-1]) if len(rows) else 0
