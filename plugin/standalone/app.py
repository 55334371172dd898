"""`intarsia edit [FILE]`: the editor as a program, on screen before anything slow begins."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from intarsia.core.link.process import Engine, engine_of
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import load_settings
from intarsia.plugin.installation_commands import index_address
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.png_codec import raise_allocation_limit
from intarsia.plugin.standalone.recovery import offer_recovery
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.languages import Languages, desktop_languages, language_for
from intarsia.ui.qt import QtCore, QtWidgets
from intarsia.ui.widgets.update_bar import UpdateBar


class Program(QtCore.QObject):
    """One editor window with its engine thread."""

    def __init__(self) -> None:
        super().__init__()
        places = find_places()
        self._thread = EngineThread(self._engine, places.kept, self)
        speak(load_settings(places.settings_file).settings.language)  # before anything has words
        self.editor = Editor(self._thread.gateway, places, self)
        apply_theme(self.editor.settings.current.value.theme)
        self.window = EditorWindow(self.editor)
        self.updates = UpdateBar(places.update_file)
        self.window.docks.panel.add_bar(self.updates)
        self._file: Path | None = None
        self._greet = False
        queued = QtCore.Qt.ConnectionType.QueuedConnection
        self.window.canvas.first_painted.connect(self._begin, queued)

    def show(self, file: Path | None, *, greet: bool = False) -> None:
        """Show the window; the file, the engine and the first start's welcome follow its paint."""
        self._file, self._greet = file, greet
        self.window.show()

    def stop(self, *, engine_too: bool = False) -> None:
        """End the thread; edits go on in the engine unless that is ended too."""
        self.updates.release()
        self._thread.stop(engine_too=engine_too)

    def _begin(self) -> None:
        self._thread.start()
        self.editor.gateway.start()
        if self._file is not None:
            self.window.files.open(self._file)
        offer_recovery(self.window, self._file)
        if self._greet:
            self.window.help.welcome_once()
        if index_address(self.editor.places):
            self.updates.look("intarsia.plugin", "update", "--check")

    def _engine(self, name: str) -> Engine:
        return engine_of(self.editor.places, self.editor.settings.current.value, name)


def speak(language: str) -> None:
    """Set the language of what is built from here on; "" for the desktop's."""
    app = QtCore.QCoreApplication.instance()
    if app is not None:
        wanted = [language] if language else desktop_languages()
        spoken = app.findChild(Languages) or Languages(app, with_qt=True)
        spoken.use(language_for(wanted))


def prepared() -> QtWidgets.QApplication:
    """The application with the program's name, bounds and style."""
    app = QtWidgets.QApplication(["intarsia"])
    app.setApplicationName("Intarsia")
    raise_allocation_limit()
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the editor until its window is closed; the exit status."""
    parser = argparse.ArgumentParser(prog="intarsia edit", description="Edit a picture by hand.")
    parser.add_argument("file", nargs="?", type=Path, help="a picture or an .ora document")
    given = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    app = prepared()
    program = Program()
    program.show(given.file, greet=True)
    status = app.exec()
    program.stop()
    return status
