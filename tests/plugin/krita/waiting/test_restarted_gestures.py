"""What takes long is made on another thread, and the gesture or the change waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.plugin.krita.waiting.at_once import AT_ONCE_BYTES
from intarsia.plugin.krita.waiting.deferred_changes import DeferredChanges
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.restarted_gestures import RestartedGestures
from intarsia.ui.background import Background
from intarsia.ui.qt import QtWidgets

MUCH = AT_ONCE_BYTES + 1


@pytest.fixture
def background(qapp: QtWidgets.QApplication) -> Iterator[Background]:
    background = Background(as_failure=as_failure)
    yield background
    background.stop()


def turn(qapp: QtWidgets.QApplication, met: Callable[[], bool]) -> None:
    """Turn the event loop until the condition is met."""
    end = time.monotonic() + 60
    while not met():
        assert time.monotonic() < end
        qapp.processEvents()
        time.sleep(0.005)


def thread_now() -> int:
    return threading.get_ident()


def test_a_gesture_begins_again_when_what_it_needs_is_there(
    qapp: QtWidgets.QApplication, background: Background
) -> None:
    failed: list[IntarsiaError] = []
    gestures = RestartedGestures(background, lambda: "picture", failed.append)
    begun, done = [], []

    def gesture() -> None:
        begun.append(1)
        worked = [gestures.made(key, MUCH, lambda: thread_now) for key in ("one", "two")]
        done.extend(worked)

    gestures.run(gesture)
    assert done == []
    turn(qapp, lambda: bool(done))
    assert len(begun) == 3
    assert len(done) == 2
    assert thread_now() not in done
    assert failed == []


def test_little_work_and_work_outside_a_gesture_are_done_at_once(background: Background) -> None:
    gestures = RestartedGestures(background, lambda: "picture", pytest.fail)
    found: list[int] = []
    gestures.run(lambda: found.append(gestures.made("little", AT_ONCE_BYTES, lambda: thread_now)))
    found.append(gestures.made("much", MUCH, lambda: thread_now))
    assert found == [thread_now()] * 2


def test_a_gesture_is_not_gone_on_with_in_another_picture(
    qapp: QtWidgets.QApplication, background: Background
) -> None:
    shown, failed, done = ["one"], [], []
    gestures = RestartedGestures(background, lambda: shown[0], failed.append)
    gestures.run(lambda: done.append(gestures.made("much", MUCH, lambda: thread_now)))
    shown[0] = "another"
    turn(qapp, lambda: bool(failed))
    assert isinstance(failed[0], BadEdit)
    assert done == []


def test_changes_keep_their_order_though_the_first_is_being_made_ready(
    qapp: QtWidgets.QApplication, background: Background
) -> None:
    failed: list[IntarsiaError] = []
    deferred, made, go = DeferredChanges(failed.append, background), [], threading.Event()
    deferred.after(lambda: go.wait(60), MUCH, lambda _: made.append("first"))
    deferred.after(lambda: [][1], MUCH, made.append)
    deferred.after(lambda: 0, AT_ONCE_BYTES, lambda _: made.append("second"))
    deferred.soon(lambda: made.append("third"))
    assert made == []
    assert deferred.busy
    go.set()
    turn(qapp, lambda: not deferred.busy)
    assert made == ["first", "second", "third"]
    assert len(failed) == 1
