"""What the sections say in every host: no keys, for each host has keys of its own."""

from __future__ import annotations

import re

from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import QtWidgets

KEYS = re.compile(r"Ctrl|Shift|Alt\+|\bDel\b|Return")


def test_no_tooltip_of_the_panel_names_keys_that_a_host_may_not_have(qtbot: QtBot) -> None:
    host, gateway = MemoryHost(), FakeGateway()
    settings = SettingsFile(find_places().settings_file)
    session = Session(host, gateway, settings=lambda: settings.current.value)
    panel = Panel(host, session, settings, gateway)
    qtbot.addWidget(panel)
    said = {x.toolTip() for x in panel.findChildren(QtWidgets.QWidget) if x.toolTip()}
    panel.close_panel()
    session.close()
    assert {"Find all objects", "Remove what the region marks"} <= said
    assert [text for text in said if KEYS.search(text)] == []
