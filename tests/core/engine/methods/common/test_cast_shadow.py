"""Cast shadows: found where they are plain to see, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.methods.common.cast_shadow import cast_shadow


def floor(seed: int = 0) -> np.ndarray:
    grain = np.random.default_rng(seed).normal(0, 0.012, (220, 300, 3)).astype(np.float32)
    return np.clip(np.float32([0.72, 0.66, 0.55]) + grain, 0, 1).astype(np.float32)


def scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A blue box on a floor, its mask, and where its shadow is."""
    picture = floor()
    shade = np.zeros(picture.shape[:2], np.float32)
    cv2.ellipse(shade, (175, 148), (55, 13), 0, 0, 360, 1.0, -1)
    picture *= 1 - 0.45 * cv2.GaussianBlur(shade, (0, 0), 2)[..., None]
    thing = np.zeros(picture.shape[:2], bool)
    thing[70:150, 120:165] = True
    picture[thing] = (0.2, 0.3, 0.7)
    return picture, thing, (shade > 0) & ~thing


def test_a_shadow_on_a_plain_floor_is_found() -> None:
    picture, thing, truth = scene()
    found = cast_shadow(picture, thing, np.ones_like(thing))
    seen = found > 0.1
    assert (seen & truth).sum() / (seen | truth).sum() > 0.6
    assert 0.25 < float(np.median(found[truth & seen])) < 0.6
    assert not found[thing].any()


def test_there_is_none_without_one_nor_of_another_hue_nor_far_away() -> None:
    picture, thing, _ = scene()
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
