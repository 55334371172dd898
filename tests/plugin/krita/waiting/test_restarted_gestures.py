"""What takes long is made on another thread, and the gesture or the change waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.plugin.krita.waiting.aside import LITTLE, Background
from intarsia.plugin.krita.waiting.deferred_changes import DeferredChanges
from intarsia.plugin.krita.waiting.restarted_gestures import RestartedGestures
from intarsia.ui.qt import QtWidgets

MUCH = LITTLE + 1


@pytest.fixture
def aside(qapp: QtWidgets.QApplication) -> Iterator[Background]:
    aside = Background()
    yield aside
    aside.stop()


def turn(qapp: QtWidgets.QApplication, met: Callable[[], bool]) -> None:
    """Turn the event loop until the condition is met."""
    end = time.monotonic() + 60
    while not met():
        assert time.monotonic() < end
        qapp.processEvents()
        time.sleep(0.005)


def thread_now() -> int:
    return threading.get_ident()


def test_work_is_done_on_another_thread_and_told_on_this_one(
    qapp: QtWidgets.QApplication, aside: Background
) -> None:
    told: list[tuple[int, int]] = []
    failed: list[IntarsiaError] = []
    aside.do(thread_now, lambda found: told.append((found, thread_now())), failed.append)
    aside.do(lambda: [][1], told.append, failed.append)
    turn(qapp, lambda: bool(told and failed))
    ((worked, heard),) = told
    assert worked != heard == thread_now()
    assert "IndexError" in failed[0].message


def test_nothing_is_told_after_the_end(qapp: QtWidgets.QApplication) -> None:
    aside, told = Background(), []
    aside.do(thread_now, told.append, told.append)
    aside.stop()
    aside.do(thread_now, told.append, told.append)
    qapp.processEvents()
    assert told == []
    assert not any(t.name.startswith("intarsia-aside") for t in threading.enumerate())


def test_a_gesture_begins_again_when_what_it_needs_is_there(
    qapp: QtWidgets.QApplication, aside: Background
) -> None:
    failed: list[IntarsiaError] = []
    patience = RestartedGestures(aside, lambda: "picture", failed.append)
    begun, done = [], []

    def gesture() -> None:
        begun.append(1)
        worked = [patience.made(key, MUCH, lambda: thread_now) for key in ("one", "two")]
        done.extend(worked)

    patience.run(gesture)
    assert done == []
    turn(qapp, lambda: bool(done))
    assert len(begun) == 3
    assert len(done) == 2
    assert thread_now() not in done
    assert failed == []


def test_little_work_and_work_outside_a_gesture_are_done_at_once(aside: Background) -> None:
    patience = RestartedGestures(aside, lambda: "picture", pytest.fail)
    found: list[int] = []
    patience.run(lambda: found.append(patience.made("little", LITTLE, lambda: thread_now)))
    found.append(patience.made("much", MUCH, lambda: thread_now))
    assert found == [thread_now()] * 2


def test_a_gesture_is_not_gone_on_with_in_another_picture(
    qapp: QtWidgets.QApplication, aside: Background
) -> None:
    shown, failed, done = ["one"], [], []
    patience = RestartedGestures(aside, lambda: shown[0], failed.append)
    patience.run(lambda: done.append(patience.made("much", MUCH, lambda: thread_now)))
    shown[0] = "another"
    turn(qapp, lambda: bool(failed))
    assert isinstance(failed[0], BadEdit)
    assert done == []


def test_changes_keep_their_order_though_the_first_is_being_made_ready(
    qapp: QtWidgets.QApplication, aside: Background
) -> None:
    failed: list[IntarsiaError] = []
    quiet, made, go = DeferredChanges(failed.append, aside), [], threading.Event()
    quiet.after(lambda: go.wait(60), MUCH, lambda _: made.append("first"))
    quiet.after(lambda: [][1], MUCH, made.append)
    quiet.after(lambda: 0, LITTLE, lambda _: made.append("second"))
    quiet.soon(lambda: made.append("third"))
    assert made == []
    assert quiet.busy
    go.set()
    turn(qapp, lambda: not quiet.busy)
    assert made == ["first", "second", "third"]
    assert len(failed) == 1
