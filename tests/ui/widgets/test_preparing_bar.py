"""The line that says that the engine prepares itself: there while it compiles, gone after."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.core.state.observable import Observable
from intarsia.core.wire.methods import Preparing
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.preparing_bar import PreparingBar


def test_it_is_there_while_something_is_compiled(qtbot: QtBot) -> None:
    preparing: Observable[Preparing | None] = Observable(None)
    bar = PreparingBar(preparing)
    qtbot.addWidget(bar)
    texts = [label.text() for label in bar.findChildren(QtWidgets.QLabel)]
    assert texts == ["Preparing for the first time, once"]
    assert bar.isHidden()
    preparing.set(Preparing())  # it loads what an earlier engine has compiled
    assert bar.isHidden()
    preparing.set(Preparing(20, 50))
    assert not bar.isHidden()
    assert (bar.bar.value(), bar.bar.maximum()) == (20, 50)
    preparing.set(None)
    assert bar.isHidden()


def test_a_released_one_stays_as_it_is(qtbot: QtBot) -> None:
    preparing: Observable[Preparing | None] = Observable(Preparing(1, 50))
    bar = PreparingBar(preparing)
    qtbot.addWidget(bar)
    bar.release()
    preparing.set(None)
    assert not bar.isHidden()
