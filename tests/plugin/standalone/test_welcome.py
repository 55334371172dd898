"""The welcome: shown once, says what the computer has, and downloads nothing by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.wire.methods import PROTOCOL, EngineInfo
from intarsia.plugin.standalone.welcome import WelcomeDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtWidgets
from pack_facts import FACES, SAM


def shown(window: EditorWindow) -> list[WelcomeDialog]:
    QtWidgets.QApplication.processEvents()
    QtCore.QCoreApplication.sendPostedEvents(None, int(QtCore.QEvent.Type.DeferredDelete.value))
    return [w for w in window.findChildren(WelcomeDialog) if w.isVisible()]


def ready(gateway: Any, *devices: str) -> None:
    info = EngineInfo("intarsia", PROTOCOL, devices, ())
    gateway.status.set(EngineStatus(EngineState.READY, info=info))


def test_it_is_shown_once_and_again_from_the_menu(window: EditorWindow) -> None:
    window.help.welcome_once()
    (first,) = shown(window)
    first.reject()
    window.help.welcome_once()
    assert shown(window) == []
    window.commands["welcome"].trigger()
    (again,) = shown(window)
    again.reject()


def test_it_says_whether_a_card_was_found(window: EditorWindow, gateway: Any) -> None:
    window.help.welcome()
    (welcome,) = shown(window)
    assert "starting" in welcome.device.text()
    ready(gateway, "cpu")
    assert "No graphics card" in welcome.device.text()
    ready(gateway, "NVIDIA RTX 4070", "cpu")
    assert welcome.device.text() == "Graphics card: NVIDIA RTX 4070"
    welcome.reject()


def test_packs_are_listed_with_size_and_licence_and_none_is_asked_for(
    window: EditorWindow, gateway: Any
) -> None:
    window.help.welcome()
    (welcome,) = shown(window)
    ready(gateway, "cpu")
    gateway.packs.listed(FACES)
    item = welcome.packs.topLevelItem(0)
    assert item is not None
    told = [item.text(column) for column in range(4)]
    assert told == ["Faces", "375 MB", "not installed", "MIT (not for commercial use)"]
    assert {what for what, *_ in gateway.packs.asked} <= {"look"}
    welcome.reject()
    assert {what for what, *_ in gateway.packs.asked} <= {"look"}


def test_there_is_one_and_it_goes_with_its_window(window: EditorWindow, gateway: Any) -> None:
    window.help.welcome()
    window.help.welcome()
    assert len(shown(window)) == 1
    window.close()
    assert gateway.listeners == 0


def test_what_fits_this_computer_is_offered_together(window: EditorWindow, gateway: Any) -> None:
    window.help.welcome()
    (welcome,) = shown(window)
    ready(gateway, "cpu")
    gateway.packs.listed(FACES)
    assert not welcome.better.isEnabled()
    welcome._table.look()  # noqa: SLF001
    gateway.packs.listed(FACES, replace(SAM, better=True))
    assert welcome.better.isEnabled()
    welcome.better.click()
    opened = window.docks.panel.packs.better
    assert opened is not None
    assert opened.isVisible()
    welcome.reject()
