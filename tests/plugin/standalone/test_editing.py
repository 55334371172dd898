"""By hand from gesture to layers: move, delete, copy, undo, late results, failures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.state.document.document import with_object
from intarsia.core.state.session.jobs import JobState
from intarsia.core.wire.edits import Complete, PaintExemplar, Rearrange, RepaintMap, Segment
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

CUP, JAR = "cup." * 4, "jar." * 4
FAR = Affine.translation(40, 0)


@pytest.fixture
def settled(window: EditorWindow, gateway: Any, make_layer: Any) -> Callable[[], Rearrange]:
    """Settle now and answer with a fill and the object."""

    def settle() -> Rearrange:
        window.editor.settler.now()
        edit = gateway.edits[-1]
        assert isinstance(edit, Rearrange)
        moved = [x.object_id for x in edit.objects]
        fill = make_layer(Role.FILL, Box(20, 20, 60, 60), moved[0])
        gateway.finish(edit, fill, make_layer(Role.OBJECT, Box(60, 20, 60, 60), moved[0]))
        return edit

    return settle


def test_a_drag_on_the_canvas_becomes_layers_in_one_step(
    qtbot: Any, window: EditorWindow, settled: Any
) -> None:
    canvas, host = window.canvas, window.editor.host
    window.commands["zoom_actual"].trigger()
    start = canvas.view.to_view(50, 50).toPoint()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=start)
    qtbot.mouseMove(canvas, start + QtCore.QPoint(20, 0))
    qtbot.mouseMove(canvas, start + QtCore.QPoint(40, 0))
    assert window.editor.scene.live == {CUP: FAR}
    qtbot.mouseRelease(canvas, left, pos=start + QtCore.QPoint(40, 0))
    assert host.document.object(CUP).pending
    settled()
    assert [x.name for x in host.document.layers] == ["Original", "fill", "object"]
    assert not host.document.object(CUP).pending
    assert [x.label for x in host.history.steps] == ["", "Move"]
    window.commands["undo"].trigger()
    assert len(host.document.layers) == 1
    assert host.document.object(CUP).affine == Affine()
    window.commands["redo"].trigger()
    assert len(host.document.layers) == 3


def test_a_result_that_comes_late_joins_the_step_that_asked(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor, host = window.editor, window.editor.host
    editor.place("Move", {CUP: FAR})
    editor.settler.now()
    edit = gateway.edits[-1]
    editor.place("Move", {JAR: Affine.translation(0, -90)})
    gateway.finish(edit, make_layer(Role.OBJECT, Box(60, 20, 60, 60), CUP))
    assert host.document.object(JAR).pending
    assert not host.document.object(CUP).pending
    host.walk(-1)
    assert len(host.document.layers) == 2  # undoing the jar keeps the cup's result
    host.walk(-1)
    assert len(host.document.layers) == 1


def test_moving_again_cancels_what_is_under_way_and_replaces_its_layers(
    window: EditorWindow, gateway: Any, settled: Any
) -> None:
    editor = window.editor
    editor.place("Move", {CUP: FAR})
    editor.settler.now()
    first = gateway.edits[-1]
    editor.place("Move", {CUP: Affine.translation(70, 0)})
    settled()
    assert gateway.cancelled == [first.id]
    assert editor.session.jobs[first.id].state is JobState.CANCELLED
    editor.place("Move", {CUP: FAR})
    settled()
    assert len(editor.host.document.layers) == 3
    assert len(editor.host.document.edits) == 1


def test_putting_an_object_back_takes_its_layers_away(window: EditorWindow, settled: Any) -> None:
    editor = window.editor
    editor.place("Move", {CUP: FAR})
    settled()
    editor.scene.select([CUP])
    window.commands["put_back"].trigger()
    editor.settler.now()
    assert len(editor.host.document.layers) == 1
    assert not editor.host.document.object(CUP).pending


def test_delete_sends_the_object_without_a_place(window: EditorWindow, gateway: Any) -> None:
    window.editor.scene.select([CUP])
    window.commands["delete"].trigger()
    window.editor.settler.now()
    (item,) = gateway.edits[-1].objects
    assert (item.object_id, item.affine) == (CUP, None)
    assert window.editor.scene.selection == ()


def test_a_locked_object_stays(window: EditorWindow) -> None:
    editor = window.editor
    editor.scene.select([CUP])
    window.commands["lock"].trigger()
    for command in ("delete", "flip_h"):
        window.commands[command].trigger()
    assert editor.host.document.object(CUP).affine == Affine()


def test_a_duplicate_comes_from_off_the_canvas(window: EditorWindow, gateway: Any) -> None:
    editor = window.editor
    editor.scene.select([CUP])
    window.commands["duplicate"].trigger()
    (new,) = editor.scene.selection
    copy = editor.host.document.object(new)
    assert copy.target_box == Box(44, 44, 60, 60)
    editor.settler.now()
    item = next(x for x in gateway.edits[-1].objects if x.object_id == new)
    assert item.affine.bounds(item.layer.box) == copy.target_box
    assert item.layer.box.right == 0


def test_copy_paste_cut_and_pictures_from_elsewhere(window: EditorWindow) -> None:
    editor = window.editor
    editor.scene.select([CUP])
    window.commands["copy"].trigger()
    assert not QtWidgets.QApplication.clipboard().image().isNull()
    window.commands["paste"].trigger()
    assert len(editor.host.document.objects) == 3
    editor.scene.select([JAR])
    window.commands["cut"].trigger()
    assert editor.host.document.object(JAR).affine is None
    image = QtGui.QImage(30, 20, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor("blue"))
    QtWidgets.QApplication.clipboard().setImage(image)
    window.commands["paste"].trigger()
    pasted = editor.host.document.objects[-1]
    assert pasted.target_box == Box(135, 90, 30, 20)
    assert pasted.pending


def test_flips_and_numbers_place_an_object(window: EditorWindow) -> None:
    editor = window.editor
    editor.scene.select([CUP])
    window.commands["flip_h"].trigger()
    flipped = editor.host.document.object(CUP)
    assert flipped.affine.a == -1
    assert flipped.target_box == flipped.box
    assert window.docks.transform.isEnabled()
    window.docks.transform._dx.setValue(25)
    assert editor.host.document.object(CUP).target_box == Box(45, 20, 60, 60)


def test_order_hiding_and_background(window: EditorWindow) -> None:
    editor = window.editor
    editor.scene.select([CUP])
    window.commands["forward"].trigger()
    assert [x.id for x in editor.host.document.objects] == [JAR, CUP]
    window.commands["backward"].trigger()
    assert [x.id for x in editor.host.document.objects] == [CUP, JAR]
    window.commands["hide"].trigger()
    assert not editor.host.document.object(CUP).visible
    window.commands["demote"].trigger()
    assert editor.host.document.object(CUP).is_background


def test_what_a_prompt_found_is_shown_and_added(
    window: EditorWindow, gateway: Any, found: Any
) -> None:
    editor = window.editor
    window.commands["tool_prompt"].trigger()
    editor.tools.prompt.asked.emit(found.prompt)
    edit = gateway.edits[-1]
    assert isinstance(edit, Segment)
    gateway.finish(edit, found.item)
    assert editor.scene.candidate is not None
    assert window.docks.panel.bars.found.isVisible()
    window.commands["accept"].trigger()
    assert editor.scene.candidate is None
    assert editor.scene.selection == (found.item.object_id,)
    assert CUP not in {x.id for x in editor.host.document.objects}  # it lay inside


def test_a_region_is_removed_and_painted(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor, panel = window.editor, window.docks.panel
    panel.remove_region()
    assert "No region" in panel.bars.errors.text
    editor.region.add(Placed(full_mask(Box(0, 0, 20, 20).size), 100, 50))
    window.commands["remove_region"].trigger()
    edit = gateway.edits[-1]
    assert isinstance(edit, Complete)
    assert edit.region.data.count(255) == 400
    gateway.finish(edit, make_layer(Role.FILL, Box(100, 50, 20, 20)))
    assert editor.host.history.undo_label == "Remove"
    panel.paint()
    assert "no exemplar" in panel.bars.errors.text
    editor.scene.select([CUP])
    window.commands["use_as_exemplar"].trigger()
    panel.paint()
    assert isinstance(gateway.edits[-1], PaintExemplar)
    assert gateway.edits[-1].exemplar.size == Box(0, 0, 60, 60).size


def test_variations_are_shown_and_one_is_chosen(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor = window.editor
    editor.region.add(Placed(full_mask(Box(0, 0, 9, 9).size), 100, 50))
    window.docks.panel.remove_region()
    box = Box(100, 50, 9, 9)
    layers = [make_layer(Role.FILL, box, variation=number) for number in range(3)]
    gateway.finish(gateway.edits[-1], *layers)
    assert window.docks.variations.count() == 3
    small = window.docks.variations.item(1)
    editor.host.change("Rename", lambda x: with_object(x, CUP, lambda o: replace(o, name="Mug")))
    assert window.docks.variations.item(1) is small  # nothing was made again for that
    assert len(editor.host.document.shown_layers()) == 2
    window.docks.variations.setCurrentRow(2)
    assert editor.host.document.edits[-1].chosen == 2
    assert editor.host.document.shown_layers()[-1].variation == 2


def test_a_redrawn_map_is_repainted_once_and_is_then_the_map(
    qtbot: Any, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor, panel = window.editor, window.docks.panel
    panel.repaint_asked.emit()
    assert "not redrawn" in panel.bars.errors.text
    window.commands["tool_map"].trigger()
    assert editor.tools.map.has_map
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    start = canvas.view.to_view(50, 50).toPoint()
    qtbot.mousePress(canvas, left, pos=start)
    qtbot.mouseMove(canvas, canvas.view.to_view(120, 50).toPoint())
    qtbot.mouseRelease(canvas, left, pos=canvas.view.to_view(120, 50).toPoint())
    assert editor.host.history.undo_label == "Redraw map"
    panel.repaint_asked.emit()
    edit = gateway.edits[-1]
    assert isinstance(edit, RepaintMap)
    gateway.finish(edit, make_layer(Role.PAINT, Box(80, 30, 60, 40)))
    panel.repaint_asked.emit()
    assert gateway.edits[-1] is edit
    assert "not changed" in panel.bars.errors.text


def test_an_engine_that_dies_is_said_in_the_bar_and_can_be_restarted(
    window: EditorWindow, gateway: Any
) -> None:
    editor, panel = window.editor, window.docks.panel
    editor.place("Move", {CUP: FAR})
    editor.settler.now()
    before = editor.host.document
    gateway.fail(gateway.edits[-1], "engine_unreachable", "The engine stopped.", "Restart it.")
    assert panel.bars.errors.isVisible()
    assert panel.bars.errors.text == "The engine stopped.\nRestart it."
    assert editor.host.document is before
    panel.bars.errors.acted.emit("restart")
    assert "restart" in gateway.calls
    editor.settler.now()
    assert len(gateway.edits) == 2  # and the edit can be made again


def test_plates_are_asked_for_in_idle_time_and_stay_out_of_the_queue(
    qtbot: Any, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready()
    window.editor.scene.hover(CUP)
    qtbot.waitUntil(lambda: bool(gateway.edits))
    edit = gateway.edits[-1]
    assert isinstance(edit, Complete)
    gateway.finish(edit, make_layer(Role.FILL, Box(15, 15, 70, 70)))
    assert (CUP,) in window.editor.scene.plates
    assert window.editor.session.jobs.current.value == ()
    assert len(window.editor.host.document.layers) == 1
