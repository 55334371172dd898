"""The window around a picture: zoom, full screen, panels, labels, the start page, recent files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.storage.settings import Theme
from intarsia.core.wire.geometry import Size
from intarsia.plugin.standalone.theme import apply_theme, palette_of
from intarsia.plugin.standalone.window import EditorWindow, fitted
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog


def test_the_zoom_can_be_typed_and_chosen(qtbot: QtBot, window: EditorWindow) -> None:
    field = window.status.zoom
    field.setEditText("250")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert window.canvas.view.scale == 2.5
    assert field.currentText() == "250 %"
    field.activated.emit(4)
    assert window.canvas.view.scale == 1.0
    field.setEditText("nonsense")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert field.currentText() == "100 %"


def test_tab_hides_the_panels_and_brings_back_what_was_there(
    qtbot: QtBot, window: EditorWindow
) -> None:
    window.canvas.setFocus()
    panel = window.findChild(QtWidgets.QDockWidget, "dock_panel")
    bar = window.findChild(QtWidgets.QToolBar, "tool_bar")
    transform = window.findChild(QtWidgets.QDockWidget, "dock_transform")
    transform.hide()
    window.commands["hide_panels"].trigger()
    assert not any(x.isVisible() for x in (panel, bar, window.statusBar()))
    window.commands["hide_panels"].trigger()
    assert all(x.isVisible() for x in (panel, bar, window.statusBar()))
    assert not transform.isVisible()


def test_full_screen_ends_with_escape(qtbot: QtBot, window: EditorWindow) -> None:
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    assert not window.findChild(QtWidgets.QDockWidget, "dock_panel").isVisible()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.findChild(QtWidgets.QDockWidget, "dock_panel").isVisible()


def test_the_empty_window_invites(
    qtbot: QtBot, empty_window: Callable[[], EditorWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = empty_window()
    window.show()
    assert window.start.isVisible()
    window.commands["tool_wand"].trigger()
    assert window.statusBar().currentMessage() == ""  # no tool does anything yet
    asked: list[str] = []
    answer = lambda *_: (asked.append("file"), ("", ""))[1]  # noqa: E731
    monkeypatch.setattr(QtWidgets.QFileDialog, "getOpenFileName", answer)
    qtbot.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(5, 5))
    assert asked == ["file"]
    window.start.sample_asked.emit()
    assert window.editor.host.document.size == Size(600, 400)
    assert not window.editor.host.modified
    assert not window.start.isVisible()


def test_recent_files_are_whole_and_stand_there_once(
    window: EditorWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path in (Path("a.png"), tmp_path / "a.png", tmp_path / "b.png", Path("a.png")):
        window.files.recent.add(path)
    assert window.files.recent.paths == (tmp_path / "a.png", tmp_path / "b.png")
    shown = [x.text() for x in window._recent.actions()]
    assert [str(tmp_path) in text for text in shown] == [True, True]


def test_before_and_after_are_labelled(window: EditorWindow) -> None:
    plain = window.canvas.grab().toImage()
    window.commands["compare"].trigger()
    shown = window.canvas.grab().toImage()
    middle = window.canvas.width() // 2
    for left in (middle - 60, middle + 12):
        part = QtCore.QRect(left, 12, 40, 16)
        assert plain.copy(part) != shown.copy(part)


def test_a_saved_window_fits_the_screen_that_is_there() -> None:
    screen = QtCore.QRect(0, 0, 1024, 700)
    assert fitted(QtCore.QRect(-500, 40, 2880, 1800), screen) == screen
    inside = QtCore.QRect(10, 20, 800, 600)
    assert fitted(inside, screen) == inside
    assert fitted(QtCore.QRect(900, 650, 800, 600), screen) == QtCore.QRect(224, 100, 800, 600)


def test_language_and_colours_come_first_in_the_preferences_and_count_at_once(
    window: EditorWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: PreferencesDialog) -> Any:
        field = QtWidgets.QFormLayout.ItemRole.FieldRole
        first = [dialog.layout().itemAt(row, field).widget() for row in (0, 1)]
        assert first == [dialog.language, dialog.theme]
        dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
        return QtWidgets.QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    window.commands["preferences"].trigger()
    role = QtGui.QPalette.ColorRole.Window
    assert QtWidgets.QApplication.palette().color(role) == palette_of(True).color(role)
    apply_theme(Theme.SYSTEM)


def test_tools_that_have_no_room_are_behind_an_arrow(window: EditorWindow) -> None:
    window.resize(900, 300)
    QtWidgets.QApplication.processEvents()
    bar = window.findChild(QtWidgets.QToolBar, "tool_bar")
    more = bar.findChild(QtWidgets.QToolButton, "qt_toolbar_ext_button")
    assert more.isVisible()
    assert not more.icon().isNull()
    assert bar.rect().contains(more.geometry())
