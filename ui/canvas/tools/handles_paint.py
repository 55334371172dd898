"""Paints the transform box with its handles, and chooses their cursors."""

from __future__ import annotations

import math

from intarsia.ui.canvas.tools.handles import Handle, TransformBox
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui

GRIP_PX = 7.0
ACCENT = QtGui.QColor(64, 140, 255)
_SHAPES = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


def paint_transform_box(painter: QtGui.QPainter, box: TransformBox, view: View) -> None:
    """The outline, a stalk, and a grip at every handle, in view coordinates."""
    corners = QtGui.QPolygonF([view.to_view(x, y) for x, y in box.corners()])
    points = {handle: view.to_view(x, y) for handle, (x, y) in box.handles(view.scale)}
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QtGui.QColor(0, 0, 0, 110), 3.0), (ACCENT, 1.4)):
        painter.setPen(QtGui.QPen(colour, width))
        painter.drawPolygon(corners)
        painter.drawLine(points[Handle.TOP], points[Handle.TURN])
    painter.setPen(QtGui.QPen(ACCENT, 1.4))
    painter.setBrush(QtGui.QColor("white"))
    half = GRIP_PX / 2
    for handle, point in points.items():
        grip = QtCore.QRectF(point.x() - half, point.y() - half, GRIP_PX, GRIP_PX)
        if handle is Handle.TURN:
            painter.drawEllipse(grip)
        else:
            painter.drawRect(grip)
    painter.restore()


def handle_cursor(handle: Handle, box: TransformBox | None) -> QtGui.QCursor:
    """The arrow along which a handle pulls, turned with the box."""
    if handle is Handle.TURN or box is None:
        return QtGui.QCursor(Qt.CursorShape.PointingHandCursor)
    (hx, hy), (cx, cy) = box.place(*handle.value), box.place(0.5, 0.5)
    angle = math.degrees(math.atan2(hy - cy, hx - cx)) % 180
    if handle.is_corner:  # corners pull diagonally whatever the shape of the box
        linear = box.frame
        dx, dy = handle.value[0] - 0.5, handle.value[1] - 0.5
        angle = math.degrees(
            math.atan2(linear.d * dx + linear.e * dy, linear.a * dx + linear.b * dy)
        )
    return QtGui.QCursor(_SHAPES[round((angle % 180) / 45) % 4])
