"""What a person stumbled over in whole jobs: each as a kind that must not come back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from contrasts import contrast
from intarsia.core.state.document.document import Document
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Settings, SettingsFile, Theme
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.app import Program
from intarsia.plugin.standalone.message_bar import MessageBar
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.canvas.tools.tool import Tool
from intarsia.ui.languages import Languages
from intarsia.ui.qt import QtWidgets


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
    assert bar.toolTip() == bar.currentMessage()
    bar.showMessage("Short.")
    assert bar.shown_message == "Short."


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
    window.commands["hide_panels"].trigger()
    assert not bar.isVisible()
    window.commands["hide_panels"].trigger()
    assert bar.isVisible()


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
