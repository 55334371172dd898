"""What a window says by itself: what runs, whether the engine is there, what was folded away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.panel.tasks import MapSection, RegionSection
from intarsia.ui.qt import QtWidgets
from shown_words import in_language


def test_a_job_is_seen_while_its_list_is_not(window: EditorWindow) -> None:
    session, progress = window.editor.session, window.status.progress
    assert not progress.isVisible()
    job = session.complete(Placed(full_mask(Size(30, 20)), 10, 10))
    assert progress.isVisible()
    queue = window.findChild(QtWidgets.QDockWidget, "dock_queue")
    assert queue is not None
    queue.close()
    progress.button.click()
    assert queue.isVisible()
    session.cancel(job)
    assert not progress.isVisible()


def test_an_engine_that_is_back_is_no_longer_said_to_be_gone(
    window: EditorWindow, gateway: Any
) -> None:
    errors = window.docks.panel.bars.errors
    gateway.status.set(EngineStatus(EngineState.STOPPED, "The engine crashed.", "Start it again."))
    assert errors.isVisible()
    gateway.status.set(EngineStatus(EngineState.STARTING))
    assert errors.isVisible()
    gateway.ready()
    assert not errors.isVisible()


def test_what_else_went_wrong_stays_said(window: EditorWindow, gateway: Any) -> None:
    errors = window.docks.panel.bars.errors
    gateway.status.set(EngineStatus(EngineState.STOPPED, "The engine crashed.", "Start it again."))
    window.editor.failed.emit(BadPicture("It is cut off.", "Get it anew."))
    gateway.ready()
    assert errors.text == "It is cut off.\nGet it anew."


def test_a_folded_section_is_folded_at_the_next_start(window: EditorWindow, gateway: Any) -> None:
    region = window.docks.panel.region
    (head,) = (x for x in region.findChildren(QtWidgets.QToolButton) if x.text() == "Remove")
    head.click()
    again = Editor(gateway, find_places())
    assert RegionSection(again.settings).folded_away
    assert not MapSection(again.settings).folded_away
    again.close()


def test_settings_that_cannot_be_kept_are_said(window: EditorWindow, qtbot: Any) -> None:
    file = window.editor.places.settings_file
    file.unlink(missing_ok=True)
    file.mkdir()  # in the way, also for root
    window.commands["brush_larger"].trigger()
    errors = window.docks.panel.bars.errors
    qtbot.waitUntil(errors.isVisible)
    assert str(file) in errors.text
    file.rmdir()


def test_damaged_settings_are_said_at_the_start(empty_window: Callable[[], EditorWindow]) -> None:
    file = find_places().settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{", encoding="utf-8")
    window = empty_window()
    assert "are damaged; defaults are used" in window.docks.panel.bars.errors.text


def test_taking_apart_says_what_to_do_next(window: EditorWindow, opened_document: Any) -> None:
    with in_language("en"):  # as the program speaks: one is said as one
        window.editor.host.show_objects(opened_document.document.objects[:1])
    assert window.statusBar().currentMessage().startswith("One object.")
