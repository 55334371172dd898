"""What holds for the whole program: preferences, keyboard shortcuts, welcome, what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from intarsia.core.state.storage.settings import Shortcut
from intarsia.core.version import __version__
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.ui.qt import QtCore, QtWidgets

if TYPE_CHECKING:
    from intarsia.plugin.standalone.commands.manual import ManualWindow
    from intarsia.plugin.standalone.welcome import WelcomeDialog


class HelpCommands(QtCore.QObject):
    """The commands of the Help menu, and the preferences. Dialogs are loaded when opened."""

    def __init__(self, editor: Editor, commands: Commands, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._editor, self._commands, self._window = editor, commands, window
        self._welcome: WelcomeDialog | None = None
        self._manual: ManualWindow | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "manual": self.manual,
            "find_command": self.find_command,
            "shortcuts": self.edit_shortcuts,
            "preferences": self.edit_preferences,
            "welcome": self.welcome,
            "diagnostics": self.diagnose,
            "notices": self.show_notices,
            "about": self.about,
        }

    def manual(self) -> None:
        """Show the manual, or bring it to the front."""
        if self._manual is None:
            from intarsia.plugin.standalone.commands.manual import ManualWindow

            self._manual = ManualWindow(self._commands, self._window)
            self._manual.finished.connect(self._read)
        self._manual.show()
        self._manual.raise_()

    def find_command(self) -> None:
        """Find a command by its name and do it."""
        from intarsia.plugin.standalone.commands.palette import CommandPalette

        palette = CommandPalette(self._commands, self._window)
        palette.exec()
        palette.deleteLater()

    def welcome_once(self) -> None:
        """Show the welcome if this person has never seen it."""
        if not self._editor.settings.current.value.welcomed:
            self._editor.settings.change(lambda x: replace(x, welcomed=True))
            self.welcome()

    def welcome(self) -> None:
        """Show what works now and what packs would add, or bring it to the front."""
        if self._welcome is None:
            from intarsia.plugin.standalone.welcome import WelcomeDialog

            dialog = WelcomeDialog(self._editor.session.engine, self._editor.gateway, self._window)
            for asked, name in (
                (dialog.better_asked, "better"),
                (dialog.packs_asked, "packs"),
                (dialog.open_asked, "open"),
            ):
                asked.connect(self._commands[name].trigger)
            dialog.finished.connect(self._welcomed)
            self._welcome = dialog
        self._welcome.show()
        self._welcome.raise_()

    def close(self) -> None:
        """The window closes: so does what it has opened."""
        for opened in (self._welcome, self._manual):
            if opened is not None:
                opened.reject()

    def _read(self, _result: int) -> None:
        self._manual = None

    def _welcomed(self, _result: int) -> None:
        self._welcome = None

    def edit_shortcuts(self) -> None:
        """Show every command with its keys, and take the changes."""
        from intarsia.ui.widgets.shortcut_dialog import ShortcutDialog

        settings = self._editor.settings.current.value
        dialog = ShortcutDialog(self._commands.keys(settings), self._window)
        if dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted:
            self.take_keys(dialog.changes())

    def take_keys(self, changes: tuple[Shortcut, ...]) -> None:
        """Use and remember other keys."""
        self._editor.settings.change(lambda x: replace(x, shortcuts=changes))
        self._commands.apply_keys(changes)

    def edit_preferences(self) -> None:
        """Show what holds for the whole program, and take the changes."""
        from intarsia.ui.widgets.preferences_dialog import ask_preferences

        settings = self._editor.settings
        before = settings.current.value.theme
        ask_preferences(settings, self._editor.gateway, self._window, files=True)
        if settings.current.value.theme is not before:
            apply_theme(settings.current.value.theme)

    def diagnose(self) -> None:
        """Show what a report of a problem needs, to be read, copied or saved."""
        from intarsia.ui.widgets.engine.diagnosis_dialog import ask_report

        editor = self._editor
        ask_report(editor.gateway, editor.settings.current.value, editor.places, self._window)

    def show_notices(self) -> None:
        """Show what the program is made of, with all licences."""
        from intarsia.plugin.standalone.notices_dialog import NoticesDialog

        NoticesDialog(self._editor.background, self._window).exec()

    def about(self) -> None:
        QtWidgets.QMessageBox.about(
            self._window,
            self.tr("About Intarsia"),
            self.tr(
                "Intarsia {version}\n\nTakes a picture apart into object layers; every edit comes "
                "back as new layers above the untouched original.\n\nApache License 2.0"
            ).format(version=__version__),
        )
