"""Everything the editor can be told by menu, tool bar or key: a table, and its QActions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.settings import Settings, Shortcut
from intarsia.plugin.standalone.commands.spec import CommandSpec
from intarsia.plugin.standalone.commands.table import command_table
from intarsia.ui.access_keys import without_key
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

if TYPE_CHECKING:
    from intarsia.ui.widgets.shortcut_dialog import ActionKeys


@dataclass(frozen=True)
class Command:
    """A command with the action that stands for it."""

    spec: CommandSpec
    action: QtGui.QAction

    @property
    def plain(self) -> str:
        """Its words as they are now, without what marks a key or a question."""
        return without_key(self.spec.text).replace("…", "")


@dataclass(frozen=True)
class _Button:
    """A button that does what a command does; `help` is its tooltip without keys."""

    widget: QtWidgets.QAbstractButton
    help: str
    action: QtGui.QAction


class Commands(QtCore.QObject):
    """The commands by name. Keys a person has chosen win over those of the table."""

    def __init__(self, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._commands: dict[str, Command] = {}
        self._buttons: list[_Button] = []
        self._tools = QtGui.QActionGroup(self)
        for spec in command_table():
            action = QtGui.QAction(spec.text, window)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable or spec.is_tool)
            if spec.is_tool:
                self._tools.addAction(action)
            if spec.on_canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            window.addAction(action)
            self._commands[spec.name] = Command(spec, action)
        self.apply_keys(())

    def __getitem__(self, name: str) -> QtGui.QAction:
        return self._commands[name].action

    def connect_to(self, handlers: dict[str, Callable[[], None]]) -> None:
        """Call the handler of a name when its action is triggered."""
        for name, handler in handlers.items():
            self[name].triggered.connect(handler)

    def all(self) -> tuple[Command, ...]:
        """All commands, in the order of the menus."""
        return tuple(self._commands.values())

    def of_menu(self, menu: str) -> tuple[Command, ...]:
        """The commands of a menu, in the order of the table."""
        return tuple(x for x in self._commands.values() if x.spec.menu == menu)

    def tool_names(self) -> tuple[str, ...]:
        return tuple(name for name, x in self._commands.items() if x.spec.is_tool)

    def say_keys_on(self, buttons: dict[str, QtWidgets.QAbstractButton]) -> None:
        """Say the keys of the command of a name in the tooltip of its button elsewhere."""
        self._buttons += (_Button(x, x.toolTip(), self[name]) for name, x in buttons.items())
        self._say_keys()

    def _say_keys(self) -> None:
        for button in self._buttons:
            button.widget.setToolTip(_with_keys(button.help, button.action))

    def apply_keys(self, chosen: tuple[Shortcut, ...]) -> None:
        """Give every action its keys and say them in its tooltip."""
        own = {x.action: x.keys for x in chosen}
        for name, command in self._commands.items():
            keys = own.get(name, command.spec.keys)
            action = command.action
            all_keys = (x for x in (keys, *self._others(name, own)) if x)
            action.setShortcuts([QtGui.QKeySequence(x) for x in all_keys])
            title = _with_keys(command.plain, action)
            action.setToolTip("\n".join(filter(None, (title, command.spec.help))))
            action.setStatusTip(command.spec.help)
        self._say_keys()

    def _others(self, name: str, own: dict[str, str]) -> tuple[str, ...]:
        """Further keys of a command that has its own still, where no other was given them."""
        also = self._commands[name].spec.also
        return (also,) if also and name not in own and also not in own.values() else ()

    def keys(self, settings: Settings) -> tuple[ActionKeys, ...]:
        """What the shortcut dialog shows."""
        from intarsia.ui.widgets.shortcut_dialog import ActionKeys

        own = {x.action: x.keys for x in settings.shortcuts}
        return tuple(
            ActionKeys(
                name,
                without_key(x.spec.text),
                own.get(name, x.spec.keys),
                x.spec.keys,
            )
            for name, x in self._commands.items()
        )

    def enable(self, names: tuple[str, ...], on: bool) -> None:
        for name in names:
            self[name].setEnabled(on)


def _with_keys(text: str, action: QtGui.QAction) -> str:
    """The text of a tooltip and the first keys of the action, where it has any."""
    keys = action.shortcut().toString(QtGui.QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
