"""What is moved stops at edges and middles near it, and the line is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intarsia.core.wire.geometry import Affine
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.move import MoveTool
from intarsia.ui.qt import QtWidgets


@pytest.fixture
def tool(scene: CanvasScene) -> MoveTool:
    return MoveTool(scene)


def dragged(tool: MoveTool, at: Any, to: tuple[float, float], **held: bool) -> Affine:
    """Where a drag of the green square from its middle has it."""
    tool.press(at(65, 45))
    tool.drag(at(*to, **held))
    return tool.scene.live["green"]


def test_a_drag_stops_in_the_middle_of_the_picture(tool: MoveTool, at: Any) -> None:
    assert dragged(tool, at, (103, 48)) == Affine.translation(35, 5)  # to 100, 50
    tool.release(at(103, 48))
    assert not tool.busy


def test_alt_and_the_switch_move_freely(tool: MoveTool, at: Any) -> None:
    assert dragged(tool, at, (103, 48), alt=True) == Affine.translation(38, 3)
    tool.cancel()
    tool.snapping = False
    assert dragged(tool, at, (103, 48)) == Affine.translation(38, 3)


def test_the_line_is_seen_while_it_holds(
    canvas: Canvas, at: Any, colour_at: Callable[[int, int], tuple[int, int, int]]
) -> None:
    tool = MoveTool(canvas.scene, canvas)
    canvas.set_tool(tool)
    dragged(tool, at, (103, 48))
    QtWidgets.QApplication.processEvents()
    red, green, blue = colour_at(100, 5)
    assert red > 200
    assert green < 120
    tool.release(at(103, 48))
    canvas.update()
    assert colour_at(100, 5)[0] < 100
