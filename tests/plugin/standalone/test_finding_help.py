"""What helps a person to find a command: tooltips, the manual, the list of commands."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.manual import ManualWindow
from intarsia.plugin.standalone.commands.manual_text import manual_text
from intarsia.plugin.standalone.commands.palette import CommandPalette
from intarsia.plugin.standalone.tour_words import tour_words
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt
from shown_words import in_language


def test_tooltips_say_what_a_tool_does(window: EditorWindow) -> None:
    for command in window.commands.all():
        if command.spec.is_tool:
            assert command.spec.help
            assert command.spec.help in command.action.toolTip(), command.spec.name


def test_the_manual_is_there_without_a_network(window: EditorWindow) -> None:
    window.commands["manual"].trigger()
    manual = window.findChild(ManualWindow, "manual")
    text = manual.text.toPlainText()
    assert "Mark what shall go" in text
    assert "Shift+Del" in text  # the keys of now
    manual.search.setText("continued where it was")
    manual.search.returnPressed.emit()
    assert manual.text.textCursor().selectedText() == "continued where it was"


def test_a_command_is_found_by_its_name(qtbot: QtBot, window: EditorWindow) -> None:
    palette = CommandPalette(window.commands, window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.search, "before aft")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.commands["compare"].isChecked()
    assert window.canvas.split == 0.5
    offered = CommandPalette(window.commands, window)
    qtbot.addWidget(offered)
    names = [offered.list.item(k).text() for k in range(offered.list.count())]
    assert not any(name.startswith("Delete ") for name in names)  # nothing is chosen


def test_the_manual_begins_with_the_tour_in_the_language(window: EditorWindow) -> None:
    with in_language("ja"):
        text = manual_text(Commands(window))
        steps = [x.replace("\\", "\\\\") for x in tour_words()]
    assert all(text.index(x) < text.index("**領域ブラシ**") for x in steps)
    plain = manual_text(window.commands)
    assert all(word.replace("\\", "\\\\") in plain for word in tour_words())
    window.commands["save"].setShortcut("Ctrl+F12")
    assert "**Save** (Ctrl+F12)" in manual_text(window.commands)
