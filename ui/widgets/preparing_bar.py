"""One line with a bar while the engine compiles what edits run, which it does once."""

from __future__ import annotations

from intarsia.core.state.observable import Observable
from intarsia.core.wire.methods import Preparing
from intarsia.ui.qt import Qt, QtWidgets
from intarsia.ui.widgets.progress_bar import ProgressBar


class PreparingBar(QtWidgets.QFrame):
    """Follows the engine's preparation. Hidden while nothing is compiled for it."""

    def __init__(
        self, preparing: Observable[Preparing | None], parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        text = self.tr("Preparing for the first time, once")
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        label = QtWidgets.QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.bar.setAccessibleName(text)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(label)
        column.addWidget(self.bar)
        self.hide()
        self._subscription = preparing.subscribe(self._show, now=True)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def _show(self, now: Preparing | None) -> None:
        if now is not None and now.of:
            self.bar.setRange(0, now.of)
            self.bar.setValue(now.done)
        self.setVisible(now is not None and now.of > 0)
