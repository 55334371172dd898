"""Whoever sees little, or has no mouse: names, focus that is seen, contrast, the desktop's text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from contrasts import contrast
from intarsia.core.state.storage.settings import Settings, Theme
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.geometry import Size
from intarsia.plugin.standalone.commands.canvas_size import CanvasDialog
from intarsia.plugin.standalone.commands.manual import ManualWindow
from intarsia.plugin.standalone.commands.palette import CommandPalette
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.plugin.standalone.files.export_preview import ExportPreview
from intarsia.plugin.standalone.notices_dialog import NoticesDialog
from intarsia.plugin.standalone.theme import apply_theme, palette_of
from intarsia.plugin.standalone.welcome import WelcomeDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.qt import Qt, QtGui, QtWidgets
from intarsia.ui.widgets.engine.engine_dialog import EngineDialog
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog
from intarsia.ui.widgets.shortcut_dialog import ShortcutDialog

LEAST = 4.5
ROLE = QtGui.QPalette.ColorRole
TEXTS = (
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.Link, ROLE.Window),
    (ROLE.WindowText, ROLE.Mid),  # the titles of docks
)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("pair", TEXTS, ids=lambda pair: f"{pair[0].name} on {pair[1].name}")
def test_text_stands_out_from_its_ground(
    qapp: QtWidgets.QApplication, dark: bool, pair: tuple[ROLE, ROLE]
) -> None:
    palette = palette_of(dark)
    assert contrast(palette.color(pair[0]), palette.color(pair[1])) >= LEAST


class DesktopWithSigns(QtWidgets.QProxyStyle):
    """A desktop that puts its own signs on the buttons of dialogs, a black cross among them."""

    def styleHint(self, hint: Any, *more: Any) -> int:  # noqa: N802
        asked = hint is QtWidgets.QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        return 1 if asked else super().styleHint(hint, *more)


def test_no_button_of_a_dialog_has_a_dark_sign_on_dark(qapp: QtWidgets.QApplication) -> None:
    palette = qapp.palette()
    apply_theme(Theme.DARK)
    qapp.setStyle(DesktopWithSigns("Fusion"))
    box = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Close)
    signs = [x.text() for x in box.buttons() if not x.icon().isNull()]
    qapp.setStyleSheet("")
    qapp.setStyle("Fusion")
    qapp.setPalette(palette)
    assert signs == []


def test_the_bar_of_failures_can_be_read_in_both_themes() -> None:
    rules = resources.files("intarsia.resources.style").joinpath("editor.qss").read_text()
    ground = rules.split("errorBar { background: ", 1)[1].split(";", 1)[0]
    assert contrast(QtGui.QColor("#ffffff"), QtGui.QColor(ground)) >= LEAST


def test_no_rule_sets_a_size_of_text() -> None:
    """The desktop's text size holds: nothing of ours says another one."""
    rules = resources.files("intarsia.resources.style").joinpath("editor.qss").read_text()
    assert "font-size" not in rules
    assert "font:" not in rules


def test_larger_text_of_the_desktop_makes_larger_controls(
    qapp: QtWidgets.QApplication, empty_window: Callable[[], EditorWindow]
) -> None:
    def heights() -> dict[str, tuple[int, int]]:
        """What the buttons of the panel ask for, and the height of their text."""
        window = empty_window()
        window.resize(1400, 1400)
        window.show()
        QtWidgets.QApplication.processEvents()
        buttons = window.docks.panel.findChildren(QtWidgets.QPushButton)
        shown = [x for x in buttons if x.isVisible()]
        return {x.text(): (x.height(), x.fontMetrics().height()) for x in shown}

    usual, font = heights(), qapp.font()
    larger = QtGui.QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        grown = heights()
    finally:
        qapp.setFont(font)
    assert {"Remove", "Take apart", "Paint in"} <= set(grown)
    for name, (height, text) in grown.items():
        assert height >= text, name
        assert height > 1.3 * usual[name][0], name


