"""The map brush: paints the label under the pointer over its neighbours."""

from __future__ import annotations

from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.compose import rect_of
from intarsia.ui.canvas.painting.label_map import LabelMap, label_colour
from intarsia.ui.canvas.painting.masks import empty_mask, mask_pixels
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui, Signal


class MapTool(Tool):
    """Shows the map over the picture; a stroke spreads the label at which it starts, the eraser
    of a pen that of the background.

    `painted` carries the new map (Pixels, grey 16-bit) at the end of a stroke.
    """

    painted = Signal(object)

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.brush = brush
        self._map: LabelMap | None = None
        self._shown = QtGui.QImage()
        self._label = 0
        self._last: tuple[float, float] | None = None
        self._at: Pointer | None = None
        brush.changed.connect(self._on_resized)
        self.show_map(None)

    @property
    def busy(self) -> bool:
        return self._last is not None

    @property
    def has_map(self) -> bool:
        return self._map is not None

    def show_map(self, pixels: Pixels | None) -> None:
        """Take another map; None shows nothing."""
        self._map = None if pixels is None else LabelMap(pixels)
        self.hint = (
            self.tr("Take the picture apart first: the map shows its objects.")
            if pixels is None
            else self.tr("Start on an object and paint: it grows over what it touches.")
        )
        self._shown = QtGui.QImage()
        if self._map is not None:
            self._shown = self._map.colours(self._map.size.box)
        self.repaint()

    def press(self, pointer: Pointer) -> None:
        if self._map is not None:
            self._label = self._ground() if pointer.eraser else self._map.label(*pointer.place)
            self._last = pointer.place
            self._stroke(pointer)

    def drag(self, pointer: Pointer) -> None:
        if self._last is not None:
            self._stroke(pointer)

    def release(self, pointer: Pointer) -> None:
        if self._last is not None and self._map is not None:
            self._last = None
            self.painted.emit(self._map.pixels())

    def hover(self, pointer: Pointer) -> None:
        self._track(pointer)

    def leave(self) -> None:
        self._at = None
        self.repaint()

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        if self._map is not None:
            clip = painter.clipBoundingRect()
            part = rect_of(view.box(clip).intersection(self._map.size.box))
            painter.save()
            painter.setTransform(view.transform, True)
            painter.drawImage(part, self._shown, part)
            painter.restore()
        if self._at is not None:
            self.brush.paint_circle(painter, view, self._at.place)
            self._paint_label(painter, view, self._at)

    def _paint_label(self, painter: QtGui.QPainter, view: View, at: Pointer) -> None:
        """A dot in the colour that a stroke would spread."""
        label = self._label if self._last is not None else 0
        if self._map is not None and self._last is None:
            label = self._map.label(*at.place)
        colour = label_colour(label)
        colour.setAlpha(255 if label else 0)
        painter.setBrush(colour)
        painter.setPen(QtGui.QColor("white"))
        painter.drawEllipse(view.to_view(*at.place), 4.0, 4.0)

    def _ground(self) -> int:
        """The label of the background, which a pen's eraser spreads; 0 where there is none."""
        objects = self.scene.document.objects if self.scene.document is not None else ()
        return next((k + 1 for k, item in enumerate(objects) if item.is_background), 0)

    def _stroke(self, pointer: Pointer) -> None:
        if self._map is None or self._last is None:
            return
        radius = self.brush.size_px / 2 + 2
        (ax, ay), (bx, by) = self._last, pointer.place
        box = Box.of_edges(
            int(min(ax, bx) - radius),
            int(min(ay, by) - radius),
            int(max(ax, bx) + radius) + 1,
            int(max(ay, by) + radius) + 1,
        ).intersection(self._map.size.box)
        self._track(pointer)
        if box.empty:
            return
        stamp = empty_mask(box.size)
        start, end = ((x - box.left, y - box.top) for x, y in (self._last, pointer.place))
        self.brush.stroke(stamp, start, end, pressure=pointer.pressure)
        self._map.put(Placed(mask_pixels(stamp), box.left, box.top), self._label)
        self._refresh(box)
        self._last = pointer.place

    def _refresh(self, box: Box) -> None:
        """Show what a stroke has changed."""
        if self._map is None:
            return
        painter = QtGui.QPainter(self._shown)
        painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(box.left, box.top, self._map.colours(box))
        painter.end()

    def _track(self, pointer: Pointer) -> None:
        last, self._at = self._at, pointer
        spots = [p.view.to_view(*p.place) for p in (last, pointer) if p is not None]
        self.repaint(self.brush.reach(pointer.view, *spots))

    def _on_resized(self) -> None:
        self.repaint()
