"""The one file that names a Qt binding: PySide6 in the editor, the host's own PyQt inside Krita.

Everybody else imports `QtCore`, `QtGui`, `QtWidgets`, `Qt`, `Signal`, `Slot` from here and writes
the Qt 6 API with scoped enums. Types are checked against PySide6.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING

BINDINGS = ("PySide6", "PyQt6", "PyQt5")

if TYPE_CHECKING:
    from PySide6 import QtCore, QtGui, QtWidgets
    from PySide6.QtCore import Qt, Signal, Slot

    BINDING: str

    def release_wrapper(wrapped: object) -> None:
        """Gives a wrapper of a host object back to Python, which frees it. PyQt only.

        Python does not own what Krita lists (`sip.ispyowned`), and Krita never frees it.
        """

else:

    def _choose() -> str:
        """The override, else what the host has loaded, else Krita's own, else PySide6.

        A second binding in one process crashes, so nothing is ever tried out.
        """
        override = os.environ.get("INTARSIA_QT")
        if override:
            if override not in BINDINGS:
                raise ImportError(f"INTARSIA_QT names {override}; use one of {', '.join(BINDINGS)}")
            return override
        for name in BINDINGS:
            if name in sys.modules:
                return name
        if "krita" in sys.modules or "pykrita" in sys.modules:
            return f"PyQt{_krita_qt_major()}"
        return "PySide6"

    def _krita_qt_major() -> int:
        """Krita says which Qt it runs on since 5.3; before that it is Qt 5."""
        try:
            return int(importlib.import_module("pykrita").qt_major_version())
        except (ImportError, AttributeError):
            return 5

    BINDING = _choose()
    QtCore = importlib.import_module(f"{BINDING}.QtCore")
    QtGui = importlib.import_module(f"{BINDING}.QtGui")
    QtWidgets = importlib.import_module(f"{BINDING}.QtWidgets")
    Qt = QtCore.Qt

    if BINDING == "PySide6":
        Signal, Slot = QtCore.Signal, QtCore.Slot
    else:
        Signal, Slot = QtCore.pyqtSignal, QtCore.pyqtSlot

    if BINDING == "PyQt5":  # Qt 6 moved these; the one difference that needs a shim
        for _name in ("QAction", "QActionGroup", "QShortcut"):
            setattr(QtGui, _name, getattr(QtWidgets, _name))

    if BINDING == "PySide6":

        def release_wrapper(wrapped: object) -> None:
            """There is no host object."""

    else:  # called for every layer of a document, again and again
        release_wrapper = importlib.import_module(f"{BINDING}.sip").transferback


__all__ = [
    "BINDING",
    "Qt",
    "QtCore",
    "QtGui",
    "QtWidgets",
    "Signal",
    "Slot",
    "release_wrapper",
]
