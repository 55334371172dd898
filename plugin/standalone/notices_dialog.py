"""The dialog that shows what the program is made of, and under which licences."""

from __future__ import annotations

from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.notices import carried, changed, networks, notices, parts
from intarsia.ui.background import Background
from intarsia.ui.qt import QtGui, QtWidgets


class NoticesDialog(QtWidgets.QDialog):
    """Reads the notices of the installed tree beside the window, and shows them as text."""

    def __init__(self, background: Background, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QtWidgets.QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(self.tr("reading…"))
        buttons = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(680, 560)
        background.do(
            lambda: notices((*carried(), *parts()), networks(), changed()),
            self._on_read,
            self._on_failed,
        )

    def _on_read(self, text: object) -> None:
        self.text.setPlainText(str(text))

    def _on_failed(self, error: IntarsiaError) -> None:
        self.text.setPlainText(str(error))
