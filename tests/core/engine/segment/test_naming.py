"""Where a piece lies, in words."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.naming import place
from intarsia.core.engine.segment.ordering import OrderedObject
from intarsia.core.wire.geometry import Box, Size


def piece(mask: np.ndarray, left: int, top: int) -> OrderedObject:
    box = Box(left, top, mask.shape[1], mask.shape[0])
    return OrderedObject(box, mask, None, False, Size(90, 90))


def test_a_piece_lies_where_its_pixels_are() -> None:
    mask = np.zeros((90, 90), np.bool_)
    mask[:20, 70:] = True
    assert place(piece(mask, 0, 0)) == "upper right"


def test_a_piece_of_no_pixel_lies_in_the_middle_of_its_box() -> None:
    assert place(piece(np.zeros((20, 20), np.bool_), 70, 0)) == "upper right"
    assert place(piece(np.zeros((0, 0), np.bool_), 45, 45)) == "centre"
