"""A column that scrolls down only: it asks for the width of what is inside, also of what opens."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.scrolled_column import ScrolledColumn


def test_what_opens_inside_widens_what_holds_it(qtbot: QtBot) -> None:
    inside = QtWidgets.QWidget()
    rows = QtWidgets.QVBoxLayout(inside)
    small, wide = QtWidgets.QLabel(inside), QtWidgets.QLabel(inside)
    small.setMinimumSize(100, 900)
    wide.setMinimumWidth(260)
    wide.hide()
    rows.addWidget(small)
    rows.addWidget(wide)
    frame = QtWidgets.QWidget()
    qtbot.addWidget(frame)
    column = ScrolledColumn(inside, frame)
    QtWidgets.QVBoxLayout(frame).addWidget(column)
    frame.resize(200, 300)
    frame.show()
    qtbot.waitExposed(frame)
    assert column.horizontalScrollBar().maximum() == 0
    wide.show()
    qtbot.waitUntil(lambda: frame.width() > 260)
    qtbot.waitUntil(lambda: column.horizontalScrollBar().maximum() == 0)
