"""Finds a command by a part of its name and does it."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.actions import Command, Commands
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIZE = QtCore.QSize(460, 380)
_UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ICON_PX = 18


class CommandPalette(QtWidgets.QDialog):
    """Type, go up and down, press Return. What makes no sense now is not listed."""

    def __init__(self, commands: Commands, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setWindowTitle(self.tr("Find a command"))
        self._known = [x for x in commands.all() if x.action.isEnabled()]
        self.search = QtWidgets.QLineEdit(self)
        self.search.setAccessibleName(self.tr("Name of a command"))
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.list = QtWidgets.QListWidget(self)
        self.list.setIconSize(QtCore.QSize(ICON_PX, ICON_PX))
        self.list.setAccessibleName(self.tr("Commands"))
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textEdited.connect(self._show)
        self.search.returnPressed.connect(self._do)
        self.list.itemActivated.connect(self._do)
        self.search.installEventFilter(self)
        self.resize(SIZE)
        self._show("")

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Up and down move in the list while the field has the keys."""
        if isinstance(event, QtGui.QKeyEvent) and event.key() in _UP_DOWN:
            if event.type() == QtCore.QEvent.Type.KeyPress:
                QtWidgets.QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for command in self._known:
            if all(word in f"{command.plain} {command.spec.help}".casefold() for word in words):
                self.list.addItem(self._item(command))
        self.list.setCurrentRow(0)

    def _item(self, command: Command) -> QtWidgets.QListWidgetItem:
        keys = command.action.shortcut().toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        item = QtWidgets.QListWidgetItem(f"{command.plain}    {keys}" if keys else command.plain)
        item.setData(Qt.ItemDataRole.UserRole, command.spec.name)
        item.setToolTip(command.spec.help)
        icon = command.action.icon()
        item.setIcon(_room() if icon.isNull() else icon)
        return item

    def _do(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        name = item.data(Qt.ItemDataRole.UserRole)
        action = next(x.action for x in self._known if x.spec.name == name)
        self.accept()
        action.trigger()


def _room() -> QtGui.QIcon:
    """An empty icon, so that all names begin in line."""
    empty = QtGui.QPixmap(ICON_PX, ICON_PX)
    empty.fill(Qt.GlobalColor.transparent)
    return QtGui.QIcon(empty)
