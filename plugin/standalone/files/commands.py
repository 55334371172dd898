"""Open, save, export: the commands of the File menu, with the questions they ask."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path

from intarsia.core.state.document.document import Document
from intarsia.core.state.ora.imported import OpenedDocument, document_of
from intarsia.core.wire.errors import BadPicture, OpenElsewhere
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.dialogs import FileDialogs, RecentFiles
from intarsia.plugin.standalone.files.exporting import Exporting
from intarsia.plugin.standalone.files.opening import OpenedFile, Opening
from intarsia.plugin.standalone.files.presence import Presence
from intarsia.plugin.standalone.files.saving import Native, Saved
from intarsia.ui.canvas.pictures.images import pixels_of
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore, QtGui, QtWidgets, Signal

_Button = QtWidgets.QMessageBox.StandardButton


class FileCommands(QtCore.QObject):
    """Works on the files of one editor. `opened`: one is shown; `not_opened`: it was not read."""

    opened = Signal()
    not_opened = Signal()

    def __init__(self, editor: Editor, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._editor, self._window = editor, window
        self.native = Native(editor, self)
        self._opening = Opening(editor.gateway, editor.background, self)
        self.recent = RecentFiles(editor.settings, self)
        self._dialogs = FileDialogs(editor.host, self.recent, window)
        self.exporting = Exporting(editor, self._dialogs, self)
        self._shown: Path | None = None  # what other editors know to be open here
        self._presence = Presence(editor.places.autosave)
        self._after_save: Callable[[], None] | None = None
        self._given_up: Document | None = None
        self._opening.begun.connect(self._begun)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self.not_opened)  # first: what it shows clears the bar
        self._opening.failed.connect(editor.failed)
        self.native.saved.connect(self._saved)
        self.native.refused.connect(self._not_saved)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "revert": self.revert,
            "save": self.save,
            "save_as": self.save_as,
            **self.exporting.handlers(),
        }

    def close(self) -> None:
        """Hear nothing more of the engine."""
        self._opening.close()
        self.exporting.close()
        self._presence.close()

    def ask_path(self) -> Path | None:
        """A file that a person chooses, None where there is none."""
        return self._dialogs.ask_open()

    def open(self, path: Path) -> None:
        """Open a file in place of the present one, which is offered to be saved first."""

        whole = path.absolute()

        def begin() -> None:
            self._given_up = self._editor.host.document
            self._opening.open(whole)

        self.when_saved(begin)

    def new_from_clipboard(self) -> None:
        image = QtWidgets.QApplication.clipboard().image()
        if image.isNull():
            error = BadPicture("There is no picture on the clipboard.", "Copy a picture first.")
            self._editor.failed.emit(error)
            return
        self.new_from(image)

    def new_from(self, image: QtGui.QImage) -> None:
        """A new document of a picture that is in no file."""
        picture = OpenedPicture(FileFormat.PNG, pixels_of(image))
        self.when_saved(lambda: self._show(document_of(picture), None, saved=False))

    def open_sample(self) -> None:
        """A photo to try things on; there is nothing of it to save yet."""
        data = resources.files("intarsia.resources").joinpath("sample.jpg").read_bytes()
        picture = OpenedPicture(
            FileFormat.JPEG, pixels_of(QtGui.QImage.fromData(QtCore.QByteArray(data)))
        )
        self.when_saved(lambda: self._show(document_of(picture), None, saved=True))

    def revert(self) -> None:
        """Open the file again as it is on disk; what was changed is lost, if the person agrees."""
        path = self._editor.host.path
        if path is None:
            error = BadPicture("This picture was never saved.", "Undo takes the steps back.")
            self._editor.failed.emit(error)
            return
        question = self.tr("Open {name} again as it was saved? All changes are lost.")
        answer = QtWidgets.QMessageBox.question(
            self._window, self.tr("Revert?"), question.format(name=path.name)
        )
        if answer == _Button.Yes:
            self._editor.session.discard()
            self._given_up = self._editor.host.document
            self._opening.open(path)

    def save(self) -> None:
        path = self._editor.host.path
        if path is None or path.suffix.lower() != ".ora":
            self.save_as()
        else:
            self.native.save(path)

    def save_as(self) -> None:
        path = self._dialogs.ask_save(self.tr("Save as"), ".ora", self.tr("OpenRaster (*.ora)"))
        if path is None:
            self._after_save = None  # what was to follow the saving does not
        else:
            self.native.save(path, replace_other=True)

    def when_saved(self, action: Callable[[], None]) -> None:
        """Do something that loses the document, unless the person wants to keep it."""
        if not self._editor.host.modified:
            action()
            return
        answer = QtWidgets.QMessageBox.question(
            self._window,
            self.tr("Save changes?"),
            self.tr("The changes to this document are not saved."),
            _Button.Save | _Button.Discard | _Button.Cancel,
            _Button.Save,
        )
        if answer == _Button.Discard:
            self._editor.session.discard()
            action()
        elif answer == _Button.Save:
            self._after_save = action
            self.save()

    def _show(self, opened: OpenedDocument, path: Path | None, *, saved: bool) -> None:
        self._editor.host.open(opened, path, saved=saved)
        if path is not None:  # before what there is to say of it
            self._editor.said.emit(self.tr("Opened {name}").format(name=path.name))
        self.present(path)
        for note in opened.notes:
            self._editor.said.emit(core_text(note))

    def present(self, path: Path | None) -> None:
        """Say which file is open here, and warn of another editor that has it open."""
        if path != self._shown:
            self._shown = path
            if self._presence.show(path) and path is not None:
                warning = OpenElsewhere(
                    f"{path.name} is open in another window of Intarsia, too.",
                    "Who saves second is asked first. Close it in one of them.",
                )
                self._editor.failed.emit(warning)

    def _begun(self, path: Path) -> None:
        self._editor.said.emit(self.tr("Opening {name}…").format(name=path.name))

    def _opened(self, file: OpenedFile) -> None:
        """Show it; what was changed while it was read is offered to be saved first."""

        def show() -> None:
            self._show(file.document, file.path, saved=True)
            lost = file.document.notes[0] if file.document.newer else ""
            self.native.seen(file.path, file.stamp, lost)
            self.recent.add(file.path)
            self.opened.emit()

        if self._editor.host.document is self._given_up:
            show()
        else:
            self.when_saved(show)
        self._given_up = None

    def _saved(self, saved: Saved) -> None:
        self.recent.add(saved.path)
        self.present(saved.path)
        self._editor.said.emit(self.tr("Saved {name}").format(name=saved.path.name))
        action, self._after_save = self._after_save, None
        if action is not None:
            self.when_saved(action)  # asks again where something was changed meanwhile

    def _not_saved(self) -> None:
        """What was to follow the saving does not."""
        self._after_save = None
