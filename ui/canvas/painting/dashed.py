"""The line that a person is drawing: seen on light and dark, one pixel wide at every zoom."""

from __future__ import annotations

from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui

Qt = QtCore.Qt


def draw_dashed(painter: QtGui.QPainter, view: View, path: QtGui.QPainterPath) -> None:
    """Draw a path of picture coordinates: white dashes on black."""
    painter.save()
    painter.setTransform(view.transform, True)
    for colour, style in (
        (Qt.GlobalColor.black, Qt.PenStyle.SolidLine),
        (Qt.GlobalColor.white, Qt.PenStyle.DashLine),
    ):
        pen = QtGui.QPen(colour, 1, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.restore()
