"""The licences of everything in the program, as the Help menu shows them."""

from __future__ import annotations

from typing import Any

from intarsia.plugin.standalone.notices_dialog import NoticesDialog
from intarsia.plugin.standalone.window import EditorWindow


def test_the_dialog_shows_the_notices_of_what_is_installed(
    qtbot: Any, window: EditorWindow
) -> None:
    dialog = NoticesDialog(window.editor.background, window)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.text.toPlainText()) > 10_000)
    text = dialog.text.toPlainText()
    assert "pillow" in text
    assert "MediaPipe BlazeFace" in text
    dialog.reject()


def test_the_help_menu_has_the_command(window: EditorWindow) -> None:
    assert window.commands["notices"].isEnabled()
