"""Opens files beside the window: our own format here, every other by the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.ora.imported import OpenedDocument, document_of
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.state.session.gateway import Gateway, Request
from intarsia.core.state.storage.file_stamp import FileStamp, stamp_of_bytes
from intarsia.core.state.storage.leftovers import clear_leftovers
from intarsia.core.state.storage.whole_file import MAX_FILE_BYTES, whole_file
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import BadPicture, IntarsiaError
from intarsia.core.wire.files import OpenedPicture
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.ui.background import Background
from intarsia.ui.qt import QtCore, Signal


@dataclass(frozen=True)
class OpenedFile:
    """A document and the file it is in. `stamp`: the file as it was read, where it is our own."""

    path: Path
    document: OpenedDocument
    stamp: FileStamp | None = None


@dataclass(frozen=True)
class _Read:
    """What one reading of a file gave: a document, or bytes for the engine."""

    reading: str
    content: OpenedDocument | bytes
    stamp: FileStamp | None = None


class Opening(QtCore.QObject):
    """`opened` carries an OpenedFile; `begun` the path while it is read."""

    begun = Signal(object)
    opened = Signal(object)
    failed = Signal(object)  # IntarsiaError

    def __init__(
        self, gateway: Gateway, background: Background, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway, self._background = gateway, background
        self._path = Path()
        self._reading = ""  # which of the readings beside the window is wanted
        self._request: Request[OpenedPicture] | None = None

    def open(self, path: Path) -> None:
        """Begin to open a file; a file that is still being opened is given up."""
        self.close()
        self._path, self._reading = path, new_id()
        self.begun.emit(path)
        self._background.do(_reader(self._reading, path), self._read, self._refused)

    def close(self) -> None:
        """Give up the file that is being opened."""
        self._reading = ""
        if self._request is not None:
            self._request.release()

    def _read(self, answer: object) -> None:
        if not isinstance(answer, _Read) or answer.reading != self._reading:
            return  # given up for another file
        if isinstance(answer.content, bytes):
            self._request = self._gateway.open(
                answer.content,
                self._path.name,
                on_done=self._on_opened,
                on_failed=self._refused,
            )
        else:
            self.opened.emit(OpenedFile(self._path, answer.content, answer.stamp))

    def _on_opened(self, picture: OpenedPicture) -> None:
        document = document_of(picture)
        self.opened.emit(OpenedFile(self._path, document))

    def _refused(self, error: IntarsiaError) -> None:
        self.failed.emit(error)


def _reader(reading: str, path: Path) -> Callable[[], _Read]:
    """Reads a file: a document where it is ours to read, else its bytes."""

    def read() -> _Read:
        clear_leftovers(path.parent)  # of an editor that was killed while it saved here
        try:
            modified_ns = path.stat().st_mtime_ns
            if path.stat().st_size > MAX_FILE_BYTES:
                raise BadPicture(f"{path.name} is too large.", "Open a file below 4 GB.")
            data = whole_file(path, pipes=False)
        except OSError as error:
            why = error.strerror or str(error)
            raise BadPicture(f"{path.name} cannot be read: {why}.", "Choose another.") from None
        if not data:
            raise BadPicture(f"{path.name} is empty.", "Choose another file.")
        if path.suffix.lower() != ".ora":
            return _Read(reading, data)
        document = open_document(data, QtPngCodec())
        # Saving over the edits of a newer version is asked for, as over those of anybody else.
        stamp = None if document.newer else stamp_of_bytes(data, modified_ns)
        return _Read(reading, document, stamp)

    return read
