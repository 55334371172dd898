"""Offers, at the start, the work that an editor left behind when it ended suddenly."""

from __future__ import annotations

from intarsia.core.state.native_file import open_document
from intarsia.core.wire.errors import BadDocument
from intarsia.plugin.standalone.autosave import LeftBehind, forget, left_behind
from intarsia.plugin.standalone.png_codec import QtPngCodec
from intarsia.plugin.standalone.window import Window
from intarsia.ui.qt import QtCore
from intarsia.ui.widgets.offer_bar import OfferBar


class Recover(QtCore.QObject):
    """A bar above the panel for the newest copy; what is recovered counts as unsaved."""

    def __init__(self, window: Window, left: LeftBehind) -> None:
        super().__init__(window)
        self._window, self._left = window, left
        self.bar = OfferBar(self.tr("Recover"), self.tr("Discard"), parent=window)
        self.bar.taken.connect(self._take)
        self.bar.left.connect(self._discard)
        window.docks.panel.add_bar(self.bar)
        name = left.title or self.tr("an unnamed picture")
        self.bar.offer(self.tr("Unsaved work on {name} was found.").format(name=name))

    def _take(self) -> None:
        if self._window.editor.attempt(self._open):
            self._discard()

    def _open(self) -> None:
        try:
            data = self._left.copy.read_bytes()
        except OSError as error:
            raise BadDocument(f"The copy cannot be read: {error.strerror}.") from None
        opened = open_document(data, QtPngCodec())
        self._window.editor.host.open(opened, self._left.path, saved=False)

    def _discard(self) -> None:
        forget(self._left)
        self.bar.offer("")


def offer_recovery(window: Window) -> Recover | None:
    """Show the offer if there is anything to recover."""
    left = left_behind(window.editor.places.autosave)
    return Recover(window, left[0]) if left else None
