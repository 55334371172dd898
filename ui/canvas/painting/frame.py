"""The resting picture at view resolution: painted once, so that a drag only copies it."""

from __future__ import annotations

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Box
from intarsia.ui.canvas.painting.compose import rect_of
from intarsia.ui.canvas.painting.sprites import item_rect, occluders, paint_hatch, paint_object
from intarsia.ui.canvas.painting.tiles import Tiles
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.view import View, mip_level
from intarsia.ui.qt import Qt, QtCore, QtGui

CHECK_PX = 8


@dataclass(frozen=True)
class FrameInputs:
    """Everything a frame depends on beside the scene: view, size in logical pixels, colours."""

    view: View
    size: QtCore.QSize
    ratio: float
    backdrop: QtGui.QColor


class CanvasFrame:
    """Paints the scene without the held objects into an image, again only when something changed.

    `before` paints the untouched original in its place.
    """

    def __init__(self, scene: CanvasScene, *, before: bool = False) -> None:
        self._scene = scene
        self._before = before
        self._tiles = Tiles(scene.images)
        self._key: tuple[object, ...] = ()
        self._image = QtGui.QImage()

    def image(self, look: FrameInputs) -> QtGui.QImage:
        """The frame for this look; its device pixel ratio is set."""
        key = (look.view, look.size, look.ratio, look.backdrop.rgba(), self._scene.revision)
        if key != self._key:
            self._image = self._paint(look)
            self._key = key
        return self._image

    def _paint(self, look: FrameInputs) -> QtGui.QImage:
        size = look.size * look.ratio
        image = QtGui.QImage(size, QtGui.QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(look.ratio)
        image.fill(look.backdrop)
        document = self._scene.document
        if document is None:
            return image
        painter = QtGui.QPainter(image)
        frame = look.view.rect(document.size.box)
        painter.setClipRect(QtCore.QRectF(QtCore.QPointF(), QtCore.QSizeF(look.size)))
        painter.fillRect(frame, check_brush())
        self._paint_base(painter, look, frame)
        if not self._before:
            painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
            self._paint_unrested(painter, look.view)
        painter.end()
        return image

    def _paint_base(self, painter: QtGui.QPainter, look: FrameInputs, frame: QtCore.QRectF) -> None:
        document = self._scene.document
        if document is None:
            return
        screen = QtCore.QRectF(QtCore.QPointF(), QtCore.QSizeF(look.size))
        box = look.view.box(frame.intersected(screen)).intersection(document.size.box)
        if box.empty:
            return
        layers = (document.original,) if self._before else self._scene.base_layers()
        scale = look.view.scale * look.ratio
        level = mip_level(scale)
        painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform, scale < 2)
        if len(layers) == 1 and layers[0].opacity >= 1:
            self._paint_single(painter, look, box)
            return
        self._tiles.show(layers)
        buffer, shown = self._buffer(box, level)
        painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
        painter.drawImage(look.view.rect(shown), buffer)

    def _paint_single(self, painter: QtGui.QPainter, look: FrameInputs, box: Box) -> None:
        """The original alone needs no tiles."""
        document = self._scene.document
        if document is None:
            return
        painter.save()
        painter.setTransform(look.view.transform, True)
        level = mip_level(look.view.scale * look.ratio)
        image = self._scene.images.image(document.original.pixels, level)
        across, down = image.width() / document.size.width, image.height() / document.size.height
        part = QtCore.QRectF(
            box.left * across, box.top * down, box.width * across, box.height * down
        )
        painter.drawImage(rect_of(box), image, part)
        painter.restore()

    def _buffer(self, box: Box, level: int) -> tuple[QtGui.QImage, Box]:
        """The tiles around `box` side by side, so that scaling them leaves no seams."""
        step = 1 << level
        left, top = box.left // step, box.top // step
        width, height = -(-box.right // step) - left, -(-box.bottom // step) - top
        shown = Box(left * step, top * step, width * step, height * step)
        buffer = QtGui.QImage(width, height, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
        painter = QtGui.QPainter(buffer)
        painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
        for frame, tile in self._tiles.tiles(shown, level):
            painter.drawImage(frame.left // step - left, frame.top // step - top, tile)
        painter.end()
        return buffer, shown

    def _paint_unrested(self, painter: QtGui.QPainter, view: View) -> None:
        scene = self._scene
        painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        holes = scene.holes()
        covered: set[str] = set()
        for lacking, plates in scene.plates.without({x.id for x in holes}):
            covered |= lacking
            for plate in plates:
                painter.drawImage(view.rect(plate.box), plate.image)
        for item in holes:
            if item.id not in covered:
                paint_hatch(painter, item, scene.images, view)
        objects = scene.objects()
        for item in scene.unrested():
            if item.id in scene.live or item.affine is None:
                continue
            paint_object(painter, item, scene.images, view)
            for other in occluders(objects, item):
                if other.id not in scene.live and not other.pending:
                    painter.save()
                    painter.setClipRect(item_rect(item, view), Qt.ClipOperation.IntersectClip)
                    paint_object(painter, other, scene.images, view)
                    painter.restore()


def check_brush() -> QtGui.QBrush:
    """The checkerboard that stands for nothing."""
    tile = QtGui.QImage(2 * CHECK_PX, 2 * CHECK_PX, QtGui.QImage.Format.Format_RGB32)
    tile.fill(QtGui.QColor(153, 153, 153))
    painter = QtGui.QPainter(tile)
    for at in (0, CHECK_PX):
        painter.fillRect(at, at, CHECK_PX, CHECK_PX, QtGui.QColor(102, 102, 102))
    painter.end()
    return QtGui.QBrush(tile)
