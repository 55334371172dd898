"""What a person stumbled over in whole jobs: each as a kind that must not come back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from contrasts import contrast
from intarsia.core.state.document.document import Document
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Settings, SettingsFile, Theme
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Role
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.app import Program
from intarsia.plugin.standalone.message_bar import MessageBar
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.canvas.tools.tool import Tool
from intarsia.ui.languages import Languages
from intarsia.ui.qt import QtCore, QtGui, QtWidgets


def test_every_tool_says_in_the_person_s_language_what_to_do(
    qapp: QtWidgets.QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = {}
    for language in ("en", "de"):
        monkeypatch.setenv("INTARSIA_HOME", str(tmp_path / language))
        file = SettingsFile(find_places().settings_file)
        file.change(lambda _, code=language: Settings(language=code))
        program = Program()
        try:
            tools = program.editor.tools
            hints[language] = {type(x).__name__: x.hint for x in tools.findChildren(Tool)}
        finally:
            program.stop(engine_too=True)
            program.window.close()
            program.window.deleteLater()
            spoken = qapp.findChild(Languages)
            assert spoken is not None
            spoken.stop()
    assert len(hints["en"]) > 8
    same = {name for name, hint in hints["en"].items() if hint and hint == hints["de"][name]}
    assert not same


def test_only_a_brush_is_said_to_change_its_size(window: EditorWindow) -> None:
    said = {}
    for name in ("tool_brush", "tool_eraser", "tool_rectangle", "tool_ellipse", "tool_lasso"):
        window.commands[name].trigger()
        said[name] = window.statusBar().currentMessage()
    assert said["tool_brush"].endswith("[ and ] change the brush.")
    assert said["tool_eraser"].startswith("Wipe away from the region.")
    for name in ("tool_rectangle", "tool_ellipse", "tool_lasso"):
        assert said[name] == "Mark a region. Alt takes away."


def test_a_message_that_has_no_room_ends_in_dots(window: EditorWindow) -> None:
    bar = window.statusBar()
    assert isinstance(bar, MessageBar)
    bar.showMessage("Click. " * 200)
    assert bar.shown_message.endswith("…")
    assert tip_of(bar) == f"<p>{bar.currentMessage()}</p>"
    bar.showMessage("Short.")
    assert bar.shown_message == "Short."
    assert tip_of(bar) == ""


def test_a_message_is_one_line_and_its_tip_is_no_markup(window: EditorWindow) -> None:
    bar = window.statusBar()
    assert isinstance(bar, MessageBar)
    bar.showMessage("Above. Below.")
    one_line = bar.grab().toImage()
    bar.showMessage("Above.\nBelow.")
    assert bar.grab().toImage() == one_line
    name = "<img src=x> & <b>Rock</b>"
    bar.showMessage(f"Opened {name}. " * 40)
    shown = QtGui.QTextDocument()
    shown.setHtml(tip_of(bar))
    assert shown.toPlainText().startswith(f"Opened {name}.")


def tip_of(bar: MessageBar) -> str:
    """What the bar has as its tip where the pointer rests on it."""
    place = QtCore.QPoint(20, 5)
    event = QtGui.QHelpEvent(QtCore.QEvent.Type.ToolTip, place, bar.mapToGlobal(place))
    QtWidgets.QApplication.sendEvent(bar, event)
    return bar.toolTip()


def test_a_result_that_comes_takes_no_failure_away(
    window: EditorWindow, gateway: Any, make_layer: Any, opened_document: OpenedDocument
) -> None:
    """What was asked for second ends after the first has failed: both are to be read."""
    mark, session = Placed(full_mask(Size(30, 20)), 10, 10), window.editor.session
    errors = window.docks.panel.bars.errors
    session.complete(mark)
    session.complete(Placed(full_mask(Size(30, 20)), 200, 100))
    first, second = gateway.edits[-2:]
    gateway.fail(first, "bad_edit")
    said = window.statusBar().currentMessage()
    assert errors.isVisible()
    assert said
    gateway.finish(second, make_layer(Role.FILL, Box(200, 100, 30, 20)))
    assert len(window.editor.host.history.steps) == 2
    assert errors.isVisible()
    assert window.statusBar().currentMessage() == said
    window.editor.host.show_objects(opened_document.document.objects[:1])  # taken apart
    assert errors.isVisible()
    window.commands["undo"].trigger()
    assert not errors.isVisible()


def test_taken_apart_says_what_can_be_done_whatever_tool_was_in_hand(
    window: EditorWindow, opened_document: OpenedDocument
) -> None:
    window.commands["tool_brush"].trigger()
    window.editor.host.show_objects(opened_document.document.objects[:1])
    assert window.commands["tool_move"].isChecked()
    assert window.statusBar().currentMessage().startswith("1 objects. Point at one")


def test_what_was_said_is_past_with_the_next_step(window: EditorWindow) -> None:
    window.editor.tools.clone.lacking.emit()
    bars = window.docks.panel.bars
    assert "nothing to clone from" in bars.errors.text
    window.status.say("What could be done next.")
    window.commands["duplicate"].trigger()  # nothing is chosen: no step
    assert bars.errors.isVisible()
    window.editor.scene.select([window.editor.host.document.objects[0].id])
    bars.show_error(BadEdit("There is nothing to clone from yet.", "Alt and click."))
    window.commands["lock"].trigger()
    assert not bars.errors.isVisible()
    window.status.say("What could be done next.")
    window.commands["undo"].trigger()
    assert window.statusBar().currentMessage() == ""


def test_what_was_said_of_one_document_is_past_in_another(window: EditorWindow) -> None:
    """Whatever the numbers of their steps are: here they are the same."""
    lock, bar = window.commands["lock"], window.statusBar()

    def one_step() -> None:
        window.editor.scene.select([window.editor.host.document.objects[0].id])
        lock.trigger()

    one_step()
    window.tabs.new_from(QtGui.QImage(8, 6, QtGui.QImage.Format.Format_RGB32))
    window.clipboard.paste_image(QtGui.QImage(4, 4, QtGui.QImage.Format.Format_RGB32))
    window.editor.settler.close()
    steps = window.editor.host.history.steps
    window.status.say("What could be done next.")
    window.tabs.show(0)
    assert [x.id for x in window.editor.host.history.steps] == [x.id for x in steps]
    assert bar.currentMessage() == ""
    window.status.say("What could be done next.")
    window.commands["undo"].trigger()
    assert bar.currentMessage() == ""


def test_a_second_document_moves_no_button(
    qtbot: QtBot, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    window.resize(1280, 800)
    QtWidgets.QApplication.processEvents()
    button = window.findChild(QtWidgets.QToolBar, "main_bar").widgetForAction(
        window.commands["open"]
    )
    places = [
        button.mapTo(window, button.rect().center()),
        window.docks.panel.mapTo(window, button.pos()),
    ]
    (tmp_path / "small.png").write_bytes(b"a picture")
    window.tabs.open(tmp_path / "small.png")
    qtbot.waitUntil(lambda: bool(gateway.opened), timeout=20_000)
    pixels = Pixels(8, 6, RGBA, Depth.U8, bytes((9, 9, 9, 255)) * 48)
    gateway.opened[-1][0].succeed(OpenedPicture(FileFormat.PNG, pixels))
    QtWidgets.QApplication.processEvents()
    bar = window.tabs.bar
    assert bar.isVisible()
    assert (
        bar.mapTo(window, bar.rect().bottomLeft()).y()
        < window.canvas.mapTo(window, window.canvas.rect().topLeft()).y() + 1
    )
    assert [
        button.mapTo(window, button.rect().center()),
        window.docks.panel.mapTo(window, button.pos()),
    ] == places
    assert window.statusBar().currentMessage() == "Opened small.png"
    window.commands["hide_panels"].trigger()
    QtWidgets.QApplication.processEvents()
    height = window.canvas.height()
    window.clipboard.paste_image(QtGui.QImage(4, 4, QtGui.QImage.Format.Format_RGB32))
    QtWidgets.QApplication.processEvents()
    assert not bar.isVisible()
    assert window.canvas.height() == height
    window.commands["hide_panels"].trigger()
    assert bar.isVisible()
    window.commands["hide_panels"].trigger()
    window.editor.host.history.mark_saved()
    window.tabs.close_front()
    assert window.tabs.count == 1
    window.commands["hide_panels"].trigger()
    assert not bar.isVisible()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_rim_of_an_empty_box_is_seen(qtbot: QtBot, theme: Theme) -> None:
    apply_theme(theme)
    box = QtWidgets.QCheckBox("With its shadow")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    option = QtWidgets.QStyleOptionButton()
    box.initStyleOption(option)
    rim = box.style().subElementRect(QtWidgets.QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    image = box.grab().toImage()
    row = [image.pixelColor(x, rim.center().y()) for x in range(rim.left(), rim.center().x())]
    ground = QtWidgets.QApplication.palette().color(box.backgroundRole())
    assert max(contrast(x, ground) for x in row) >= 3.0
    apply_theme(Theme.LIGHT)


def test_a_copy_is_not_called_as_what_it_was_copied_from(window: EditorWindow) -> None:
    for _ in range(2):
        window.editor.scene.select([window.editor.host.document.objects[0].id])
        window.commands["duplicate"].trigger()
    names = names_of(window.editor.host.document)
    assert len(set(names)) == len(names) == 4
    assert "cup. copy" in names


def names_of(document: Document | None) -> list[str]:
    return [] if document is None else [x.name for x in document.objects]


def test_a_crop_that_cuts_nothing_is_no_step(window: EditorWindow) -> None:
    size: Size = window.editor.host.document.size
    window.editor.region.add(Placed(full_mask(size), 0, 0))
    window.commands["crop"].trigger()
    assert "reaches every edge" in window.docks.panel.bars.errors.text
    assert not window.editor.host.history.can_undo
