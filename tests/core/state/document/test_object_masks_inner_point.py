"""A point of an object, for telling a prompt what is not meant."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.object_masks import inner_point
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, Depth, Pixels

ITEM = DocumentObject("a", "A", "layer", "mask", Box(10, 20, 40, 30))
FULL = full_mask(ITEM.box.size)


def test_it_lies_in_the_object_and_away_from_the_click() -> None:
    ((x, y),) = inner_point(ITEM, FULL, (30.0, 35.0))
    assert 10 <= x < 50
    assert 20 <= y < 50
    assert max(abs(x - 30), abs(y - 35)) > 6


def test_it_is_taken_from_the_longest_row() -> None:
    rows = [b"\x00" * 40] * 30
    rows[12] = b"\x00" * 5 + b"\xff" * 30 + b"\x00" * 5
    rows[3] = b"\xff" * 4 + b"\x00" * 36
    mask = Pixels(40, 30, GREY, Depth.U8, b"".join(rows))
    assert inner_point(ITEM, mask, (200.0, 200.0)) == ((30.0, 32.5),)


def test_it_moves_with_the_object_and_may_be_none() -> None:
    moved = replace(ITEM, affine=Affine.translation(100, 0))
    ((x, _),) = inner_point(moved, FULL, (0.0, 0.0))
    assert 110 <= x < 150
    assert inner_point(replace(ITEM, affine=None), FULL, (0.0, 0.0)) == ()
    tiny = replace(ITEM, box=Box(10, 20, 1, 1))
    assert inner_point(tiny, full_mask(tiny.box.size), (10.5, 20.5)) == ()
