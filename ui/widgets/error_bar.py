"""The bar that says in a sentence what failed and what to do next; never a modal box."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal

SIGN_PX = 16


class ErrorBar(QtWidgets.QFrame):
    """Hidden until there is something to say. `acted` carries the key of the pressed button."""

    acted = Signal(object)  # str

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBar")
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What went wrong"))
        self._text = QtWidgets.QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QtWidgets.QHBoxLayout()
        sign = QtWidgets.QLabel(self)  # the colour of the bar is not all that tells of a failure
        sign.setObjectName("errorSign")
        style = self.style()
        warning = style.standardIcon(QtWidgets.QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(warning.pixmap(SIGN_PX, SIGN_PX))
        close = QtWidgets.QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.clicked.connect(self.clear)
        self._buttons.addStretch(1)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QtWidgets.QVBoxLayout(self)  # a sentence is wide, and docks are narrow
        column.setContentsMargins(8, 4, 4, 4)
        column.addLayout(row)
        column.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, message: str, hint: str = "", actions: tuple[tuple[str, str], ...] = ()) -> None:
        """Shows the message; `actions` are (key, label) pairs that become buttons."""
        self._clear_buttons()
        self._text.setText(f"{message}\n{hint}" if hint else message)
        self._text.setAccessibleName(self._text.text())
        for key, label in actions:
            button = QtWidgets.QPushButton(label, self)
            button.setAccessibleName(label)
            button.setProperty("key", key)
            button.clicked.connect(self._on_pressed)
            self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.show()

    def clear(self) -> None:
        self._clear_buttons()
        self._text.clear()
        self.hide()

    def _clear_buttons(self) -> None:
        while self._buttons.count() > 1:  # what stretches stays
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()

    def _on_pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.acted.emit(sender.property("key"))
