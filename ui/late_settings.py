"""Owns the moment at which settings that a slider changes many times a second are written."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.state.storage.settings import Settings, SettingsFile
from intarsia.ui.qt import QtCore

QUIET_MS = 300


class LateSettings(QtCore.QObject):
    """Changes hold at once; the file is written when none has followed for QUIET_MS.

    Whoever ends the program writes what is left: `SettingsFile.write`.
    """

    def __init__(self, settings: SettingsFile, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._quiet = QtCore.QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(settings.write)

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Apply a change now and write it soon."""
        self._settings.change(change, write=False)
        self._quiet.start()
