"""Colours of the inside have odds above 0, those of the outside below, unknown ones none."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.colour_odds import colour_bins, colour_odds


def test_a_colour_of_one_side_is_told() -> None:
    window = np.zeros((8, 12, 3), np.uint8)
    window[:, :4], window[:, 4:8], window[:, 8:] = (200, 40, 40), (40, 160, 60), (40, 60, 200)
    bins = colour_bins(window)
    inside, outside = np.zeros((2, 8, 12), bool)
    inside[:, :4], outside[:, 4:8] = True, True
    odds = colour_odds(bins, inside, outside, 1e-4)
    assert (odds[:, :4] > 3).all()
    assert (odds[:, 4:8] < -3).all()
    assert np.allclose(odds[:, 8:], 0)
    assert np.allclose(colour_odds(bins, outside, inside, 1e-4), -odds, atol=1e-5)
