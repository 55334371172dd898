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


def crescent_scene(grain: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A red bowl, its mask, and how much of the ground's light its contact shadow takes (H, W)."""
    noise = np.random.default_rng(3).normal(0, grain, (220, 300, 3))
    picture = np.clip(np.array([0.62, 0.45, 0.3]) + noise, 0, 1)
    under = np.zeros(picture.shape[:2], np.float32)
    cv2.ellipse(under, (150, 99), (69, 45), 0, 0, 360, 1.0, -1)
    shade = 0.85 * np.asarray(cv2.GaussianBlur(under, (0, 0), 3.5))
    linear = picture**2.2 * (1 - shade[..., None])
    thing = np.zeros(picture.shape[:2], np.uint8)
    cv2.ellipse(thing, (150, 90), (70, 45), 0, 0, 360, 1, -1)
    out = (linear ** (1 / 2.2)).astype(np.float32)
    out[thing > 0] = (0.75, 0.2, 0.15)
    return out, thing > 0, shade


def standing_scene(
    shade: float, end: tuple[int, int] = (160, 227), height: int = 300
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A post with a head on rough grass, its mask, and where its long shadow is, which takes
    `shade` of the light and reaches to `end` (x, y)."""
    noise = np.random.default_rng(5).normal(0, 1, (height, 420))
    rough = cv2.GaussianBlur(noise, (0, 0), 1.2)
    light = 0.3 * np.exp(0.25 * rough / rough.std())[..., None] * np.array([0.9, 1.0, 0.35])
    band = np.zeros((height, 420), np.float32)
    cv2.line(band, (290, 240), end, 1.0, 9)
    cv2.circle(band, end, 9, 1.0, -1)
    light = light * (1 - shade * cv2.GaussianBlur(band, (0, 0), 1.5)[..., None])
    thing = np.zeros((height, 420), np.uint8)
    cv2.rectangle(thing, (282, 100), (298, 242), 1, -1)
    cv2.circle(thing, (290, 92), 16, 1, -1)
    picture = np.clip(light, 0, 1) ** (1 / 2.2)
    picture[thing > 0] = (0.75, 0.15, 0.2)
    return picture.astype(np.float32), thing > 0, (band > 0) & (thing == 0)
