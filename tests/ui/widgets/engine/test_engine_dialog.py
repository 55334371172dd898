"""Engines elsewhere: set up, tried with one click, chosen for what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from intarsia.core.state.session.gateway import EngineReply
from intarsia.core.state.storage.settings import (
    EngineKind,
    EngineProfile,
    SettingsFile,
    load_settings,
)
from intarsia.core.wire.errors import Unauthorised
from intarsia.core.wire.methods import PROTOCOL, EngineInfo, MethodDescriptor
from intarsia.ui.widgets.engine.engine_choice import EngineChoice


@pytest.fixture
def gateway() -> Any:
    return FakeGateway()


@pytest.fixture
def choice(qtbot: QtBot, gateway: Any, tmp_path: Path) -> EngineChoice:
    made = EngineChoice(SettingsFile(tmp_path / "settings.json"), gateway)
    qtbot.addWidget(made)
    return made


def test_an_engine_is_set_up_tried_chosen_and_remembered(
    qtbot: QtBot, choice: EngineChoice, gateway: Any, tmp_path: Path
) -> None:
    dialog = choice.dialog()
    dialog.add.click()
    for field, text in (
        (dialog.name, "GPU box"),
        (dialog.address, "gpu.example:7870"),
        (dialog.token, "a-token-of-the-box"),
    ):
        field.clear()
        qtbot.keyClicks(field, text)
    dialog.kind.setCurrentIndex(1)
    dialog.kind.activated.emit(1)
    dialog.test.click()
    request, asked = gateway.tested[-1]
    wanted = EngineProfile("GPU box", "gpu.example:7870", "a-token-of-the-box", EngineKind.CLUSTER)
    assert asked == wanted
    dialog.test.click()  # the first question is given up
    request.fail(Unauthorised("No."))
    assert dialog.answer.text() == "Asking…"
    request, _ = gateway.tested[-1]
    methods = (MethodDescriptor("classical", "Classical", "", ("complete",)),)
    info = EngineInfo("intarsia 0.1", PROTOCOL, ("cuda:0",), methods)
    request.succeed(EngineReply(info, 0.012))
    assert dialog.answer.text() == "intarsia 0.1 answers in 12 ms, on cuda:0. Methods ready: 1."
    choice.take(dialog)
    dialog.release()
    assert [choice.box.itemText(i) for i in range(2)] == ["This computer", "GPU box (cluster)"]
    choice.box.setCurrentIndex(1)
    choice.box.activated.emit(1)
    assert gateway.used[-1] == "GPU box"
    kept = load_settings(tmp_path / "settings.json").settings
    assert (kept.engine, kept.engines) == ("GPU box", (wanted,))


def test_why_an_engine_does_not_answer_is_said(choice: EngineChoice, gateway: Any) -> None:
    dialog = choice.dialog()
    dialog.add.click()
    dialog.test.click()
    gateway.tested[-1][0].fail(Unauthorised("No.", "Ask for it."))
    assert dialog.answer.text() == "No.\nAsk for it."
    dialog.remove.click()
    assert dialog.profiles() == ()
    assert not dialog.test.isEnabled()
    dialog.release()


def test_an_engine_that_is_removed_is_used_no_more(choice: EngineChoice, gateway: Any) -> None:
    dialog = choice.dialog()
    dialog.add.click()
    dialog.address.setText("box:1")
    dialog.address.textEdited.emit("box:1")
    choice.take(dialog)
    choice.use("Engine 1")
    dialog.remove.click()
    choice.take(dialog)
    dialog.release()
    assert gateway.used[-1] == ""
    assert choice.box.count() == 1
