"""The map of labels: which object each pixel belongs to, as a plane and as translucent colours."""

from __future__ import annotations

import colorsys

from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import edit_of
from intarsia.core.wire.edits import RepaintMap
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import runs
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed
from intarsia.ui.canvas.painting.masks import object_mask
from intarsia.ui.qt import QtGui

COLOURS = 256
EFFORT = 64  # bytes of a picture that are converted while one pixel of a map is drawn
_ALPHA = 120


def derived_map(document: Document, store: PixelStore) -> Pixels:
    """Grey 16-bit: 1 + the place of the topmost object at each pixel.

    What no object covers any more belongs to the background, or is 0 where there is none.
    """
    places = [place for place, item in enumerate(document.objects) if item.is_background]
    labels = LabelMap.of_label(document.size, places[0] + 1 if places else 0)
    for place, item in enumerate(document.objects):
        mask = object_mask(item, store) if item.visible else None
        if mask is not None:
            labels.put(mask, place + 1)
    return labels.pixels()


def shown_map(document: Document, store: PixelStore) -> Pixels:
    """Grey 16-bit: the map that the picture shows now, of its objects, then of every repaint."""
    labels = LabelMap(derived_map(document, store))
    for stored in document.edits:
        if stored.verb == RepaintMap.verb:
            edit = edit_of(stored, store)
            if isinstance(edit, RepaintMap):
                labels.paste(edit.after, edit.window.left, edit.window.top)
    return labels.pixels()


class LabelMap:
    """A map that is being painted: little-endian 16-bit labels, row-major."""

    def __init__(self, pixels: Pixels) -> None:
        self.size = pixels.size
        self._data = bytearray(pixels.data)

    @staticmethod
    def of_label(size: Size, label: int) -> LabelMap:
        """A map of one label."""
        return LabelMap(
            Pixels(
                size.width, size.height, GREY, Depth.U16, label.to_bytes(2, "little") * size.pixels
            )
        )

    def pixels(self) -> Pixels:
        """The plane, grey 16-bit."""
        return Pixels(self.size.width, self.size.height, GREY, Depth.U16, bytes(self._data))

    def label(self, x: float, y: float) -> int:
        """The label under a point of the picture, 0 outside."""
        column, row = int(x // 1), int(y // 1)
        if not (0 <= column < self.size.width and 0 <= row < self.size.height):
            return 0
        at = 2 * (row * self.size.width + column)
        return int.from_bytes(self._data[at : at + 2], "little")

    def put(self, mask: Placed, label: int) -> Box:
        """Give every marked pixel this label; returns the box that may have changed."""
        box = mask.box.intersection(self.size.box)
        value = label.to_bytes(2, "little")
        for row, first, end in runs(mask.pixels):
            y = mask.top + row
            left, right = max(0, mask.left + first), min(self.size.width, mask.left + end)
            if 0 <= y < self.size.height and left < right:
                start = 2 * (y * self.size.width + left)
                self._data[start : start + 2 * (right - left)] = value * (right - left)
        return box

    def paste(self, part: Pixels, left: int, top: int) -> None:
        """Take the labels of a smaller map (grey 8- or 16-bit) at this place, inside this one."""
        wide = part.data
        if part.depth is Depth.U8:
            spread = bytearray(2 * len(wide))
            spread[::2] = wide
            wide = bytes(spread)
        step = 2 * part.width
        for row in range(part.height):
            at = 2 * ((top + row) * self.size.width + left)
            self._data[at : at + step] = wide[row * step : (row + 1) * step]

    def colours(self, box: Box) -> QtGui.QImage:
        """The labels inside `box` as translucent colours."""
        rows = []
        for y in range(box.top, box.bottom):
            start = 2 * (y * self.size.width + box.left)
            rows.append(bytes(self._data[start : start + 2 * box.width : 2]))
        data = b"".join(rows)
        form = QtGui.QImage.Format.Format_Indexed8
        image = QtGui.QImage(data, box.width, box.height, box.width, form)
        image.setColorTable([label_colour(x).rgba() for x in range(COLOURS)])
        return image.convertToFormat(QtGui.QImage.Format.Format_ARGB32_Premultiplied)


def label_colour(label: int) -> QtGui.QColor:
    """Neighbouring labels get hues far apart; 0 shows nothing."""
    if label == 0:
        return QtGui.QColor(0, 0, 0, 0)
    hue = label * 0.618034 % 1.0
    red, green, blue = colorsys.hsv_to_rgb(hue, 0.65 + 0.3 * (label % 2), 0.95)
    return QtGui.QColor(round(255 * red), round(255 * green), round(255 * blue), _ALPHA)
