"""Copies, layers, canvas and brushes: what is made of what is there already."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from intarsia.core.state.document.document import Layer, LayerKind, new_layer_id
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.commands.canvas_size import CanvasChange, CanvasDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtGui, QtWidgets
from intarsia.ui.widgets.layers.layer_rows import rows_of

CUP, JAR = "cup." * 4, "jar." * 4
MARK = Placed(full_mask(Size(30, 20)), 10, 10)


def clipped() -> QtGui.QImage:
    return QtWidgets.QApplication.clipboard().image()


def stroke(qtbot: QtBot, window: EditorWindow, *points: tuple[int, int], held: Any = None) -> None:
    """A stroke of the tool in hand, by mouse, at points of the picture."""
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    keys = held or Qt.KeyboardModifier.NoModifier
    spots = [canvas.view.to_view(*x).toPoint() for x in points]
    qtbot.mousePress(canvas, left, keys, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(canvas, spot)
    qtbot.mouseRelease(canvas, left, keys, pos=spots[-1])


def choose(window: EditorWindow, name: str, place: int = 0) -> None:
    """Choose a row of the layers list alone, the first of that name or a later one."""
    tree = window.docks.layers.list.tree
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    tree.clearSelection()
    item = tree.findItems(name, flags, 0)[place]
    tree.setCurrentItem(item)
    item.setSelected(True)


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
    assert [x.name for x in editor.host.document.layers] == ["Original", "Move merged"]
    assert [x.name for x in rows_of(editor.host.document)][:2] == ["Move", "Move merged"]
    choose(window, "Move merged")
    window.commands["layer_duplicate"].trigger()
    assert [x.name for x in editor.host.document.layers][-1] == "Move merged copy"
    choose(window, "Move merged copy")
    window.commands["layer_duplicate"].trigger()
    assert [x.name for x in editor.host.document.layers][-1] == "Move merged copy 2"
    window.commands["undo"].trigger()
    choose(window, "Move")
    window.commands["layer_delete"].trigger()
    assert [x.name for x in editor.host.document.layers] == ["Original", "Move merged copy"]
    assert editor.host.document.object(CUP).affine == Affine()
    choose(window, "Original")
    for name in ("layer_merge", "layer_delete"):
        assert not window.commands[name].isEnabled()
    assert rows.chosen()[0].name == "Original"


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
    assert window.docks.layers.list.tree.topLevelItem(0).text(0) == "Heal"
    assert window.editor.host.history.undo_label == "Heal"
    window.editor.session.run_again(edit)  # from another seed it is still what it was
    again = gateway.edits[-1]
    gateway.finish(again, make_layer(Role.FILL, Box(110, 110, 50, 20)))
    assert [x.gesture for x in window.editor.host.document.edits] == ["heal"]


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
