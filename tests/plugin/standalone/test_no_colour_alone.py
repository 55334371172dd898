"""Whatever a colour tells, a word, an icon or a shape tells too: on the real window and widgets."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from contrasts import contrast
from gateways import FakeGateway
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.wire.errors import BadEdit
from intarsia.plugin.standalone.theme import palette_of
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.canvas.region import TINT
from intarsia.ui.icons import icon
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.layers.history_list import HistoryList
from intarsia.ui.widgets.subject_choice import SubjectChoice

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ARM = 3  # a pixel on the arm of a sign, from its middle
BESIDE = QtCore.QPoint(14, 14)
ROLE = QtGui.QPalette.ColorRole


def is_plus(widget: QtWidgets.QWidget, at: QtCore.QPoint) -> bool:
    """Whether the sign there has an upright beside its dash, whatever the colours."""
    picture = widget.grab().toImage()

    def lit(x: int, y: int) -> bool:
        return picture.pixelColor(at.x() + x, at.y() + y).lightness() > 200

    assert lit(-ARM, 0) or lit(-ARM, -1)
    assert lit(ARM - 1, 0) or lit(ARM - 1, -1)
    return (lit(0, -ARM) or lit(-1, -ARM)) and (lit(0, ARM - 1) or lit(-1, ARM - 1))


def over(window: EditorWindow, x: float, y: float) -> QtCore.QPoint:
    return window.canvas.view.to_view(x, y).toPoint()


def lightness(widget: QtWidgets.QWidget, at: QtCore.QPoint, side: int = 12) -> list[int]:
    picture = widget.grab().toImage()
    return [
        picture.pixelColor(at.x() + x, at.y() + y).lightness()
        for x in range(side)
        for y in range(side)
    ]


def test_a_region_is_seen_on_a_picture_of_its_own_colour(qtbot: Any, window: EditorWindow) -> None:
    image = QtGui.QImage(300, 200, QtGui.QImage.Format.Format_RGB32)
    image.fill(TINT.rgb())
    window.files.new_from(image)
    QtWidgets.QApplication.processEvents()
    window.commands["tool_rectangle"].trigger()
    at = over(window, 100, 100)
    assert len(set(lightness(window.canvas, at))) == 1
    qtbot.mousePress(window.canvas, LEFT, pos=over(window, 50, 50))
    qtbot.mouseMove(window.canvas, over(window, 200, 150))
    qtbot.mouseRelease(window.canvas, LEFT, pos=over(window, 200, 150))
    seen = lightness(window.canvas, at)
    assert max(seen) - min(seen) > 25
    window._agreed = True


def test_clicks_on_and_beside_a_thing_are_plus_and_minus(qtbot: Any, window: EditorWindow) -> None:
    window.commands["tool_prompt"].trigger()
    on, beside = over(window, 50, 50), over(window, 150, 150)
    qtbot.mouseClick(window.canvas, LEFT, NONE, on)
    qtbot.mouseClick(window.canvas, LEFT, ALT, beside)
    assert is_plus(window.canvas, on)
    assert not is_plus(window.canvas, beside)


def test_clicks_in_the_exemplar_are_plus_and_minus(qtbot: Any, window: EditorWindow) -> None:
    window.editor.scene.select(["cup." * 4])
    window.docks.use_as_exemplar()
    well = window.docks.panel.exemplar.well
    choice = SubjectChoice(well.pixels, well.wish, window)
    qtbot.addWidget(choice)
    choice.show()
    size = choice.view.size()
    on = QtCore.QPoint(size.width() // 3, size.height() // 2)
    beside = QtCore.QPoint(2 * size.width() // 3, size.height() // 2)
    qtbot.mouseClick(choice.view, LEFT, NONE, on)
    qtbot.mouseClick(choice.view, RIGHT, NONE, beside)
    assert is_plus(choice.view, on)
    assert not is_plus(choice.view, beside)


@pytest.mark.parametrize("tool", ["tool_correct_brush", "tool_correct_lasso", "tool_mask_show"])
def test_what_a_stroke_would_do_stands_beside_the_pointer(
    qtbot: Any, window: EditorWindow, tool: str
) -> None:
    window.commands[tool].trigger()
    at = over(window, 150, 100)
    for place in (at - BESIDE, at):
        qtbot.mouseMove(window.canvas, place)
    assert is_plus(window.canvas, at + BESIDE)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_X)
    assert not is_plus(window.canvas, at + BESIDE)


def test_the_outline_of_what_is_pointed_at_has_other_stripes(
    qtbot: Any, window: EditorWindow
) -> None:
    """Black ones as wide as half of those of what is chosen: no colour is needed."""

    def runs() -> int:
        """How often dark and light change along the upper edge of the cup."""
        picture, left = window.canvas.grab().toImage(), over(window, 24, 20)
        rows = (
            [picture.pixelColor(left.x() + x, left.y() + y).lightness() > 90 for x in range(100)]
            for y in (-2, -1, 0)
        )
        return max(sum(a != b for a, b in pairwise(row)) for row in rows)

    window.commands["tool_correct"].trigger()  # no handles, which tell it too
    scene = window.editor.scene
    scene.select([])
    scene.hover("cup." * 4)
    pointed = runs()
    scene.hover("")
    scene.select(["cup." * 4])
    chosen = runs()
    assert pointed > 1.6 * chosen > 8


def test_steps_that_were_taken_back_are_slanted(qtbot: Any) -> None:
    steps = HistoryList()
    qtbot.addWidget(steps)
    steps.show_steps(("", "Move", "Remove"), 1)
    assert [steps.item(k).font().italic() for k in range(3)] == [False, False, True]
    assert steps.currentRow() == 1


@pytest.mark.parametrize("dark", [False, True])
def test_a_chosen_row_stands_out_by_its_lightness(qapp: Any, dark: bool) -> None:
    palette = palette_of(dark)
    for ground in (ROLE.Base, ROLE.AlternateBase):
        assert contrast(palette.color(ROLE.Highlight), palette.color(ground)) >= 2.8


def test_the_tool_in_hand_is_named(window: EditorWindow) -> None:
    names = set()
    for tool in window.commands.tool_names():
        window.commands[tool].trigger()
        assert window.options.name.isVisible()
        names.add(window.options.name.text())
    assert len(names) == len(window.commands.tool_names())


@pytest.mark.parametrize("pair", [("eye", "eye_off"), ("lock", "lock_off")])
def test_a_state_of_a_layer_is_another_shape(window: EditorWindow, pair: tuple[str, str]) -> None:
    def shape(name: str) -> QtGui.QImage:
        image = icon(name, window.palette()).pixmap(32, 32).toImage()
        return image.convertToFormat(QtGui.QImage.Format.Format_Alpha8)

    assert shape(pair[0]) != shape(pair[1])


def test_every_state_of_the_engine_has_its_words(
    window: EditorWindow, gateway: FakeGateway
) -> None:
    said = set()
    for state in EngineState:
        gateway.status.set(EngineStatus(state))
        said.add(window.status._engine.text())
    assert len(said) == len(EngineState)


def test_what_went_wrong_and_what_is_offered_are_words(
    qtbot: Any, window: EditorWindow, gateway: FakeGateway, found: Any
) -> None:
    bars = window.docks.panel.bars
    bars.show_error(BadEdit("No region is marked.", "Paint one."))
    heard = bars.errors.accessibleName()
    assert heard == "What went wrong"
    assert bars.errors.text == "No region is marked.\nPaint one."
    sign = bars.errors.findChild(QtWidgets.QLabel, "errorSign")
    assert sign is not None
    assert not sign.pixmap().isNull()
    window.commands["tool_prompt"].trigger()
    window.editor.session.prompt(found.prompt)
    gateway.finish(gateway.last, found.item)
    labels = [x.text() for x in bars.found.findChildren(QtWidgets.QLabel)]
    assert "Found: Thing" in labels


def test_the_bar_of_progress_stands_beside_what_is_done(window: EditorWindow) -> None:
    window.commands["take_apart"].trigger()
    QtWidgets.QApplication.processEvents()
    progress = window.status.progress
    assert progress.bar.isVisible()
    assert progress.button.text() == "Take apart"
    assert progress.bar.accessibleName() == "Progress of Take apart"
