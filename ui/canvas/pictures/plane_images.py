"""Screen images of planes with their halved copies, kept within a bound of memory."""

from __future__ import annotations

from collections import OrderedDict

from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.pixels import GREY
from intarsia.ui.canvas.pictures.images import image_of, screen_image
from intarsia.ui.qt import Qt, QtGui

DEFAULT_LIMIT = 1 << 30  # bytes


class PlaneImages:
    """Images of the store's planes by name and mip level; the least recently used go first."""

    def __init__(self, store: PixelStore, limit_bytes: int = DEFAULT_LIMIT) -> None:
        self._store = store
        self._limit = limit_bytes
        self._held: OrderedDict[tuple[str, int], QtGui.QImage] = OrderedDict()
        self._bytes = 0

    def reset(self, store: PixelStore) -> None:
        """Forget every image; the planes are in another store now."""
        self._store, self._bytes = store, 0
        self._held.clear()

    def image(self, sha256: str, level: int = 0) -> QtGui.QImage:
        """The plane at 1 / 2^level of its size: premultiplied ARGB, or grey for a mask."""
        key = (sha256, level)
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        image = self._halve(sha256, level) if level else self._full(sha256)
        self._held[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._limit and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            self._bytes -= gone.sizeInBytes()
        return image

    def smallest(self, sha256: str, side: int) -> QtGui.QImage:
        """The most halved copy whose longer side is still at least `side`, for thumbnails."""
        pixels = self._store.get(sha256)
        level, longer = 0, max(pixels.width, pixels.height)
        while longer >= 2 * side:
            longer, level = longer // 2, level + 1
        return self.image(sha256, level)

    def _full(self, sha256: str) -> QtGui.QImage:
        pixels = self._store.get(sha256)
        return image_of(pixels) if pixels.channels == GREY else screen_image(pixels)

    def _halve(self, sha256: str, level: int) -> QtGui.QImage:
        finer = self.image(sha256, level - 1)
        return finer.scaled(
            max(1, (finer.width() + 1) // 2),
            max(1, (finer.height() + 1) // 2),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
