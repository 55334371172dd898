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


def test_a_sliver_at_the_frame_stays_and_so_does_everything_without_a_mask() -> None:
    mask = np.zeros((60, 60), bool)
    mask[:, 16:44] = True
    assert np.array_equal(left_by(mask), grown(mask, rim_of(mask)))
    assert not left_by(np.zeros_like(mask)).any()
