"""The canvas shows what the document's profile means, as littleCMS converts it."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.files.colour import converted
from intarsia.core.engine.files.profiles import adobe_rgb, linear_srgb, srgb
from intarsia.core.engine.pixels.planes import array_of, full, pixels_of
from intarsia.ui.canvas.pictures.images import screen_image
from intarsia.ui.qt import QtGui


def seen(image: QtGui.QImage) -> np.ndarray:
    bits = np.frombuffer(bytes(image.constBits()), np.uint8)
    return bits.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(float)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("icc", [adobe_rgb(), linear_srgb(), srgb(), None])
def test_colours_are_converted_for_the_screen(dtype: type, icc: bytes | None) -> None:
    values = np.random.default_rng(0).random((20, 24, 4))
    values[..., 3] = 1
    plane = pixels_of((values * full(np.dtype(dtype))).astype(dtype), icc)
    wanted = array_of(converted(plane, None))[..., :3] * (255.0 / full(np.dtype(dtype)))
    assert np.abs(seen(screen_image(plane)) - np.clip(wanted, 0, 255)).max() <= 1.5


def test_what_is_transparent_stays_so_and_a_broken_profile_changes_nothing() -> None:
    half = np.full((4, 4, 4), 128, np.uint8)
    image = screen_image(pixels_of(half, adobe_rgb()))
    assert image.pixelColor(1, 1).alpha() == 128
    plain = screen_image(pixels_of(half))
    assert (seen(screen_image(pixels_of(half, b"no profile"))) == seen(plain)).all()
