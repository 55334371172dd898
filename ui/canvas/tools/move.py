"""Select and move: choose objects, drag, scale, turn and nudge them."""

from __future__ import annotations

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.planning.snapping import (
    SnapLines,
    Snapped,
    kept_at_edges,
    snap_lines,
)
from intarsia.core.wire.geometry import Affine, Box
from intarsia.ui.canvas.scene import CanvasScene, bounds_of, family
from intarsia.ui.canvas.tools.handles import Handle, TransformBox
from intarsia.ui.canvas.tools.handles_paint import handle_cursor, paint_transform_box
from intarsia.ui.canvas.tools.snapping import paint_lines, snapped_move
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

GRIP_PX = 9.0  # how near a handle is taken, in view pixels
EDGE_PX = 14.0  # view pixels that a thing cut by the frame is pulled before it leaves the edge
SLOP_PX = 3.0  # a press that moves less is a click
NUDGE = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MoveTool(Tool):
    """Click chooses (shift adds, ctrl takes a part alone), dragging moves, handles scale and turn.

    What is moved stops at edges and middles while `snapping` is set and alt is not held.

    `placed` says which objects were put where, with a name for the history.
    """

    placed = Signal(str, object)  # label, dict of object id to Affine

    def __init__(self, scene: CanvasScene, parent: QtCore.QObject | None = None) -> None:
        super().__init__(scene, parent)
        self.hint = self.tr(
            "Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre."
        )
        self._start: Pointer | None = None
        self._from: dict[str, Affine] = {}
        self._grip: Handle | None = None
        self._hovered: Handle | None = None
        self._box: TransformBox | None = None
        self._band: Box | None = None
        self._start_box = Box(0, 0, 0, 0)
        self._moved = False
        self._label = ""
        self.snapping = True
        self._lines: SnapLines | None = None
        self._stopped = Snapped(0, 0)

    @property
    def busy(self) -> bool:
        return self._start is not None

    def transform_box(self) -> TransformBox | None:
        """The box around what is chosen; turned with it where that is one object."""
        chosen = [x for x in self.scene.selected() if not x.locked]
        if not chosen:
            return None
        if len(chosen) == 1 and chosen[0].affine is not None:
            return TransformBox(chosen[0].box, chosen[0].affine)
        return TransformBox(bounds_of(chosen), Affine())

    def press(self, pointer: Pointer) -> None:
        self._start, self._moved, self._band = pointer, False, None
        self._box = self.transform_box()
        self._grip = self._handle_at(pointer)
        if self._grip is None:
            choose(self.scene, pointer)
            self._box = self.transform_box()
        self._start_box = bounds_of(self.scene.selected())
        self._from = {
            x.id: x.affine for x in self.scene.selected() if x.affine is not None and not x.locked
        }
        self._lines, self._stopped = None, Snapped(0, 0)
        if self.snapping and self._grip is None and self._from and self.scene.document is not None:
            self._lines = snap_lines(
                self.scene.objects(),
                self._from,
                self.scene.store,
                self.scene.document.size.box,
            )

    def drag(self, pointer: Pointer) -> None:
        start = self._start
        if start is None:
            return
        far = max(abs(pointer.x - start.x), abs(pointer.y - start.y)) * pointer.view.scale
        self._moved = self._moved or far >= SLOP_PX
        if not self._moved:
            return
        if self._grip is None and not self._from:
            self._band = _box_between(start, pointer)
            self.repaint()
            return
        change = self._change(start, pointer)
        self.scene.hold({key: affine.then(change) for key, affine in self._from.items()})

    def release(self, pointer: Pointer) -> None:
        start, self._start = self._start, None
        if start is None:
            return
        if self._band is not None:
            choose_inside(self.scene, self._band, add=start.shift)
            self._band = None
            self.repaint()
        elif self._moved and self.scene.live:
            placements, label = dict(self.scene.live), self._label
            self.scene.hold({})
            self.placed.emit(label, placements)
        self._grip, self._lines, self._stopped = None, None, Snapped(0, 0)

    def hover(self, pointer: Pointer) -> None:
        self._hovered = self._handle_at(pointer)
        item = None if self._hovered else self.scene.hit(*pointer.place)
        self.scene.hover(item.id if item else "")

    def double_click(self, pointer: Pointer) -> None:
        """Take the part under the pointer alone."""
        item = self.scene.hit(*pointer.place)
        if item is not None:
            self.scene.select([item.id])

    def leave(self) -> None:
        self.scene.hover("")

    def cancel(self) -> None:
        if self._start is not None:
            self._start, self._band, self._grip = None, None, None
            self._lines, self._stopped = None, Snapped(0, 0)
            self.scene.hold({})
        else:
            self.scene.select([])
        self.repaint()

    def key(self, event: QtGui.QKeyEvent) -> bool:
        step = NUDGE.get(Qt.Key(event.key()))
        chosen = [x for x in self.scene.selected() if not x.locked]
        if step is None or not chosen:
            return False
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        shift = Affine.translation(step[0] * far, step[1] * far)
        placements = {x.id: x.affine.then(shift) for x in chosen if x.affine is not None}
        self.placed.emit(self.tr("Nudge"), placements)
        return True

    def cursor(self) -> QtGui.QCursor:
        grip = self._grip or self._hovered
        if grip is not None:
            return handle_cursor(grip, self.transform_box())
        return QtGui.QCursor(
            Qt.CursorShape.SizeAllCursor if self.scene.hovered else Qt.CursorShape.ArrowCursor
        )

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        box = self.transform_box()
        if box is not None:
            paint_transform_box(painter, box, view)
        if self.scene.document is not None:
            paint_lines(painter, view, self._stopped, self.scene.document.size.box)
        if self._band is not None:
            colour = QtGui.QColor(90, 150, 255)
            painter.setPen(QtGui.QPen(colour, 1))
            painter.setBrush(QtGui.QColor(90, 150, 255, 40))
            painter.drawRect(view.rect(self._band))

    def _change(self, start: Pointer, pointer: Pointer) -> Affine:
        """What the drag does to the chosen objects, in picture pixels."""
        if self._grip is None or self._box is None:
            self._label = self.tr("Move")
            dx, dy = round(pointer.x - start.x), round(pointer.y - start.y)
            if pointer.shift:
                dx, dy = (dx, 0) if abs(dx) >= abs(dy) else (0, dy)
            if self._box is not None and not pointer.alt and self.scene.document is not None:
                box, reach = self._start_box, EDGE_PX / pointer.view.scale
                dx, dy = kept_at_edges(box, self.scene.document.size, (dx, dy), reach)
            return self._stopping(Affine.translation(dx, dy), pointer)
        if self._grip is Handle.TURN:
            self._label = self.tr("Rotate")
            return self._box.turn(start.place, pointer.place, stepped=pointer.shift)
        self._label = self.tr("Scale")
        return self._box.scale(self._grip, pointer.place, keep=pointer.shift, centred=pointer.alt)

    def _stopping(self, move: Affine, pointer: Pointer) -> Affine:
        """The move as it stops at a line near it; alt moves freely, shift along one axis."""
        if self._lines is None or pointer.alt:
            self._stopped = Snapped(0, 0)
            return move
        taken, self._stopped = snapped_move(self._lines, move, pointer.view)
        if pointer.shift:
            taken = Affine.translation(taken.c if move.c else 0, taken.f if move.f else 0)
        return taken

    def _handle_at(self, pointer: Pointer) -> Handle | None:
        box = self.transform_box()
        if box is None:
            return None
        reach = GRIP_PX / pointer.view.scale
        for handle, (x, y) in box.handles(pointer.view.scale):
            if abs(x - pointer.x) <= reach and abs(y - pointer.y) <= reach:
                return handle
        return None


