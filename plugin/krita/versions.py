"""Owns what the code does because Kritas 5.1 to 6.0 differ, with a sentence for each difference.

Everything else is done alike in all of them: docs/krita-facts.md says why. The Qt binding, PyQt5 up
to 5.3 and PyQt6 from 6.0 on, is chosen in `ui/qt.py`, as in the editor.
"""

from __future__ import annotations

from krita import DockWidgetFactoryBase

from intarsia.ui.qt import QtWidgets

# Krita 5 knows the members of its enums by either name, Krita 6 with their scope only.
DOCK_RIGHT = DockWidgetFactoryBase.DockPosition.DockRight


def show_new(docker: QtWidgets.QDockWidget) -> bool:
    """Krita 5.1 shows a docker that the saved window does not know, later ones hide it: show it
    then. Whether it was hidden."""
    hidden = not docker.isVisible()
    if hidden:
        docker.setVisible(True)
    return hidden
