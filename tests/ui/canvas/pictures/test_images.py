"""Planes and QImages: every depth there and back without loss."""

from __future__ import annotations

import random
import struct

import pytest

from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels
from intarsia.ui.canvas.pictures.images import image_of, mask_of, pixels_of, screen_image
from intarsia.ui.qt import QtGui


def noise(depth: Depth, channels: int = RGBA) -> Pixels:
    rng = random.Random(3)
    values = 7 * 5 * channels
    if depth is Depth.F32:
        data = struct.pack(f"<{values}f", *(rng.random() for _ in range(values)))
    else:
        data = rng.randbytes(values * depth.bytes)
    return Pixels(7, 5, channels, depth, data)


@pytest.mark.parametrize("depth", list(Depth))
def test_rgba_of_every_depth_comes_back_bit_for_bit(depth: Depth) -> None:
    pixels = noise(depth)
    assert pixels_of(image_of(pixels), depth) == pixels


def test_a_mask_comes_back_though_qt_pads_its_rows() -> None:
    mask = noise(Depth.U8, GREY)
    assert image_of(mask).bytesPerLine() != mask.width
    assert mask_of(image_of(mask)) == mask


def test_a_deep_grey_plane_is_shown_grey_and_opaque() -> None:
    data = struct.pack("<2H", 0, 65535)
    image = screen_image(Pixels(2, 1, GREY, Depth.U16, data))
    assert image.pixelColor(0, 0) == QtGui.QColor(0, 0, 0, 255)
    assert image.pixelColor(1, 0) == QtGui.QColor(255, 255, 255, 255)


def test_the_image_owns_its_memory() -> None:
    image = image_of(Pixels(1, 1, RGBA, Depth.U8, bytes((1, 2, 3, 255))))
    assert image.pixelColor(0, 0) == QtGui.QColor(1, 2, 3)
