"""Colours of a part of a picture are those of the whole picture there."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.methods.common.canvas import canvas_of
from intarsia.core.engine.methods.common.large_picture import THINKING_PIXELS
from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.segment.colours import levels_of
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

PART = Box(3, 5, 11, 7)
VIEW = np.s_[5:12, 3:14]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("channels", [1, 4])
def test_a_part_is_as_in_the_whole(dtype: type, channels: int) -> None:
    rng = np.random.default_rng(1)
    values = rng.random((20, 30, channels))
    if dtype is np.float32:
        array = (values * 3).astype(np.float32)  # brighter than white
    else:
        array = (values * np.iinfo(dtype).max).astype(dtype)
    array[6, 4] = 0
    pixels = pixels_of(array)
    canvas = canvas_of(Placed(pixels, 0, 0))
    colours = PictureColours(pixels, 1_000_000)
    assert colours.scale == pytest.approx(canvas.scale)
    assert (colours.near(PART) == canvas.colour[VIEW]).all()
    assert (colours.alpha(PART) == canvas.alpha[VIEW]).all()
    assert (colours.visible(PART) == (canvas.alpha[VIEW] > 0)).all()
    assert colours.opaque(PART).dtype == array.dtype
    assert (colours.thinking() == canvas.colour).all()


def test_a_large_picture_is_thought_about_smaller() -> None:
    pixels = pixels_of(np.zeros((2500, 3000, 1), np.uint8))
    assert PictureColours(pixels, 1_000_000).thinking().size <= 3 * THINKING_PIXELS * 1.01


@pytest.mark.parametrize("depth", [np.uint8, np.uint16, np.float32])
def test_levels_are_those_of_the_colours(depth: type) -> None:
    top = 1 / 255 if depth is np.float32 else np.iinfo(depth).max // 255
    array = (np.arange(1024).reshape(16, 16, 4) % 256 * top).astype(depth)
    colours = PictureColours(pixels_of(array), 10**6)
    box = Box(2, 1, 9, 14)
    assert (colours.levels(box) == levels_of(colours.near(box))).all()
    assert colours.levels(box).shape == (14, 9, 3)
    assert (colours.opaque(box) == array[1:15, 2:11, :3]).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("box", [Box(2, 2, 0, 3), Box(2, 2, 3, 0)])
def test_a_box_without_an_area_holds_no_colour(dtype: type, box: Box) -> None:
    colours = PictureColours(pixels_of(np.ones((8, 9, 4), dtype)), THINKING_PIXELS)
    shape = (box.height, box.width, 3)
    assert colours.opaque(box).shape == colours.levels(box).shape == shape
    assert colours.levels(box).dtype == np.uint8
    assert colours.opaque(box).dtype == dtype


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_levels_need_not_be_copied(dtype: type) -> None:
    top = 1 / 255 if dtype is np.float32 else np.iinfo(dtype).max // 255
    array = (np.arange(1024).reshape(16, 16, 4) % 256 * top).astype(dtype)
    colours = PictureColours(pixels_of(array), 10**6)
    box = Box(2, 1, 9, 14)
    found = colours.stored_levels(box)
    part = found.stored[found.top :, found.left :][: box.height, : box.width, :3]
    assert (found.table[part] == colours.levels(box)).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("channels", [1, 4])
def test_one_pixel_that_can_be_seen_through_is_noticed(dtype: type, channels: int) -> None:
    whole = 1 if dtype is np.float32 else np.iinfo(dtype).max
    array = np.full((20, 30, channels), whole, dtype)
    array[4, 7, 0] = 0
    assert PictureColours(pixels_of(array), 10**6).is_opaque(Box(0, 0, 30, 20))
    array[7, 4, -1] = whole / 2
    colours = PictureColours(pixels_of(array), 10**6)
    assert colours.is_opaque(PART) is (channels == 1)
    assert colours.is_opaque(Box(14, 5, 11, 7))
    assert colours.is_opaque(Box(3, 5, 0, 7))
