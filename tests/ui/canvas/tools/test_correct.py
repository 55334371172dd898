"""The correct tool: what is held decides what a click, box, brush, lasso or knife asks for."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import PromptKind
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.correct import CorrectShape, CorrectTool
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui


class Asked:
    """What the tool has asked for."""

    def __init__(self, tool: CorrectTool) -> None:
        self.pointed: list[tuple[Operation, Any]] = []
        self.drawn: list[tuple[Operation, Placed]] = []
        tool.pointed.connect(lambda operation, prompt: self.pointed.append((operation, prompt)))
        tool.drawn.connect(lambda operation, mask: self.drawn.append((operation, mask)))


@pytest.fixture
def tool(scene: CanvasScene) -> CorrectTool:
    return CorrectTool(scene, Brush(10.0))


def gesture(tool: CorrectTool, *places: tuple[float, float], **held: bool) -> None:
    first = Pointer(*places[0], View(), **held)
    tool.press(first)
    for place in places[1:]:
        tool.drag(Pointer(*place, View(), **held))
    tool.release(Pointer(*places[-1], View(), **held))


@pytest.mark.parametrize(
    ("held", "operation"),
    [({"shift": True}, Operation.ADD), ({"alt": True}, Operation.SUBTRACT)],
)
def test_a_click_with_a_key_asks_for_what_is_there(
    tool: CorrectTool, held: dict[str, bool], operation: Operation
) -> None:
    asked = Asked(tool)
    gesture(tool, (30.0, 20.0), **held)
    ((got, prompt),) = asked.pointed
    assert got is operation
    assert prompt.points == ((30.0, 20.0),)


def test_a_plain_click_chooses(tool: CorrectTool, scene: CanvasScene) -> None:
    asked = Asked(tool)
    item = next(x for x in reversed(scene.objects()) if not x.is_background)
    x, y = item.box.center
    gesture(tool, (x, y))
    assert item.id in scene.selection
    assert asked.pointed == []


def test_a_drag_is_a_box_that_adds_or_takes(tool: CorrectTool) -> None:
    asked = Asked(tool)
    gesture(tool, (40.0, 30.0), (10.0, 5.0))
    gesture(tool, (10.0, 5.0), (40.0, 30.0), alt=True)
    boxes = [(operation, prompt.kind, prompt.box) for operation, prompt in asked.pointed]
    expected = Box(10, 5, 30, 25)
    assert boxes == [
        (Operation.ADD, PromptKind.BOX, expected),
        (Operation.SUBTRACT, PromptKind.BOX, expected),
    ]


def test_a_stroke_of_the_brush_is_a_mask(tool: CorrectTool) -> None:
    asked = Asked(tool)
    tool.use(CorrectShape.BRUSH)
    gesture(tool, (20.0, 20.0), (60.0, 20.0))
    ((operation, mask),) = asked.drawn
    assert operation is Operation.ADD
    assert abs(mask.box.width - 50) <= 2
    assert abs(mask.box.height - 10) <= 2
    gesture(tool, (20.0, 20.0), (60.0, 20.0), alt=True)
    assert asked.drawn[1][0] is Operation.SUBTRACT
    assert asked.drawn[1][1] == mask  # the first stroke is forgotten


def test_x_swaps_adding_and_taking(tool: CorrectTool) -> None:
    asked = Asked(tool)
    tool.use(CorrectShape.LASSO)
    key = QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier)
    assert tool.key(key)
    gesture(tool, (10.0, 10.0), (40.0, 10.0), (40.0, 40.0), (10.0, 40.0))
    gesture(tool, (10.0, 10.0), (40.0, 10.0), (40.0, 40.0), (10.0, 40.0), shift=True)
    assert [operation for operation, _ in asked.drawn] == [Operation.SUBTRACT, Operation.ADD]
    assert asked.drawn[0][1].box == Box(10, 10, 30, 30)


def test_the_knife_splits_along_a_thin_stroke(tool: CorrectTool) -> None:
    asked = Asked(tool)
    tool.use(CorrectShape.KNIFE)
    gesture(tool, (30.0, 5.0), (30.0, 60.0))
    ((operation, mask),) = asked.drawn
    assert operation is Operation.SPLIT
    assert mask.box.width <= 4


def test_a_gesture_that_is_taken_back_asks_for_nothing(
    tool: CorrectTool, scene: CanvasScene
) -> None:
    asked = Asked(tool)
    tool.use(CorrectShape.BRUSH)
    tool.press(Pointer(20.0, 20.0, View()))
    tool.drag(Pointer(50.0, 20.0, View()))
    assert tool.busy
    tool.cancel()
    tool.release(Pointer(50.0, 20.0, View()))
    assert asked.drawn == []
    assert tool.marks.placed() is None


def test_every_shape_says_what_to_do_and_paints(tool: CorrectTool) -> None:
    image = QtGui.QImage(120, 90, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    bare = QtGui.QImage(image.size(), image.format())
    bare.fill(0)
    hints = set()
    for shape in CorrectShape:
        tool.use(shape)
        hints.add(tool.hint)
        tool.press(Pointer(20.0, 20.0, View()))
        tool.drag(Pointer(70.0, 60.0, View()))
        image.fill(0)
        painter = QtGui.QPainter(image)
        painter.setClipRect(image.rect())
        tool.paint(painter, View())
        painter.end()
        assert image != bare
        tool.cancel()
    assert len(hints) == 4
