"""The Qt binding of the Krita that runs this, with all names that the driver and its scripts need.

Krita says since 5.3 which Qt it runs on; before that it is Qt 5. The other binding is never tried:
two of them in one process crash. Enums are written with their scope, which both take.
"""

from __future__ import annotations

import importlib

from krita import Krita

try:
    from pykrita import qt_major_version
except ImportError:
    MAJOR = 5
else:
    MAJOR = int(qt_major_version())

VERSION = str(Krita.instance().version())

_WANTED = {
    "QtCore": "QAbstractProxyModel QByteArray QItemSelection QItemSelectionModel QMetaObject "
    "QModelIndex QPoint QPointF Qt QTimer",
    "QtGui": "QImage",
    "QtTest": "QTest",
    "QtWidgets": "QAbstractSpinBox QApplication QDialog QDialogButtonBox QDockWidget QFileDialog "
    "QLabel QLineEdit QMessageBox QPushButton QScrollArea QScrollBar QSpinBox QTextEdit QTreeView "
    "QWidget",
}
for _module, _names in _WANTED.items():
    _found = importlib.import_module(f"PyQt{MAJOR}.{_module}")
    globals().update({name: getattr(_found, name) for name in _names.split()})

__all__ = ["MAJOR", "VERSION", *" ".join(_WANTED.values()).split()]
