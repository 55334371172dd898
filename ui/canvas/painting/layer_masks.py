"""Masks of layers: painted on, laid over the layer's pixels, carried to a result made anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    Layer,
    LayerKind,
    LayerMask,
    with_layer,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.ui.canvas.painting.masks import mask_image, mask_pixels
from intarsia.ui.canvas.pictures.images import image_of, mixing_format, pixels_of
from intarsia.ui.qt import Qt, QtGui

_Modes = QtGui.QPainter.CompositionMode


def with_mask_painted(
    document: Document, store: PixelStore, layer_id: str, stroke: Placed, *, hide: bool
) -> Document:
    """The document with a part of a layer hidden, or shown again, as strongly as the stroke marks.

    `stroke`: grey 8-bit at its place in the picture. Raises BadEdit for the original, a locked
    layer, and where the stroke lies beside the layer.
    """
    layer = document.layer(layer_id)
    if layer.id == document.original.id:
        raise BadEdit("The original stays whole.", "Choose a result above it in the layers list.")
    if layer.locked:
        raise BadEdit(f"{layer.name} is locked.", "Unlock it first.")
    if layer.box.intersection(stroke.box).empty:
        raise BadEdit(f"{layer.name} has nothing there.", "Paint over what it shows.")
    mode = _Modes.CompositionMode_DestinationOut if hide else _Modes.CompositionMode_SourceOver
    mask = _image_of(layer, store)
    painter = QtGui.QPainter(mask)
    painter.setCompositionMode(mode)
    left, top = stroke.left - layer.box.left, stroke.top - layer.box.top
    painter.drawImage(left, top, mask_image(stroke.pixels))
    painter.end()
    return with_layer(document, layer_id, lambda x: _with_mask(x, store, mask))


def without_mask(document: Document, layer_id: str) -> Document:
    """The document with all of a layer shown again. Raises BadEdit where it is gone."""

    def bare(layer: Layer) -> Layer:
        return layer if layer.mask is None else replace(layer, pixels=layer.mask.whole, mask=None)

    return with_layer(document, layer_id, bare)


def with_masks_carried(before: Document, after: Document, store: PixelStore) -> Document:
    """`after` with the masks of those layers of `before` that new ones have taken the place of.

    The mask of an object goes along with it, any other stays where it is in the picture.
    """
    there, known = {x.id for x in after.layers}, {x.id for x in before.layers}
    masked = {
        (x.kind, x.object_id): x for x in before.layers if x.id not in there and x.mask is not None
    }
    for layer in after.layers:
        old = masked.get((layer.kind, layer.object_id))
        if old is not None and layer.id not in known:
            mask = _carried(old, layer, store)
            after = with_layer(after, layer.id, _masker(store, mask))
    return after


def masked(plane: Pixels, mask: QtGui.QImage) -> Pixels:
    """RGBA `plane` with an alpha that is the product of its own and an Alpha8 image's of its size.

    The colours keep their bits, also where nothing shows of them.
    """
    image = image_of(plane).convertToFormat(mixing_format(plane.depth))
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(_Modes.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    shown = pixels_of(image, plane.depth).data
    step = plane.pixel_bytes
    data = bytearray(plane.data)
    for at in range(3 * step // 4, step):
        data[at::step] = shown[at::step]
    return replace(plane, data=bytes(data))


def _masker(store: PixelStore, mask: QtGui.QImage) -> Callable[[Layer], Layer]:
    return lambda layer: _with_mask(layer, store, mask)


def _with_mask(layer: Layer, store: PixelStore, mask: QtGui.QImage) -> Layer:
    """The layer under an Alpha8 mask of its size; under one that hides nothing, bare."""
    whole = layer.mask.whole if layer.mask is not None else layer.pixels
    grey = mask_pixels(mask)
    if not grey.data.strip(b"\xff"):
        return replace(layer, pixels=whole, mask=None)
    plane = masked(as_rgba(store.get(whole)), mask)
    return replace(layer, pixels=store.put(plane), mask=LayerMask(store.put(grey), whole))


def _image_of(layer: Layer, store: PixelStore) -> QtGui.QImage:
    """The layer's mask; one that shows all where it has none."""
    if layer.mask is not None:
        return mask_image(store.get(layer.mask.plane))
    return _open_mask(layer.box.size)


def _open_mask(size: Size) -> QtGui.QImage:
    image = QtGui.QImage(size.width, size.height, QtGui.QImage.Format.Format_Alpha8)
    image.fill(255)
    return image


def _carried(old: Layer, new: Layer, store: PixelStore) -> QtGui.QImage:
    """The mask of `old` as it lies on `new`; what it says nothing of shows."""
    was = _image_of(old, store)
    if new.kind is LayerKind.OBJECT:
        return was.scaled(
            new.box.width,
            new.box.height,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QtGui.QImage.Format.Format_Alpha8)
    mask = _open_mask(new.box.size)
    painter = QtGui.QPainter(mask)
    painter.setCompositionMode(_Modes.CompositionMode_Source)
    painter.drawImage(old.box.left - new.box.left, old.box.top - new.box.top, was)
    painter.end()
    return mask
