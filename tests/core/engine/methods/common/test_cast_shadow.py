"""Cast shadows: found where they are plain to see, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.methods.common.cast_shadow import cast_shadow
from shadow_pictures import floor, shadow_scene


def test_a_shadow_on_a_plain_floor_is_found() -> None:
    picture, thing, truth = shadow_scene()
    found = cast_shadow(picture, thing, np.ones_like(thing))
    seen = found > 0.1
    assert (seen & truth).sum() / (seen | truth).sum() > 0.6
    assert 0.25 < float(np.median(found[truth & seen])) < 0.6
    assert not found[thing].any()


def test_there_is_none_without_one_nor_of_another_hue_nor_far_away() -> None:
    picture, thing, _ = shadow_scene()
    bare = floor()
    bare[thing] = (0.2, 0.3, 0.7)
    assert not cast_shadow(bare, thing, np.ones_like(thing)).any()
    green = bare.copy()
    cv2.ellipse(green, (190, 148), (30, 13), 0, 0, 360, (0.1, 0.55, 0.15), -1)
    green[thing] = (0.2, 0.3, 0.7)
    assert not cast_shadow(green, thing, np.ones_like(thing)).any()
    away = bare.copy()
    cv2.ellipse(away, (60, 200), (30, 10), 0, 0, 360, (0.4, 0.36, 0.3), -1)
    assert not cast_shadow(away, thing, np.ones_like(thing)).any()


def test_what_is_dark_in_the_midst_of_something_else_is_none() -> None:
    picture, thing, truth = shadow_scene()
    assert cast_shadow(picture, thing, np.ones_like(thing)).any()
    around = cv2.dilate(truth.astype(np.uint8), np.ones((23, 23))) > 0
    picture[around & ~truth & ~thing] = (0.75, 0.3, 0.25)  # another thing, of which it is a part
    assert not cast_shadow(picture, thing, np.ones_like(thing)).any()


@pytest.mark.parametrize("at", [110, 111, 250])
def test_a_thread_of_many_pixels_is_not_seen_and_ends_nothing(at: int) -> None:
    """Taken smaller it has no pixel any more, and of an empty strip OpenCV ends the process."""
    rng = np.random.default_rng(0)
    picture = (0.5 + rng.normal(0, 0.02, (1900, 600, 3))).astype(np.float32)
    thread = np.zeros((1900, 600), np.bool_)
    thread[100:1800, at : at + 3] = True
    assert not cast_shadow(picture, thread, np.ones_like(thread)).any()
