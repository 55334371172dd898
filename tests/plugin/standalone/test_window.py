"""What every control owes a person: a name, a tooltip, keys that can be changed, a memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from intarsia.core.state.document.document import Layer, LayerKind, new_layer_id
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Shortcut, Theme
from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.commands.table import command_table
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.theme import apply_theme, palette_of
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog, take_preferences

_CONTROLS = (
    QtWidgets.QAbstractButton,
    QtWidgets.QAbstractSlider,
    QtWidgets.QAbstractSpinBox,
    QtWidgets.QComboBox,
    QtWidgets.QAbstractItemView,
)
_PIECES = (QtWidgets.QScrollBar, QtWidgets.QHeaderView)
_QT_OWN = ("QFrame", "QComboBox", "QDockWidget", "QTabBar", "QComboBoxPrivateContainer", "QMenuBar")


def test_every_control_has_a_name_for_those_who_cannot_see_it(window: EditorWindow) -> None:
    nameless = []
    for control in window.findChildren(QtWidgets.QWidget):
        if not isinstance(control, _CONTROLS) or isinstance(control, _PIECES):
            continue
        if type(control.parentWidget()).__name__ in _QT_OWN or _is_qt_own(control):
            continue
        action = control.defaultAction() if isinstance(control, QtWidgets.QToolButton) else None
        text = getattr(control, "text", str)()
        if not (control.accessibleName() or text or (action is not None and action.text())):
            nameless.append(f"{type(control).__name__} in {type(control.parentWidget()).__name__}")
    assert nameless == []


def _is_qt_own(control: QtWidgets.QWidget) -> bool:
    return control.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))


def test_every_command_has_words_and_its_keys_in_the_tooltip(window: EditorWindow) -> None:
    for spec in command_table():
        action = window.commands[spec.name]
        assert action.text()
        if spec.keys:
            shown = QtGui.QKeySequence(spec.keys).toString(
                QtGui.QKeySequence.SequenceFormat.NativeText
            )
            assert shown in action.toolTip(), spec.name


def test_no_two_commands_have_the_same_keys() -> None:
    keys = [keys for x in command_table() for keys in (x.keys, x.also) if keys]
    assert len(keys) == len(set(keys))


def test_every_command_does_something(window: EditorWindow) -> None:
    triggered = QtCore.SIGNAL("triggered(bool)")
    toggled = QtCore.SIGNAL("toggled(bool)")
    for spec in command_table():
        action = window.commands[spec.name]
        assert action.receivers(triggered) + action.receivers(toggled) > 0, spec.name


def test_keys_can_be_changed_and_are_remembered(window: EditorWindow) -> None:
    window.help.take_keys((Shortcut("save", "Ctrl+Alt+S"),))
    assert window.commands["save"].shortcut().toString() == "Ctrl+Alt+S"
    assert "Ctrl+Alt+S" in window.commands["save"].toolTip()
    again = Editor(window.editor.gateway, find_places())
    assert again.settings.current.value.shortcuts == (Shortcut("save", "Ctrl+Alt+S"),)
    again.close()


def test_the_buttons_of_the_panel_say_the_keys_as_they_are_now(window: EditorWindow) -> None:
    panel = window.docks.panel
    apart, settle = panel.move_section.apart, panel.move_section.settle

    def native(keys: str) -> str:
        return QtGui.QKeySequence(keys).toString(QtGui.QKeySequence.SequenceFormat.NativeText)

    assert apart.toolTip() == f"Find all objects ({native('Ctrl+T')})"
    assert settle.toolTip().endswith(f"moved ({native('Ctrl+Return')})")
    assert panel.region.remove.toolTip().endswith(f"marks ({native('Shift+Del')})")
    window.help.take_keys((Shortcut("take_apart", "Ctrl+Alt+T"), Shortcut("settle", "")))
    assert apart.toolTip() == f"Find all objects ({native('Ctrl+Alt+T')})"
    assert settle.toolTip() == "Make the picture whole where objects moved"


def test_keys_that_people_know_from_elsewhere_work_until_they_are_given_away(
    window: EditorWindow,
) -> None:
    def keys(name: str) -> list[str]:
        return [x.toString() for x in window.commands[name].shortcuts()]

    assert keys("redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    window.help.take_keys((Shortcut("save", "Ctrl+Y"), Shortcut("delete", "Ctrl+K")))
    assert keys("redo") == ["Ctrl+Shift+Z"]
    assert keys("delete") == ["Ctrl+K"]


def test_preferences_count_at_once_and_are_remembered(window: EditorWindow, gateway: Any) -> None:
    editor = window.editor
    dialog = PreferencesDialog(editor.settings.current.value, files=True, parent=window)
    dialog.autosave.setValue(30)
    dialog.undo.setValue(5)
    take_preferences(dialog, editor.settings, gateway)
    assert window.autosave._timer.interval() == 30_000
    assert "restart" not in gateway.calls
    dialog.python.setText("/opt/python")
    take_preferences(dialog, editor.settings, gateway)
    assert gateway.calls[-1] == "restart"
    editor.host.open(OpenedDocument(editor.host.document, editor.host.store), None, saved=True)
    for number in range(9):
        editor.brush.step(1)
        editor.place(f"Move {number}", {"cup." * 4: Affine.translation(number + 1, 0)})
    assert len(editor.host.history.steps) == 5
    kept = Editor(gateway, find_places())
    assert kept.settings.current.value.engine_python == "/opt/python"
    kept.close()
    editor.settler.close()


def test_commands_that_need_a_choice_are_off_without_one(window: EditorWindow) -> None:
    assert not window.commands["delete"].isEnabled()
    window.editor.scene.select(["cup." * 4])
    assert window.commands["delete"].isEnabled()


def test_undo_says_what_it_undoes(window: EditorWindow) -> None:
    window.editor.scene.select(["cup." * 4])
    window.commands["lock"].trigger()
    assert "Lock" in window.commands["undo"].text()
    assert window.docks.history.count() == 2
    window.docks.history.chosen.emit(0)
    assert not window.editor.host.history.can_undo


def test_colours_change_with_the_theme(window: EditorWindow) -> None:
    window.commands["theme_light"].trigger()
    role = QtGui.QPalette.ColorRole.Window
    assert QtWidgets.QApplication.palette().color(role) == palette_of(False).color(role)
    window.commands["theme_dark"].trigger()
    assert window.palette().color(role) == palette_of(True).color(role)
    assert window.editor.settings.current.value.theme is Theme.DARK
    apply_theme(Theme.SYSTEM)


def test_the_layers_list_changes_the_document_in_steps(window: EditorWindow) -> None:
    host, rows = window.editor.host, window.docks.layers.list
    plane = host.document.original.pixels
    added = Layer(new_layer_id(), "Above", LayerKind.PAINT, plane, host.document.size.box)
    host.change("Add", lambda x: replace(x, layers=(*x.layers, added)))
    row = next(x for x in rows._rows if x.name == "Above")
    for signal, value in (
        (rows.visibility_set, False),
        (rows.lock_set, True),
        (rows.opacity_set, 0.5),
        (rows.blend_set, "multiply"),
        (rows.renamed, "Shade"),
    ):
        signal.emit((row, value))
    layer = host.document.layers[-1]
    assert (layer.visible, layer.locked, layer.opacity) == (False, True, 0.5)
    assert (layer.blend, layer.name) == ("multiply", "Shade")
    assert len(host.history.steps) == 7


def test_choosing_in_the_list_chooses_on_the_canvas(window: EditorWindow) -> None:
    window.docks.layers.list.objects_chosen.emit(("jar." * 4,))
    assert window.editor.scene.selection == ("jar." * 4,)
    assert window.editor.session.selected.value == ("jar." * 4,)


def test_brush_size_is_remembered(window: EditorWindow) -> None:
    window.commands["brush_larger"].trigger()
    size = window.editor.brush.size_px
    assert window.editor.settings.current.value.brush_px == size > 40


def test_the_tool_is_remembered_and_nothing_listens_after_closing(
    window: EditorWindow, gateway: Any, empty_window: Callable[[], EditorWindow]
) -> None:
    window.commands["tool_lasso"].trigger()
    window.close()
    assert gateway.listeners == 0
    assert empty_window().commands["tool_lasso"].isChecked()


def test_docks_can_be_closed_and_brought_back(window: EditorWindow) -> None:
    dock = window.findChild(QtWidgets.QDockWidget, "dock_panel")
    toggle = next(x for x in window.docks.toggles() if x.text() == "Edits")
    toggle.trigger()
    assert not dock.isVisible()
    toggle.trigger()
    assert dock.isVisible()
    dock.setFloating(True)
    assert dock.isFloating()


def test_nothing_is_open_at_first(empty_window: Callable[[], EditorWindow]) -> None:
    window = empty_window()
    window.show()
    for name in ("save", "take_apart", "zoom_in", "undo"):
        assert not window.commands[name].isEnabled()
    assert window.close()
