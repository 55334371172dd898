"""The manual in a window of its own, from what ships: it needs no network."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.manual_text import manual_text
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIZE = QtCore.QSize(720, 720)


class ManualWindow(QtWidgets.QDialog):
    """The text, a field to search it, and at its end all commands with their keys of now."""

    def __init__(self, commands: Commands, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(self.tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QtWidgets.QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.setMarkdown(manual_text(commands))
        self.search = QtWidgets.QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setPlaceholderText(self.tr("Search; Return goes on"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._anew)
        self.search.returnPressed.connect(self._next)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.text, 1)
        self.resize(SIZE)

    def _anew(self) -> None:
        self.text.moveCursor(QtGui.QTextCursor.MoveOperation.Start)
        self._next()

    def _next(self) -> None:
        """Go to the next place where the words are, from the top again after the last."""
        words = self.search.text()
        if words and not self.text.find(words):
            self.text.moveCursor(QtGui.QTextCursor.MoveOperation.Start)
            self.text.find(words)
