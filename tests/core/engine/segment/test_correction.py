"""Who owns a pixel after a correction: somebody always does, and parts are spared."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.correction import (
    NOBODY,
    close_holes,
    give_up,
    grow,
    pieces_of,
    shrunk,
    smooth,
    split_pieces,
)
from intarsia.core.wire.errors import BadEdit

GROUND, BOX, PART = 0, 1, 2


def owners() -> np.ndarray:
    """(30, 40): a box on ground, with a part in its middle."""
    plane = np.zeros((30, 40), np.int32)
    plane[8:22, 10:30] = BOX
    plane[12:18, 16:24] = PART
    return plane


def test_growing_takes_a_rim_of_the_ground_and_none_of_the_part() -> None:
    after = grow(owners(), BOX, 2, spared=(PART,))
    assert (after == PART).sum() == (owners() == PART).sum()
    assert (after[6:24, 8:32] != GROUND).mean() > 0.95
    assert after[5, 20] == GROUND


def test_shrinking_leaves_the_border_of_the_part_alone() -> None:
    after = shrunk(owners(), BOX, 2, spared=(PART,))
    assert after[9, 20] == GROUND
    assert after[11, 20] == BOX  # next to the part
    with pytest.raises(BadEdit, match="Nothing of the object"):
        shrunk(owners(), BOX, 30)


def test_shrinking_does_not_come_from_the_frame_of_the_picture() -> None:
    plane = np.zeros((20, 20), np.int32)
    plane[:, :10] = BOX
    after = shrunk(plane, BOX, 3)
    assert (after[:, 0] == BOX).all()
    assert (after[:, 8] == GROUND).all()


def test_what_is_given_up_goes_to_the_nearest() -> None:
    plane = owners()
    plane[:, 30:] = 3
    gone = np.zeros(plane.shape, bool)
    gone[8:22, 10:13] = gone[8:22, 27:30] = True
    after = give_up(plane, gone, BOX)
    assert (after[8:22, 10:13] == GROUND).all()
    assert (after[10:20, 28:30] == 3).all()
    with pytest.raises(BadEdit, match="nothing there"):
        give_up(plane, plane == GROUND, BOX)


def test_where_there_is_nobody_else_nobody_gets_it() -> None:
    plane = np.full((6, 6), BOX, np.int32)
    gone = np.zeros((6, 6), bool)
    gone[0] = True
    assert (give_up(plane, gone, BOX)[0] == NOBODY).all()


def test_smoothing_rounds_a_spike_away() -> None:
    plane = owners()
    plane[2:8, 19:21] = BOX
    after = smooth(plane, BOX, 6, spared=(PART,))
    assert after[3, 20] == GROUND
    assert after[10, 20] == BOX
    assert (after == PART).sum() == (plane == PART).sum()


def test_holes_are_filled_except_parts() -> None:
    plane = owners()
    plane[10, 12] = GROUND
    after = close_holes(plane, BOX, spared=(PART,))
    assert after[10, 12] == BOX
    assert (after == PART).sum() == (plane == PART).sum()
    with pytest.raises(BadEdit, match="no holes"):
        close_holes(after, BOX, spared=(PART,))


def test_pieces_come_by_size_and_crumbs_stay_with_the_nearest() -> None:
    mask = np.zeros((20, 60), bool)
    mask[2:18, 2:30] = True
    mask[5:15, 40:55] = True
    mask[10, 32] = True
    large, small = pieces_of(mask)
    assert large.sum() > small.sum()
    assert large[10, 32]
    np.testing.assert_array_equal(large | small, mask)
    assert not (large & small).any()


def test_a_stroke_cuts_only_right_across() -> None:
    plane = np.zeros((20, 40), np.int32)
    plane[4:16, 5:35] = BOX
    stroke = np.zeros(plane.shape, bool)
    stroke[:, 20] = True
    pieces = split_pieces(plane, BOX, stroke)
    assert len(pieces) == 2
    assert sum(int(piece.sum()) for piece in pieces) == (plane == BOX).sum()
    stroke[:10] = False
    with pytest.raises(BadEdit, match="right across"):
        split_pieces(plane, BOX, stroke)
    with pytest.raises(BadEdit, match="one piece"):
        split_pieces(plane, BOX)
