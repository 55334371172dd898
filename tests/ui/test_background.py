"""One thread beside the GUI's: work is done there, its answers are taken here."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.wire.errors import BadPicture, IntarsiaError
from intarsia.ui.background import Background
from intarsia.ui.qt import QtWidgets


@pytest.fixture
def background(qapp: QtWidgets.QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


def test_work_is_done_on_another_thread_in_its_order_and_answered_on_this_one(
    qtbot: QtBot, background: Background
) -> None:
    answers: list[tuple[int, int, int]] = []
    for number in range(3):
        background.do(
            lambda number=number: (number, threading.get_ident()),
            lambda answer: answers.append((*answer, threading.get_ident())),
            pytest.fail,
        )
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [number for number, _, _ in answers] == [0, 1, 2]
    ((worked, heard),) = {(worked, heard) for _, worked, heard in answers}
    assert worked != heard == threading.get_ident()


def test_what_fails_is_a_sentence_and_the_thread_goes_on(
    qtbot: QtBot, background: Background
) -> None:
    failed: list[IntarsiaError] = []
    ours, answers = BadPicture("It is empty.", "Choose another."), []

    def refuse() -> None:
        raise ours

    background.do(refuse, pytest.fail, failed.append)
    background.do(lambda: [][1], pytest.fail, failed.append)
    background.do(lambda: 5, answers.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(answers))
    assert failed[0] is ours
    assert "IndexError" in failed[1].message
    assert answers == [5]


def test_the_host_says_what_an_unknown_failure_is(qtbot: QtBot) -> None:
    failed: list[IntarsiaError] = []
    background = Background(as_failure=lambda error: IntarsiaError("Krita refused.", str(error)))
    background.do(lambda: {}["key"], pytest.fail, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    background.stop()
    assert (failed[0].message, failed[0].hint) == ("Krita refused.", "'key'")


def test_waiting_ends_when_all_is_done_and_answers_come_after_it(
    qtbot: QtBot, background: Background
) -> None:
    done, answers = [], []
    for number in range(3):
        background.do(lambda number=number: done.append(number), answers.append, pytest.fail)
    background.wait()
    assert (done, answers) == ([0, 1, 2], [])
    qtbot.waitUntil(lambda: len(answers) == 3)


def test_nothing_is_answered_after_the_end(qapp: QtWidgets.QApplication) -> None:
    before = set(threading.enumerate())
    background, answers = Background(), []
    begun, go = threading.Event(), threading.Event()
    background.do(lambda: (begun.set(), go.wait(60)), answers.append, answers.append)
    background.do(threading.get_ident, answers.append, answers.append)
    begun.wait(60)
    go.set()
    background.stop()
    background.do(threading.get_ident, answers.append, answers.append)
    qapp.processEvents()
    assert answers == []
    left = set(threading.enumerate()) - before
    assert not any(t.name.startswith("intarsia-background") for t in left)
