"""What goes into an exported file besides its pixels, as a person chooses it."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.events import Role
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.metadata import GainMap, Metadata
from intarsia.core.wire.pixels import Depth, Pixels, Placed
from intarsia.plugin.standalone.files.export_dialog import ExportChoice, ExportDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtGui, QtWidgets

SAVE = QtWidgets.QDialogButtonBox.StandardButton.Save


def test_the_dialog_gives_what_was_chosen(qtbot: QtBot) -> None:
    parent = QtWidgets.QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(Path("a.png"), Settings(), form=FileFormat.PNG, parent=parent)
    save = dialog.buttons.button(SAVE)
    assert dialog.choice() == ExportChoice()
    dialog.provenance.click()
    dialog.sign.click()
    assert not save.isEnabled()  # a signature needs both files
    dialog.certificate.setText("chain.pem")
    dialog.key.setText("key.pem")
    assert save.isEnabled()
    wanted = ExportChoice(False, "chain.pem", "key.pem")
    assert dialog.choice() == wanted
    kept = wanted.kept_in(Settings())
    again = ExportDialog(Path("a.png"), kept, form=FileFormat.PNG, parent=parent)
    assert again.choice() == wanted
    psd = ExportDialog(Path("a.psd"), kept, form=FileFormat.PSD, parent=parent)
    assert psd.choice() == ExportChoice(False)
    assert psd.choice().kept_in(kept, signable=False) == kept  # a PSD cannot be signed


def jpeg(quality: int) -> bytes:
    """A grey picture of 900 x 600 as a file."""
    image = QtGui.QImage(900, 600, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor("#808080"))
    out = QtCore.QBuffer()
    out.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "JPEG", quality)
    return bytes(out.data().data())


def test_colours_are_converted_where_that_is_chosen(
    qtbot: QtBot, edited: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    space = QtGui.QColorSpace(QtGui.QColorSpace.NamedColorSpace.AdobeRgb)
    icc = bytes(space.iccProfile().data())
    edited.editor.host.change("Profile", lambda x: replace(x, icc=icc))
    exporting = edited.files.exporting
    assert exporting._profile(FileFormat.JPEG)
    assert exporting._profile(FileFormat.PSD) == ""
    exporting.export(tmp_path / "a.png", FileFormat.PNG, ExportChoice())
    exporting.export(tmp_path / "b.png", FileFormat.PNG, ExportChoice(srgb=True))
    kept, converted = (wanted for _, wanted in gateway.exported[-2:])
    assert (kept.icc, converted.icc) == (icc, None)
    assert len(converted.layers) == 1
    assert converted.layers[0].placed.pixels.size == kept.size
    dialog = ExportDialog(
        Path("a.png"), Settings(), form=FileFormat.PNG, profile="Adobe RGB", parent=edited
    )
    assert "Adobe RGB" in dialog.profile.itemText(0)
    dialog.profile.setCurrentIndex(1)
    assert dialog.choice().srgb
    assert dialog.choice().kept_in(Settings()).export_srgb


def test_a_jpeg_is_asked_for_quality_and_says_how_large_it_gets(qtbot: QtBot) -> None:
    parent = QtWidgets.QWidget()
    qtbot.addWidget(parent)
    asked: list[ExportChoice] = []

    def measure(choice: ExportChoice, on_made: Any) -> None:
        asked.append(choice)
        data = jpeg(choice.quality)
        on_made(data + bytes((1_500_000 if choice.quality > 90 else 300_000) - len(data)))

    dialog = ExportDialog(
        Path("a.jpg"), Settings(), form=FileFormat.JPEG, measure=measure, parent=parent
    )
    dialog.show()
    qtbot.waitUntil(lambda: dialog.size_label.text().startswith("1.5"))
    dialog.quality.findChild(QtWidgets.QDoubleSpinBox).setValue(60)
    dialog.metadata.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "300" in dialog.size_label.text())
    assert dialog.choice() == ExportChoice(quality=60, metadata="private")
    assert asked[-1] == dialog.choice()
    assert dialog.preview.image.size() == QtCore.QSize(900, 600)
    assert dialog.profile.count() == 1  # it is in sRGB already
    dialog.preview.setFocus()
    middle = dialog.preview.part()
    qtbot.keyClick(dialog.preview, QtCore.Qt.Key.Key_Left)
    assert dialog.preview.part().left() < middle.left()
    for _ in range(40):
        qtbot.keyClick(dialog.preview, QtCore.Qt.Key.Key_Right)
    assert dialog.preview.part().right() == 899  # no further than the picture
    assert not dialog.certificate.isVisible()  # nobody is asked for a certificate first
    again = ExportDialog(
        Path("b.jpg"), dialog.choice().kept_in(Settings()), form=FileFormat.JPEG, parent=parent
    )
    assert again.choice() == dialog.choice()


def test_the_original_is_not_proposed_and_the_choice_goes_along(
    edited: EditorWindow, gateway: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    edited.editor.host.mark_saved(tmp_path / "beach.jpg")
    proposed: list[str] = []

    def choose(_parent: Any, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        proposed.append(start)
        return str(tmp_path / "out.jpg"), ""

    def accept(dialog: ExportDialog) -> Any:
        dialog.metadata.setCurrentIndex(2)
        return QtWidgets.QDialog.DialogCode.Accepted

    monkeypatch.setattr(QtWidgets.QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(ExportDialog, "exec", accept)
    edited.commands["export_picture"].trigger()
    assert proposed == [str(tmp_path / "beach-edited.jpg")]
    request = gateway.exported[-1][1]
    assert (request.quality, request.metadata_kept) == (95, "none")


@pytest.fixture
def edited(window: EditorWindow, gateway: Any, make_layer: Any) -> EditorWindow:
    """A window whose document has one finished edit."""
    session = window.editor.session
    session.complete(Placed(full_mask(Size(30, 20)), 10, 10))
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(10, 10, 30, 20)))
    return window


@pytest.mark.parametrize("wanted", [True, False])
def test_an_export_carries_the_edits_or_nothing(
    edited: EditorWindow, gateway: Any, tmp_path: Path, wanted: bool
) -> None:
    edited.files.exporting.export(tmp_path / "a.png", FileFormat.PNG, ExportChoice(wanted))
    _, request = gateway.exported[-1]
    assert [made.method for made in request.provenance] == (["classical"] if wanted else [])


def test_the_switch_is_remembered(edited: EditorWindow, gateway: Any, tmp_path: Path) -> None:
    edited.editor.settings.change(lambda x: replace(x, provenance=False))
    edited.files.exporting.export(tmp_path / "a.png", FileFormat.PNG)
    assert gateway.exported[-1][1].provenance == ()


def test_a_file_that_cannot_be_signed_is_there_and_it_is_said(
    qtbot: QtBot, edited: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    choice = ExportChoice(True, str(tmp_path / "no.pem"), str(tmp_path / "no.key"))
    edited.files.exporting.export(tmp_path / "a.png", FileFormat.PNG, choice)
    with qtbot.waitSignal(edited.editor.failed) as failed:
        gateway.exported[-1][0].succeed(b"the bytes")
    assert "no.pem cannot be read" in failed.args[0].message
    assert (tmp_path / "a.png").read_bytes() == b"the bytes"


@pytest.mark.parametrize("kept", [True, False])
def test_it_is_said_where_a_gain_map_is_left_out(
    qtbot: QtBot,
    edited: EditorWindow,
    gateway: Any,
    tmp_path: Path,
    kept: bool,
) -> None:
    said = Metadata(gain=GainMap(b"the map", "0" * 64))
    edited.editor.host.change("Opened", lambda document: replace(document, metadata=said))
    edited.files.exporting.export(tmp_path / "a.jpg", FileFormat.JPEG)
    told: list[str] = []
    edited.editor.said.connect(told.append)
    gateway.exported[-1][0].succeed(b"the picture" + b"the map" * kept)
    qtbot.waitUntil(lambda: bool(told))
    assert ("gain map was left out" in told[0]) is not kept


@pytest.mark.parametrize(
    ("brightest", "form", "told"),
    [
        (1.5, FileFormat.PNG, True),
        (1.0, FileFormat.PNG, False),
        (1.5, FileFormat.TIFF, False),
    ],
)
def test_it_is_said_where_light_does_not_fit(
    qtbot: QtBot,
    edited: EditorWindow,
    gateway: Any,
    tmp_path: Path,
    brightest: float,
    form: FileFormat,
    told: bool,
) -> None:
    host = edited.editor.host
    values = [0.25, 0.5, brightest, 1.0] * (40 * 30)
    light = Pixels(40, 30, 4, Depth.F32, struct.pack(f"<{len(values)}f", *values))
    key = host.store.put(light)
    host.change(
        "Opened",
        lambda document: replace(
            document,
            depth=Depth.F32,
            layers=tuple(
                replace(layer, pixels=key, box=Box(0, 0, 40, 30)) for layer in document.layers
            ),
        ),
    )
    said: list[str] = []
    edited.files.exporting.export(tmp_path / "a.out", form)
    edited.editor.said.connect(said.append)
    gateway.exported[-1][0].succeed(b"the picture")
    qtbot.waitUntil(lambda: bool(said))
    assert ("brighter than white" in said[0]) is told
