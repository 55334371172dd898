"""Marks a region by its corners: click after click, closed by a double click or Return."""

from __future__ import annotations

from intarsia.ui.canvas.painting.dashed import draw_dashed
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui

NEAR_PX = 8.0
_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PolygonTool(Tool):
    """Alt at the first corner takes away. Backspace takes the last corner back."""

    def __init__(
        self, scene: CanvasScene, region: Region, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self._region = region
        self.hint = self.tr("Click the corners. A double click or Return closes the region.")
        self._corners: list[QtCore.QPointF] = []
        self._at = QtCore.QPointF()
        self._erase = False

    @property
    def busy(self) -> bool:
        return bool(self._corners)

    def press(self, pointer: Pointer) -> None:
        at = QtCore.QPointF(*pointer.place)
        if not self._corners:
            self._erase = pointer.alt
        elif len(self._corners) > 2 and self._near(self._corners[0], at, pointer.view):
            self._close()
            return
        self._corners.append(at)
        self._at = at
        self.repaint()

    def drag(self, pointer: Pointer) -> None:
        self.hover(pointer)

    def hover(self, pointer: Pointer) -> None:
        self._at = QtCore.QPointF(*pointer.place)
        if self._corners:
            self.repaint()

    def double_click(self, pointer: Pointer) -> None:
        self._close()

    def key(self, event: QtGui.QKeyEvent) -> bool:
        if not self._corners:
            return False
        if event.key() in _CLOSING:
            self._close()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._corners.pop()
            self.repaint()
            return True
        return False

    def cancel(self) -> None:
        self._corners = []
        self.repaint()

    def escape(self) -> None:
        if self.busy:
            self.cancel()
        else:
            self._region.clear()

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        if not self._corners:
            return
        path = QtGui.QPainterPath(self._corners[0])
        for corner in (*self._corners[1:], self._at):
            path.lineTo(corner)
        draw_dashed(painter, view, path)

    def _close(self) -> None:
        corners, self._corners = self._corners, []
        if len(corners) > 2:
            path = QtGui.QPainterPath()
            path.addPolygon(QtGui.QPolygonF(corners))
            path.closeSubpath()
            self._region.fill(path, erase=self._erase)
        self.repaint()

    @staticmethod
    def _near(one: QtCore.QPointF, other: QtCore.QPointF, view: View) -> bool:
        between = (one - other) * view.scale
        return abs(between.x()) <= NEAR_PX and abs(between.y()) <= NEAR_PX
