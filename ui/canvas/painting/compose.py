"""Paints layers with QPainter, for the screen at any mip level and exactly for reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intarsia.core.state.document.document import Layer
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Depth, Pixels, blank
from intarsia.ui.canvas.pictures.images import image_bytes, image_of, mixing_format, pixels_of
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.qt import QtCore, QtGui

Mode = QtGui.QPainter.CompositionMode
BLENDS: dict[str, QtGui.QPainter.CompositionMode] = {
    "src-over": Mode.CompositionMode_SourceOver,
    "multiply": Mode.CompositionMode_Multiply,
    "screen": Mode.CompositionMode_Screen,
    "overlay": Mode.CompositionMode_Overlay,
    "darken": Mode.CompositionMode_Darken,
    "lighten": Mode.CompositionMode_Lighten,
    "color-dodge": Mode.CompositionMode_ColorDodge,
    "color-burn": Mode.CompositionMode_ColorBurn,
    "hard-light": Mode.CompositionMode_HardLight,
    "soft-light": Mode.CompositionMode_SoftLight,
    "difference": Mode.CompositionMode_Difference,
    "plus": Mode.CompositionMode_Plus,
    "src-atop": Mode.CompositionMode_SourceAtop,
    "dst-out": Mode.CompositionMode_DestinationOut,
    "dst-in": Mode.CompositionMode_DestinationIn,
    "dst-atop": Mode.CompositionMode_DestinationAtop,
    # Qt has no such blends: the screen shows these plainly, the engine exactly.
    "color": Mode.CompositionMode_SourceOver,
    "luminosity": Mode.CompositionMode_SourceOver,
    "hue": Mode.CompositionMode_SourceOver,
    "saturation": Mode.CompositionMode_SourceOver,
}


def rect_of(box: Box) -> QtCore.QRectF:
    return QtCore.QRectF(box.left, box.top, box.width, box.height)


def qtransform(affine: Affine) -> QtGui.QTransform:
    """The same map for a painter (Qt writes it transposed)."""
    return QtGui.QTransform(affine.a, affine.d, affine.b, affine.e, affine.c, affine.f)


def paint_layers(
    painter: QtGui.QPainter, layers: Iterable[Layer], images: PlaneImages, *, box: Box, level: int
) -> None:
    """Paint the layers, bottom to top, in picture coordinates; those outside `box` are skipped."""
    for layer in layers:
        if layer.box.intersection(box).empty:
            continue
        painter.setOpacity(layer.opacity)
        painter.setCompositionMode(BLENDS.get(layer.blend, Mode.CompositionMode_SourceOver))
        image = images.image(layer.pixels, level)
        if level:
            painter.drawImage(rect_of(layer.box), image)
        else:
            painter.drawImage(layer.box.left, layer.box.top, image)
    painter.setOpacity(1.0)
    painter.setCompositionMode(Mode.CompositionMode_SourceOver)


def read_layers(store: PixelStore, depth: Depth, box: Box, layers: Sequence[Layer]) -> Pixels:
    """The layers flattened inside `box`: RGBA in `depth`, straight alpha.

    Where one layer alone covers a pixel, its bits are returned unchanged.
    """
    parts = [x for x in layers if x.visible and not x.box.intersection(box).empty]
    if not parts:
        return blank(box.size, depth=depth)
    base = parts[0]
    exact = as_rgba(store.get(base.pixels))
    if not base.box.contains(box) or base.opacity < 1:
        return _mix(store, parts, box, depth)
    below = exact.crop(_inside(base.box, box))
    if len(parts) == 1:
        return below
    mixed = _mix(store, parts, box, depth)
    data = _splice(below, mixed, _coverage(store, parts[1:], box))
    return Pixels(box.width, box.height, mixed.channels, depth, data, icc=exact.icc)


def _inside(frame: Box, box: Box) -> Box:
    """`box` counted from the corner of `frame`."""
    return box.moved(-frame.left, -frame.top)


def _mix(store: PixelStore, layers: Iterable[Layer], box: Box, depth: Depth) -> Pixels:
    canvas = QtGui.QImage(box.width, box.height, mixing_format(depth))
    canvas.fill(0)
    painter = QtGui.QPainter(canvas)
    icc: bytes | None = None
    for layer in layers:
        plane = store.get(layer.pixels)
        icc = icc or plane.icc
        painter.setOpacity(layer.opacity)
        painter.setCompositionMode(BLENDS.get(layer.blend, Mode.CompositionMode_SourceOver))
        image = _cut(plane, layer.box, box)
        common = layer.box.intersection(box)
        painter.drawImage(common.left - box.left, common.top - box.top, image)
    painter.end()
    return pixels_of(canvas, depth, icc)


def _cut(plane: Pixels, frame: Box, box: Box) -> QtGui.QImage:
    return image_of(as_rgba(plane.crop(_inside(frame, frame.intersection(box)))))


def _coverage(store: PixelStore, layers: Iterable[Layer], box: Box) -> QtGui.QImage:
    """Alpha8: where any of the layers has any alpha."""
    cover = QtGui.QImage(box.width, box.height, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    cover.fill(0)
    painter = QtGui.QPainter(cover)
    for layer in layers:
        common = layer.box.intersection(box)
        image = _cut(store.get(layer.pixels), layer.box, box)
        painter.drawImage(common.left - box.left, common.top - box.top, image)
    painter.end()
    return cover.convertToFormat(QtGui.QImage.Format.Format_Alpha8)


def _splice(exact: Pixels, mixed: Pixels, cover: QtGui.QImage) -> bytes:
    """The bytes of `mixed`, with those of `exact` wherever `cover` is 0."""
    alpha, stride = image_bytes(cover), cover.bytesPerLine()
    step, width = exact.pixel_bytes, exact.width
    covered = alpha.translate(b"\x00" + b"\xff" * 255)
    out = bytearray(mixed.data)
    for y in range(exact.height):
        at, row = 0, y * stride
        while at < width:
            start = covered.find(b"\x00", row + at, row + width)
            if start < 0:
                break
            stop = covered.find(b"\xff", start, row + width)
            stop = row + width if stop < 0 else stop
            first, last = ((y * width + x - row) * step for x in (start, stop))
            out[first:last] = exact.data[first:last]
            at = stop - row
    return bytes(out)
