"""What a person types into the dialogs for files, and what becomes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intarsia.core.wire.files import FileFormat
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtWidgets

Button = QtWidgets.QMessageBox.StandardButton
JPEG = "JPEG (*.jpg *.jpeg)"


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Has the dialogs answer with a path and the kind of file that was chosen."""

    def to(path: Path, kind: str = "") -> None:
        monkeypatch.setattr(QtWidgets.QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
        accepted = QtWidgets.QDialog.DialogCode.Accepted
        monkeypatch.setattr(ExportDialog, "exec", lambda _: accepted)

    return to


def test_a_dot_in_a_name_is_part_of_the_name(
    qtbot: Any, window: EditorWindow, choose: Any, tmp_path: Path
) -> None:
    choose(tmp_path / "holiday 2.5")
    with qtbot.waitSignal(window.files.native.saved):
        window.commands["save_as"].trigger()
    assert [x.name for x in tmp_path.iterdir()] == ["holiday 2.5.ora"]


@pytest.mark.parametrize(
    ("typed", "kind", "name", "form"),
    [
        ("a.jpeg", "PNG (*.png)", "a.jpeg", FileFormat.JPEG),
        ("a", JPEG, "a.jpg", FileFormat.JPEG),
        ("a", "", "a.png", FileFormat.PNG),
        ("a.TIF", "", "a.TIF", FileFormat.TIFF),
        ("a.webp", "", "a.webp", FileFormat.WEBP),
    ],
)
def test_a_picture_is_exported_as_its_name_or_the_chosen_kind_says(
    window: EditorWindow,
    gateway: Any,
    choose: Any,
    tmp_path: Path,
    *,
    typed: str,
    kind: str,
    name: str,
    form: FileFormat,
) -> None:
    choose(tmp_path / typed, kind)
    window.commands["export_picture"].trigger()
    request, wanted = gateway.exported[-1]
    assert wanted.format is form
    request.succeed(b"the bytes")
    window.editor.background.wait()
    assert (tmp_path / name).read_bytes() == b"the bytes"


def test_a_file_that_the_dialog_could_not_ask_about_is_asked_about(
    window: EditorWindow,
    gateway: Any,
    choose: Any,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    choose(tmp_path / "a")
    monkeypatch.setattr(QtWidgets.QMessageBox, "question", lambda *_: Button.No)
    window.commands["export_picture"].trigger()
    assert gateway.exported == []
    monkeypatch.setattr(QtWidgets.QMessageBox, "question", lambda *_: Button.Yes)
    window.commands["export_picture"].trigger()
    assert len(gateway.exported) == 1