def dialogs(window: EditorWindow) -> dict[str, Callable[[], QtWidgets.QWidget]]:
    editor = window.editor
    settings = Settings()
    path = Path("picture.jpg")
    form = FileFormat.JPEG
    return {
        "canvas size": lambda: CanvasDialog(Size(300, 200), window),
        "export": lambda: ExportDialog(path, settings, form=form, parent=window),
        "find a command": lambda: CommandPalette(window.commands, window),
        "manual": lambda: ManualWindow(window.commands, window),
        "licences": lambda: NoticesDialog(editor.background, window),
        "welcome": lambda: WelcomeDialog(editor.session.engine, editor.gateway, window),
        "packs": lambda: PackDialog(editor.gateway, window),
        "engines": lambda: EngineDialog((), editor.gateway, window),
        "preferences": lambda: PreferencesDialog(settings, files=True, parent=window),
        "shortcuts": lambda: ShortcutDialog(window.commands.keys(settings), window),
    }


def controls(root: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    """What the keyboard can reach, without the inner parts that Qt makes of its own controls."""
    for widget in root.findChildren(QtWidgets.QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(
            widget.parentWidget(), (QtWidgets.QAbstractSpinBox, QtWidgets.QComboBox)
        )
        own_window = widget.window() is not root.window()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner and not own_window:
            yield widget


def nameless(root: QtWidgets.QWidget) -> list[str]:
    """Controls that a screen reader could not name, or not say the kind of."""
    found = []
    for widget in controls(root):
        heard = QAccessible.queryAccessibleInterface(widget)
        role = heard.role()
        name = heard.text(QAccessible.Text.Name)
        if isinstance(widget, (Canvas, ExportPreview)):
            assert widget.accessibleDescription()  # Qt knows no kind for it
            continue
        if isinstance(widget, QtWidgets.QLabel) and not widget.text():
            continue  # a sentence that is not there
        plain = not isinstance(widget, QtWidgets.QKeySequenceEdit) and role in (
            QAccessible.Role.Client,
            QAccessible.Role.NoRole,
        )
        scrolls = isinstance(widget, QtWidgets.QScrollArea)
        if (
            (not name.strip() or plain)
            and not scrolls
            and not isinstance(widget, QtWidgets.QMenuBar)
        ):
            found.append(f"{type(widget).__name__} {widget.objectName()} {role} {name!r}")
    return found


def test_every_control_of_the_window_has_a_name_and_a_kind(window: EditorWindow) -> None:
    for section in window.docks.panel._sections:
        section.unfold()
        section.options.unfold()
    for tool in window.commands.tool_names():
        window.commands[tool].trigger()
    assert len(list(controls(window))) > 40
    assert nameless(window) == []


@pytest.mark.parametrize(
    "name",
    ["canvas size", "export", "find a command", "manual", "licences", "welcome", "packs",
     "engines", "preferences", "shortcuts"],
)  # fmt: skip
def test_every_control_of_a_dialog_has_a_name_and_a_kind(window: EditorWindow, name: str) -> None:
    dialog = dialogs(window)[name]()
    dialog.show()
    QtWidgets.QApplication.processEvents()
    assert list(controls(dialog))
    assert nameless(dialog) == []
    dialog.close()


def test_every_command_is_in_a_menu(window: EditorWindow) -> None:
    """So that the keyboard reaches it: Alt and the arrows."""
    shown = {
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
    }  # fmt: skip
    for command in window.commands.all():
        assert command.action in shown, command.spec.name


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_focus_is_seen_on_every_control_of_the_panel(
    qapp: QtWidgets.QApplication, window: EditorWindow, theme: Theme
) -> None:
    palette = qapp.palette()
    apply_theme(theme)
    window.resize(1400, 1400)
    window.activateWindow()
    QtWidgets.QApplication.processEvents()
    unseen = []
    panel = window.docks.panel
    for widget in controls(panel):
        if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, _AREAS):
            continue
        window.canvas.setFocus()
        QtWidgets.QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
        QtWidgets.QApplication.processEvents()
        if widget.hasFocus() and widget.grab().toImage() == before:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
    qapp.setPalette(palette)
    qapp.setStyleSheet("")
    assert unseen == []


_AREAS = (QtWidgets.QScrollArea, QtWidgets.QMainWindow)
