"""The hand, the glass, and the region's ellipse and polygon, by the mouse on a real canvas."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.wire.geometry import Box, Size
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.mark_region import RegionShape, RegionTool
from intarsia.ui.canvas.tools.navigate import HandTool, ZoomTool
from intarsia.ui.canvas.tools.polygon import PolygonTool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore

LEFT = Qt.MouseButton.LeftButton


def drag(qtbot: QtBot, canvas: Canvas, *points: tuple[int, int]) -> None:
    spots = [QtCore.QPoint(*x) for x in points]
    qtbot.mousePress(canvas, LEFT, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(canvas, spot)
    qtbot.mouseRelease(canvas, LEFT, pos=spots[-1])


def test_the_hand_drags_the_picture(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.set_tool(HandTool(canvas.scene))
    drag(qtbot, canvas, (50, 50), (70, 60), (90, 45))
    assert canvas.view == View(1.0, 40, -5)


def test_the_glass_goes_nearer_farther_and_to_a_frame(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.set_tool(ZoomTool(canvas.scene))
    qtbot.mouseClick(canvas, LEFT, pos=QtCore.QPoint(40, 40))
    assert canvas.view.scale == 1.5
    assert canvas.view.to_picture(QtCore.QPointF(40, 40)) == pytest.approx((40, 40), abs=0.5)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.mouseClick(canvas, LEFT, alt, pos=QtCore.QPoint(40, 40))
    assert canvas.view.scale == 1.0
    canvas.set_view(View())
    drag(qtbot, canvas, (20, 20), (60, 40), (70, 45))
    middle = canvas.view.to_picture(QtCore.QPointF(canvas.width() / 2, canvas.height() / 2))
    assert middle == pytest.approx((45, 32.5), abs=0.5)
    assert canvas.view.scale > 4


@pytest.fixture
def region() -> Region:
    region = Region(steps=5)
    region.reset(Size(200, 100))
    return region


def test_an_ellipse_fills_its_frame_but_not_the_corners(
    scene: CanvasScene, region: Region, at: Any
) -> None:
    tool = RegionTool(scene, region, Brush(10))
    tool.shape = RegionShape.ELLIPSE
    tool.press(at(20, 20))
    tool.drag(at(60, 40))
    tool.release(at(80, 60))
    marked = region.placed()
    assert marked is not None
    assert marked.box == Box(20, 20, 60, 40)
    share = sum(marked.pixels.data) / 255 / marked.box.size.pixels
    assert share == pytest.approx(0.785, abs=0.01)  # pi / 4


def test_a_polygon_is_closed_by_a_double_click(
    qtbot: QtBot, canvas: Canvas, region: Region
) -> None:
    canvas.set_tool(PolygonTool(canvas.scene, region))
    for x, y in ((20, 20), (80, 20), (80, 60)):
        qtbot.mouseClick(canvas, LEFT, pos=QtCore.QPoint(x, y))
    assert region.placed() is None
    qtbot.mouseDClick(canvas, LEFT, pos=QtCore.QPoint(80, 60))
    marked = region.placed()
    assert marked is not None
    assert Box(20, 20, 60, 40).contains(marked.box)
    assert sum(marked.pixels.data) / 255 == pytest.approx(60 * 40 / 2, rel=0.03)


def test_keys_close_a_polygon_take_a_corner_back_and_give_it_up(
    qtbot: QtBot, canvas: Canvas, region: Region
) -> None:
    canvas.set_tool(PolygonTool(canvas.scene, region))
    for x, y in ((20, 20), (60, 20), (60, 60), (199, 99)):
        qtbot.mouseClick(canvas, LEFT, pos=QtCore.QPoint(x, y))
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    marked = region.placed()
    assert marked is not None
    assert marked.box == Box(20, 20, 40, 40)
    qtbot.mouseClick(canvas, LEFT, pos=QtCore.QPoint(100, 20))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert region.placed() == marked
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)  # nothing under way: the region goes
    assert region.placed() is None
