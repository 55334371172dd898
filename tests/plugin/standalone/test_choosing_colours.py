"""Wand, refine edge, snapping and the brush's settings at the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.document.document import Layer, LayerKind
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.geometry import Box
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.canvas.brush import PenPressure
from intarsia.ui.qt import Qt, QtWidgets

CUP = "cup." * 4


def click(qtbot: QtBot, window: EditorWindow, at: tuple[int, int], *, alt: bool = False) -> None:
    keys = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    spot = window.canvas.view.to_view(*at).toPoint()
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, keys, pos=spot)


def has_room(window: EditorWindow, field: QtWidgets.QWidget) -> bool:
    """Whether a field of the tool options takes part, on the bar or behind its arrow."""
    bar = window.findChild(QtWidgets.QToolBar, "main_bar")
    actions = (x for x in bar.actions() if isinstance(x, QtWidgets.QWidgetAction))
    return next(x.isVisible() for x in actions if x.defaultWidget() is field)


def shown_objects(window: EditorWindow) -> None:
    """Lay the cup on the picture, so that there is more than one colour to click."""

    def draw(document: Any) -> Any:
        cup = document.objects[0]
        layer = Layer("cup-layer", "Cup", LayerKind.PAINT, cup.layer, cup.box)
        return replace(document, layers=(*document.layers, layer))

    window.editor.host.change("Draw", draw)


def test_the_wand_marks_a_patch_and_alt_takes_it_away(qtbot: QtBot, window: EditorWindow) -> None:
    shown_objects(window)
    window.commands["tool_wand"].trigger()
    region = window.editor.region
    click(qtbot, window, (50, 50))
    qtbot.waitUntil(lambda: not region.empty)
    assert region.placed().box == Box(20, 20, 60, 60)
    window.options.tolerance.setValue(128)
    assert window.editor.tools.wand.tolerance == 128
    window.options.tolerance.setValue(10)
    window.commands["tool_colour_range"].trigger()
    click(qtbot, window, (150, 150))  # the ground as well
    qtbot.waitUntil(lambda: region.placed().box == Box(0, 0, 300, 200))
    click(qtbot, window, (150, 150), alt=True)
    qtbot.waitUntil(lambda: region.placed().box == Box(20, 20, 60, 60))
    assert window.commands["undo"].text().endswith("Mark region")


def test_a_stroke_of_refine_edge_asks_for_the_chosen_object(
    qtbot: QtBot, window: EditorWindow, gateway: Any
) -> None:
    window.commands["tool_refine"].trigger()
    window.editor.scene.select([CUP])
    window.editor.brush.set_size(12)
    click(qtbot, window, (20, 50))
    edit = gateway.edits[-1]
    assert isinstance(edit, Correct)
    assert edit.operation is Operation.REFINE
    assert edit.targets == (CUP,)
    assert 80 < sum(edit.mask.data) / 255 < 140  # a dot of twelve pixels


def test_the_switch_for_snapping_is_remembered(window: EditorWindow) -> None:
    assert window.commands["snapping"].isChecked()
    window.commands["snapping"].trigger()
    assert not window.editor.tools.move.snapping
    assert not window.editor.settings.current.value.snapping


@pytest.mark.parametrize("tool", ["tool_brush", "tool_clone", "tool_map", "tool_wand", "tool_move"])
def test_a_tool_shows_what_it_can_be_set_to(window: EditorWindow, tool: str) -> None:
    window.commands[tool].trigger()
    options = window.options
    soft, brush = tool in ("tool_brush", "tool_clone"), tool not in ("tool_wand", "tool_move")
    assert has_room(window, options.hardness) is soft
    assert has_room(window, options.opacity) is soft
    assert has_room(window, options.size) is brush
    assert has_room(window, options.pen) is brush
    assert has_room(window, options.tolerance) is (tool == "tool_wand")


def test_edge_strength_and_pen_are_remembered(window: EditorWindow) -> None:
    options, brush = window.options, window.editor.brush
    options.hardness.setValue(30)
    options.opacity.setValue(60)
    options.pen.setCurrentIndex(options.pen.findData(PenPressure.OPACITY))
    options.pen.activated.emit(options.pen.currentIndex())
    assert (brush.hardness, brush.opacity, brush.pressure) == (0.3, 0.6, PenPressure.OPACITY)
    kept = window.editor.settings.current.value
    assert (kept.brush_hardness, kept.brush_opacity, kept.pen_pressure) == (0.3, 0.6, "opacity")
