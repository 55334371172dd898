"""The queue by mouse and by key: order, run next, hold, cancel, another method instead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.wire.errors import OutOfMemory
from intarsia.ui.qt import Qt, QtWidgets
from intarsia.ui.widgets.queue.queue_list import QueueList

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def named(parent: QtWidgets.QWidget, name: str) -> QtWidgets.QAbstractButton:
    return next(
        b for b in parent.findChildren(QtWidgets.QAbstractButton) if b.accessibleName() == name
    )


@pytest.fixture
def jobs() -> JobTable:
    """A done, a running and three waiting jobs."""
    table = JobTable()
    for name in "abcde":
        table.add(Job(name, "complete", f"Edit {name}"))
    table.put(replace(table["a"], state=JobState.RUNNING))
    table.put(replace(table["a"], state=JobState.FINISHED))
    table.put(replace(table["b"], state=JobState.RUNNING, progress=0.5, engine="GPU box"))
    return table


@pytest.fixture
def queue(qtbot: QtBot, jobs: JobTable) -> QueueList:
    made = QueueList(jobs, Observable(False))
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_runs_is_on_top_then_what_waits_in_order(queue: QueueList, jobs: JobTable) -> None:
    assert queue.order == ("b", "c", "d", "e", "a")
    jobs.arrange(("e", "c", "d"))
    assert queue.order == ("b", "e", "c", "d", "a")
    row = queue.row("b")
    assert row is not None
    assert row.accessibleName() == "Edit b (GPU box) – 50 %"
    first, last = queue.row("e"), queue.row("d")
    assert first is not None
    assert last is not None
    assert first.accessibleName() == "Edit e – waiting, 1 before it"
    assert last.accessibleName() == "Edit d – waiting, 3 before it"


@pytest.mark.parametrize(
    ("key", "modifier", "button", "signal", "says"),
    [
        (Key.Key_Delete, PLAIN, "Cancel this edit", "cancelled", ["d"]),
        (Key.Key_Up, Alt, "Run earlier", "moved", ["d", -1]),
        (Key.Key_Down, Alt, "Run later", "moved", ["d", 1]),
        (Key.Key_Home, Alt, "Run next", "run_next", ["d"]),
    ],
)
def test_keys_do_what_the_buttons_do(
    qtbot: QtBot, queue: QueueList, key, modifier, button: str, signal: str, says: list[object]
) -> None:
    row = queue.row("d")
    assert row is not None
    with qtbot.waitSignal(getattr(queue, signal)) as by_key:
        qtbot.keyClick(row, key, modifier)
    with qtbot.waitSignal(getattr(queue, signal)) as by_mouse:
        qtbot.mouseClick(named(row, button), Qt.MouseButton.LeftButton)
    assert by_key.args == by_mouse.args == says


def test_arrows_walk_through_the_rows(qtbot: QtBot, queue: QueueList) -> None:
    above, below = queue.row("b"), queue.row("c")
    assert above is not None
    assert below is not None
    queue.activateWindow()
    above.setFocus()
    for key, there in ((Key.Key_Down, below), (Key.Key_Up, above), (Key.Key_Up, above)):
        focused = queue.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert queue.focusWidget() is there


def test_all_can_be_held_and_cancelled(qtbot: QtBot, queue: QueueList) -> None:
    with qtbot.waitSignal(queue.held_set) as held:
        qtbot.mouseClick(named(queue, "Pause"), Qt.MouseButton.LeftButton)
    assert held.args == [True]
    with qtbot.waitSignal(queue.all_cancelled):
        qtbot.mouseClick(named(queue, "Cancel all"), Qt.MouseButton.LeftButton)


def test_a_held_queue_says_so(qtbot: QtBot, jobs: JobTable) -> None:
    held = Observable(False)
    queue = QueueList(jobs, held)
    qtbot.addWidget(queue)
    held.set(True)
    row = queue.row("c")
    assert row is not None
    assert row.accessibleName() == "Edit c – held"
    assert named(queue, "Go on").isChecked()


def test_an_edit_that_did_not_fit_is_proposed_by_another_method(
    qtbot: QtBot, queue: QueueList, jobs: JobTable
) -> None:
    jobs.fail("b", OutOfMemory("It needs 5 GB.", "Take another."), instead="classical")
    row = queue.row("b")
    assert row is not None
    with qtbot.waitSignal(queue.retried) as retried:
        qtbot.mouseClick(named(row, "Do it with classical"), Qt.MouseButton.LeftButton)
    assert retried.args == ["b", "classical"]
