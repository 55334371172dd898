"""Long shadows: found from the foot of what stands, on rough ground, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.ground.long_shadow import long_shadow
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
