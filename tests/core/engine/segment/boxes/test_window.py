"""A window shows a box at its fixed place, and what is laid back lies where it was cut."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE, BoxWindow
from intarsia.core.wire.geometry import Box

BOX = Box.of_edges(60, 20, 160, 70)


def picture() -> np.ndarray:
    shown = np.zeros((100, 200, 3), np.uint8)
    shown[BOX.top : BOX.bottom, BOX.left : BOX.right] = (255, 0, 0)
    return shown


def test_the_box_has_its_place_in_the_window() -> None:
    seen = BoxWindow.around(BOX).cut(picture())
    assert seen.shape == (SIDE, SIDE, 3)
    assert (seen[LOW + 1 : HIGH - 1, LOW + 1 : HIGH - 1] == (255, 0, 0)).all()
    outside = seen.copy()
    outside[LOW - 1 : HIGH + 1, LOW - 1 : HIGH + 1] = 0
    assert not outside.any()


def test_what_lies_outside_the_picture_is_told() -> None:
    window = BoxWindow.around(Box.of_edges(0, 0, 200, 100))
    inside = window.inside((100, 200)) > 127
    assert inside[LOW + 1 : HIGH - 1, LOW + 1 : HIGH - 1].all()
    assert not inside[: LOW - 1].any()
    assert not inside[:, HIGH + 1 :].any()


def test_what_is_laid_back_lies_where_it_was_cut() -> None:
    window = BoxWindow.around(BOX)
    plane = (window.cut(picture())[..., 0] / 255).astype(np.float32)
    half = window.laid_back(plane, (50, 100), (0.5, 0.5)) > 0.5
    wanted = picture()[::2, ::2, 0] > 0
    assert (half ^ wanted).sum() < 0.05 * wanted.sum()
    assert window.bounds.contains(BOX)
