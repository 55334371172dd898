"""The round brush that regions and maps are painted with: its size, its circle, its strokes."""

from __future__ import annotations

from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

MIN_PX, MAX_PX = 1.0, 2000.0
STEP = 1.2


class Brush(QtCore.QObject):
    """Diameter in picture pixels, shared by all tools that paint."""

    changed = Signal()

    def __init__(self, size_px: float = 40.0, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.size_px = size_px

    def set_size(self, size_px: float) -> None:
        size_px = max(MIN_PX, min(MAX_PX, size_px))
        if size_px != self.size_px:
            self.size_px = size_px
            self.changed.emit()

    def step(self, steps: int) -> None:
        """Larger (+) or smaller (-), by at least a pixel."""
        wanted = self.size_px * STEP**steps
        self.set_size(max(wanted, self.size_px + 1) if steps > 0 else min(wanted, self.size_px - 1))

    def reach(self, view: View, *points: QtCore.QPointF) -> QtCore.QRect:
        """The part of the view that the brush may touch at these points of the view."""
        rect = QtGui.QPolygonF(list(points)).boundingRect()
        far = self.size_px * view.scale / 2 + 3
        return rect.adjusted(-far, -far, far, far).toAlignedRect()

    def paint_circle(self, painter: QtGui.QPainter, view: View, at: tuple[float, float]) -> None:
        """The outline under the pointer, in view coordinates."""
        radius = self.size_px * view.scale / 2
        painter.save()
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QtGui.QColor(0, 0, 0, 160), 2.6), (QtGui.QColor("white"), 1.2)):
            painter.setPen(QtGui.QPen(colour, width))
            painter.drawEllipse(view.to_view(*at), radius, radius)
        painter.restore()

    def stroke(
        self,
        mask: QtGui.QImage,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        erase: bool = False,
    ) -> None:
        """Paint a straight stroke into an Alpha8 mask, in picture pixels."""
        pen = QtGui.QPen(QtGui.QColor(0, 0, 0, 255), self.size_px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter = QtGui.QPainter(mask)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing, self.size_px > 2)
        if erase:
            mode = QtGui.QPainter.CompositionMode.CompositionMode_DestinationOut
            painter.setCompositionMode(mode)
        painter.setPen(pen)
        if start == end:
            painter.drawPoint(QtCore.QPointF(*end))
        else:
            painter.drawLine(QtCore.QPointF(*start), QtCore.QPointF(*end))
        painter.end()
