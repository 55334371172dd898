"""Marks a region: by brush, rectangle, ellipse or lasso; alt or the eraser takes away."""

from __future__ import annotations

from enum import Enum

from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.dashed import draw_dashed
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui


class RegionShape(str, Enum):
    """What a drag draws."""

    BRUSH = "brush"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    LASSO = "lasso"


class RegionTool(Tool):
    """Draws into a region. `erasing` turns marking into taking away."""

    def __init__(
        self, scene: CanvasScene, region: Region, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.region, self.brush = region, brush
        self.use(RegionShape.BRUSH)
        self._points: list[tuple[float, float]] = []
        self._erase = False
        self._at: Pointer | None = None
        region.changed.connect(self._on_region_changed)
        brush.changed.connect(self._on_region_changed)

    def use(self, shape: RegionShape, *, erasing: bool = False) -> None:
        """Draw with this from now on."""
        self.shape, self.erasing = shape, erasing
        if erasing:
            self.hint = self.tr("Wipe away from the region. [ and ] change the brush.")
        elif shape is RegionShape.BRUSH:
            self.hint = self.tr("Mark a region. Alt takes away. [ and ] change the brush.")
        else:
            self.hint = self.tr("Mark a region. Alt takes away.")

    @property
    def busy(self) -> bool:
        return bool(self._points)

    def press(self, pointer: Pointer) -> None:
        self._erase = self.erasing or pointer.alt or pointer.eraser
        self._points = [pointer.place]
        self._at = pointer
        if self.shape is RegionShape.BRUSH:
            self._paint_to(pointer)
        self.repaint()

    def drag(self, pointer: Pointer) -> None:
        if not self._points:
            return
        self._track(pointer)
        if self.shape is RegionShape.BRUSH:
            self._paint_to(pointer)
            return
        self._points.append(pointer.place)
        self.repaint()

    def _paint_to(self, pointer: Pointer) -> None:
        self.region.stroke(
            self.brush,
            self._points[-1],
            pointer.place,
            erase=self._erase,
            pressure=pointer.pressure,
        )
        self._points = [pointer.place]

    def release(self, pointer: Pointer) -> None:
        points, self._points = self._points, []
        if not points:
            return
        if self.shape is RegionShape.BRUSH:
            self.region.finish()
        elif len(points) > 1:
            self.region.fill(self._path([*points, pointer.place]), erase=self._erase)
        self.repaint()

    def hover(self, pointer: Pointer) -> None:
        self._track(pointer)

    def leave(self) -> None:
        self._at = None
        self.repaint()

    def cancel(self) -> None:
        if not self._points:
            self.region.clear()
        elif self.shape is RegionShape.BRUSH:
            self.region.undo()
        self._points = []
        self.repaint()

    def cursor(self) -> QtGui.QCursor:
        return QtGui.QCursor(Qt.CursorShape.CrossCursor)

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        if self.shape is RegionShape.BRUSH:
            if self._at is not None:
                self.brush.paint_circle(painter, view, self._at.place)
        elif len(self._points) > 1:
            draw_dashed(painter, view, self._path(self._points))

    def _path(self, points: list[tuple[float, float]]) -> QtGui.QPainterPath:
        path = QtGui.QPainterPath()
        corners = [QtCore.QPointF(x, y) for x, y in points]
        frame = QtCore.QRectF(corners[0], corners[-1]).normalized()
        if self.shape is RegionShape.RECTANGLE:
            path.addRect(frame)
        elif self.shape is RegionShape.ELLIPSE:
            path.addEllipse(frame)
        else:
            path.addPolygon(QtGui.QPolygonF(corners))
            path.closeSubpath()
        return path

    def _track(self, pointer: Pointer) -> None:
        """Repaint where the brush was and is."""
        last, self._at = self._at, pointer
        spots = [p.view.to_view(*p.place) for p in (last, pointer) if p is not None]
        self.repaint(self.brush.reach(pointer.view, *spots))

    def _on_region_changed(self) -> None:
        self.repaint()
