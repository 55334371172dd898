"""Several documents in one window: each keeps its steps, its mark, its view, its copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.wire.events import Role
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.files.autosave import left_behind
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtGui, QtWidgets

CUP = "cup." * 4
Button = QtWidgets.QMessageBox.StandardButton


@pytest.fixture
def second(
    qtbot: QtBot, window: EditorWindow, gateway: Any, tmp_path: Path
) -> Callable[[str], None]:
    """Opens a small picture as a person does."""

    def opened(name: str) -> None:
        (tmp_path / name).write_bytes(b"a picture")
        before = len(gateway.opened)
        window.tabs.open(tmp_path / name)
        qtbot.waitUntil(lambda: len(gateway.opened) > before)
        pixels = Pixels(8, 6, RGBA, Depth.U8, bytes((9, 9, 9, 255)) * 48)
        gateway.opened[-1][0].succeed(OpenedPicture(FileFormat.PNG, pixels))

    return opened


def move(window: EditorWindow) -> None:
    window.editor.place("Move", {CUP: Affine.translation(9, 0)})


def test_a_second_picture_has_a_tab_and_the_first_is_as_it_was(
    window: EditorWindow, second: Any
) -> None:
    editor, tabs = window.editor, window.tabs
    assert not tabs.bar.isVisible()
    move(window)
    editor.region.add(Placed(full_mask(Size(30, 20)), 10, 10))
    window.canvas.set_view(window.canvas.view.zoomed(3.0, window.canvas.rect().center().toPointF()))
    view = window.canvas.view
    second("small.png")
    assert tabs.bar.isVisible()
    assert [tabs.bar.tabText(k) for k in range(2)] == ["Untitled*", "small.png"]
    assert editor.host.document.size == Size(8, 6)
    assert editor.region.empty
    assert not window.commands["undo"].isEnabled()
    tabs.bar.setCurrentIndex(0)
    QtWidgets.QApplication.processEvents()
    assert editor.host.document.object(CUP).affine == Affine.translation(9, 0)
    assert editor.region.placed().box == Box(10, 10, 30, 20)
    assert window.commands["undo"].text().endswith("Move")
    assert window.canvas.view == view
    window.commands["next_tab"].trigger()
    assert editor.host.document.size == Size(8, 6)


def test_a_file_that_is_open_is_brought_to_the_front(
    window: EditorWindow, second: Any, gateway: Any, tmp_path: Path
) -> None:
    second("small.png")
    window.tabs.show(0)
    asked = len(gateway.opened)
    window.tabs.open(tmp_path / "small.png")
    assert (window.tabs.count, len(gateway.opened)) == (2, asked)
    assert window.editor.host.path == tmp_path / "small.png"


def test_a_file_that_cannot_be_read_leaves_no_empty_tab(
    qtbot: QtBot, window: EditorWindow, tmp_path: Path
) -> None:
    window.tabs.open(tmp_path / "nothing.png")
    qtbot.waitUntil(lambda: window.docks.panel.bars.errors.isVisible())
    assert window.tabs.count == 1
    assert window.editor.host.document.objects


def test_a_result_for_a_document_that_waits_is_offered_there(
    window: EditorWindow, gateway: Any, make_layer: Any, second: Any
) -> None:
    window.editor.session.complete(Placed(full_mask(Size(30, 20)), 10, 10))
    edit = gateway.edits[-1]
    second("small.png")
    gateway.finish(edit, make_layer(Role.FILL, Box(10, 10, 30, 20)))
    assert len(window.editor.host.document.layers) == 1  # not into the other picture
    document = gateway.offers[-1][0]
    window.tabs.show(0)
    assert gateway.offers[-1][0] != document  # what there is for this one is asked for


def test_every_unsaved_document_is_asked_about_before_the_window_closes(
    window: EditorWindow, second: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    move(window)
    second("small.png")
    window.editor.host.change("Paint", lambda x: x.__class__(x.id, x.size, x.depth, x.layers * 1))
    window.editor.host.history.mark_unsaved()
    asked: list[Size] = []
    answers = [Button.Discard, Button.Cancel]

    def answer(*_: Any) -> Any:
        asked.append(window.editor.host.document.size)
        return answers.pop(0)

    monkeypatch.setattr(QtWidgets.QMessageBox, "question", answer)
    window.close()
    assert asked == [Size(300, 200), Size(8, 6)]
    assert window.isVisible()  # the second was kept
    answers = [Button.Discard, Button.Discard]
    window.close()
    QtWidgets.QApplication.processEvents()
    assert not window.isVisible()
    assert left_behind(window.editor.places.autosave) == ()


def test_unsaved_work_that_waits_has_a_copy_of_its_own(window: EditorWindow, second: Any) -> None:
    move(window)
    second("small.png")
    window.editor.background.wait()
    copies = list(window.editor.places.autosave.glob("*.ora"))
    assert len(copies) == 1
    assert window.autosave.copy not in copies
    window.tabs.show(0)
    assert window.autosave.copy in copies


def test_closing_a_tab_shows_its_neighbour(
    window: EditorWindow, second: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    second("small.png")
    second("other.png")
    window.tabs.bar.tabCloseRequested.emit(1)
    assert [window.tabs.bar.tabText(k) for k in range(2)] == ["Untitled", "other.png"]
    assert window.editor.host.path.name == "other.png"
    window.commands["close_document"].trigger()
    assert window.editor.host.document.size == Size(300, 200)
    assert not window.tabs.bar.isVisible()
    image = QtGui.QImage(5, 5, QtGui.QImage.Format.Format_RGB32)
    image.fill(0)
    QtWidgets.QApplication.clipboard().setImage(image)
    window.commands["new_from_clipboard"].trigger()
    assert window.tabs.count == 2
    monkeypatch.setattr(QtWidgets.QMessageBox, "question", lambda *_: Button.Discard)
    window.commands["close_document"].trigger()
    window.commands["close_document"].trigger()
    assert window.start.isVisible()
