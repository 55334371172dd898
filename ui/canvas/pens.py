"""A pen on the canvas: its pressure and its other end reach the tool in hand."""

from __future__ import annotations

from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.qt import Qt, QtCore, QtGui

LEAST_PRESSURE = 0.05  # a pen that touches leaves a trace


class PenInput:
    """Gives the pen's events to the tool, as long as the main button is what presses.

    Whoever watches the canvas says with `ready` when a tool may hear of a press.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._down = False

    def handle(self, event: QtGui.QTabletEvent, *, ready: bool) -> bool:
        """True where the event was used; Qt makes no mouse event of it then."""
        kind, tool = event.type(), self._canvas.tool
        pointer = self._pointer(event)
        if kind == QtCore.QEvent.Type.TabletPress:
            if not ready or event.button() is not Qt.MouseButton.LeftButton:
                event.ignore()
                return False
            self._down = True
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            tool.press(pointer)
        elif not self._down:
            event.ignore()  # a hovering pen is a mouse
            return False
        elif kind == QtCore.QEvent.Type.TabletMove:
            tool.drag(pointer)
        else:
            self._down = False
            tool.release(pointer)
        event.accept()
        return True

    def _pointer(self, event: QtGui.QTabletEvent) -> Pointer:
        held, view = event.modifiers(), self._canvas.view
        x, y = view.to_picture(event.position())
        return Pointer(
            x,
            y,
            view,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
            alt=bool(held & Qt.KeyboardModifier.AltModifier),
            pressure=max(LEAST_PRESSURE, min(1.0, event.pressure())),
            eraser=event.pointerType() == QtGui.QPointingDevice.PointerType.Eraser,
        )
