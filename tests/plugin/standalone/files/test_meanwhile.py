"""What happens to files while other things happen: edits during a save, two opens, a cancel."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.state.ora.document_json import DOCUMENT
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.events import Role
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtWidgets

CUP = "cup." * 4
Button = QtWidgets.QMessageBox.StandardButton


class Answers:
    """What a person says to the question whether to save, one answer after the other."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.coming: list[Button] = []
        self.given = 0
        monkeypatch.setattr(QtWidgets.QMessageBox, "question", self._answer)

    def _answer(self, *_: object) -> Button:
        self.given += 1
        return self.coming.pop(0)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


def move(window: EditorWindow, by: float) -> None:
    window.editor.place("Move", {CUP: Affine.translation(by, 0)})
    window.editor.settler.close()


def give(gateway: Any, width: int) -> None:
    """The engine's answer to the latest question to open a file."""
    pixels = Pixels(width, 3, RGBA, Depth.U8, bytes(width * 3 * 4))
    gateway.opened[-1][0].succeed(OpenedPicture(FileFormat.PNG, pixels))


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    chosen = ("" if path is None else str(path), "")
    monkeypatch.setattr(QtWidgets.QFileDialog, "getSaveFileName", lambda *_: chosen)


def test_closing_is_over_when_no_file_was_chosen_to_save_to(
    qtbot: Any,
    window: EditorWindow,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    move(window, 9)
    answers.coming = [Button.Save]
    choose_file(monkeypatch, None)
    window.close()
    choose_file(monkeypatch, tmp_path / "work.ora")
    with qtbot.waitSignal(window.files.native.saved):
        window.commands["save"].trigger()
    qtbot.wait(50)  # a close that was still to follow would come now
    assert window.isVisible()


def test_what_changes_while_it_is_saved_is_asked_about_before_closing(
    qtbot: Any, window: EditorWindow, answers: Answers, tmp_path: Path
) -> None:
    window.editor.host.mark_saved(tmp_path / "work.ora")
    move(window, 9)
    answers.coming = [Button.Save, Button.Cancel]
    window.close()
    move(window, 30)  # a result that arrives, or a person who goes on
    qtbot.waitUntil(lambda: answers.given == 2)
    assert window.isVisible()
    assert window.editor.host.modified


def test_a_save_that_was_overtaken_still_says_where_the_document_is(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    path = tmp_path / "work.ora"
    move(window, 9)
    with qtbot.waitSignal(window.files.native.saved):
        window.files.native.save(path, replace_other=True)
        move(window, 30)
    assert window.editor.host.path == path
    assert window.editor.host.modified
    window.editor.host.walk(-1)
    assert not window.editor.host.modified  # that is what was saved
    written = open_document(path.read_bytes(), QtPngCodec()).document
    assert written == window.editor.host.document


def test_what_was_begun_while_a_file_was_read_is_not_thrown_away(
    qtbot: Any, window: EditorWindow, gateway: Any, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"a large picture")
    window.files.open(path)
    qtbot.waitUntil(lambda: bool(gateway.opened))
    move(window, 9)
    answers.coming = [Button.Cancel]
    give(gateway, 4)
    assert answers.given == 1
    assert window.editor.host.document.object(CUP).box == Box(20, 20, 60, 60)


def test_discarding_is_asked_once_when_nothing_changes_meanwhile(
    qtbot: Any, window: EditorWindow, gateway: Any, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"a picture")
    move(window, 9)
    answers.coming = [Button.Discard]
    window.files.open(path)
    qtbot.waitUntil(lambda: bool(gateway.opened))
    give(gateway, 4)
    assert answers.given == 1
    assert window.editor.host.document.size.width == 4


def test_of_two_files_opened_in_a_row_the_second_is_shown_under_its_own_name(
    qtbot: Any, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.png", tmp_path / "second.png"
    first.write_bytes(b"first")
    second.write_bytes(b"second")
    window.files.open(first)
    window.files.open(second)
    qtbot.waitUntil(lambda: bool(gateway.opened))
    qtbot.wait(50)
    assert [(data, name) for _, data, name in gateway.opened] == [(b"second", "second.png")]
    give(gateway, 7)
    assert window.editor.host.document.size.width == 7
    assert window.files.recent.paths[0] == second


def test_a_result_that_arrives_after_undo_leaves_the_redo(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    editor = window.editor
    window.editor.scene.select([CUP])
    window.commands["lock"].trigger()
    editor.session.complete(Placed(full_mask(Size(30, 20)), 150, 10))
    window.commands["undo"].trigger()
    gateway.finish(gateway.last, make_layer(Role.FILL, Box(150, 10, 30, 20)))
    assert len(editor.host.document.layers) == 2
    assert not editor.host.document.object(CUP).locked
    window.commands["redo"].trigger()
    assert editor.host.document.object(CUP).locked
    assert len(editor.host.document.layers) == 2


def of_a_newer_version(data: bytes) -> bytes:
    """The document as a version to come would have written it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == DOCUMENT:
                facts = {**json.loads(content), "program": "9.1.0", "of_tomorrow": 1}
                content = json.dumps(facts).encode()
            after.writestr(name, content)
    return out.getvalue()


def test_a_newer_versions_edits_are_not_saved_over_without_a_second_yes(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tomorrow.ora"
    with qtbot.waitSignal(window.files.native.saved):
        window.files.native.save(path)
    written = of_a_newer_version(path.read_bytes())
    path.write_bytes(written)
    said: list[str] = []
    window.editor.said.connect(said.append)
    window.editor.host.mark_saved(path)
    window.files.open(path)
    qtbot.waitUntil(lambda: any("9.1.0" in text for text in said))
    refused: list[Any] = []
    window.editor.failed.connect(refused.append)
    with qtbot.waitSignal(window.files.native.refused):
        window.commands["save"].trigger()
    assert path.read_bytes() == written
    assert "Intarsia 9.1.0, newer than this one" in str(refused[-1])
    with qtbot.waitSignal(window.files.native.saved):
        window.commands["save"].trigger()
    assert path.read_bytes() != written


def test_a_folder_that_goes_away_costs_nothing(
    qtbot: Any, window: EditorWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with qtbot.waitSignal(window.files.native.saved):
        window.files.native.save(folder / "work.ora")
    (folder / "work.ora").unlink()
    folder.rmdir()
    move(window, 9)
    said: list[Any] = []
    window.editor.failed.connect(said.append)
    with qtbot.waitSignal(window.files.native.refused):
        window.commands["save"].trigger()
    assert str(said[-1])
    assert window.editor.host.modified
    elsewhere = tmp_path / "rescued.ora"
    choose_file(monkeypatch, elsewhere)
    with qtbot.waitSignal(window.files.native.saved):
        window.commands["save_as"].trigger()
    found = open_document(elsewhere.read_bytes(), QtPngCodec())
    assert found.document == window.editor.host.document
    assert not window.editor.host.modified
