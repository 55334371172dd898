"""How near a line of what is moved attracts in the view, and how the lines are shown."""

from __future__ import annotations

from intarsia.core.state.planning.snapping import SnapLines, Snapped
from intarsia.core.wire.geometry import Affine, Box
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui

REACH_PX = 6.0  # how near a line attracts, in pixels of the view
COLOUR = QtGui.QColor(255, 70, 180)


def snapped_move(lines: SnapLines, move: Affine, view: View) -> tuple[Affine, Snapped]:
    """A move in whole pixels as it is taken, and where it has stopped."""
    step = lines.snapped(round(move.c), round(move.f), REACH_PX / view.scale)
    return Affine.translation(step.dx, step.dy), step


def paint_lines(painter: QtGui.QPainter, view: View, step: Snapped, picture: Box) -> None:
    """The lines that were stopped at, over the whole picture."""
    painter.save()
    painter.setPen(QtGui.QPen(COLOUR, 1))
    for x in step.columns:
        ends = view.to_view(x, picture.top), view.to_view(x, picture.bottom)
        painter.drawLine(QtCore.QLineF(*ends))
    for y in step.rows:
        ends = view.to_view(picture.left, y), view.to_view(picture.right, y)
        painter.drawLine(QtCore.QLineF(*ends))
    painter.restore()
