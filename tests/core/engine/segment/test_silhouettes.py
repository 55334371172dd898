"""Masks run on into transparency as far as they are told to, each beside its own pixels."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.silhouettes import beyond_silhouettes


def test_transparent_pixels_belong_to_what_is_seen_next_to_them() -> None:
    visible = np.zeros((20, 40), bool)
    visible[5:15, 5:15] = visible[5:15, 25:35] = True
    left, right = np.zeros_like(visible), np.zeros_like(visible)
    left[:, :15], right[5:15, 25:30] = True, True
    grown_left, grown_right = beyond_silhouettes([left, right], visible, 3)
    assert not (grown_left & grown_right).any()
    assert grown_left[10, [2, 17, 1]].tolist() == [True, True, False]
    assert grown_right[10, [22, 20]].tolist() == [True, False]
    assert not grown_right[5:15, 30:].any()  # that pixel is seen and is of no mask


def test_an_opaque_picture_keeps_its_masks() -> None:
    mask = np.eye(6, dtype=bool)
    (same,) = beyond_silhouettes([mask], np.ones((6, 6), bool), 3)
    assert (same == mask).all()
