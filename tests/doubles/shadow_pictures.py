"""A thing on a plain floor with the shadow that it casts, all known."""

from __future__ import annotations

import cv2
import numpy as np


def floor(seed: int = 0) -> np.ndarray:
    grain = np.random.default_rng(seed).normal(0, 0.012, (220, 300, 3)).astype(np.float32)
    return np.clip(np.float32([0.72, 0.66, 0.55]) + grain, 0, 1).astype(np.float32)


def shadow_scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A blue box on a floor, its mask, and where its shadow is."""
    picture = floor()
    shade = np.zeros(picture.shape[:2], np.float32)
    cv2.ellipse(shade, (175, 148), (55, 13), 0, 0, 360, 1.0, -1)
    picture *= 1 - 0.45 * cv2.GaussianBlur(shade, (0, 0), 2)[..., None]
    thing = np.zeros(picture.shape[:2], bool)
    thing[70:150, 120:165] = True
    picture[thing] = (0.2, 0.3, 0.7)
    return picture, thing, (shade > 0) & ~thing
