"""Choosing, dragging, scaling, turning and nudging by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.wire.geometry import Affine
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.move import MoveTool
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.qt import Qt, QtCore, QtGui


class Hand:
    """Drives a move tool and remembers what it placed."""

    def __init__(self, tool: MoveTool, at: Callable[..., Pointer]) -> None:
        self.tool, self._at = tool, at
        self.placed: list[tuple[str, dict[str, Affine]]] = []
        tool.placed.connect(self._heard)

    def _heard(self, label: str, placements: dict[str, Affine]) -> None:
        self.placed.append((label, placements))

    def drag(self, start: tuple[float, float], end: tuple[float, float], **held: bool) -> None:
        self.tool.press(self._at(*start, **held))
        self.tool.drag(self._at((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, **held))
        self.tool.drag(self._at(*end, **held))
        self.tool.release(self._at(*end, **held))


@pytest.fixture
def hand(scene: CanvasScene, at: Any) -> Hand:
    return Hand(MoveTool(scene), at)


def test_a_click_chooses_and_a_click_beside_lets_go(hand: Hand, scene: CanvasScene) -> None:
    hand.drag((25, 25), (25, 25))
    assert scene.selection == ("red",)
    hand.drag((150, 80), (150, 80))
    assert scene.selection == ()
    assert hand.placed == []


def test_a_drag_chooses_moves_and_says_so_once(hand: Hand, scene: CanvasScene) -> None:
    hand.drag((25, 25), (55.4, 35))
    assert hand.placed == [("Move", {"red": Affine.translation(30, 10)})]
    assert scene.live == {}


def test_shift_keeps_a_move_to_one_axis(hand: Hand, scene: CanvasScene, at: Any) -> None:
    scene.select(["red"])
    hand.tool.press(at(31, 31))
    hand.tool.drag(at(61, 38, shift=True))
    assert scene.live == {"red": Affine.translation(30, 0)}


def test_shift_adds_and_takes_away_and_both_move_together(hand: Hand, scene: CanvasScene) -> None:
    hand.drag((31, 31), (31, 31))
    hand.drag((75, 55), (75, 55), shift=True)
    assert scene.selection == ("red", "green")
    hand.drag((31, 31), (41, 31))
    assert set(hand.placed[-1][1]) == {"red", "green"}
    hand.drag((31, 31), (31, 31), shift=True)
    assert scene.selection == ("green",)


def test_a_band_chooses_what_lies_in_it(hand: Hand, scene: CanvasScene) -> None:
    hand.drag((190, 95), (45, 25))
    assert scene.selection == ("green",)


def test_a_corner_scales_and_the_knob_turns(hand: Hand, scene: CanvasScene) -> None:
    scene.select(["red"])
    hand.drag((60, 60), (100, 100))
    label, placements = hand.placed[-1]
    assert label == "Scale"
    assert placements["red"].apply(60, 60) == pytest.approx((100, 100))
    hand.drag((40, -6), (66, 20), shift=True)
    label, placements = hand.placed[-1]
    assert label == "Rotate"
    assert placements["red"].a == pytest.approx(2**-0.5, abs=1e-6)


def test_escape_takes_a_drag_back(hand: Hand, scene: CanvasScene, at: Any) -> None:
    hand.tool.press(at(25, 25))
    hand.tool.drag(at(80, 80))
    assert scene.live
    hand.tool.cancel()
    hand.tool.release(at(80, 80))
    assert scene.live == {}
    assert hand.placed == []


def test_arrows_nudge_by_one_or_ten(hand: Hand, scene: CanvasScene) -> None:
    scene.select(["red"])
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    kind = QtCore.QEvent.Type.KeyPress
    assert hand.tool.key(QtGui.QKeyEvent(kind, Qt.Key.Key_Left, none))
    assert hand.tool.key(QtGui.QKeyEvent(kind, Qt.Key.Key_Down, shift))
    assert [x["red"] for _, x in hand.placed] == [
        Affine.translation(-1, 0),
        Affine.translation(0, 10),
    ]
    scene.select([])
    assert not hand.tool.key(QtGui.QKeyEvent(kind, Qt.Key.Key_Left, none))


def test_hovering_says_what_a_click_would_take(hand: Hand, scene: CanvasScene, at: Any) -> None:
    hand.tool.hover(at(55, 40))
    assert scene.hovered == "green"
    hand.tool.leave()
    assert scene.hovered == ""


def test_what_the_frame_cuts_slides_along_it_until_it_is_pulled_away(
    scene: CanvasScene, at: Any
) -> None:
    document = scene.document
    assert document is not None
    red = document.objects[0]
    cut = replace(red, affine=Affine.translation(-20, 0))  # its left side is the picture's
    scene.show(replace(document, objects=(cut, *document.objects[1:])))
    hand = Hand(MoveTool(scene), at)
    hand.drag((10, 30), (18, 50))
    assert hand.placed[-1][1] == {"red": Affine.translation(-20, 20)}
    hand.drag((10, 30), (40, 50))
    assert hand.placed[-1][1] == {"red": Affine.translation(10, 20)}
    hand.drag((10, 30), (18, 50), alt=True, ctrl=True)
    assert hand.placed[-1][1] == {"red": Affine.translation(-12, 20)}
