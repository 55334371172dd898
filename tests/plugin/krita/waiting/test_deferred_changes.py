"""Changes to documents in a later turn of the event loop: nobody waits for them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.waiting.deferred_changes import DeferredChanges
from intarsia.ui.background import Background


def test_a_later_change_is_made_when_the_event_loop_turns(qtbot: QtBot) -> None:
    made: list[str] = []
    changes = DeferredChanges(lambda error: made.append(error.message), Background())
    changes.later(lambda: made.append("later"))
    changes.soon(lambda: made.append("soon"))
    assert made == ["soon"]
    qtbot.waitUntil(lambda: made == ["soon", "later"])
    assert not changes.busy


def test_what_goes_wrong_with_a_later_change_is_said(qtbot: QtBot) -> None:
    def fail() -> None:
        raise IntarsiaError("The disk is full.")

    said: list[str] = []
    changes = DeferredChanges(lambda error: said.append(error.message), Background())
    changes.later(fail)
    qtbot.waitUntil(lambda: said == ["The disk is full."])
