"""Corrects the chosen object: a click or box finds what to add or take, brush and lasso draw it."""

from __future__ import annotations

from enum import Enum

from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Box
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.signs import paint_beside
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.move import choose
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

SLOP_PX = 4.0
KNIFE_PX = 2.0
ADDED, TAKEN = QtGui.QColor(47, 175, 91, 120), QtGui.QColor(217, 58, 58, 120)
REFINED = QtGui.QColor(80, 200, 255, 110)


class CorrectShape(str, Enum):
    """What the pointer does."""

    POINT = "point"  # a click or a box; the engine finds what is meant
    BRUSH = "brush"
    LASSO = "lasso"
    REFINE = "refine"  # a brush along the edge; the engine finds hair and fur there
    KNIFE = "knife"  # a stroke that the object is split along


_STROKES = (CorrectShape.BRUSH, CorrectShape.KNIFE, CorrectShape.REFINE)
_SIGNED = (CorrectShape.POINT, CorrectShape.LASSO, CorrectShape.BRUSH)


class CorrectTool(Tool):
    """Shift adds, Alt takes away, and without either `subtracting` says which.

    `pointed` carries (Operation, Prompt), `drawn` (Operation, Placed): a grey 8-bit mask.
    """

    pointed = Signal(object, object)
    drawn = Signal(object, object)

    def __init__(
        self, scene: CanvasScene, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.brush, self._knife = brush, Brush(KNIFE_PX, self)
        self.use(CorrectShape.POINT)
        self.subtracting = False
        self.marks = Region(self)
        self._trail: list[tuple[float, float]] = []
        self._taking = False
        self._at: Pointer | None = None

    def use(self, shape: CorrectShape) -> None:
        """From now on the pointer does this."""
        self.shape = shape
        if shape is CorrectShape.KNIFE:
            self.hint = self.tr("Draw a stroke across the chosen object to split it.")
        elif shape is CorrectShape.REFINE:
            self.hint = self.tr("Paint along the edge of the chosen object, over hair or fur.")
        elif shape is CorrectShape.POINT:
            self.hint = self.tr(
                "Click chooses an object. Shift-click or drag a box to add to it, Alt to take away."
            )
        else:
            self.hint = self.tr("Draw to add to the chosen object. Alt takes away, X swaps.")

    @property
    def busy(self) -> bool:
        return bool(self._trail)

    def press(self, pointer: Pointer) -> None:
        taking = pointer.alt or pointer.eraser
        self._taking = taking or (self.subtracting and not pointer.shift)
        self._trail = [pointer.place]
        if self.shape in _STROKES:
            document = self.scene.document
            self.marks.reset(document.size if document is not None else None)
            self._stroke(pointer)
        self.repaint()

    def drag(self, pointer: Pointer) -> None:
        if not self._trail:
            return
        self._at = pointer
        if self.shape in _STROKES:
            self._stroke(pointer)
        self._trail.append(pointer.place)
        self.repaint()

    def release(self, pointer: Pointer) -> None:
        trail, self._trail = self._trail, []
        if not trail:
            return
        if self.shape is CorrectShape.POINT:
            self._point(trail[0], pointer)
        elif self.shape is CorrectShape.LASSO:
            self._fill([*trail, pointer.place])
        else:
            self._finish()
        self.repaint()

    def hover(self, pointer: Pointer) -> None:
        self._at = pointer
        item = self.scene.hit(*pointer.place)
        self.scene.hover(item.id if item is not None else "")
        self.repaint()

    def leave(self) -> None:
        self._at = None
        self.scene.hover("")
        self.repaint()

    def cancel(self) -> None:
        if self._trail:
            self._trail = []
            self.marks.reset(None)
        else:
            self.scene.select([])
        self.repaint()

    def key(self, event: QtGui.QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_X or event.modifiers():
            return False
        self.subtracting = not self.subtracting
        self.repaint()
        return True

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        clip = painter.clipBoundingRect().toAlignedRect()
        refining = self.shape is CorrectShape.REFINE
        colour = REFINED if refining else TAKEN if self._taking else ADDED
        self.marks.paint(painter, view, clip, tint=colour)
        if self.shape in (CorrectShape.POINT, CorrectShape.LASSO) and len(self._trail) > 1:
            self._paint_trail(painter, view, colour)
        elif self.shape in (CorrectShape.BRUSH, CorrectShape.REFINE) and self._at is not None:
            self.brush.paint_circle(painter, view, self._at.place)
        # A bare click of POINT chooses; the sign is for the box that it draws.
        signed = self.shape in _SIGNED and (self.shape is not CorrectShape.POINT or self._trail)
        if self._at is not None and signed:
            taking = self._taking if self._trail else self.subtracting
            paint_beside(painter, view.to_view(*self._at.place), plus=not taking)

    def _paint_trail(self, painter: QtGui.QPainter, view: View, colour: QtGui.QColor) -> None:
        corners = [view.to_view(*place) for place in self._trail]
        painter.save()
        painter.setBrush(QtGui.QColor(colour.red(), colour.green(), colour.blue(), 40))
        painter.setPen(QtGui.QPen(QtGui.QColor(colour.rgb()), 1.5, Qt.PenStyle.DashLine))
        if self.shape is CorrectShape.LASSO:
            painter.drawPolygon(QtGui.QPolygonF(corners))
        else:
            painter.drawRect(QtCore.QRectF(corners[0], corners[-1]).normalized())
        painter.restore()

    def _operation(self) -> Operation:
        return Operation.SUBTRACT if self._taking else Operation.ADD

    def _point(self, start: tuple[float, float], pointer: Pointer) -> None:
        """A click or a box; a click with nothing held chooses what is under it."""
        far = max(abs(pointer.x - start[0]), abs(pointer.y - start[1])) * pointer.view.scale
        if far >= SLOP_PX:
            left, right = sorted((start[0], pointer.x))
            top, bottom = sorted((start[1], pointer.y))
            box = Box.of_edges(round(left), round(top), round(right), round(bottom))
            self.pointed.emit(self._operation(), Prompt(PromptKind.BOX, box=box))
        elif pointer.shift or pointer.alt:
            prompt = Prompt(PromptKind.POINTS, points=(pointer.place,))
            self.pointed.emit(self._operation(), prompt)
        else:
            choose(self.scene, pointer)

    def _stroke(self, pointer: Pointer) -> None:
        brush = self._knife if self.shape is CorrectShape.KNIFE else self.brush
        self.marks.stroke(
            brush, self._trail[-1], pointer.place, erase=False, pressure=pointer.pressure
        )

    def _fill(self, corners: list[tuple[float, float]]) -> None:
        document = self.scene.document
        self.marks.reset(document.size if document is not None else None)
        path = QtGui.QPainterPath()
        path.addPolygon(QtGui.QPolygonF([QtCore.QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
        self.marks.fill(path, erase=False)
        self._finish()

    def _finish(self) -> None:
        """Hand over what was drawn."""
        mask = self.marks.placed()
        self.marks.reset(None)
        if mask is not None:
            own = {CorrectShape.KNIFE: Operation.SPLIT, CorrectShape.REFINE: Operation.REFINE}
            self.drawn.emit(own.get(self.shape) or self._operation(), mask)
