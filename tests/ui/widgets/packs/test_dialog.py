"""The dialog of model packs on a gateway that says what a test has it say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateways import FakeGateway
from intarsia.core.engine.methods.segmenters.descriptor import SAM as SAM_METHOD
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import (
    PackDone,
    PackFailed,
    PackProgress,
    PackStage,
    PackState,
)
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.packs.licence_dialog import LicenceDialog
from intarsia.ui.widgets.packs.opener import PackOpener
from intarsia.ui.widgets.packs.text import progress_text, size_text
from pack_facts import FACES_INSTALLED as FACES
from pack_facts import SAM


@pytest.fixture
def side() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def dialog(qapp: QtWidgets.QApplication, side: FakeGateway) -> Iterator[PackDialog]:
    dialog = PackDialog(side)
    dialog.show()
    side.packs.listed(SAM, FACES)
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def row_of(dialog: PackDialog, number: int) -> list[str]:
    item = dialog.list.topLevelItem(number)
    assert item is not None
    return [item.text(column) for column in range(dialog.list.columnCount())]


def licence(dialog: PackDialog) -> LicenceDialog:
    found = dialog.findChild(LicenceDialog)
    assert isinstance(found, LicenceDialog)
    return found


def shown(dialog: PackDialog) -> set[str]:
    keys = ("install", "file", "folder", "verify", "remove", "cancel")
    return {key for key in keys if dialog.details.button(key).isVisible()}


def test_a_method_is_called_by_its_name_in_the_list_and_below_it(
    dialog: PackDialog, side: FakeGateway
) -> None:
    side.ready(SAM_METHOD)
    assert row_of(dialog, 0)[1] == "Segment Anything"
    said = dialog.details.findChild(QtWidgets.QPlainTextEdit).toPlainText()
    assert "Methods: Segment Anything" in said


def test_packs_are_listed_with_what_matters(dialog: PackDialog, side: FakeGateway) -> None:
    assert side.packs.asked == [("look", "")]
    assert row_of(dialog, 0) == [
        "Segment Anything, small",
        "sam",
        "375 MB",
        "Apache-2.0",
        "allowed",
        "not installed",
    ]
    assert row_of(dialog, 1)[2:] == ["2.2 GB", "MIT", "NOT allowed", "installed"]
    assert shown(dialog) == {"install", "file"}
    dialog.choose("faces")
    assert shown(dialog) == {"verify", "remove"}


def test_nothing_is_downloaded_before_the_licence_is_accepted(
    dialog: PackDialog, side: FakeGateway
) -> None:
    dialog.details.button("install").click()
    asked = licence(dialog)
    texts = [text.toPlainText() for text in asked.findChildren(QtWidgets.QPlainTextEdit)]
    assert texts == ["You may do this and that."]
    download = asked.findChild(QtWidgets.QDialogButtonBox).button(
        QtWidgets.QDialogButtonBox.StandardButton.Ok
    )
    assert not download.isEnabled()
    asked.reject()
    assert ("install", "sam-vit-b") not in side.packs.asked
    QtWidgets.QApplication.processEvents()
    dialog.details.button("install").click()
    asked = [x for x in dialog.findChildren(LicenceDialog) if x.isVisible()][0]
    asked.agree.setChecked(True)
    asked.findChild(QtWidgets.QDialogButtonBox).button(
        QtWidgets.QDialogButtonBox.StandardButton.Ok
    ).click()
    assert side.packs.asked[-1] == ("install", "sam-vit-b")


def test_progress_can_be_cancelled_and_gone_on_with(dialog: PackDialog, side: FakeGateway) -> None:
    dialog.table.install("sam-vit-b")
    step = PackProgress(
        "sam-vit-b", PackStage.FETCHING, "sam.pth", 100_000_000, 375_042_383, 1, 1, 2_500_000.0
    )
    side.packs.tell(step)
    assert dialog.details.said == "sam.pth  ·  100 MB / 375 MB  ·  2.5 MB a second"
    assert shown(dialog) == {"cancel"}
    assert row_of(dialog, 0)[-1] == "on its way…"
    dialog.details.button("cancel").click()
    assert side.packs.asked[-1] == ("cancel", "sam-vit-b")
    side.packs.tell(PackFailed("sam-vit-b", "cancelled", "Cancelled."))
    partial = replace(SAM, state=PackState.PARTIAL, here=100_000_000)
    side.packs.listed(partial, FACES)
    assert row_of(dialog, 0)[-1] == "100 MB here"
    assert dialog.details.button("install").text() == "Go on"
    assert shown(dialog) == {"install", "file", "remove"}


@pytest.mark.parametrize("kind", ["unavailable", "no_space", "bad_weights"])
def test_a_failure_is_a_sentence_at_its_pack(
    dialog: PackDialog, side: FakeGateway, kind: str
) -> None:
    dialog.table.install("sam-vit-b")
    side.packs.tell(PackFailed("sam-vit-b", kind, "It did not work.", "Do this."))
    assert dialog.details.said == "It did not work.\nDo this."
    dialog.choose("faces")
    assert dialog.details.said == ""


def test_check_import_and_remove(dialog: PackDialog, side: FakeGateway, tmp_path: Path) -> None:
    dialog.take("sam-vit-b", tmp_path)
    assert side.packs.asked[-1] == (f"take {tmp_path.name}", "sam-vit-b")
    dialog.choose("faces")
    dialog.details.button("verify").click()
    assert side.packs.asked[-1] == ("verify", "faces")
    side.packs.tell(PackDone("faces"))
    assert "as it was" in dialog.details.said
    assert row_of(dialog, 1)[-1] == "installed, checked"
    dialog.details.button("remove").click()
    assert side.packs.asked[-1] == ("remove", "faces")


def test_no_engine_is_said_above_the_list(dialog: PackDialog, side: FakeGateway) -> None:
    dialog.table.look()
    side.packs.unlisted(EngineUnreachable("The engine is gone.", "Start it."))
    texts = [x.text() for x in dialog.findChildren(QtWidgets.QLabel) if x.isVisible()]
    assert "The engine is gone.\nStart it." in texts


def test_one_dialog_at_a_time(qapp: QtWidgets.QApplication, side: FakeGateway) -> None:
    over = QtWidgets.QWidget()
    opener = PackOpener(side, over)
    opener.open()
    first = opener.dialog
    opener.open()
    assert opener.dialog is first
    opener.close()
    assert opener.dialog is None
    assert side.listeners == 0
    over.deleteLater()


def test_numbers_for_people() -> None:
    assert [size_text(n) for n in (0, 12, 1500, 2_500_000, 1_249_524_607)] == [
        "unknown",
        "12 bytes",
        "1.5 kB",
        "2.5 MB",
        "1.2 GB",
    ]
    expected = ["41 MB", "8 MB", "10 MB", "8.1 GB", "375 MB", "2 kB"]
    sizes = (41_000_000, 8_000_000, 9_990_000, 8_060_000_000, 375_042_383, 2_049)
    assert [size_text(n) for n in sizes] == expected
    step = PackProgress("x", PackStage.CHECKING, "b", 0, 0, 2, 3)
    assert progress_text(step) == "b  ·  0  ·  file 2 of 3  ·  comparing checksums"
    assert progress_text(None) == "Starting…"


def test_a_size_that_becomes_longer_is_not_cut(dialog: PackDialog, side: FakeGateway) -> None:
    before = dialog.list.columnWidth(2)
    partial = replace(SAM, state=PackState.INSTALLED, here=123)
    dialog.table.look()
    side.packs.listed(partial, FACES)
    assert row_of(dialog, 0)[2] == "123 bytes"
    assert dialog.list.columnWidth(2) > before
    dialog.list.setColumnWidth(2, 200)
    dialog.table.look()
    side.packs.listed(SAM, FACES)
    assert dialog.list.columnWidth(2) == 200


def test_methods_are_called_as_people_call_them(dialog: PackDialog, side: FakeGateway) -> None:
    (method,) = SAM.methods
    side.ready(MethodDescriptor(method, "Segment Anything", "", ("segment",)))
    assert row_of(dialog, 0)[1] == "Segment Anything"
