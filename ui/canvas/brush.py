"""The round brush that everything is painted with: its size and edge, its circle, its strokes."""

from __future__ import annotations

import math
from enum import Enum

from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

MIN_PX, MAX_PX = 1.0, 2000.0
STEP = 1.2
LEAST_OPACITY = 0.05
DAB_SHARE = 0.08  # of the diameter, between the spots of a soft stroke
_LIGHTEN = QtGui.QPainter.CompositionMode.CompositionMode_Lighten


class PenPressure(str, Enum):
    """What the pressure of a pen changes."""

    SIZE = "size"
    OPACITY = "opacity"
    NOTHING = "nothing"


class Brush(QtCore.QObject):
    """Diameter in picture pixels, hardness and opacity in [0, 1]; shared by all tools that paint.

    A soft brush is full inside the share `hardness` of its radius and fades from there.
    """

    changed = Signal()

    def __init__(self, size_px: float = 40.0, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.size_px = size_px
        self.hardness, self.opacity = 1.0, 1.0
        self.pressure = PenPressure.SIZE

    def set_size(self, size_px: float) -> None:
        size_px = max(MIN_PX, min(MAX_PX, size_px))
        if size_px != self.size_px:
            self.size_px = size_px
            self.changed.emit()

    def set_softness(self, *, hardness: float, opacity: float) -> None:
        """Take another edge and another strength, each cut to what makes a mark."""
        now = max(0.0, min(1.0, hardness)), max(LEAST_OPACITY, min(1.0, opacity))
        if now != (self.hardness, self.opacity):
            self.hardness, self.opacity = now
            self.changed.emit()

    def set_pressure(self, pressure: PenPressure) -> None:
        if pressure is not self.pressure:
            self.pressure = pressure
            self.changed.emit()

    def size_at(self, pressure: float) -> float:
        """The diameter at a pen's pressure in [0, 1]; a mouse presses with 1."""
        share = pressure if self.pressure is PenPressure.SIZE else 1.0
        return max(MIN_PX, self.size_px * share)

    def opacity_at(self, pressure: float) -> float:
        """How much of the mark shows at a pen's pressure in [0, 1]."""
        share = pressure if self.pressure is PenPressure.OPACITY else 1.0
        return max(LEAST_OPACITY, self.opacity * share)

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
        pressure: float = 1.0,
    ) -> None:
        """Paint a straight stroke with a hard edge into an Alpha8 mask, in picture pixels."""
        self._line(mask, start, end, self.size_at(pressure))

    def cover(
        self,
        marks: QtGui.QImage,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        pressure: float = 1.0,
    ) -> QtCore.QRect:
        """Paint a straight piece of a stroke into a Grayscale8 image: what it covers, at most once.

        Returns the rectangle of the image that may have changed.
        """
        size, full = self.size_at(pressure), round(255 * self.opacity_at(pressure))
        if self.hardness >= 1.0:
            self._line(marks, start, end, size, grey=full)
        else:
            self._dabs(marks, start, end, size, grey=full)
        ends = QtGui.QPolygonF([QtCore.QPointF(*start), QtCore.QPointF(*end)]).boundingRect()
        far = size / 2 + 2
        return ends.adjusted(-far, -far, far, far).toAlignedRect().intersected(marks.rect())

    def _line(
        self,
        image: QtGui.QImage,
        start: tuple[float, float],
        end: tuple[float, float],
        size: float,
        *,
        grey: int = 255,
    ) -> None:
        pen = QtGui.QPen(QtGui.QColor(grey, grey, grey), size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter = QtGui.QPainter(image)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing, size > 2)
        if image.format() == QtGui.QImage.Format.Format_Grayscale8:
            painter.setCompositionMode(_LIGHTEN)
        painter.setPen(pen)
        if start == end:
            painter.drawPoint(QtCore.QPointF(*end))
        else:
            painter.drawLine(QtCore.QPointF(*start), QtCore.QPointF(*end))
        painter.end()

    def _dabs(
        self,
        marks: QtGui.QImage,
        start: tuple[float, float],
        end: tuple[float, float],
        size: float,
        *,
        grey: int,
    ) -> None:
        """Round spots that fade, near enough to each other to be a line; the lightest counts."""
        radius = max(0.5, size / 2)
        far = math.hypot(end[0] - start[0], end[1] - start[1])
        count = max(1, math.ceil(far / max(1.0, size * DAB_SHARE)))
        painter = QtGui.QPainter(marks)
        painter.setCompositionMode(_LIGHTEN)
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(1, count + 1):
            share = at / count
            middle = QtCore.QPointF(
                start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
            )
            fade = QtGui.QRadialGradient(middle, radius)
            for place, part in ((0.0, 1.0), (self.hardness, 1.0), (1.0, 0.0)):
                level = round(grey * part)
                fade.setColorAt(place, QtGui.QColor(level, level, level))
            painter.setBrush(fade)
            painter.drawRect(QtCore.QRectF(middle.x() - radius, middle.y() - radius, size, size))
        painter.end()
