"""Keeps a copy of unsaved work a moment old, and finds what an earlier editor left behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.leftovers import clear_leftovers
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.saving import document_bytes
from intarsia.ui.qt import QtCore


@dataclass(frozen=True)
class LeftBehind:
    """A copy that an editor which has ended has left. `path`: the file it was opened from."""

    copy: Path
    note: Path
    title: str
    path: Path | None


@dataclass(frozen=True)
class KeptCopy:
    """The copy of a document that is not in front; its lock is held."""

    copy: Path
    lock: QtCore.QLockFile
    written: Document | None


class Autosave(QtCore.QObject):
    """Writes one copy of the shown document, and removes it when it is not needed.

    While the editor lives it holds a lock beside the copy, which tells other editors that the copy
    is in use. A copy that cannot be written is said once in the error bar, and tried again.
    """

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._written: Document | None = None
        self._said = False
        self.copy = editor.places.autosave / f"{new_id()}.ora"
        self._lock = _lock_of(self.copy)
        self._timer = QtCore.QTimer(self)
        self._timer.timeout.connect(self.now)
        self._subscription = editor.settings.current.subscribe(self._set_pace, now=True)
        self._timer.start()
        editor.host.changed.connect(self._changed)

    def now(self) -> None:
        """Write a copy if the document has unsaved changes that are not in one."""
        host = self._editor.host
        document = host.document
        if document is None or not host.modified or document is self._written:
            return
        self._written = document
        self._lock_copy()
        where = str(host.path.absolute()) if host.path else ""
        note = {"title": host.path.name if host.path else "", "path": where}
        work = _writer(document, host.store, self.copy, json.dumps(note))
        self._editor.background.do(work, self._done, self._refused)

    def park(self) -> KeptCopy:
        """Write the copy of the shown document and keep it; the next one has its own."""
        self.now()
        kept = KeptCopy(self.copy, self._lock, self._written)
        self.copy = self._editor.places.autosave / f"{new_id()}.ora"
        self._lock, self._written = _lock_of(self.copy), None
        return kept

    def resume(self, kept: KeptCopy) -> None:
        """A document is shown again: its copy is the one to be written."""
        self._lock.unlock()
        self.copy, self._lock, self._written = kept.copy, kept.lock, kept.written

    def forget(self, kept: KeptCopy) -> None:
        """A document that was not in front is closed."""
        self._editor.background.wait()
        _remove_copy(kept.copy)
        kept.lock.unlock()

    def close(self) -> None:
        """The editor ends in good order: nothing is left behind."""
        self._timer.stop()
        self._subscription.release()
        self._editor.background.wait()
        self._remove()
        self._lock.unlock()

    def _set_pace(self, settings: Settings) -> None:
        interval = 1000 * max(5, settings.autosave_seconds)
        if interval != self._timer.interval():
            self._timer.setInterval(interval)

    def _lock_copy(self) -> None:
        """Hold the lock; where there can be none the write of the copy will say why."""
        if not self._lock.isLocked():
            with suppress(IntarsiaError):
                make_folder(self.copy.parent)
            self._lock.tryLock(0)

    def _changed(self) -> None:
        if not self._editor.host.modified and self._written is not None:
            self._written = None
            self._remove()

    def _remove(self) -> None:
        _remove_copy(self.copy)

    def _done(self, _answer: object) -> None:
        self._said = False

    def _refused(self, error: IntarsiaError) -> None:
        self._written = None
        if not self._said:
            self._said = True
            self._editor.failed.emit(error)


def left_behind(folder: Path) -> tuple[LeftBehind, ...]:
    """The copies of editors that are no longer running, newest first."""
    found = []
    clear_leftovers(folder)
    copies = sorted(folder.glob("*.ora"), key=lambda x: x.stat().st_mtime, reverse=True)
    for copy in copies:
        lock = _lock_of(copy)
        if not lock.tryLock(0):
            continue  # its editor is running
        lock.unlock()
        note = copy.with_suffix(".json")
        try:
            fields = json.loads(note.read_text(encoding="utf-8"))
            title, path = str(fields["title"]), str(fields["path"])
        except (OSError, ValueError, KeyError, TypeError):
            title, path = "", ""
        found.append(LeftBehind(copy, note, title, Path(path) if path else None))
    return tuple(found)


def forget(left: LeftBehind) -> None:
    """Delete a copy, which a person does not want or which is in a new one."""
    with suppress(OSError):
        remove(left.copy, Why.ASKED)
        remove(left.note, Why.ASKED)


def _remove_copy(copy: Path) -> None:
    with suppress(OSError):  # it is offered once more than need be
        remove(copy, Why.SAVED)
        remove(copy.with_suffix(".json"), Why.SAVED)


def _lock_of(copy: Path) -> QtCore.QLockFile:
    """The lock of a copy; that of an editor which has ended can be taken at once."""
    lock = QtCore.QLockFile(str(copy.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock


def _writer(document: Document, store: PixelStore, copy: Path, note: str) -> Callable[[], object]:
    def write() -> object:
        make_folder(copy.parent)
        write_atomic(copy, [document_bytes(document, store, copy)], private=True)
        write_atomic(copy.with_suffix(".json"), [note.encode()], private=True)
        return copy

    return write
