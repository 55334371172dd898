"""Contact shadows: a rendered crescent is found; stripes, steps and flat ground are not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.ground.contact import touching_shadow
from shadow_pictures import crescent_scene

GROUND = (0.62, 0.45, 0.3)


def _bowl(picture: np.ndarray) -> np.ndarray:
    thing = np.zeros(picture.shape[:2], np.uint8)
    cv2.ellipse(thing, (150, 90), (70, 45), 0, 0, 360, 1, -1)
    picture[thing > 0] = (0.75, 0.2, 0.15)
    return thing > 0


def _ground(grain: float = 0.0) -> np.ndarray:
    noise = np.random.default_rng(3).normal(0, grain, (220, 300, 3))
    return np.clip(np.full((220, 300, 3), GROUND) + noise, 0, 1).astype(np.float32)


@pytest.mark.parametrize(("grain", "scale"), [(0.0, 1), (0.04, 1), (0.02, 3)])
def test_a_soft_dark_crescent_is_found(grain: float, scale: int) -> None:
    picture, thing, shade = crescent_scene(grain)
    if scale > 1:
        size = (thing.shape[1] * scale, thing.shape[0] * scale)
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)
        thing = cv2.resize(thing.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
        shade = cv2.resize(shade, size)
    found = touching_shadow(picture, thing, np.ones_like(thing))
    seen, truth = found > 0.1, (shade > 0.1) & ~thing
    assert (seen & truth).sum() / (seen | truth).sum() > 0.6
    assert not found[thing].any()
    assert float(found.max()) <= 1


def test_what_is_cut_by_the_frame_goes_along() -> None:
    picture, thing, shade = crescent_scene(0.02)
    low = int(np.flatnonzero(thing.any(1))[-1]) + 5
    picture, thing, truth = picture[:low], thing[:low], (shade[:low] > 0.1) & ~thing[:low]
    seen = touching_shadow(picture, thing, np.ones_like(thing)) > 0.1
    assert (seen & truth).sum() / truth.sum() > 0.6


@pytest.mark.parametrize("grain", [0.0, 0.05])
def test_on_flat_ground_is_none(grain: float) -> None:
    picture = _ground(grain)
    thing = _bowl(picture)
    assert not touching_shadow(picture, thing, np.ones_like(thing)).any()


@pytest.mark.parametrize("colour", [(0.1, 0.15, 0.4), (0.1, 0.35, 0.1)])
def test_a_dark_rim_of_another_hue_is_none(colour: tuple[float, float, float]) -> None:
    _, _, shade = crescent_scene(0.0)
    soft = (shade / shade.max())[..., None]
    picture = (_ground(0.02) * (1 - soft) + np.array(colour) * soft).astype(np.float32)
    thing = _bowl(picture)
    assert not touching_shadow(picture, thing, np.ones_like(thing)).any()


def test_a_dark_edge_that_goes_on_is_none() -> None:
    picture = _ground(0.02)
    picture[125:150] *= 0.45  # a board under the bowl, as wide as the picture
    thing = _bowl(picture)
    assert not touching_shadow(picture, thing, np.ones_like(thing)).any()


def test_a_hard_edged_band_around_a_thing_is_none() -> None:
    picture = _ground(0.02)
    band = np.zeros(picture.shape[:2], np.uint8)
    cv2.ellipse(band, (150, 90), (82, 57), 0, 0, 360, 1, -1)
    picture[band > 0] *= 0.4
    thing = _bowl(picture)
    assert not touching_shadow(picture, thing, np.ones_like(thing)).any()


def test_a_picture_full_of_the_thing_and_an_empty_mask_have_none() -> None:
    picture = _ground()
    for thing in (np.ones((220, 300), bool), np.zeros((220, 300), bool)):
        assert not touching_shadow(picture, thing, np.ones_like(thing)).any()
