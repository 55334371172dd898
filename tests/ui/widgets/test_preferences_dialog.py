"""Preferences where they are asked for: all of them in the editor, the engine's in a docker."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Settings, SettingsFile
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog, ask_preferences

Code = QtWidgets.QDialog.DialogCode


@pytest.fixture
def over(qtbot: QtBot) -> QtWidgets.QWidget:
    widget = QtWidgets.QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("files", [True, False])
def test_a_host_is_asked_for_what_it_has(over: QtWidgets.QWidget, files: bool) -> None:
    dialog = PreferencesDialog(Settings(), files=files, parent=over)
    dialog.show()
    assert dialog.python.isVisible()
    assert dialog.undo.isVisible() is files
    dialog.python.setText(" /opt/python ")
    assert dialog.put_into(Settings()) == replace(Settings(), engine_python="/opt/python")


@pytest.mark.parametrize(("code", "kept"), [(Code.Accepted, "/opt/python"), (Code.Rejected, "")])
def test_only_what_is_accepted_is_kept(
    over: QtWidgets.QWidget, monkeypatch: pytest.MonkeyPatch, code: Any, kept: str
) -> None:
    def answer(dialog: PreferencesDialog) -> Any:
        dialog.python.setText("/opt/python")
        return code

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    settings, gateway = SettingsFile(find_places().settings_file), FakeGateway()
    ask_preferences(settings, gateway, over, files=False)
    assert settings.current.value.engine_python == kept
    assert gateway.calls == (["restart"] if kept else [])
