"""Opens files beside the window: our own format here, every other by the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from intarsia.core.state.gateway import Gateway, Message, PictureOpened, RequestFailed
from intarsia.core.state.imported import document_of
from intarsia.core.state.native_file import open_document
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import BadPicture, IntarsiaError
from intarsia.plugin.standalone.background import Background
from intarsia.plugin.standalone.png_codec import QtPngCodec
from intarsia.ui.qt import QtCore, Signal

MAX_FILE_BYTES = 4 << 30


class Opening(QtCore.QObject):
    """`opened` carries an OpenedDocument and its path; `begun` the path while it is read."""

    begun = Signal(object)
    opened = Signal(object, object)
    failed = Signal(object)  # IntarsiaError

    def __init__(
        self, gateway: Gateway, background: Background, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway, self._background = gateway, background
        self._path = Path()
        self._request = ""
        gateway.listen(self._hear)

    def open(self, path: Path) -> None:
        """Begin to open a file; a file that is still being opened is given up."""
        self._path, self._request = path, new_id()
        self.begun.emit(path)
        self._background.do(_reader(path), self._read, self._refused)

    def close(self) -> None:
        """Hear nothing more."""
        self._gateway.unlisten(self._hear)

    def _read(self, answer: object) -> None:
        if isinstance(answer, bytes):
            self._gateway.open(self._request, answer, self._path.name)
        else:
            self.opened.emit(answer, self._path)

    def _hear(self, message: Message) -> None:
        if isinstance(message, PictureOpened) and message.request == self._request:
            self.opened.emit(document_of(message.picture, self.tr("Original")), self._path)
        elif isinstance(message, RequestFailed) and message.request == self._request:
            self._refused(message.error)

    def _refused(self, error: IntarsiaError) -> None:
        self.failed.emit(error)


def _reader(path: Path) -> Callable[[], object]:
    """Reads a file: a document where it is ours to read, else its bytes."""

    def read() -> object:
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise BadPicture(f"{path.name} is too large.", "Open a file below 4 GB.")
            data = path.read_bytes()
        except OSError as error:
            why = error.strerror or str(error)
            raise BadPicture(f"{path.name} cannot be read: {why}.", "Choose another.") from None
        if not data:
            raise BadPicture(f"{path.name} is empty.", "Choose another file.")
        return open_document(data, QtPngCodec()) if path.suffix.lower() == ".ora" else data

    return read
