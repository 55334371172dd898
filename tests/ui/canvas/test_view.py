"""Zoom and pan: both maps agree, and the point under the cursor stays there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intarsia.core.wire.geometry import Box, Size
from intarsia.ui.canvas.view import MAX_SCALE, View, fit_view, mip_level
from intarsia.ui.qt import QtCore

_numbers = st.floats(-5000, 5000)


@given(_numbers, _numbers, st.floats(0.02, 60), _numbers, _numbers)
def test_the_maps_are_inverse(x: float, y: float, scale: float, px: float, py: float) -> None:
    view = View(scale, x, y)
    assert view.to_picture(view.to_view(px, py)) == pytest.approx((px, py), abs=1e-5)


@given(st.floats(0.02, 60), st.integers(0, 900), st.integers(0, 900))
def test_zooming_keeps_the_point_under_the_cursor(scale: float, x: int, y: int) -> None:
    view, cursor = View(1.0, 37, -12), QtCore.QPointF(x, y)
    before = view.to_picture(cursor)
    after = view.zoomed(scale, cursor).to_picture(cursor)
    assert after == pytest.approx(before, abs=0.51 / scale)  # corners lie on whole pixels


def test_stepping_passes_through_100_percent_and_stops_at_the_bounds() -> None:
    view, middle = View(0.9), QtCore.QPointF()
    assert view.stepped(1, middle).scale == 1.0
    assert view.stepped(-1, middle).scale == pytest.approx(0.667)
    assert view.stepped(99, middle).scale == MAX_SCALE


def test_a_large_picture_fits_and_lies_in_the_middle() -> None:
    view = fit_view(Size(4000, 2000), QtCore.QSize(848, 648))
    assert view.scale == pytest.approx(0.2)
    assert view.rect(Box(0, 0, 4000, 2000)).center().x() == pytest.approx(424, abs=1)


def test_a_mip_level_is_never_coarser_than_the_view() -> None:
    assert [mip_level(s) for s in (2.0, 1.0, 0.51, 0.5, 0.26, 0.25, 0.1)] == [0, 0, 0, 1, 1, 2, 3]
    assert all(scale * 2 ** mip_level(scale) <= 1.0 for scale in (0.9, 0.3, 0.12, 0.06))
