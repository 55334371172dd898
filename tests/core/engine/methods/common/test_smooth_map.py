"""Redrawn maps: scallops go, what was drawn stays."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.methods.common.smooth_map import smooth_map


def roughness(mask: np.ndarray) -> float:
    """Length of the outline for its area; least for a disc."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return cv2.arcLength(outlines[0], True) / float(np.sqrt(mask.sum()))


def test_a_row_of_dabs_becomes_an_even_band() -> None:
    before = np.zeros((120, 240), np.int32)
    drawn = np.zeros(before.shape, np.uint8)
    for x in range(40, 200, 14):
        cv2.circle(drawn, (x, 60), 12, 1, -1)
    after = np.where(drawn > 0, 5, before).astype(np.int32)
    smooth = smooth_map(before, after)
    assert roughness(smooth == 5) < roughness(after == 5)
    kept = (smooth == 5) & (after == 5)
    assert kept.sum() > 0.9 * (after == 5).sum()
    assert ((smooth == 5) & (after != 5)).sum() < 0.1 * (after == 5).sum()


def test_thin_strokes_and_what_was_not_touched_stay() -> None:
    before = np.zeros((100, 100), np.int32)
    before[:, 70:] = 2
    before[::2, 95:] = 3  # a comb far from any change
    after = before.copy()
    after[50:52, 10:60] = 7
    smooth = smooth_map(before, after)
    assert (smooth[50:52, 12:58] == 7).all()
    assert (smooth[:, 80:] == before[:, 80:]).all()
    assert (smooth_map(before, before) == before).all()


def test_the_scallops_of_a_wide_brush_with_wide_steps_are_gone() -> None:
    before = np.zeros((140, 260), np.int32)
    after = before.astype(np.uint8)
    for x in range(40, 230, 30):
        cv2.circle(after, (x, 70), 26, 1, -1)
    smooth = smooth_map(before, after.astype(np.int32))
    middle = smooth[:, 60:200]
    top, drawn = middle.argmax(axis=0), after[:, 60:200].argmax(axis=0)
    assert np.ptp(drawn) >= 4
    assert np.ptp(top) <= 1
