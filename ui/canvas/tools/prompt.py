"""Asks for an object: by click (alt: not this), by box, or by lasso."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.wire.edits import MAX_SIZES, Prompt, PromptKind
from intarsia.core.wire.geometry import Box
from intarsia.ui.canvas.painting.signs import paint_dot
from intarsia.ui.canvas.painting.sprites import paint_tint
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

SLOP_PX = 4.0


class PromptTool(Tool):
    """A click is a point, a drag is a box, or a lasso where `lasso` is set; shift adds points.

    Tab and Ctrl with the wheel walk through what a click may mean: something larger, or with Shift
    or backwards something smaller.

    `asked` carries a Prompt. `dropped`: what was found, or is looked for, is not wanted.
    """

    asked = Signal(object)
    dropped = Signal()

    def __init__(self, scene: CanvasScene, parent: QtCore.QObject | None = None) -> None:
        super().__init__(scene, parent)
        self.lasso = False
        self.hint = self.tr(
            "Click an object or drag a box around it. Shift adds, Alt excludes; "
            "Tab means a larger thing, Shift+Tab a smaller one."
        )
        self._clicks = _no_clicks()
        self._trail: list[tuple[float, float]] = []

    @property
    def busy(self) -> bool:
        return bool(self._trail or self._clicks.points or self._clicks.negatives)

    def press(self, pointer: Pointer) -> None:
        self._trail = [pointer.place]

    def drag(self, pointer: Pointer) -> None:
        if self._trail:
            self._trail.append(pointer.place)
            self.repaint()

    def release(self, pointer: Pointer) -> None:
        trail, self._trail = self._trail, []
        if not trail:
            return
        far = max(abs(pointer.x - trail[0][0]), abs(pointer.y - trail[0][1])) * pointer.view.scale
        if far < SLOP_PX and len(trail) < 8:
            self._point(pointer)
        elif self.lasso and len(trail) > 2:
            self._ask(Prompt(PromptKind.LASSO, points=tuple(trail)))
        else:
            self._ask(Prompt(PromptKind.BOX, box=_box(trail[0], pointer.place)))
        self.repaint()

    def cancel(self) -> None:
        self._trail, self._clicks = [], _no_clicks()
        self.repaint()

    def claims(self, event: QtGui.QKeyEvent) -> bool:
        return bool(self._clicks.points) and _steps(event) != 0

    def key(self, event: QtGui.QKeyEvent) -> bool:
        steps = _steps(event)
        return steps != 0 and self._resize(steps)

    def wheel(self, steps: int) -> bool:
        return self._resize(steps)

    def escape(self) -> None:
        self.cancel()
        self.dropped.emit()

    def leave(self) -> None:
        self._trail = []

    def cursor(self) -> QtGui.QCursor:
        return QtGui.QCursor(Qt.CursorShape.CrossCursor)

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        painter.save()
        if self.scene.candidate is not None:
            paint_tint(painter, self.scene.candidate, self.scene.images, view)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        for plus, colour in ((True, "#2faf5b"), (False, "#d93a3a")):
            for point in self._clicks.points if plus else self._clicks.negatives:
                paint_dot(painter, view.to_view(*point), QtGui.QColor(colour), plus=plus)
        if len(self._trail) > 1:
            self._paint_trail(painter, view)
        painter.restore()

    def _paint_trail(self, painter: QtGui.QPainter, view: View) -> None:
        corners = [view.to_view(*p) for p in self._trail]
        painter.setBrush(QtGui.QColor(64, 140, 255, 40))
        painter.setPen(QtGui.QPen(QtGui.QColor(64, 140, 255), 1.5, Qt.PenStyle.DashLine))
        if self.lasso:
            painter.drawPolygon(QtGui.QPolygonF(corners))
        else:
            painter.drawRect(QtCore.QRectF(corners[0], corners[-1]).normalized())

    def _point(self, pointer: Pointer) -> None:
        before = self._clicks if pointer.alt or pointer.shift else _no_clicks()
        self._clicks = before.with_click(pointer.place, inside=not pointer.alt)
        if self._clicks.points:
            self.asked.emit(self._clicks)

    def _resize(self, steps: int) -> bool:
        """Mean something so many sizes larger, or smaller; False where nothing was clicked."""
        if not self._clicks.points:
            return False
        size = max(-MAX_SIZES, min(MAX_SIZES, self._clicks.size + steps))
        if size != self._clicks.size:
            self._clicks = replace(self._clicks, size=size)
            self.asked.emit(self._clicks)
        return True

    def _ask(self, prompt: Prompt) -> None:
        self._clicks = _no_clicks()
        self.asked.emit(prompt)


def _no_clicks() -> Prompt:
    return Prompt(PromptKind.POINTS)


def _box(one: tuple[float, float], two: tuple[float, float]) -> Box:
    (left, right), (top, bottom) = sorted((one[0], two[0])), sorted((one[1], two[1]))
    return Box.of_edges(round(left), round(top), round(right), round(bottom))


def _steps(event: QtGui.QKeyEvent) -> int:
    """To how much larger a thing a key asks for."""
    if event.key() == Qt.Key.Key_Backtab:
        return -1
    if event.key() != Qt.Key.Key_Tab:
        return 0
    return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
