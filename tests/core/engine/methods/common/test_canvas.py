"""What leaves with a thing: its rim, and the slivers that are left within."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.methods.common.canvas import left_by, rim_of
from intarsia.core.engine.pixels.allowed_area import grown


def _legs(gap: int) -> np.ndarray:
    """Two legs that meet above and below, with a gap of so many pixels between them."""
    mask = np.zeros((160, 160), bool)
    mask[20:140, 40:110] = True
    mask[50:110, 75 - gap // 2 : 75 - gap // 2 + gap] = False
    return mask


def test_a_sliver_between_the_legs_leaves_with_them() -> None:
    mask = _legs(22)
    rim = rim_of(mask)
    assert not grown(mask, rim)[80, 75]  # the rim alone leaves it
    assert left_by(mask)[80, 75]
    mask[110:140, 64:86] = False  # open below
    assert not grown(mask, rim)[125, 75]
    assert left_by(mask)[125, 75]


def test_a_gap_that_shows_what_is_behind_stays() -> None:
    mask = _legs(44)
    left = left_by(mask)
    assert not left[80, 75]
    assert np.count_nonzero(left & ~grown(mask, rim_of(mask))) < 40  # corners alone


def _beside_the_frame(gap: int) -> np.ndarray:
    """A mask whose rim ends so many pixels from the left frame; it goes on to the right one."""
    mask = np.zeros((60, 80), bool)
    mask[:, 30:] = True
    rim = rim_of(mask)
    mask[:, gap + rim : 30] = True
    assert rim_of(mask) == rim
    assert not grown(mask, rim)[:, :gap].any()
    assert grown(mask, rim)[:, gap:].all()
    return mask


def test_a_sliver_between_the_rim_and_the_frame_leaves_as_far_as_a_sliver_goes() -> None:
    assert left_by(_beside_the_frame(4)).all()


def test_a_wider_gap_at_the_frame_stays() -> None:
    mask = _beside_the_frame(5)
    assert np.array_equal(left_by(mask), grown(mask, rim_of(mask)))


def test_without_a_mask_nothing_leaves() -> None:
    assert not left_by(np.zeros((60, 60), bool)).any()
