"""The region that a person marks on the canvas, and how it is shown over the picture."""

from __future__ import annotations

from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.masks import empty_mask, mask_image, mask_pixels, trim
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

TINT = QtGui.QColor(255, 60, 80, 120)
HATCH = QtGui.QColor(0, 0, 0, 110)


class _Stroke:
    """A stroke under way: what was marked before it, and what it covers (Grayscale8)."""

    def __init__(self, image: QtGui.QImage) -> None:
        self._before = QtGui.QImage(image)
        self.marks = QtGui.QImage(image.size(), QtGui.QImage.Format.Format_Grayscale8)
        self.marks.fill(0)

    def lay_on(self, image: QtGui.QImage, part: QtCore.QRect, *, erase: bool) -> None:
        """Show the stroke inside a part of the Alpha8 image."""
        if part.isEmpty():
            return
        cover = self.marks.copy(part)
        cover.reinterpretAsFormat(QtGui.QImage.Format.Format_Alpha8)
        modes = QtGui.QPainter.CompositionMode
        painter = QtGui.QPainter(image)
        painter.setCompositionMode(modes.CompositionMode_Source)
        painter.drawImage(part.topLeft(), self._before, part)
        over = modes.CompositionMode_DestinationOut if erase else modes.CompositionMode_SourceOver
        painter.setCompositionMode(over)
        painter.drawImage(part.topLeft(), cover)
        painter.end()


class Region(QtCore.QObject):
    """A mask of the picture's size, painted by tools. `changed`: it was marked or cleared.

    `undo` takes back one gesture after the other, of the latest `steps`.
    """

    changed = Signal()

    def __init__(self, parent: QtCore.QObject | None = None, *, steps: int = 0) -> None:
        super().__init__(parent)
        self._image = QtGui.QImage()
        self._empty = True
        self._steps = steps
        self._past: list[tuple[QtGui.QImage, bool]] = []
        self._stroke: _Stroke | None = None
        self._last = QtGui.QImage()  # what was marked before it was cleared

    @property
    def size(self) -> Size | None:
        """Of the picture that is marked in, None where there is none."""
        image = self._image
        return None if image.isNull() else Size(image.width(), image.height())

    @property
    def empty(self) -> bool:
        return self._empty

    def reset(self, size: Size | None) -> None:
        """Mark nothing, in a picture of this size."""
        self._image = QtGui.QImage() if size is None else empty_mask(size)
        self._empty = True
        self._stroke = None
        self.forget()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    def undo(self) -> None:
        """Take back the last gesture, also one that is under way."""
        self._stroke = None
        if self._past:
            self._image, self._empty = self._past.pop()
            self.changed.emit()

    def forget(self) -> None:
        """What was marked so far cannot be taken back any more."""
        self._past = []

    def _keep(self) -> None:
        """A gesture begins."""
        if self._steps:
            self._past = [*self._past, (QtGui.QImage(self._image), self._empty)][-self._steps :]

    def clear(self) -> None:
        if not self._image.isNull() and not self._empty:
            self._keep()
            self._last = QtGui.QImage(self._image)
            self._image.fill(0)
            self._empty = True
            self.changed.emit()

    def mark_last(self) -> None:
        """Mark again what was marked before it was cleared."""
        if self._empty and not self._image.isNull() and self._last.size() == self._image.size():
            self._keep()
            self._image, self._empty = QtGui.QImage(self._last), False
            self.finish()

    def stroke(
        self,
        brush: Brush,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        erase: bool,
        pressure: float = 1.0,
    ) -> None:
        """A piece of a brush stroke; `finish` ends the stroke. It covers each place once."""
        if self._image.isNull():
            return
        if self._stroke is None:
            self._keep()
            self._stroke = _Stroke(self._image)
        changed = brush.cover(self._stroke.marks, start, end, pressure=pressure)
        self._stroke.lay_on(self._image, changed, erase=erase)
        self._empty = self._empty and erase

    def fill(self, path: QtGui.QPainterPath, *, erase: bool) -> None:
        """Mark everything inside a path of picture pixels, or take it away."""
        if self._image.isNull():
            return
        self._keep()
        painter = QtGui.QPainter(self._image)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        if erase:
            mode = QtGui.QPainter.CompositionMode.CompositionMode_DestinationOut
            painter.setCompositionMode(mode)
        painter.fillPath(path, QtGui.QColor(0, 0, 0, 255))
        painter.end()
        self._empty = self._empty and erase
        self.finish()

    def add(self, mask: Placed, *, erase: bool = False) -> None:
        """Mark what a mask marks, or take it away."""
        if self._image.isNull():
            return
        self._keep()
        painter = QtGui.QPainter(self._image)
        if erase:
            mode = QtGui.QPainter.CompositionMode.CompositionMode_DestinationOut
            painter.setCompositionMode(mode)
        painter.drawImage(mask.left, mask.top, mask_image(mask.pixels))
        painter.end()
        self._empty = self._empty and erase
        self.finish()

    def put(self, mask: Placed | None, *, keep: bool = True) -> None:
        """Mark exactly what a mask marks, None for nothing. `keep`: undo takes it back."""
        if self._image.isNull():
            return
        if keep:
            self._keep()
        self._image.fill(0)
        if mask is not None:
            painter = QtGui.QPainter(self._image)
            painter.drawImage(mask.left, mask.top, mask_image(mask.pixels))
            painter.end()
        self._empty = mask is None
        self.finish()

    def finish(self) -> None:
        """The stroke is over."""
        self._stroke = None
        self.changed.emit()

    def placed(self, *, soft: bool = False) -> Placed | None:
        """The marked region, as small as it can be; None where nothing is marked.

        `soft`: with the faint part of its edge, which edits do not count.
        """
        if self._image.isNull() or self._empty:
            return None
        return trim(Placed(mask_pixels(self._image), 0, 0), soft=soft)

    def paint(
        self,
        painter: QtGui.QPainter,
        view: View,
        clip: QtCore.QRect,
        *,
        tint: QtGui.QColor = TINT,
    ) -> None:
        """Tint and hatch the marked part, in view coordinates, inside `clip`: no colour alone."""
        if self._empty or clip.isEmpty():
            return
        stamp = QtGui.QImage(clip.size(), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
        stamp.fill(0)
        inner = QtGui.QPainter(stamp)
        inner.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        inner.translate(-clip.x(), -clip.y())
        inner.setTransform(view.transform, True)
        box = view.box(QtCore.QRectF(clip)).grown(1)
        part = QtCore.QRect(box.left, box.top, box.width, box.height).intersected(
            self._image.rect()
        )
        inner.drawImage(QtCore.QRectF(part), self._image, QtCore.QRectF(part))
        inner.resetTransform()
        inner.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_SourceIn)
        inner.fillRect(stamp.rect(), tint)
        inner.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_SourceAtop)
        inner.setBrushOrigin(-clip.x(), -clip.y())
        inner.fillRect(stamp.rect(), QtGui.QBrush(HATCH, Qt.BrushStyle.BDiagPattern))
        inner.end()
        painter.drawImage(clip.topLeft(), stamp)
