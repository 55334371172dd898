"""Pens and fingers on the canvas: events as the desktop sends them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtTest import QTest

from intarsia.core.wire.geometry import Size
from intarsia.ui.canvas.brush import Brush, PenPressure
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.mark_region import RegionTool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

KINDS = QtCore.QEvent.Type
Pen = Callable[..., bool]


@cache  # an event does not keep its device
def device(eraser: bool) -> QtGui.QPointingDevice:
    ends = QtGui.QPointingDevice.PointerType
    return QtGui.QPointingDevice(
        "pen", 7, QtGui.QInputDevice.DeviceType.Stylus, ends.Eraser if eraser else ends.Pen,
        QtGui.QInputDevice.Capability.Pressure, 1, 2, "", QtGui.QPointingDeviceUniqueId(),
    )  # fmt: skip


def pen(
    canvas: Canvas, kind: KINDS, at: tuple[float, float], pressure: float, eraser: bool = False
) -> bool:
    place = QtCore.QPointF(*at)
    none = Qt.MouseButton.NoButton
    down = Qt.MouseButton.LeftButton
    event = QtGui.QTabletEvent(
        kind, device(eraser), place, QtCore.QPointF(canvas.mapToGlobal(place)), pressure,
        0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
        none if kind == KINDS.TabletMove else down, down,
    )  # fmt: skip
    QtWidgets.QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def stroke(canvas: Canvas, *places: tuple[float, float], pressure: float, eraser: bool) -> None:
    assert pen(canvas, KINDS.TabletPress, places[0], pressure, eraser)
    for at in places[1:]:
        assert pen(canvas, KINDS.TabletMove, at, pressure, eraser)
    assert pen(canvas, KINDS.TabletRelease, places[-1], 0.0, eraser)


@pytest.fixture
def region(canvas: Canvas, scene: CanvasScene) -> Region:
    region = Region(canvas)
    region.reset(Size(200, 100))
    canvas.set_tool(RegionTool(scene, region, Brush(20.0, canvas), canvas))
    return region


def test_a_light_pen_marks_a_thinner_line(canvas: Canvas, region: Region) -> None:
    stroke(canvas, (20, 30), (120, 30), pressure=1.0, eraser=False)
    marked = region.placed()
    assert marked is not None
    assert marked.box.height == 20
    region.clear()
    stroke(canvas, (20, 30), (120, 30), pressure=0.3, eraser=False)
    thin = region.placed()
    assert thin is not None
    assert thin.box.height == 6


def test_a_light_pen_marks_fainter_where_that_is_chosen(canvas: Canvas, region: Region) -> None:
    tool = canvas.tool
    assert isinstance(tool, RegionTool)
    tool.brush.set_pressure(PenPressure.OPACITY)
    stroke(canvas, (20, 30), (120, 30), (20, 30), pressure=0.4, eraser=False)
    marked = region.placed(soft=True)
    assert marked is not None
    assert marked.box.height == 20
    assert max(marked.pixels.data) == 102  # 0.4, although the stroke went over it twice


def test_the_other_end_takes_away(canvas: Canvas, region: Region) -> None:
    stroke(canvas, (20, 30), (120, 30), pressure=1.0, eraser=False)
    stroke(canvas, (70, 30), (160, 30), pressure=1.0, eraser=True)
    marked = region.placed()
    assert marked is not None
    assert marked.box.right <= 70


def test_a_hovering_pen_is_left_to_the_mouse(canvas: Canvas, region: Region) -> None:
    assert not pen(canvas, KINDS.TabletMove, (40, 40), 0.0)
    assert region.empty


def test_two_fingers_zoom_about_their_middle_and_pan(canvas: Canvas, region: Region) -> None:
    screen = QTest.createTouchDevice()
    before = canvas.view.to_picture(QtCore.QPointF(100, 50))
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, QtCore.QPoint(80, 50), canvas).press(1, QtCore.QPoint(120, 50), canvas)
    touch.commit()
    touch.move(0, QtCore.QPoint(70, 60), canvas).move(1, QtCore.QPoint(150, 60), canvas)
    touch.commit()
    assert canvas.view.scale == pytest.approx(2.0)
    after = canvas.view.to_picture(QtCore.QPointF(110, 60))
    assert after == pytest.approx(before, abs=1)
    touch.release(0, QtCore.QPoint(70, 60), canvas).release(1, QtCore.QPoint(150, 60), canvas)
    touch.commit()
    assert region.empty  # the first finger's dot was taken back
    assert canvas.view != View()


def test_one_finger_paints(canvas: Canvas, region: Region) -> None:
    screen = QTest.createTouchDevice()
    touch = QTest.touchEvent(canvas, screen)
    touch.press(0, QtCore.QPoint(30, 30), canvas).commit()
    touch.move(0, QtCore.QPoint(90, 30), canvas).commit()
    touch.release(0, QtCore.QPoint(90, 30), canvas).commit()
    marked = region.placed()
    assert marked is not None
    assert marked.box.width == 80


def test_a_touchpad_pinch_zooms(canvas: Canvas, region: Region) -> None:
    pad = QtGui.QPointingDevice(
        "pad", 9, QtGui.QInputDevice.DeviceType.TouchPad,
        QtGui.QPointingDevice.PointerType.Finger, QtGui.QInputDevice.Capability.Position, 5, 1,
        "", QtGui.QPointingDeviceUniqueId(),
    )  # fmt: skip
    place = QtCore.QPointF(100, 50)
    gesture = QtGui.QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, place, place, place, 0.5, QtCore.QPointF()
    )
    QtWidgets.QApplication.sendEvent(canvas, gesture)
    assert canvas.view.scale == pytest.approx(1.5)
