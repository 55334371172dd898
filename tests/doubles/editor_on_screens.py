"""Opens the editor on the screens that Qt is told of, and says where it lies.

`python editor_on_screens.py [LEFT TOP WIDTH HEIGHT]`: moved there before it is closed, as a person
does. What is printed: each window's place, its screen's name and that screen's free room.
"""

from __future__ import annotations

import json
import sys

from gateways import FakeGateway
from intarsia.core.state.storage.places import find_places
from intarsia.plugin.standalone.app import prepared
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtGui, QtWidgets


def main() -> None:
    app = prepared()
    window = EditorWindow(Editor(FakeGateway(), find_places()))
    window.show()
    app.processEvents()
    if len(sys.argv) > 1:
        window.setGeometry(*map(int, sys.argv[1:]))
        app.processEvents()
    window.help.welcome()
    app.processEvents()
    dialog = window.help._welcome
    found = {"window": said(window), "welcome": said(dialog)}
    dialog.close()
    print("SAID", json.dumps(found))
    window.close()
    window.deleteLater()
    QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


def said(widget: QtWidgets.QWidget) -> dict[str, object]:
    rect = widget.geometry()
    screen = QtGui.QGuiApplication.screenAt(rect.center()) or widget.screen()
    room = screen.availableGeometry()
    return {
        "place": [rect.x(), rect.y(), rect.width(), rect.height()],
        "screen": screen.name(),
        "fits": room.contains(widget.frameGeometry()),
        "ratio": widget.devicePixelRatioF(),
    }


if __name__ == "__main__":
    main()
