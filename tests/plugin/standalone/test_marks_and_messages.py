"""What is marked and what is said leave when they are no longer true."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.session.jobs import JobState
from intarsia.core.wire.errors import BadEdit, EngineUnreachable
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtWidgets

CUP, JAR = "cup." * 4, "jar." * 4
Button = QtWidgets.QMessageBox.StandardButton
MARK = Placed(full_mask(Size(30, 20)), 10, 10)


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


def test_what_an_edit_notes_of_its_result_is_said_until_it_is_undone(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready(MethodDescriptor("classical", "Classical", "", ("complete",)))
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    note = "No shadow that it casts was found."
    fill = make_layer(Role.FILL, Box(10, 10, 30, 20))
    gateway.finish(gateway.edits[-1], fill, notes=(note,))
    line = window.docks.panel.made_by
    assert line.said.splitlines()[1:] == [note]
    assert line.isVisibleTo(window)
    window.editor.region.add(MARK)
    window.commands["undo"].trigger()  # the mark alone
    assert line.isVisibleTo(window)
    window.commands["undo"].trigger()
    assert not line.isVisibleTo(window)


def test_what_is_noted_leaves_by_a_click_in_the_history_too(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready(MethodDescriptor("classical", "Classical", "", ("complete",)))
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(10, 10, 30, 20)))
    line = window.docks.panel.made_by
    assert line.isVisibleTo(window)
    window.editor.host.walk(-1)
    assert not line.isVisibleTo(window)


def test_another_mark_that_was_begun_meanwhile_stays(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    window.editor.region.add(MARK)
    window.docks.panel.remove_region()
    window.editor.region.add(Placed(full_mask(Size(30, 20)), 200, 100))
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(10, 10, 30, 20)))
    assert not window.editor.region.empty


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


def test_the_region_is_inverted_and_grown_by_commands(window: EditorWindow) -> None:
    region = window.editor.region
    region.add(MARK)
    window.commands["invert_region"].trigger()
    assert region.placed().box == Box(0, 0, 300, 200)
    window.commands["undo"].trigger()
    assert region.placed() == MARK


def test_a_found_object_is_named_rightly_in_the_history(
    window: EditorWindow, gateway: Any, found: Any
) -> None:
    host = window.editor.host
    host.change("Empty", lambda x: x.__class__(x.id, x.size, x.depth, x.layers))
    window.editor.session.prompt(found.prompt)
    gateway.finish(gateway.edits[-1].id, found.item)
    window.editor.session.accept()
    assert host.history.steps[-1].label == "Add object"


def test_what_was_moved_behind_another_thing_is_told_how_to_come_forward(
    window: EditorWindow,
) -> None:
    editor = window.editor
    cup, jar = (name * 4 for name in ("cup.", "jar."))
    editor.tools.move.placed.emit("Move", {cup: Affine.translation(100, 40)})  # beside the jar
    assert "Bring forward" not in window.statusBar().currentMessage()
    editor.tools.move.placed.emit("Move", {cup: Affine.translation(170, 80)})
    assert editor.scene.lie_behind([cup])
    assert not editor.scene.lie_behind([jar])
    assert window.statusBar().currentMessage().startswith("Bring forward (Ctrl+])")
    editor.settler.close()
