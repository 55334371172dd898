"""What a person meets in every picture: marks that leave, keys, clipboard, closing, finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.document.document import Layer, LayerKind, new_layer_id
from intarsia.core.state.session.jobs import JobState
from intarsia.core.state.storage.settings import Theme
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import BadEdit, EngineUnreachable
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.commands.canvas_size import CanvasChange, CanvasDialog
from intarsia.plugin.standalone.commands.manual import ManualWindow
from intarsia.plugin.standalone.commands.palette import CommandPalette
from intarsia.plugin.standalone.theme import apply_theme, palette_of
from intarsia.plugin.standalone.window import EditorWindow, fitted
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog

CUP, JAR = "cup." * 4, "jar." * 4
Button = QtWidgets.QMessageBox.StandardButton
MARK = Placed(full_mask(Size(30, 20)), 10, 10)


def clipped() -> QtGui.QImage:
    return QtWidgets.QApplication.clipboard().image()


def test_the_red_region_leaves_when_what_it_marked_is_gone(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    region = window.editor.region
    region.add(MARK)
    window.docks.panel.remove_region()
    assert not region.empty  # nothing is removed yet
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(10, 10, 30, 20)))
    assert region.empty
    assert window.commands["undo"].text().endswith("Remove")


def test_another_mark_that_was_begun_meanwhile_stays(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    window.editor.region.add(Placed(full_mask(Size(30, 20)), 200, 100))
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(10, 10, 30, 20)))
    assert not window.editor.region.empty


def test_all_chosen_objects_are_copied_as_one_picture(window: EditorWindow) -> None:
    window.editor.scene.select([CUP, JAR])
    window.commands["copy"].trigger()
    image = clipped()
    assert (image.width(), image.height()) == (230, 150)  # from the cup's corner to the jar's
    assert image.pixelColor(5, 5).red() == 200
    assert image.pixelColor(200, 100).red() == 200
    assert image.pixelColor(120, 40).alpha() == 0  # between them there is nothing


def test_copy_merged_takes_what_is_seen_and_paste_in_place_puts_it_there(
    window: EditorWindow,
) -> None:
    window.editor.region.add(MARK)
    window.commands["copy_merged"].trigger()
    assert (clipped().width(), clipped().height()) == (30, 20)
    assert clipped().pixelColor(3, 3) == QtGui.QColor(60, 60, 60)
    window.commands["paste_in_place"].trigger()
    assert window.editor.host.document.objects[-1].target_box == Box(10, 10, 30, 20)
    window.editor.scene.select([CUP])
    window.commands["copy"].trigger()
    window.commands["paste_in_place"].trigger()
    assert window.editor.host.document.objects[-1].target_box == Box(20, 20, 60, 60)
    window.editor.settler.close()


def test_a_banner_leaves_when_it_is_no_longer_true(
    window: EditorWindow, opened_document: Any
) -> None:
    bars, errors = window.docks.panel.bars, window.docks.panel.bars.errors
    window.docks.panel.remove_region()
    assert "No region is marked" in errors.text
    window.editor.region.add(MARK)
    assert not errors.isVisible()
    bars.show_error(BadEdit("It was too small.", ""))
    window.editor.host.open(opened_document, None, saved=True)
    assert not errors.isVisible()
    bars.show_error(EngineUnreachable("The engine has stopped.", ""))
    window.editor.host.open(opened_document, None, saved=True)
    assert errors.isVisible()  # it has


def test_a_new_edit_takes_the_last_failure_away(window: EditorWindow, gateway: Any) -> None:
    panel = window.docks.panel
    window.editor.region.add(MARK)
    panel.remove_region()
    gateway.fail(gateway.edits[-1], "bad_edit")
    assert panel.bars.errors.isVisible()
    panel.remove_region()
    assert not panel.bars.errors.isVisible()


def test_what_was_discarded_is_not_offered_again(
    window: EditorWindow, gateway: Any, make_layer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    done = gateway.edits[-1]
    gateway.finish(done, make_layer(Role.FILL, Box(10, 10, 30, 20)))
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    running = gateway.edits[-1]
    monkeypatch.setattr(QtWidgets.QMessageBox, "question", lambda *_: Button.Discard)
    window.commands["close_document"].trigger()
    assert window.editor.host.document is None
    assert done.id in gateway.forgotten
    assert gateway.cancelled == [running.id]


def test_escape_and_the_cross_cancel_what_runs(
    qtbot: QtBot, window: EditorWindow, gateway: Any
) -> None:
    session, progress = window.editor.session, window.status.progress
    for stop in (
        lambda: qtbot.keyClick(window.canvas, Qt.Key.Key_Escape),
        lambda: qtbot.keyClick(window.docks.panel.region.remove, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(progress.stop, Qt.MouseButton.LeftButton),
    ):
        job = session.complete(MARK)
        assert progress.isVisible()
        stop()
        assert session.jobs[job].state is JobState.CANCELLED
        assert not progress.isVisible()


def test_deselect_means_objects_and_region(window: EditorWindow) -> None:
    window.editor.scene.select([CUP])
    window.editor.region.add(MARK)
    assert window.commands["deselect"].shortcut().toString() == "Ctrl+D"
    window.commands["deselect"].trigger()
    assert window.editor.scene.selection == ()
    assert window.editor.region.empty


def test_tooltips_say_what_a_tool_does(window: EditorWindow) -> None:
    for command in window.commands.all():
        if command.spec.is_tool:
            assert command.spec.help
            assert command.spec.help in command.action.toolTip(), command.spec.name


def test_the_region_is_inverted_and_grown_by_commands(window: EditorWindow) -> None:
    region = window.editor.region
    region.add(MARK)
    window.commands["invert_region"].trigger()
    assert region.placed().box == Box(0, 0, 300, 200)
    window.commands["undo"].trigger()
    assert region.placed() == MARK


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


def test_a_found_object_is_named_rightly_in_the_history(
    window: EditorWindow, gateway: Any, found: Any
) -> None:
    host = window.editor.host
    host.change("Empty", lambda x: x.__class__(x.id, x.size, x.depth, x.layers))
    window.editor.session.prompt(found.prompt)
    gateway.finish(gateway.edits[-1].id, found.item)
    window.editor.session.accept()
    assert host.history.steps[-1].label == "Add object"


def test_layers_are_duplicated_merged_and_deleted_by_their_menu(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor = window.editor
    editor.place("Move", {CUP: Affine.translation(40, 0)})
    editor.settler.now()
    layers = (make_layer(Role.FILL, Box(20, 20, 60, 60)), make_layer(Role.OBJECT, MARK.box, CUP))
    gateway.finish(gateway.edits[-1], *layers)
    rows = window.docks.layers.list
    choose(window, "Move")
    assert not window.commands["layer_rename"].isEnabled()
    window.commands["layer_merge"].trigger()
    assert [x.name for x in editor.host.document.layers] == ["Original", "Move"]
    choose(window, "Move", place=1)
    window.commands["layer_duplicate"].trigger()
    assert [x.name for x in editor.host.document.layers][-1] == "Move copy"
    choose(window, "Move")
    window.commands["layer_delete"].trigger()
    assert [x.name for x in editor.host.document.layers] == ["Original", "Move copy"]
    assert editor.host.document.object(CUP).affine == Affine()
    choose(window, "Original")
    for name in ("layer_merge", "layer_delete"):
        assert not window.commands[name].isEnabled()
    assert rows.chosen()[0].name == "Original"


def stroke(qtbot: QtBot, window: EditorWindow, *points: tuple[int, int], held: Any = None) -> None:
    """A stroke of the tool in hand, by mouse, at points of the picture."""
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    keys = held or Qt.KeyboardModifier.NoModifier
    spots = [canvas.view.to_view(*x).toPoint() for x in points]
    qtbot.mousePress(canvas, left, keys, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(canvas, spot)
    qtbot.mouseRelease(canvas, left, keys, pos=spots[-1])


def test_a_stroke_of_the_healing_brush_is_removed_at_once(
    qtbot: QtBot, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    window.editor.brush.set_size(20)
    window.commands["tool_heal"].trigger()
    stroke(qtbot, window, (120, 120), (150, 120))
    edit = gateway.edits[-1]
    assert isinstance(edit, Complete)
    assert window.editor.region.empty  # it has a mark of its own
    gateway.finish(edit, make_layer(Role.FILL, Box(110, 110, 50, 20)))
    assert window.docks.layers.list.tree.topLevelItem(0).text(0) == "Remove"


def test_the_clone_brush_copies_from_its_source_into_one_layer(
    qtbot: QtBot, window: EditorWindow
) -> None:
    host, alt = window.editor.host, Qt.KeyboardModifier.AltModifier
    box = Box(20, 20, 60, 60)
    paint = Layer(new_layer_id(), "Red", LayerKind.PAINT, host.document.objects[0].layer, box)
    host.change("Red", lambda x: replace(x, layers=(*x.layers, paint)))
    window.editor.brush.set_size(20)
    window.commands["tool_clone"].trigger()
    stroke(qtbot, window, (150, 50), (160, 50))
    assert "nothing to clone from" in window.docks.panel.bars.errors.text
    stroke(qtbot, window, (50, 50), held=alt)
    stroke(qtbot, window, (150, 50), (160, 50))
    at = Box(155, 50, 1, 1)
    assert host.read(at).data == bytes((200, 30, 30, 255))
    assert host.read(Box(190, 50, 1, 1)).data == bytes((60, 60, 60, 255))
    stroke(qtbot, window, (150, 60), (160, 60))
    assert [x.name for x in host.document.layers] == ["Original", "Red", "Clone"]
    assert host.read(Box(155, 62, 1, 1)).data == bytes((200, 30, 30, 255))
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert host.read(at).data == bytes((60, 60, 60, 255))


def choose(window: EditorWindow, name: str, place: int = 0) -> None:
    """Choose a row of the layers list alone, the first of that name or a later one."""
    tree = window.docks.layers.list.tree
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    tree.clearSelection()
    item = tree.findItems(name, flags, 0)[place]
    tree.setCurrentItem(item)
    item.setSelected(True)


def test_the_brush_has_a_number_that_is_shown_only_for_brushes(window: EditorWindow) -> None:
    options, brush = window.options, window.editor.brush
    window.commands["tool_move"].trigger()
    assert not options.size.isVisible()
    window.commands["tool_brush"].trigger()
    QtWidgets.QApplication.processEvents()
    assert options.size.isVisible()
    assert options.name.text() == "Region brush"
    options.size.setValue(75)
    assert brush.size_px == 75
    window.commands["brush_larger"].trigger()
    assert options.size.value() == brush.size_px == 90
    options.slider.setValue(100)
    assert brush.size_px == 2000


def test_colours_come_first_in_the_preferences_and_count_at_once(
    window: EditorWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: PreferencesDialog) -> Any:
        first = dialog.layout().itemAt(0, QtWidgets.QFormLayout.ItemRole.FieldRole).widget()
        assert first is dialog.theme
        dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
        return QtWidgets.QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    window.commands["preferences"].trigger()
    role = QtGui.QPalette.ColorRole.Window
    assert QtWidgets.QApplication.palette().color(role) == palette_of(True).color(role)
    apply_theme(Theme.SYSTEM)


def test_tools_that_have_no_room_are_behind_an_arrow(window: EditorWindow) -> None:
    window.resize(900, 420)
    QtWidgets.QApplication.processEvents()
    bar = window.findChild(QtWidgets.QToolBar, "tool_bar")
    more = bar.findChild(QtWidgets.QToolButton, "qt_toolbar_ext_button")
    assert more.isVisible()
    assert not more.icon().isNull()
    assert bar.rect().contains(more.geometry())


def test_the_picture_is_cropped_to_the_region_and_back(window: EditorWindow, gateway: Any) -> None:
    editor = window.editor
    running = editor.session.complete(MARK)
    editor.region.add(MARK)
    window.commands["crop"].trigger()
    assert editor.host.document.size == Size(30, 20)
    assert gateway.cancelled == [running]
    assert editor.region.size == Size(30, 20)
    assert editor.region.empty
    window.commands["undo"].trigger()
    assert editor.host.document.size == Size(300, 200)
    assert editor.host.document.objects
    assert editor.region.size == Size(300, 200)


def test_new_room_is_filled_by_the_engine(window: EditorWindow, gateway: Any) -> None:
    window.canvas_size.ask = lambda size: CanvasChange(left=40, bottom=10)
    window.commands["canvas_size"].trigger()
    assert window.editor.host.document.size == Size(340, 210)
    edit = gateway.edits[-1]
    assert isinstance(edit, Complete)
    whole = sum(edit.region.data) // 255
    assert whole == 340 * 210 - 300 * 200
    dialog = CanvasDialog(Size(300, 200), window)
    dialog.fields["left"].setValue(-50)
    assert "250 × 200" in dialog.size_label.text()
    dialog.fields["right"].setValue(-250)
    assert not dialog.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Ok).isEnabled()
