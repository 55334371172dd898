"""What the window shows while no picture is open: how to begin."""

from __future__ import annotations

from pathlib import Path

from intarsia.ui.access_keys import as_it_is
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal

RECENT = 5
WIDTH_PX = 340


class StartPage(QtWidgets.QFrame):
    """Lies over the middle of a widget. `open_asked`, `sample_asked`, `tour_asked`; `recent_asked`
    carries a Path. A double click anywhere opens too.
    """

    open_asked = Signal()
    sample_asked = Signal()
    tour_asked = Signal()
    recent_asked = Signal(object)

    def __init__(self, over: QtWidgets.QWidget) -> None:
        super().__init__(over)
        self.setObjectName("startPage")
        self._over = over
        title = QtWidgets.QLabel(self.tr("Open a picture, or drop one here"), self)
        title.setObjectName("startTitle")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        opens = self._button(self.tr("Open a picture…"), self.open_asked)
        opens.setProperty("main", True)
        sample = self._button(self.tr("Try the sample picture"), self.sample_asked)
        tour = self._button(self.tr("Tour of one minute"), self.tour_asked)
        self._title = QtWidgets.QLabel(self.tr("Recent"), self)
        self._recent = QtWidgets.QVBoxLayout()
        self._recent.setSpacing(2)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for widget in (title, opens, tour, sample, self._title):
            column.addWidget(widget)
        column.addLayout(self._recent)
        self.setFixedWidth(WIDTH_PX)
        over.installEventFilter(self)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """The files that were used last, newest first."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for path in paths[:RECENT]:
            button = QtWidgets.QToolButton(self)
            metrics = button.fontMetrics()
            mode = Qt.TextElideMode.ElideMiddle
            button.setText(as_it_is(metrics.elidedText(path.name, mode, WIDTH_PX - 70)))
            button.setToolTip(str(path))
            button.setAccessibleName(str(path))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, path=path: self.recent_asked.emit(path))
            self._recent.addWidget(button)
        self._title.setVisible(bool(paths))
        self._place()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() in (QtCore.QEvent.Type.Resize, QtCore.QEvent.Type.Show):
            self._place()
        elif event.type() == QtCore.QEvent.Type.MouseButtonDblClick and self.isVisible():
            self.open_asked.emit()
        return super().eventFilter(watched, event)

    def mouseDoubleClickEvent(self, event: QtGui.QMouseEvent) -> None:
        self.open_asked.emit()

    def _place(self) -> None:
        self.adjustSize()
        middle = self._over.rect().center() - self.rect().center()
        self.move(max(0, middle.x()), max(0, middle.y()))

    def _button(self, text: str, asked: QtCore.SignalInstance) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(text, self)
        button.setAccessibleName(text)
        button.clicked.connect(asked)
        return button
