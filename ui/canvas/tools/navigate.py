"""Moves the view: a hand that drags the picture about, a glass that goes nearer and farther."""

from __future__ import annotations

from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui

SLOP_PX = 4.0


class HandTool(Tool):
    """Drags the picture under the window."""

    def __init__(self, scene: CanvasScene, parent: QtCore.QObject | None = None) -> None:
        super().__init__(scene, parent)
        self.hint = self.tr("Drag the picture about. Space does the same in every tool.")
        self._held: tuple[float, float] | None = None

    @property
    def busy(self) -> bool:
        return self._held is not None

    def press(self, pointer: Pointer) -> None:
        self._held = pointer.place

    def drag(self, pointer: Pointer) -> None:
        if self._held is not None:
            dx, dy = pointer.x - self._held[0], pointer.y - self._held[1]
            scale = pointer.view.scale
            self.view_asked.emit(pointer.view.moved(dx * scale, dy * scale))

    def release(self, pointer: Pointer) -> None:
        self._held = None

    def cancel(self) -> None:
        self._held = None

    def cursor(self) -> QtGui.QCursor:
        shape = Qt.CursorShape
        return QtGui.QCursor(shape.ClosedHandCursor if self.busy else shape.OpenHandCursor)


class ZoomTool(Tool):
    """A click goes a step nearer, with alt a step farther; a drag shows what it frames."""

    def __init__(self, scene: CanvasScene, parent: QtCore.QObject | None = None) -> None:
        super().__init__(scene, parent)
        self.hint = self.tr("Click to go nearer, Alt to go farther, or drag around a part.")
        self._start: tuple[float, float] | None = None
        self._end = (0.0, 0.0)

    @property
    def busy(self) -> bool:
        return self._start is not None

    def press(self, pointer: Pointer) -> None:
        self._start = self._end = pointer.place

    def drag(self, pointer: Pointer) -> None:
        self._end = pointer.place
        self.repaint()

    def release(self, pointer: Pointer) -> None:
        start, self._start = self._start, None
        if start is None:
            return
        frame = QtCore.QRectF(QtCore.QPointF(*start), QtCore.QPointF(*pointer.place)).normalized()
        if max(frame.width(), frame.height()) * pointer.view.scale > SLOP_PX:
            self.frame_asked.emit(frame)
        else:
            at = pointer.view.to_view(*pointer.place)
            self.view_asked.emit(pointer.view.stepped(-1 if pointer.alt else 1, at))
        self.repaint()

    def cancel(self) -> None:
        self._start = None
        self.repaint()

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        if self._start is None:
            return
        corners = (view.to_view(*self._start), view.to_view(*self._end))
        painter.save()
        painter.setPen(QtGui.QPen(QtGui.QColor("white"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(QtCore.QRectF(*corners).normalized())
        painter.restore()
