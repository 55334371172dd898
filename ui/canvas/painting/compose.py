"""Paints layers with QPainter, for the screen at any mip level and exactly for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby

from intarsia.core.frozen import dataclass
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
OF_ALL = ("dst-in", "dst-atop")  # they also change what the layer does not cover


def rect_of(box: Box) -> QtCore.QRectF:
    return QtCore.QRectF(box.left, box.top, box.width, box.height)


def qtransform(affine: Affine) -> QtGui.QTransform:
    """The same map for a painter (Qt writes it transposed)."""
    return QtGui.QTransform(affine.a, affine.d, affine.b, affine.e, affine.c, affine.f)


def paint_layers(
    painter: QtGui.QPainter, layers: Iterable[Layer], images: PlaneImages, *, box: Box, level: int
) -> None:
    """Paint the layers, bottom to top, in picture coordinates; those outside `box` are skipped.

    A group that is isolated is painted by itself first, at this mip level, then once.
    """

    def draw(onto: QtGui.QPainter, layer: Layer) -> None:
        image = images.image(layer.pixels, level)
        if level:
            onto.drawImage(rect_of(layer.box), image)
        else:
            onto.drawImage(layer.box.left, layer.box.top, image)

    sheet = _Sheet(box, level, QtGui.QImage.Format.Format_ARGB32_Premultiplied, draw)
    _paint_stack(painter, list(layers), 0, sheet)
    _set_plain(painter)


@dataclass(frozen=True)
class _Sheet:
    """What is painted: the part of the picture, its mip level, and how one layer is drawn there."""

    box: Box
    level: int
    kind: QtGui.QImage.Format
    draw: Callable[[QtGui.QPainter, Layer], None]

    def painted(self, paint: Callable[[QtGui.QPainter], None]) -> QtGui.QImage:
        """A transparent image of the part, with what `paint` paints in picture coordinates."""
        step = 1 << self.level
        image = QtGui.QImage(-(-self.box.width // step), -(-self.box.height // step), self.kind)
        image.fill(0)
        painter = QtGui.QPainter(image)
        if self.level:
            painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
            painter.scale(1 / step, 1 / step)
        painter.translate(-self.box.left, -self.box.top)
        paint(painter)
        painter.end()
        return image

    def lay(self, painter: QtGui.QPainter, image: QtGui.QImage) -> None:
        """Draw an image of the whole part."""
        if self.level:
            size = QtCore.QSizeF(image.width() << self.level, image.height() << self.level)
            painter.drawImage(
                QtCore.QRectF(QtCore.QPointF(self.box.left, self.box.top), size), image
            )
        else:
            painter.drawImage(self.box.left, self.box.top, image)


def _paint_stack(
    painter: QtGui.QPainter, layers: Sequence[Layer], depth: int, sheet: _Sheet
) -> None:
    """Paint layers that share their `depth` outermost groups, bottom to top."""
    for group, run in groupby(layers, key=lambda layer: layer.groups[depth : depth + 1]):
        inside = list(run)
        if not group:
            for layer in inside:
                _paint_one(painter, layer, sheet)
        elif group[0].isolated:
            whole = sheet.painted(
                partial(_paint_stack, layers=inside, depth=depth + 1, sheet=sheet)
            )
            _set_look(painter, group[0].opacity, group[0].blend)
            sheet.lay(painter, whole)
        else:
            _paint_stack(painter, inside, depth + 1, sheet)


def _paint_one(painter: QtGui.QPainter, layer: Layer, sheet: _Sheet) -> None:
    if layer.blend in OF_ALL:
        whole = sheet.painted(lambda onto: sheet.draw(onto, layer))
        _set_look(painter, layer.opacity, layer.blend)
        sheet.lay(painter, whole)
    elif not layer.box.intersection(sheet.box).empty:
        _set_look(painter, layer.opacity, layer.blend)
        sheet.draw(painter, layer)


def _set_look(painter: QtGui.QPainter, opacity: float, blend: str) -> None:
    painter.setOpacity(opacity)
    painter.setCompositionMode(BLENDS.get(blend, Mode.CompositionMode_SourceOver))


def _set_plain(painter: QtGui.QPainter) -> None:
    _set_look(painter, 1.0, "src-over")


def read_layers(store: PixelStore, depth: Depth, box: Box, layers: Sequence[Layer]) -> Pixels:
    """The layers flattened inside `box`: RGBA in `depth`, straight alpha.

    Where one layer alone covers a pixel, its bits are returned unchanged.
    """
    shown = [x for x in layers if x.visible]
    parts = [x for x in shown if x.blend in OF_ALL or not x.box.intersection(box).empty]
    if not parts:
        return blank(box.size, depth=depth)
    base = parts[0]
    exact = as_rgba(store.get(base.pixels))
    whole = any(x.blend in OF_ALL for x in parts) or bool(base.groups)
    if whole or not base.box.contains(box) or base.opacity < 1:
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


def _mix(store: PixelStore, layers: Sequence[Layer], box: Box, depth: Depth) -> Pixels:
    icc: bytes | None = None
    for layer in layers:
        icc = icc or store.get(layer.pixels).icc

    def draw(onto: QtGui.QPainter, layer: Layer) -> None:
        common = layer.box.intersection(box)
        if not common.empty:
            image = _cut(store.get(layer.pixels), layer.box, box)
            onto.drawImage(common.left, common.top, image)

    sheet = _Sheet(box, 0, mixing_format(depth), draw)
    canvas = sheet.painted(lambda painter: _paint_stack(painter, layers, 0, sheet))
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
