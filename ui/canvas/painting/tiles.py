"""The flattened picture in tiles: painted when looked at, forgotten where the layers change."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from intarsia.core.state.document.document import Layer
from intarsia.core.wire.geometry import MAX_SIDE_PX, Box
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.ui.canvas.painting.compose import OF_ALL, paint_layers
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.qt import QtGui

TILE_PX = 512
MAX_TILES = 384  # of 1 MB
_EVERYWHERE = Box(-MAX_SIDE_PX, -MAX_SIDE_PX, 3 * MAX_SIDE_PX, 3 * MAX_SIDE_PX)

Key = tuple[int, int, int]  # mip level, column, row


class Tiles:
    """Composites of a stack of layers, TILE_PX a side at each mip level."""

    def __init__(self, images: PlaneImages) -> None:
        self._images = images
        self._layers: tuple[Layer, ...] = ()
        self._held: OrderedDict[Key, QtGui.QImage] = OrderedDict()

    def show(self, layers: tuple[Layer, ...]) -> None:
        """Take another stack; only tiles that touch a difference are forgotten."""
        if layers == self._layers:
            return
        changed = _changed_boxes(self._layers, layers)
        self._layers = layers
        for key in list(self._held):
            box = tile_box(key)
            if any(not box.intersection(other).empty for other in changed):
                del self._held[key]

    def tiles(self, box: Box, level: int) -> Iterator[tuple[Box, QtGui.QImage]]:
        """The tiles that touch `box` (picture pixels), each with the box that it shows."""
        step = TILE_PX << level
        for row in range(box.top // step, -(-box.bottom // step)):
            for column in range(box.left // step, -(-box.right // step)):
                key = (level, column, row)
                yield tile_box(key), self._tile(key)

    def _tile(self, key: Key) -> QtGui.QImage:
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        image = QtGui.QImage(TILE_PX, TILE_PX, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        box = tile_box(key)
        painter = QtGui.QPainter(image)
        if key[0]:
            painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
            painter.scale(1 / (1 << key[0]), 1 / (1 << key[0]))
        painter.translate(-box.left, -box.top)
        paint_layers(painter, self._layers, self._images, box=box, level=key[0])
        painter.end()
        self._held[key] = image
        while len(self._held) > MAX_TILES:
            self._held.popitem(last=False)
        return image


def tile_box(key: Key) -> Box:
    """The part of the picture that a tile shows."""
    level, column, row = key
    step = TILE_PX << level
    return Box(column * step, row * step, step, step)


_Look = tuple[str, Box, float, str, tuple[LayerGroup, ...]]


def _looks(layer: Layer) -> _Look:
    return layer.pixels, layer.box, layer.opacity, layer.blend, layer.groups


def _changed_boxes(old: tuple[Layer, ...], new: tuple[Layer, ...]) -> list[Box]:
    """Boxes of all layers between the common bottom and the common top of two stacks."""
    before, after = [_looks(x) for x in old], [_looks(x) for x in new]
    low = 0
    while low < min(len(before), len(after)) and before[low] == after[low]:
        low += 1
    high = 0
    room = min(len(before), len(after)) - low
    while high < room and before[-1 - high] == after[-1 - high]:
        high += 1
    changed = before[low : len(before) - high] + after[low : len(after) - high]
    return [_reach(look) for look in changed]


def _reach(look: _Look) -> Box:
    """Where a layer changes what is seen: everywhere for an operator that clears around it."""
    return _EVERYWHERE if look[3] in OF_ALL else look[1]
