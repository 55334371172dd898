"""Offers, at the start, the work that an editor left behind when it ended suddenly."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.plugin.standalone.files.autosave import LeftBehind, forget, left_behind
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore
from intarsia.ui.widgets.offer_bar import OfferBar


class Recover(QtCore.QObject):
    """A bar above the panel for one copy after the other, the newest first.

    What is recovered counts as unsaved; its copy goes when a new one is on disk.
    """

    def __init__(self, window: EditorWindow, left: tuple[LeftBehind, ...]) -> None:
        super().__init__(window)
        self._window, self._waiting = window, list(left)
        self.bar = OfferBar(self.tr("Recover"), self.tr("Discard"), parent=window)
        self.bar.taken.connect(self._take)
        self.bar.left.connect(self._discard)
        window.docks.panel.add_bar(self.bar)
        self._offer()

    def _offer(self) -> None:
        """Offer the next one, if there is any."""
        self.bar.setEnabled(True)
        if not self._waiting:
            self.bar.offer("")
            return
        name = self._waiting[0].title or self.tr("an unnamed picture")
        self.bar.offer(self.tr("Unsaved work on {name} was found.").format(name=name))

    def _take(self) -> None:
        """Read the copy beside the window; what is open is offered to be saved first."""

        def begin() -> None:
            self.bar.setEnabled(False)
            editor = self._window.editor
            work = partial(_read, self._waiting[0].copy)
            editor.background.do(work, self._show, self._refused)

        self._window.files.when_saved(begin)

    def _show(self, opened: object) -> None:
        if not isinstance(opened, OpenedDocument):
            return
        left, window = self._waiting.pop(0), self._window
        window.editor.host.open(opened, left.path, saved=False)
        window.autosave.now()
        work = partial(_forget_copied, left, window.autosave.copy)
        window.editor.background.do(work, self._forgotten, self._refused)
        self._offer()

    def _forgotten(self, _answer: object) -> None:
        """The old copy was replaced by a new one."""

    def _refused(self, error: IntarsiaError) -> None:
        self.bar.setEnabled(True)
        self._window.editor.failed.emit(error)

    def _discard(self) -> None:
        forget(self._waiting.pop(0))
        self._offer()


def _read(copy: Path) -> OpenedDocument:
    """The document in a copy. Raises BadDocument."""
    try:
        data = copy.read_bytes()
    except OSError as error:
        raise BadDocument(f"The copy cannot be read: {error.strerror}.") from None
    return open_document(data, QtPngCodec())


def _forget_copied(left: LeftBehind, new: Path) -> object:
    """Remove a copy that was recovered, once the new copy of the document is there."""
    if new.exists():
        forget(left)
    return left


def offer_recovery(window: EditorWindow, file: Path | None = None) -> Recover | None:
    """Show the offer if there is anything to recover; what was left of `file` comes first."""
    left = left_behind(window.editor.places.autosave)
    wanted = None if file is None else file.absolute()
    return Recover(window, tuple(sorted(left, key=lambda x: x.path != wanted))) if left else None
