"""Paints objects where they are placed: their own pixels, their hatch, what covers them."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.wire.geometry import Affine
from intarsia.ui.canvas.painting.compose import qtransform, rect_of
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.canvas.view import View, mip_level
from intarsia.ui.qt import Qt, QtCore, QtGui

Hint = QtGui.QPainter.RenderHint
HATCH = QtGui.QColor(128, 128, 128, 150)
GROUND = QtGui.QColor(90, 90, 90, 190)
FOUND = QtGui.QColor(40, 200, 120, 90)


def item_rect(item: DocumentObject, view: View) -> QtCore.QRectF:
    """Where the object is in the view; empty where it is deleted."""
    return view.rect(item.target_box) if item.affine is not None else QtCore.QRectF()


def paint_object(
    painter: QtGui.QPainter, item: DocumentObject, images: PlaneImages, view: View
) -> None:
    """Paint the object through its affine, in view coordinates."""
    if item.affine is None:
        return
    scale = view.scale * _reach(item.affine)
    level = mip_level(scale)
    painter.save()
    painter.setRenderHint(Hint.SmoothPixmapTransform, scale < 2)
    painter.setOpacity(painter.opacity() * item.opacity)
    painter.setTransform(qtransform(item.affine) * view.transform, True)
    painter.drawImage(rect_of(item.box), images.image(item.layer, level))
    painter.restore()


def paint_hatch(
    painter: QtGui.QPainter, item: DocumentObject, images: PlaneImages, view: View
) -> None:
    """Cover the place an object came from with a soft hatch in its shape."""
    hatch = QtGui.QBrush(HATCH, Qt.BrushStyle.BDiagPattern)
    _paint_shape(painter, item, images, view=view, brushes=(QtGui.QBrush(GROUND), hatch))


def paint_tint(
    painter: QtGui.QPainter, item: DocumentObject, images: PlaneImages, view: View
) -> None:
    """Lay a tint over an object where it was found."""
    _paint_shape(painter, item, images, view=view, brushes=(QtGui.QBrush(FOUND),))


def _paint_shape(
    painter: QtGui.QPainter,
    item: DocumentObject,
    images: PlaneImages,
    *,
    view: View,
    brushes: tuple[QtGui.QBrush, ...],
) -> None:
    """Fill the shape of an object at its place in the source."""
    rect = view.rect(item.box).toAlignedRect()
    visible = rect.intersected(painter.clipBoundingRect().toAlignedRect())
    if visible.isEmpty():
        return
    stamp = QtGui.QImage(visible.size(), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    stamp.fill(0)
    inner = QtGui.QPainter(stamp)
    for brush in brushes:
        inner.fillRect(stamp.rect(), brush)
    inner.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_DestinationIn)
    inner.setRenderHint(Hint.SmoothPixmapTransform)
    inner.translate(-visible.x(), -visible.y())
    inner.drawImage(view.rect(item.box), images.image(item.layer, mip_level(view.scale)))
    inner.end()
    painter.drawImage(visible.topLeft(), stamp)


def occluders(objects: Iterable[DocumentObject], below: DocumentObject) -> list[DocumentObject]:
    """The visible objects in front of `below` that overlap it, back to front."""
    found: list[DocumentObject] = []
    passed = False
    for item in objects:
        if item.id == below.id:
            passed = True
        elif (
            passed
            and item.visible
            and not item.is_background
            and not item.target_box.intersection(below.target_box).empty
        ):
            found.append(item)
    return found


def _reach(affine: Affine) -> float:
    """How far the map enlarges, as the root of its area factor."""
    return float(max(abs(affine.determinant), 1e-6) ** 0.5)


class SpriteCache:
    """Objects painted once at view resolution, so that a drag only copies them."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[tuple[object, ...], QtGui.QImage, QtCore.QPointF]] = {}

    def clear(self) -> None:
        self._held = {}

    def paint(
        self,
        painter: QtGui.QPainter,
        item: DocumentObject,
        images: PlaneImages,
        *,
        view: View,
        limit: QtCore.QSize,
    ) -> None:
        """Paint the object; through a stored copy where it is only shifted and not too large."""
        affine = item.affine
        if affine is None:
            return
        rect = item_rect(item, view)
        small = rect.width() <= 2 * limit.width() and rect.height() <= 2 * limit.height()
        if not small:
            paint_object(painter, item, images, view)
            return
        linear = (affine.a, affine.b, affine.d, affine.e, item.layer, view.scale, item.opacity)
        origin = view.to_view(*affine.apply(item.box.left, item.box.top))
        held = self._held.get(item.id)
        if held is None or held[0] != linear:
            held = (linear, *_stamp(item, images, view, origin))
            self._held[item.id] = held
        painter.drawImage((origin + held[2]).toPoint(), held[1])


def _stamp(
    item: DocumentObject, images: PlaneImages, view: View, origin: QtCore.QPointF
) -> tuple[QtGui.QImage, QtCore.QPointF]:
    """The object at view resolution and its corner counted from the object's own origin."""
    rect = item_rect(item, view).toAlignedRect().adjusted(-1, -1, 1, 1)
    stamp = QtGui.QImage(rect.size(), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    stamp.fill(0)
    painter = QtGui.QPainter(stamp)
    painter.translate(-rect.x(), -rect.y())
    paint_object(painter, item, images, view)
    painter.end()
    return stamp, QtCore.QPointF(rect.topLeft()) - origin
