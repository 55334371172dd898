"""A small picture with a red disc and a blue square on a grainy ground, and its files."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.pixels.planes import pixels_of

SHAPE = (96, 128)


@pytest.fixture(scope="session")
def scene() -> np.ndarray:
    """RGBA (96, 128, 4) uint8."""
    rng = np.random.default_rng(5)
    grain = rng.normal(0, 6, (*SHAPE, 1))
    colour = np.array([120, 140, 110]) + grain + np.linspace(0, 20, SHAPE[1])[None, :, None]
    picture = np.clip(colour, 0, 255).astype(np.uint8)
    cv2.circle(picture, (38, 46), 17, (210, 30, 30), cv2.FILLED)
    cv2.rectangle(picture, (84, 30), (108, 60), (30, 40, 200), cv2.FILLED)
    return np.dstack([picture, np.full(SHAPE, 255, np.uint8)])


@pytest.fixture
def photo(scene: np.ndarray, tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(encode_png(pixels_of(scene)))
    return path


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A mask of a patch of ground between the two things."""
    mask = np.zeros(SHAPE, np.uint8)
    mask[66:86, 56:80] = 255
    path = tmp_path / "region.png"
    path.write_bytes(encode_png(pixels_of(mask)))
    return path


@pytest.fixture
def exemplar(tmp_path: Path) -> Path:
    """A yellow disc on transparency."""
    picture = np.zeros((24, 24, 4), np.uint8)
    cv2.circle(picture, (12, 12), 10, (240, 220, 40, 255), cv2.FILLED)
    path = tmp_path / "exemplar.png"
    path.write_bytes(encode_png(pixels_of(picture)))
    return path


@pytest.fixture
def maps(tmp_path: Path) -> tuple[Path, Path]:
    """The label map of the ground and the square, and one with the square grown to the left."""
    before = np.zeros(SHAPE, np.uint8)
    before[30:61, 84:109] = 1
    after = before.copy()
    after[30:61, 74:109] = 1
    paths = tmp_path / "before.png", tmp_path / "after.png"
    for path, array in zip(paths, (before, after), strict=True):
        path.write_bytes(encode_png(pixels_of(array)))
    return paths
