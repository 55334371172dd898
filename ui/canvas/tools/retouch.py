"""Brushes for the last flaw: one that heals where it went, one that clones from elsewhere."""

from __future__ import annotations

from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.signs import BESIDE_PX, paint_beside
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

CROSS_PX = 7
HIDDEN, SHOWN = QtGui.QColor(40, 40, 40, 150), QtGui.QColor(47, 175, 91, 120)


class StrokeTool(Tool):
    """Draws one stroke and says what it covered. The stroke is shown until `forget`.

    `stroked` carries a Placed: the mask of the stroke, grey 8-bit.
    """

    stroked = Signal(object)
    tint = QtGui.QColor(80, 200, 255, 110)

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.brush = brush
        self._stroke = Region(self)
        self._last: tuple[float, float] | None = None
        self._at: Pointer | None = None
        brush.changed.connect(self.repaint)

    @property
    def busy(self) -> bool:
        return self._last is not None

    def forget(self) -> None:
        """The stroke has had its effect."""
        if not self.busy:
            self._stroke.reset(None)
            self.repaint()

    def press(self, pointer: Pointer) -> None:
        document = self.scene.document
        self._stroke.reset(None if document is None else document.size)
        self._last = pointer.place
        self.drag(pointer)

    def drag(self, pointer: Pointer) -> None:
        self._track(pointer)
        if self._last is not None:
            self._stroke.stroke(
                self.brush, self._last, pointer.place, erase=False, pressure=pointer.pressure
            )
            self._last = pointer.place

    def release(self, pointer: Pointer) -> None:
        if self._last is None:
            return
        self._last = None
        self._stroke.finish()
        mask = self._stroke.placed(soft=True)
        if mask is not None:
            self._done(mask)

    def hover(self, pointer: Pointer) -> None:
        self._track(pointer)

    def leave(self) -> None:
        self._at = None
        self.repaint()

    def cancel(self) -> None:
        self._last = None
        self.forget()

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        self._stroke.paint(painter, view, painter.viewport(), tint=self.tint)
        if self._at is not None:
            self.brush.paint_circle(painter, view, self._at.place)

    def _done(self, mask: Placed) -> None:
        self.stroked.emit(mask)

    def _track(self, pointer: Pointer) -> None:
        last, self._at = self._at, pointer
        spots = [p.view.to_view(*p.place) for p in (last, pointer) if p is not None]
        reach = self.brush.reach(pointer.view, *spots)
        sign = reach.translated(BESIDE_PX, BESIDE_PX).adjusted(-4, -4, 4, 4)
        self.repaint(reach.united(sign))


class HealTool(StrokeTool):
    """What a stroke covers is removed at once, and the picture continued."""

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, brush, parent)
        self.hint = self.tr("Paint over a flaw; it is removed when you let go.")


class MaskTool(StrokeTool):
    """What a stroke covers of a layer is hidden, or shown again; X swaps, a pen's eraser too.

    `painted` carries (Placed, hide).
    """

    painted = Signal(object, bool)

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, brush, parent)
        self.hint = self.tr("Paint over the chosen layer to hide or show a part. X swaps.")
        self.hiding = True
        self._hides = True  # this stroke

    def press(self, pointer: Pointer) -> None:
        self._hides = self.hiding is not (pointer.alt or pointer.eraser)
        self.tint = HIDDEN if self._hides else SHOWN
        super().press(pointer)

    def key(self, event: QtGui.QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_X or event.modifiers():
            return False
        self.hiding = not self.hiding
        self.repaint()
        return True

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        super().paint(painter, view)
        if self._at is not None:
            hides = self._hides if self.busy else self.hiding
            paint_beside(painter, view.to_view(*self._at.place), plus=not hides)

    def _done(self, mask: Placed) -> None:
        self.painted.emit(mask, self._hides)


class CloneTool(StrokeTool):
    """A stroke copies from a place that alt and a click have set; the distance stays the same.

    `cloned` carries (Placed, dx, dy): the stroke, and how far from it its source lies.
    `lacking`: there is no source yet.
    """

    cloned = Signal(object)
    lacking = Signal()

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, brush, parent)
        self.hint = self.tr("Alt and a click set the source; then paint a copy of it.")
        self._source: tuple[float, float] | None = None
        self._offset: tuple[int, int] | None = None

    def reset(self) -> None:
        """Another picture: it has no source yet."""
        self._source = self._offset = None

    def press(self, pointer: Pointer) -> None:
        if pointer.alt:
            self._source, self._offset = pointer.place, None
            self.repaint()
        elif self._source is None:
            self.lacking.emit()
        else:
            if self._offset is None:
                (sx, sy), (x, y) = self._source, pointer.place
                self._offset = round(sx - x), round(sy - y)
            super().press(pointer)

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        super().paint(painter, view)
        place = self._shown_source()
        if place is None:
            return
        at = view.to_view(*place)
        painter.save()
        for colour, width in ((Qt.GlobalColor.black, 3), (Qt.GlobalColor.white, 1)):
            painter.setPen(QtGui.QPen(colour, width))
            painter.drawLine(at - QtCore.QPointF(CROSS_PX, 0), at + QtCore.QPointF(CROSS_PX, 0))
            painter.drawLine(at - QtCore.QPointF(0, CROSS_PX), at + QtCore.QPointF(0, CROSS_PX))
        painter.restore()

    def _shown_source(self) -> tuple[float, float] | None:
        """Where it copies from now: beside the pointer once the distance is set."""
        if self._offset is None or self._at is None:
            return self._source
        return self._at.x + self._offset[0], self._at.y + self._offset[1]

    def _done(self, mask: Placed) -> None:
        if self._offset is not None:
            self.cloned.emit((mask, *self._offset))

    def _track(self, pointer: Pointer) -> None:
        super()._track(pointer)
        if self._source is not None:
            self.repaint()  # the cross goes along
