"""Fingers on the canvas: two pan and zoom, one does what the tool in hand does."""

from __future__ import annotations

import math

from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.qt import Qt, QtCore, QtGui

_Point = QtCore.QPointF


class TouchInput:
    """Follows one touch from its first finger to its last.

    A second finger takes back what the first has begun. A pinch of a touchpad zooms too.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._one = False
        self._two: tuple[_Point, float] | None = None  # the middle of two fingers, their distance
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def handle(self, event: QtGui.QTouchEvent, *, ready: bool) -> bool:
        """True: the touch was used, and no mouse event is made of it."""
        kinds = QtCore.QEvent.Type
        places = [point.position() for point in event.points()]
        ends = event.type() in (kinds.TouchEnd, kinds.TouchCancel)
        if event.device().type() == QtGui.QInputDevice.DeviceType.TouchPad:
            return False  # it moves the pointer
        if len(places) >= 2 and not ends:
            self._pinch(places[0], places[1])
        elif ends:
            self._end(places, taken_back=event.type() == kinds.TouchCancel)
        elif event.type() == kinds.TouchBegin and ready:
            self._one = True
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._canvas.tool.press(self._pointer(places[0]))
        elif self._one and places:
            self._canvas.tool.drag(self._pointer(places[0]))
        event.accept()
        return True

    def pinch_of_touchpad(self, event: QtGui.QNativeGestureEvent) -> bool:
        """Zoom by a touchpad's pinch; other gestures are not ours."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        view = self._canvas.view
        self._canvas.set_view(view.zoomed(view.scale * (1 + event.value()), event.position()))
        return True

    def _pinch(self, one: _Point, other: _Point) -> None:
        middle = (one + other) / 2
        far = max(1.0, math.hypot(one.x() - other.x(), one.y() - other.y()))
        if self._one:
            self._one = False
            self._canvas.tool.cancel()
        if self._two is not None:
            (was, was_far), view = self._two, self._canvas.view
            view = view.zoomed(view.scale * far / was_far, was)
            step = middle - was
            self._canvas.set_view(view.moved(step.x(), step.y()))
        self._two = middle, far

    def _end(self, places: list[_Point], *, taken_back: bool) -> None:
        if self._one and (taken_back or not places):
            self._canvas.tool.cancel()
        elif self._one:
            self._canvas.tool.release(self._pointer(places[0]))
        self._one, self._two = False, None

    def _pointer(self, place: _Point) -> Pointer:
        view = self._canvas.view
        return Pointer(*view.to_picture(place), view)
