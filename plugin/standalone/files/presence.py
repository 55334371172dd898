"""Tells the other editors of this person which file is open here, and finds one that has it too."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import QtCore

_NOTES = "*.open"


class Presence:
    """A note beside the copies of unsaved work, and a lock that ends with its editor."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._note = folder / f"{new_id()}.open"
        self._lock = _lock_of(self._note)

    def show(self, path: Path | None) -> bool:
        """This file is open here from now on, or none. Whether another editor has it open, too.

        Where no note can be written, or none be read, nobody is warned.
        """
        if path is None:
            self.close()
            return False
        wanted = _place_of(path)
        others = any(_file_of(note) == wanted for note in self._others())
        with suppress(IntarsiaError):
            make_folder(self._folder)
            if not self._lock.isLocked():
                self._lock.tryLock(0)
            write_atomic(self._note, [json.dumps(wanted).encode()], private=True)
        return others

    def close(self) -> None:
        """Nothing is open here any more."""
        with suppress(OSError):
            remove(self._note, Why.NOBODY_MISSES)
        self._lock.unlock()

    def _others(self) -> list[Path]:
        """The notes of editors that run; those of editors that have ended go."""
        living = []
        for note in self._folder.glob(_NOTES):
            if note == self._note:
                continue
            lock = _lock_of(note)
            if not lock.tryLock(0):
                living.append(note)
                continue
            with suppress(OSError):
                remove(note, Why.NOBODY_MISSES)
            lock.unlock()
        return living


def _place_of(path: Path) -> str:
    """One name for a file, whatever links lead to it."""
    try:
        return str(path.resolve())
    except (OSError, RuntimeError):  # a loop of links
        return str(path.absolute())


def _file_of(note: Path) -> str:
    try:
        return str(json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return ""


def _lock_of(note: Path) -> QtCore.QLockFile:
    lock = QtCore.QLockFile(f"{note}.lock")
    lock.setStaleLockTime(0)
    return lock
