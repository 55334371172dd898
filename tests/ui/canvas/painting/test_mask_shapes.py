"""Masks in other shapes, against what the words mean pixel by pixel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask, inside
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.painting.mask_shapes import (
    feathered,
    grown,
    inverted,
    shrunk,
    smoothed,
)

FRAME = Size(60, 40)
SQUARE = Placed(full_mask(Size(10, 10)), 20, 15)  # 20..29, 15..24


def marks(mask: Placed | None, x: int, y: int) -> bool:
    if mask is None or not mask.box.contains(Box(x, y, 1, 1)):
        return False
    return inside(mask.pixels, x - mask.left, y - mask.top)


def test_what_was_not_marked_is_and_back_again(qapp: object) -> None:
    other = inverted(SQUARE, FRAME)
    assert other is not None
    for x, y in ((0, 0), (19, 15), (30, 20), (59, 39)):
        assert marks(other, x, y)
    for x, y in ((20, 15), (29, 24)):
        assert not marks(other, x, y)
    assert inverted(other, FRAME) == SQUARE
    whole = inverted(None, FRAME)
    assert whole is not None
    assert whole.box == FRAME.box
    assert inverted(whole, FRAME) is None


@pytest.mark.parametrize("px", [1, 2, 3, 7, 13])
def test_it_grows_by_that_many_pixels_and_the_corners_are_round(qapp: object, px: int) -> None:
    more = grown(SQUARE, px, FRAME)
    assert more is not None
    assert more.box == SQUARE.box.grown(px).intersection(FRAME.box)
    corner = 20 - px, 15 - px
    assert marks(more, *corner) == (px == 1)
    near = round(px * 0.6)  # well within the radius on the diagonal
    assert marks(more, 20 - near, 15 - near)


def test_it_shrinks_by_that_many_pixels_and_vanishes_at_last(qapp: object) -> None:
    less = shrunk(SQUARE, 3, FRAME)
    assert less is not None
    assert less.box == Box(23, 18, 4, 4)
    assert shrunk(SQUARE, 5, FRAME) is None


def test_the_border_of_the_picture_is_no_rim(qapp: object) -> None:
    left = Placed(full_mask(Size(20, 40)), 0, 0)
    less = shrunk(left, 4, FRAME)
    assert less is not None
    assert less.box == Box(0, 0, 16, 40)


def test_a_feathered_edge_falls_evenly_through_the_old_border(qapp: object) -> None:
    half = Placed(full_mask(Size(30, 40)), 0, 0)
    soft = feathered(half, 6, FRAME)
    assert soft is not None
    row = [soft.pixels.data[20 * soft.box.width + x] for x in range(soft.box.width)]
    assert row == sorted(row, reverse=True)
    assert abs(row[29] - 128) < 40
    assert abs(row[30] - 128) < 40
    assert row[20] > 250
    assert len(row) <= 30 + 12


def test_a_smoothed_outline_loses_its_details_and_keeps_its_place(qapp: object) -> None:
    comb = bytearray(full_mask(Size(30, 40)).data)
    for y in range(0, 40, 4):  # teeth of two pixels, six long, at its right side
        for x in range(24, 30):
            comb[y * 30 + x] = comb[(y + 1) * 30 + x] = 0
    even = smoothed(Placed(replace(full_mask(Size(30, 40)), data=bytes(comb)), 0, 0), 6, FRAME)
    assert even is not None
    ends = [max(x for x in range(40) if marks(even, x, y)) for y in range(8, 32)]
    assert max(ends) - min(ends) <= 1
    assert 24 <= ends[0] <= 30
    assert all(marks(even, 0, y) for y in (0, 20, 39))  # what the frame cuts stays cut
    hard = sum(x in (0, 255) for x in even.pixels.data)
    assert hard > 0.9 * len(even.pixels.data)
