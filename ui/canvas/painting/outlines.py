"""The marching outline of objects: one pixel wide at every zoom, taken from their masks."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.state.document.document import DocumentObject
from intarsia.ui.canvas.painting.compose import qtransform, rect_of
from intarsia.ui.canvas.painting.sprites import item_rect
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.canvas.view import View, mip_level
from intarsia.ui.qt import QtCore, QtGui

STRIPE_PX = 4
_AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]
_Mode = QtGui.QPainter.CompositionMode


class Outlines:
    """Outlines of objects in one view, kept until view or objects change."""

    def __init__(self, images: PlaneImages) -> None:
        self._images = images
        self._view = View()
        self._limit = QtCore.QRect()
        self._held: dict[tuple[object, ...], tuple[QtGui.QImage, QtCore.QPoint]] = {}

    def look(self, view: View, limit: QtCore.QRect) -> None:
        """From now on outlines are for this view, cut to `limit`."""
        if (view, limit) != (self._view, self._limit):
            self._view, self._limit = view, QtCore.QRect(limit)
            self._held = {}

    def paint(
        self,
        painter: QtGui.QPainter,
        items: Iterable[DocumentObject],
        *,
        phase: int,
        colour: QtGui.QColor,
        stripe: int = STRIPE_PX,
    ) -> None:
        """Draw the outlines in stripes of `colour` and black; `phase` makes them march."""
        brush = _stripes(colour, stripe)
        brush.setTransform(QtGui.QTransform.fromTranslate(phase, 0))
        for item in items:
            edge, at = self._edge(item)
            if edge.isNull():
                continue
            march = edge.copy()
            inner = QtGui.QPainter(march)
            inner.setCompositionMode(_Mode.CompositionMode_SourceIn)
            inner.fillRect(march.rect(), brush)
            inner.end()
            painter.drawImage(at, march)

    def _edge(self, item: DocumentObject) -> tuple[QtGui.QImage, QtCore.QPoint]:
        key = (item.mask, item.box, item.affine)
        if key not in self._held:
            self._held[key] = self._trace(item)
        return self._held[key]

    def _trace(self, item: DocumentObject) -> tuple[QtGui.QImage, QtCore.QPoint]:
        """The mask seen through the view, spread by a pixel, without itself."""
        rect = item_rect(item, self._view).toAlignedRect().adjusted(-2, -2, 2, 2)
        rect = rect.intersected(self._limit)
        if item.affine is None or rect.isEmpty():
            return QtGui.QImage(), QtCore.QPoint()
        mask = self._images.image(item.mask, mip_level(self._view.scale))
        shape = _empty(rect.size())
        painter = QtGui.QPainter(shape)
        painter.translate(-rect.x(), -rect.y())
        painter.setTransform(qtransform(item.affine) * self._view.transform, True)
        painter.drawImage(rect_of(item.box), _as_alpha(mask))
        painter.end()
        edge = _empty(rect.size())
        painter = QtGui.QPainter(edge)
        for dx, dy in _AROUND:
            painter.drawImage(dx, dy, shape)
        painter.setCompositionMode(_Mode.CompositionMode_DestinationOut)
        painter.drawImage(0, 0, shape)
        painter.end()
        return edge, rect.topLeft()


def _empty(size: QtCore.QSize) -> QtGui.QImage:
    image = QtGui.QImage(size, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _as_alpha(mask: QtGui.QImage) -> QtGui.QImage:
    """A Grayscale8 mask as the alpha of black: 1 where the mask is at least half."""
    grey = mask.convertToFormat(QtGui.QImage.Format.Format_Grayscale8)
    grey.reinterpretAsFormat(QtGui.QImage.Format.Format_Alpha8)
    return grey


def _stripes(colour: QtGui.QColor, stripe: int) -> QtGui.QBrush:
    """Diagonal stripes, `stripe` wide."""
    side = 2 * stripe
    tile = QtGui.QImage(side, side, QtGui.QImage.Format.Format_RGB32)
    black, light = QtGui.QColor(0, 0, 0).rgb(), colour.rgb()
    for y in range(side):
        for x in range(side):
            tile.setPixel(x, y, light if (x + y) % side < stripe else black)
    return QtGui.QBrush(tile)
