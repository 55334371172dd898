"""Where elements go when objects are rearranged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.element_set import ElementSet
from intarsia.core.engine.methods.common.native_window import native_window
from intarsia.core.engine.methods.image_elements.plan import Shift, in_square, rearrange_elements
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import Placed


def board() -> ElementSet:
    """4 x 4 elements that tile the picture; the code of each is its number."""
    steps = (torch.arange(4) + 0.5) / 4
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    places = torch.stack((x, y, torch.full_like(x, 0.25), torch.full_like(x, 0.25)), dim=2)
    codes = torch.arange(16, dtype=torch.float32)[:, None]
    return ElementSet(codes, places.flatten(0, 1), ("",) * 16)


def shift(rows: slice, columns: slice, affine: Affine | None) -> Shift:
    mask = np.zeros((8, 8), np.uint8)
    mask[rows, columns] = 255
    return Shift(mask, affine)


def test_elements_go_with_their_object_and_what_they_cover_goes() -> None:
    corner = slice(0, 4), slice(0, 4)
    after = rearrange_elements(board(), [shift(*corner, Affine.translation(0.5, 0.5))])
    assert sorted(after.codes.flatten().tolist()) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13]
    assert torch.allclose(after.places[after.codes[:, 0] == 0, :2], torch.tensor([0.625, 0.625]))
    deleted = rearrange_elements(board(), [shift(*corner, None)])
    assert len(deleted) == 12


def test_what_stands_in_front_is_not_covered() -> None:
    moved = shift(slice(0, 4), slice(0, 4), Affine.translation(0.5, 0.5))
    front = shift(slice(6, 8), slice(6, 8), Affine())
    assert 15.0 in rearrange_elements(board(), [moved, front]).codes
    assert 15.0 not in rearrange_elements(board(), [front, moved]).codes


def test_what_goes_behind_a_standing_object_has_no_content_there() -> None:
    moved = shift(slice(0, 4), slice(0, 4), Affine.translation(0.5, 0.5))
    front = shift(slice(6, 8), slice(6, 8), Affine())
    after = rearrange_elements(board(), [moved, front])
    corner = after.codes[(after.places[:, :2] > 0.75).all(1)]
    assert corner.flatten().tolist() == [15.0]
    behind = rearrange_elements(board(), [front, moved])
    corner = behind.codes[(behind.places[:, :2] > 0.75).all(1)]
    assert corner.flatten().tolist() == [5.0]


def test_a_second_object_of_one_mask_is_a_copy() -> None:
    stays = shift(slice(0, 2), slice(0, 2), Affine())
    copy = replace(stays, affine=Affine.translation(0.5, 0.0))
    codes = rearrange_elements(board(), [stays, copy]).codes.flatten().tolist()
    assert codes.count(0.0) == 2
    assert 2.0 not in codes


def test_a_move_in_picture_pixels_is_one_in_units_of_the_square() -> None:
    region = np.zeros((160, 160), np.bool_)
    region[40:80, 30:70] = True
    grey = pixels_of(np.full((160, 160, 4), 255, np.uint8))
    window = native_window(Placed(grey, 300, 200), region, 32)
    side = window.square.width
    unit = in_square(Affine.scaling(2, 2, (350, 260)), window)
    assert unit is not None
    assert unit.a == pytest.approx(2)
    pivot = ((350 - 300 - window.square.left) / side, (260 - 200 - window.square.top) / side)
    assert unit.apply(*pivot) == pytest.approx(pivot)
    assert in_square(None, window) is None
