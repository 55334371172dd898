"""The view of image elements: their outlines, and a dot in the middle of each, over the picture."""

from __future__ import annotations

from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels
from intarsia.ui.canvas.painting.masks import mask_image
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui

LINE = QtGui.QColor(255, 255, 255, 190)
SHADE = QtGui.QColor(0, 0, 0, 140)
DOT = QtGui.QColor(255, 176, 32)
DOT_PX = 2.6


class ElementOverlay:
    """Elements of a picture of `size`; `outlines` and `centres` are grey 8-bit masks of it, perhaps
    smaller."""

    def __init__(self, size: Size, outlines: Pixels, centres: Pixels) -> None:
        self._size = size
        self._lines = _tint(outlines, LINE)
        self.dots = tuple(_places(centres, size))

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        """Paint over the picture, in view coordinates."""
        painter.save()
        whole = view.rect(self._size.box)
        painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.drawImage(whole, self._lines, QtCore.QRectF(self._lines.rect()))
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtGui.QPen(SHADE, 1))
        painter.setBrush(QtGui.QBrush(DOT, Qt.BrushStyle.SolidPattern))
        for x, y in self.dots:
            painter.drawEllipse(view.to_view(x, y), DOT_PX, DOT_PX)
        painter.restore()


def _tint(mask: Pixels, colour: QtGui.QColor) -> QtGui.QImage:
    """The colour where the mask marks."""
    image = QtGui.QImage(mask.width, mask.height, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask_image(mask))
    painter.end()
    return image


def _places(centres: Pixels, size: Size) -> list[tuple[float, float]]:
    """The middles of the marked pixels, in pixels of the picture."""
    across, down = size.width / centres.width, size.height / centres.height
    found = []
    at = centres.data.find(b"\xff")
    while at >= 0:
        row, column = divmod(at, centres.width)
        found.append(((column + 0.5) * across, (row + 0.5) * down))
        at = centres.data.find(b"\xff", at + 1)
    return found
