"""Plus and minus, so that no colour alone tells what is added from what is taken away."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtCore, QtGui

DOT_PX = 6.5
_ARM_PX = 3.5
BESIDE_PX = 14


def paint_dot(
    painter: QtGui.QPainter, at: QtCore.QPointF, colour: QtGui.QColor, *, plus: bool
) -> None:
    """A dot where a person has clicked: on what is meant (plus), or on what is not."""
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setPen(QtGui.QPen(Qt.GlobalColor.white, 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(at, DOT_PX, DOT_PX)
    _arms(painter, at, plus)
    painter.restore()


def paint_beside(painter: QtGui.QPainter, at: QtCore.QPointF, *, plus: bool) -> None:
    """The sign beside the pointer: what the tool would do here."""
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    for colour, width in ((Qt.GlobalColor.black, 4.0), (Qt.GlobalColor.white, 1.8)):
        painter.setPen(QtGui.QPen(colour, width))
        _arms(painter, at + QtCore.QPointF(BESIDE_PX, BESIDE_PX), plus)
    painter.restore()


def _arms(painter: QtGui.QPainter, at: QtCore.QPointF, plus: bool) -> None:
    across, down = QtCore.QPointF(_ARM_PX, 0), QtCore.QPointF(0, _ARM_PX)
    painter.drawLine(at - across, at + across)
    if plus:
        painter.drawLine(at - down, at + down)
