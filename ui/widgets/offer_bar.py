"""A bar that offers something with two answers: take it, or leave it."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal


class OfferBar(QtWidgets.QFrame):
    """Hidden until there is an offer."""

    taken = Signal()
    left = Signal()

    def __init__(self, take: str, leave: str, *, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self._text = QtWidgets.QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._text, 1)
        for label, signal in ((take, self.taken), (leave, self.left)):
            button = QtWidgets.QPushButton(label, self)
            button.setAccessibleName(label)
            button.setToolTip(label)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def offer(self, text: str) -> None:
        """Show the offer; an empty text takes it away."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
