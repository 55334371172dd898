"""Opening, saving, exporting, autosave and recovery, and what goes wrong with each."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.plugin.standalone.files.autosave import left_behind
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.plugin.standalone.recovery import offer_recovery
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtWidgets

CUP = "cup." * 4
Box = QtWidgets.QMessageBox


@pytest.fixture
def save(qtbot: Any, window: EditorWindow) -> Any:
    """Saves to a path and waits until it is on disk."""

    def to(path: Path) -> None:
        with qtbot.waitSignal(window.files.native.saved):
            window.files.native.save(path, replace_other=True)

    return to


def change(window: EditorWindow) -> None:
    window.editor.place("Move", {CUP: Affine.translation(9, 0)})
    window.editor.settler.close()


def test_a_saved_document_is_read_back_the_same(
    window: EditorWindow, save: Any, tmp_path: Path
) -> None:
    change(window)
    path = tmp_path / "work.ora"
    save(path)
    assert window.editor.host.path == path
    assert "work.ora" in window.windowTitle()
    again = open_document(path.read_bytes(), QtPngCodec())
    assert again.document == window.editor.host.document


def test_an_ora_is_opened_here_and_remembered(
    qtbot: Any, window: EditorWindow, save: Any, tmp_path: Path, gateway: Any
) -> None:
    path = tmp_path / "work.ora"
    change(window)
    save(path)
    window.editor.host.walk(-1)
    window.editor.host.mark_saved(path)
    window.files.open(path)
    qtbot.waitUntil(lambda: window.editor.host.document.object(CUP).pending)
    assert gateway.opened == []
    assert window.files.recent.paths[0] == path
    assert window._recent.actions()[0].text().split() == ["work.ora", str(tmp_path)]


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices as files")
def test_what_is_no_file_is_refused_and_blocks_nothing(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    errors = window.docks.panel.bars.errors
    os.mkfifo(tmp_path / "pipe.png")  # nobody writes to it
    for path, why in ((tmp_path / "pipe.png", "is not a file"), (Path("/dev/zero"), "is a device")):
        window.tabs.open(path)
        qtbot.waitUntil(lambda path=path, why=why: f"{path} {why}." in errors.text)
    assert window.tabs.count == 1


def test_other_files_are_opened_by_the_engine(
    qtbot: Any, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    path = tmp_path / "photo.tif"
    path.write_bytes(b"some bytes")
    window.files.open(path)
    qtbot.waitUntil(lambda: bool(gateway.opened))
    request, data, name = gateway.opened[0]
    assert (data, name) == (b"some bytes", "photo.tif")
    pixels = Pixels(4, 3, RGBA, Depth.U16, bytes(4 * 3 * 8))
    request.succeed(OpenedPicture(FileFormat.TIFF, pixels))
    document = window.editor.host.document
    assert document.depth is Depth.U16
    assert not window.editor.host.modified
    assert "16 bit" in window.status._size.text()


def test_a_file_that_cannot_be_opened_leaves_everything_as_it_was(
    qtbot: Any, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    before = window.editor.host.document
    errors = window.docks.panel.bars.errors
    window.files.open(tmp_path / "missing.png")
    qtbot.waitUntil(errors.isVisible)
    assert "missing.png cannot be read" in errors.text
    empty = tmp_path / "empty.png"
    empty.touch()
    window.files.open(empty)
    qtbot.waitUntil(lambda: "is empty" in errors.text)
    broken = tmp_path / "broken.ora"
    broken.write_bytes(b"PK not really")
    window.files.open(broken)
    qtbot.waitUntil(lambda: "is empty" not in errors.text)
    empty.write_bytes(b"x")
    window.files.open(empty)
    qtbot.waitUntil(lambda: bool(gateway.opened))
    gateway.opened[-1][0].fail(BadPicture("It is cut off.", "Get it anew."))
    assert errors.text == "It is cut off.\nGet it anew."
    assert window.editor.host.document is before


def test_a_file_that_somebody_else_saved_is_not_overwritten_unasked(
    qtbot: Any, window: EditorWindow, save: Any, tmp_path: Path
) -> None:
    path = tmp_path / "work.ora"
    save(path)
    path.write_bytes(b"another editor was here")
    change(window)
    window.commands["save"].trigger()
    errors = window.docks.panel.bars.errors
    qtbot.waitUntil(errors.isVisible)
    assert "changed by another program" in errors.text
    assert path.read_bytes() == b"another editor was here"
    window.commands["save"].trigger()  # saving again is agreement
    qtbot.waitUntil(lambda: not window.editor.host.modified)
    assert path.read_bytes() != b"another editor was here"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said_and_nothing_is_lost(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    change(window)
    window.files.native.save(tmp_path / "work.ora", replace_other=True)
    qtbot.waitUntil(window.docks.panel.bars.errors.isVisible)
    assert window.editor.host.modified


def test_a_missing_folder_is_said_and_the_document_stays_unsaved(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    change(window)
    window.files.native.save(tmp_path / "gone" / "work.ora", replace_other=True)
    qtbot.waitUntil(window.docks.panel.bars.errors.isVisible)
    assert "There is no folder" in window.docks.panel.bars.errors.text
    assert window.editor.host.modified


def test_export_sends_the_layers_and_writes_the_answer(
    qtbot: Any, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    path = tmp_path / "out.psd"
    window.files.exporting.export(path, FileFormat.PSD)
    request, wanted = gateway.exported[0]
    wanted.check()
    assert [x.name for x in wanted.layers] == ["Original"]
    request.succeed(b"8BPS")
    qtbot.waitUntil(path.exists)
    assert path.read_bytes() == b"8BPS"


def test_closing_asks_once_and_heeds_the_answer(
    window: EditorWindow, monkeypatch: pytest.MonkeyPatch, qtbot: Any, save: Any, tmp_path: Path
) -> None:
    save(tmp_path / "work.ora")
    change(window)
    asked = []

    def answer(*_: object) -> Box.StandardButton:
        asked.append(1)
        return replies.pop(0)

    replies = [Box.StandardButton.Cancel, Box.StandardButton.Discard]
    monkeypatch.setattr(Box, "question", answer)
    assert not window.close()
    QtWidgets.QApplication.processEvents()
    assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(asked) == 2


def test_saving_on_close_closes_when_it_is_saved(
    window: EditorWindow, monkeypatch: pytest.MonkeyPatch, qtbot: Any, save: Any, tmp_path: Path
) -> None:
    path = tmp_path / "work.ora"
    save(path)
    change(window)
    monkeypatch.setattr(Box, "question", lambda *_: Box.StandardButton.Save)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    saved = open_document(path.read_bytes(), QtPngCodec())
    assert saved.document.object(CUP).affine == Affine.translation(9, 0)


def test_unsaved_work_is_copied_and_removed_when_saved(
    qtbot: Any, window: EditorWindow, save: Any, tmp_path: Path
) -> None:
    change(window)
    window.autosave.now()
    copy = window.autosave.copy
    qtbot.waitUntil(copy.with_suffix(".json").exists)
    assert open_document(copy.read_bytes(), QtPngCodec()).document == window.editor.host.document
    assert left_behind(copy.parent) == ()  # this editor is still running
    save(tmp_path / "work.ora")
    assert not copy.exists()


def test_what_a_crashed_editor_left_is_offered_and_recovered(
    qtbot: Any, window: EditorWindow, save: Any, tmp_path: Path
) -> None:
    change(window)
    window.autosave.now()
    copy = window.autosave.copy
    qtbot.waitUntil(copy.with_suffix(".json").exists)
    dead = copy.with_name("dead.ora")
    copy.rename(dead)
    copy.with_suffix(".json").rename(dead.with_suffix(".json"))
    window.editor.host.walk(-1)
    window.editor.host.mark_saved(tmp_path / "unused.ora")
    offer = offer_recovery(window)
    assert offer is not None
    assert offer.bar.isVisible()
    offer.bar.taken.emit()
    qtbot.waitUntil(lambda: not offer.bar.isVisible())
    assert window.editor.host.document.object(CUP).pending
    assert window.editor.host.modified
    qtbot.waitUntil(lambda: not dead.exists())
    assert window.autosave.copy.exists()  # it would survive another sudden end
    assert offer_recovery(window) is None
