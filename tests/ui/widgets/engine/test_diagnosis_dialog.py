"""The report dialog: the panel's own facts, the engine's, settings, log; copied or saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.files import Diagnosis, Topic
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.engine.diagnosis_dialog import DiagnosisDialog

LOG = """2026-01-02 03:04:05,678 ERROR GET '/v1/open' failed
Traceback (most recent call last):
  File "/home/zoe/venv/intarsia/core/engine/server/api.py", line 9, in answer
ValueError: /home/zoe/secret holiday.jpg is broken
"""


def dialog_of(gateway: FakeGateway, folder: Path) -> DiagnosisDialog:
    return DiagnosisDialog(gateway, Settings(undo_steps=17, engine_token="s3cret"), Places(folder))


def test_a_report_tells_settings_and_log_and_no_name_unless_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "engine.log").write_text(LOG)
    dialog = dialog_of(FakeGateway(), tmp_path)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "undo_steps: 17" in text
    assert "engine_token: set" in text
    assert "ValueError" in text
    assert "core/engine/server/api.py:9 answer" in text
    for private in ("zoe", "holiday", "s3cret"):
        assert private not in text
    dialog.words.click()
    assert "holiday.jpg is broken" in dialog.text.toPlainText()
    assert "zoe" not in dialog.text.toPlainText()
    out = tmp_path / "report.txt"
    monkeypatch.setattr(QtWidgets.QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.save.click()
    assert out.read_text() == dialog.text.toPlainText()
    dialog.release()


def test_what_the_engine_says_is_shown_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    gateway = FakeGateway()
    dialog = dialog_of(gateway, tmp_path)
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


def test_an_engine_that_does_not_answer_is_said_without_its_address(
    qtbot: QtBot, tmp_path: Path
) -> None:
    gateway = FakeGateway()
    dialog = dialog_of(gateway, tmp_path)
    qtbot.addWidget(dialog)
    error = EngineUnreachable("gpu.example:7000 does not answer.")
    gateway.diagnosed[0].fail(error)
    assert "engine_unreachable" in dialog.text.toPlainText()
    assert "gpu.example" not in dialog.text.toPlainText()
    dialog.release()


def test_a_dialog_that_was_closed_takes_no_answer(qtbot: QtBot, tmp_path: Path) -> None:
    gateway = FakeGateway()
    dialog = dialog_of(gateway, tmp_path)
    qtbot.addWidget(dialog)
    dialog.release()
    assert gateway.listeners == 0
    gateway.diagnosed[0].succeed(Diagnosis((Topic("Devices", ("cpu",)),)))
    assert "asking" in dialog.text.toPlainText()
