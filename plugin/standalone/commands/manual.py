"""The manual in a window of its own, from what ships: it needs no network."""

from __future__ import annotations

from importlib import resources

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.tour_words import tour_words
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


def manual_text(commands: Commands) -> str:
    """The manual as Markdown, with the keys as they are.

    The tour and the commands are in the language that is set, what stands between in English.
    """
    file = resources.files("intarsia.resources").joinpath("manual.md")
    title, _, rest = file.read_text(encoding="utf-8").partition("\n")
    tour = next(x.plain for x in commands.all() if x.spec.name == "tour")
    steps = [f"{n}. {text}".replace("\\", "\\\\") for n, text in enumerate(tour_words(), start=1)]
    english = "Everything but the commands at the end is in English from here on."
    said = _tr("Everything but the commands at the end is in English from here on.")
    lines = [title, "", f"## {tour}", "", *steps, ""]
    lines += [*([said] if said != english else []), rest, f"## {_tr('Commands and keys')}", ""]
    lines += ["| | | |", "|---|---|---|"]
    for command in commands.all():
        keys = command.action.shortcut().toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        shown = keys.replace("|", "\\|").replace("\\", "\\\\")
        lines.append(f"| {command.plain} | {shown} | {command.spec.help} |")
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("manual", text)
