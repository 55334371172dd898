"""Saves the document as .ora beside the window, and never over what somebody else has saved."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.ora.native_file import save_document
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.file_stamp import FileStamp, stamp_of, write_unless_changed
from intarsia.core.wire.errors import ChangedOnDisk, IntarsiaError, ReadOnlyFile
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.ui.canvas.painting.compose import read_layers
from intarsia.ui.qt import QtCore, Signal

_AGAIN = "Save under another name, or save again to replace it."


@dataclass(frozen=True)
class Saved:
    """A snapshot that is on disk now."""

    path: Path
    document: Document
    stamp: FileStamp | None


class Native(QtCore.QObject):
    """`saved` carries a Saved. A failure goes to the editor's error bar; nothing is lost then."""

    saved = Signal(object)
    refused = Signal()

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._stamp: FileStamp | None = None
        self._stamped = Path()
        self._why = ""
        self._agreed = False

    def seen(self, path: Path, stamp: FileStamp | None, why: str = "") -> None:
        """The file was opened, or written: remember how it was then.

        `why`: the sentence that says what a save there would lose, where we know it.
        """
        self._stamped, self._stamp, self._why, self._agreed = path, stamp, why, False

    @property
    def remembered(self) -> tuple[Path, FileStamp | None, str]:
        """What `seen` was told last."""
        return self._stamped, self._stamp, self._why

    def save(self, path: Path, *, replace_other: bool = False) -> None:
        """Write the shown snapshot. `replace_other`: the person has agreed to replace the file."""
        document, store = self._editor.host.document, self._editor.host.store
        if document is None:
            return
        agreed = self._agreed
        replace_other = replace_other or agreed or path != self._stamped
        stamp, why = self._stamp, self._why

        def write() -> Saved:
            data = document_bytes(document, store, path)
            try:
                if not replace_other:
                    return Saved(path, document, write_unless_changed(path, [data], stamp))
                write_atomic(path, [data], replace_read_only=agreed)
            except ReadOnlyFile as error:
                raise ReadOnlyFile(error.message, _AGAIN) from None
            except ChangedOnDisk as error:
                raise ChangedOnDisk(why or error.message, _AGAIN) from None
            return Saved(path, document, stamp_of(path))

        self._editor.background.do(write, self._written, self._refused)

    def _written(self, answer: object) -> None:
        if not isinstance(answer, Saved):
            return
        host = self._editor.host
        if host.document is not None and host.document.id == answer.document.id:
            self.seen(answer.path, answer.stamp)
            host.mark_saved(answer.path, answer.document)
            if not host.modified:
                self._editor.session.recovery.saved()
        self.saved.emit(answer)

    def _refused(self, error: IntarsiaError) -> None:
        if error.kind in (
            ChangedOnDisk.kind,
            ReadOnlyFile.kind,
        ):  # saving again is the person's agreement
            self._agreed = True
        self.refused.emit()
        self._editor.failed.emit(error)


def document_bytes(document: Document, store: PixelStore, previous: Path) -> bytes:
    """The bytes of an .ora of this snapshot; may run beside the window.

    `previous`: where it may have been written before; parts that have not changed are copied.
    """
    merged = read_layers(store, document.depth, document.size.box, document.shown_layers())
    before = b""
    with suppress(OSError):
        before = previous.read_bytes() if previous.suffix == ".ora" else b""
    return save_document(document, store, QtPngCodec(), merged, previous=before)
