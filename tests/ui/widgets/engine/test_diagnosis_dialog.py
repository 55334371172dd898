"""The diagnostics dialog: the panel's own facts, then the engine's, and a copy of all of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.files import Diagnosis, Topic
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.engine.diagnosis_dialog import DiagnosisDialog


def test_what_the_engine_says_is_shown_and_copied(qtbot: QtBot) -> None:
    gateway = FakeGateway()
    dialog = DiagnosisDialog(gateway)
    qtbot.addWidget(dialog)
    assert "asking" in dialog.text.toPlainText()
    found = Diagnosis(
        (Topic("Devices", ("cuda:0: a card",)), Topic("Packs", ("none",), fine=False))
    )
    gateway.diagnosed[0].succeed(found)
    text = dialog.text.toPlainText()
    assert "cuda:0: a card" in text
    assert "Packs  <-- look here" in text
    assert "Qt" in text.partition("Devices")[0]
    dialog.copy.click()
    assert QtWidgets.QApplication.clipboard().text() == text
    dialog.release()


def test_an_engine_that_does_not_answer_is_said_without_its_address(qtbot: QtBot) -> None:
    gateway = FakeGateway()
    dialog = DiagnosisDialog(gateway)
    qtbot.addWidget(dialog)
    error = EngineUnreachable("gpu.example:7000 does not answer.")
    gateway.diagnosed[0].fail(error)
    assert "engine_unreachable" in dialog.text.toPlainText()
    assert "gpu.example" not in dialog.text.toPlainText()
    dialog.release()


def test_a_dialog_that_was_closed_takes_no_answer(qtbot: QtBot) -> None:
    gateway = FakeGateway()
    dialog = DiagnosisDialog(gateway)
    qtbot.addWidget(dialog)
    dialog.release()
    assert gateway.listeners == 0
    gateway.diagnosed[0].succeed(Diagnosis((Topic("Devices", ("cpu",)),)))
    assert "asking" in dialog.text.toPlainText()
