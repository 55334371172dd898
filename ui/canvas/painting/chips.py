"""Small words on the canvas that can be read over any picture."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtCore, QtGui

TOP_PX, PAD_PX = 10, 7


def paint_label(
    painter: QtGui.QPainter, text: str, *, left: int | None = None, right: int | None = None
) -> None:
    """A light word on a dark chip at the top, beginning at `left` or ending at `right`."""
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text) + 2 * PAD_PX
    x = left if left is not None else (right or 0) - width
    chip = QtCore.QRectF(x, TOP_PX, width, metrics.height() + PAD_PX)
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QtGui.QColor(0, 0, 0, 170))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QtGui.QColor("white"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
