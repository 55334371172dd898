"""A progress bar leaves its window alone until that is painted anyway."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.ui.qt import QtGui, QtWidgets
from intarsia.ui.widgets.progress_bar import ProgressBar


class Counted(ProgressBar):
    """Counts how often it was painted."""

    painted = 0

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


def test_it_is_painted_in_its_turn(qtbot: QtBot) -> None:
    bar = Counted()
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    QtWidgets.QApplication.processEvents()
    bar.painted = 0
    bar.setRange(0, 1000)
    bar.setValue(700)
    bar.setRange(0, 500)  # the value lies outside: the bar begins anew
    bar.setValue(300)
    assert bar.painted == 0
    assert (bar.value(), bar.maximum()) == (300, 500)
    qtbot.waitUntil(lambda: bar.painted == 1)
    bar.setRange(0, 500)
    bar.setValue(300)
    QtWidgets.QApplication.processEvents()
    assert bar.painted == 1  # nothing is new
