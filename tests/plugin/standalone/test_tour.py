"""The tour: it begins with the sample, goes on by what is done, and can be left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtWidgets

CUP = "cup." * 4


def test_it_goes_on_by_what_is_done(
    qtbot: QtBot, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    host, tour = window.editor.host, window.tour
    objects = host.document.objects
    host.show_objects(())
    tour.begin()
    assert tour.isVisible()
    assert "Take apart" in tour.text.text()
    host.show_objects(objects)
    assert tour.step == 1
    window.editor.place("Move", {CUP: Affine.translation(9, 0)})
    assert tour.step == 2
    window.editor.region.add(Placed(full_mask(Size(30, 20)), 150, 10))
    window.docks.panel.remove_region()
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(150, 10, 30, 20)))
    assert tour.step == 3
    assert not tour.stop.isVisible()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert not tour.isVisible()
    assert tour.step == -1


def test_it_can_be_skipped_and_left(qtbot: QtBot, window: EditorWindow) -> None:
    tour = window.tour
    tour.begin()
    first = tour.text.text()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.text.text() != first
    with qtbot.waitSignal(tour.ended):
        qtbot.mouseClick(tour.stop, Qt.MouseButton.LeftButton)
    window.editor.place("Move", {CUP: Affine.translation(9, 0)})
    assert not tour.isVisible()  # what is done later shows nothing


def test_closing_the_picture_ends_it(window: EditorWindow) -> None:
    window.tour.begin()
    window.editor.host.close()
    assert window.tour.step == -1


def test_the_start_page_and_the_help_menu_begin_it_with_the_sample(
    qtbot: QtBot,
    empty_window: Callable[[], EditorWindow],
    monkeypatch: pytest.MonkeyPatch,
    opened_document: OpenedDocument,
) -> None:
    window = empty_window()
    window.show()

    def sample() -> None:
        window.editor.host.open(opened_document, None, saved=True)

    monkeypatch.setattr(window.tabs, "open_sample", sample)
    buttons = window.start.findChildren(QtWidgets.QPushButton)
    (tour,) = [x for x in buttons if x.text() == "Tour of one minute"]
    qtbot.mouseClick(tour, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.tour.isVisible)
    assert window.tour.step == 0
    assert window.commands["tour"].isEnabled()
