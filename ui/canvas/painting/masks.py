"""Masks as Alpha8 images, the form in which a painter both fills and shows them."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import mask_bounds
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed
from intarsia.ui.canvas.painting.compose import qtransform, rect_of
from intarsia.ui.canvas.pictures.images import image_bytes
from intarsia.ui.qt import QtGui

_ANY = b"\x00" + b"\xff" * 255
_ALPHA = QtGui.QImage.Format.Format_Alpha8


def empty_mask(size: Size) -> QtGui.QImage:
    image = QtGui.QImage(size.width, size.height, _ALPHA)
    image.fill(0)
    return image


def mask_image(mask: Pixels) -> QtGui.QImage:
    """A grey 8-bit plane as an Alpha8 image with its own memory."""
    return QtGui.QImage(mask.data, mask.width, mask.height, mask.row_bytes, _ALPHA).copy()


def mask_pixels(image: QtGui.QImage) -> Pixels:
    """An Alpha8 image as a grey 8-bit plane."""
    data, stride, width = image_bytes(image), image.bytesPerLine(), image.width()
    if stride != width:
        data = b"".join(data[y * stride : y * stride + width] for y in range(image.height()))
    return Pixels(width, image.height(), GREY, Depth.U8, data)


def trim(mask: Placed, *, soft: bool = False) -> Placed | None:
    """The part of a mask that marks something; None where nothing is marked.

    `soft`: with what is marked by less than half.
    """
    marked = replace(mask.pixels, data=mask.pixels.data.translate(_ANY)) if soft else mask.pixels
    bounds = mask_bounds(marked)
    if bounds is None:
        return None
    return Placed(mask.pixels.crop(bounds), mask.left + bounds.left, mask.top + bounds.top)


def object_mask(item: DocumentObject, store: PixelStore) -> Placed | None:
    """The hard mask of an object where it is now, whole pixels; None where it is deleted."""
    mask = store.get(item.mask)
    if item.affine is None:
        return None
    if item.affine.is_identity:
        return Placed(mask, item.box.left, item.box.top)
    box = item.target_box
    image = empty_mask(box.size)
    painter = QtGui.QPainter(image)
    painter.setTransform(
        qtransform(item.affine) * QtGui.QTransform.fromTranslate(-box.left, -box.top)
    )
    painter.drawImage(rect_of(item.box), mask_image(mask))
    painter.end()
    return Placed(mask_pixels(image), box.left, box.top)


def union_of(masks: list[Placed]) -> Placed | None:
    """One mask around several."""
    if not masks:
        return None
    box = Box(0, 0, 0, 0)
    for mask in masks:
        box = box.union(mask.box)
    image = empty_mask(box.size)
    painter = QtGui.QPainter(image)
    for mask in masks:
        painter.drawImage(mask.left - box.left, mask.top - box.top, mask_image(mask.pixels))
    painter.end()
    return trim(Placed(mask_pixels(image), box.left, box.top))