def _box_between(one: Pointer, two: Pointer) -> Box:
    left, right = sorted((one.x, two.x))
    top, bottom = sorted((one.y, two.y))
    return Box.of_edges(round(left), round(top), round(right), round(bottom))


def choose(scene: CanvasScene, pointer: Pointer) -> None:
    """Take what is under the pointer: the whole with its parts, a part alone with ctrl.

    Shift adds it, or takes it away where it was chosen; a plain click on a chosen object keeps all.
    """
    item = scene.hit(*pointer.place)
    chosen = scene.selection
    if item is None:
        if not pointer.shift:
            scene.select([])
        return
    taken = (item.id,) if pointer.ctrl else family(scene.objects(), item.id)
    if pointer.shift:
        kept = tuple(x for x in chosen if x not in taken)
        scene.select(kept if item.id in chosen else (*chosen, *taken))
    elif item.id not in chosen:
        scene.select(taken)


def choose_inside(scene: CanvasScene, band: Box, *, add: bool) -> None:
    """Take the objects that lie mostly inside the band."""
    inside = [x.id for x in scene.objects() if _mostly_inside(x, band)]
    scene.select((*scene.selection, *inside) if add else inside)


def _mostly_inside(item: DocumentObject, band: Box) -> bool:
    if item.affine is None or item.is_background or not item.visible:
        return False
    box = item.target_box
    return 2 * box.intersection(band).size.pixels >= box.size.pixels > 0
