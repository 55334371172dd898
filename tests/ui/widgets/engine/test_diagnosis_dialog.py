"""The diagnostics dialog: the panel's own facts, then the engine's, and a copy of all of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.core.state.session.gateway import Diagnosed, Hear, Message
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.files import Diagnosis, Topic
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.engine.diagnosis_dialog import DiagnosisDialog


class Gateway:
    """Remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.listeners: list[Hear] = []

    def diagnose(self, request: str) -> None:
        self.asked.append(request)

    def listen(self, hear: Hear) -> None:
        self.listeners.append(hear)

    def unlisten(self, hear: Hear) -> None:
        self.listeners.remove(hear)

    def say(self, message: Message) -> None:
        for hear in list(self.listeners):
            hear(message)


def test_what_the_engine_says_is_shown_and_copied(qtbot: QtBot) -> None:
    gateway = Gateway()
    dialog = DiagnosisDialog(gateway)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert "asking" in dialog.text.toPlainText()
    gateway.say(Diagnosed("another", error=EngineUnreachable("No.")))
    found = Diagnosis(
        (Topic("Devices", ("cuda:0: a card",)), Topic("Packs", ("none",), fine=False))
    )
    gateway.say(Diagnosed(gateway.asked[0], found))
    text = dialog.text.toPlainText()
    assert "cuda:0: a card" in text
    assert "Packs  <-- look here" in text
    assert "Qt" in text.partition("Devices")[0]
    dialog.copy.click()
    assert QtWidgets.QApplication.clipboard().text() == text
    dialog.release()
    assert gateway.listeners == []


def test_an_engine_that_does_not_answer_is_said_without_its_address(qtbot: QtBot) -> None:
    gateway = Gateway()
    dialog = DiagnosisDialog(gateway)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    error = EngineUnreachable("gpu.example:7000 does not answer.")
    gateway.say(Diagnosed(gateway.asked[0], error=error))
    assert "engine_unreachable" in dialog.text.toPlainText()
    assert "gpu.example" not in dialog.text.toPlainText()
    dialog.release()
