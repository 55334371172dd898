"""The view of image elements: lines and dots where the masks say, at every zoom."""

from __future__ import annotations

from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.ui.canvas.painting.element_overlay import ElementOverlay
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtGui, QtWidgets


def marked(width: int, height: int, *places: tuple[int, int]) -> Pixels:
    data = bytearray(width * height)
    for x, y in places:
        data[y * width + x] = 255
    return Pixels(width, height, GREY, Depth.U8, bytes(data))


def test_dots_lie_in_picture_pixels(qapp: QtWidgets.QApplication) -> None:
    overlay = ElementOverlay(Size(200, 100), marked(20, 10), marked(20, 10, (3, 2), (15, 8)))
    assert overlay.dots == ((35.0, 25.0), (155.0, 85.0))


def test_lines_and_dots_are_painted_through_the_view(qapp: QtWidgets.QApplication) -> None:
    column = [(10, y) for y in range(10)]
    overlay = ElementOverlay(Size(20, 10), marked(20, 10, *column), marked(20, 10, (4, 4)))
    image = QtGui.QImage(80, 40, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QtGui.QPainter(image)
    overlay.paint(painter, View(scale=4.0))
    painter.end()
    assert image.pixelColor(42, 4).alpha() > 100  # on the line
    assert image.pixelColor(18, 18).red() > 200  # on the dot
    assert image.pixelColor(70, 30).alpha() == 0
