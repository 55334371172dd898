"""The actions of Krita's menus and shortcut settings; their descriptions are in a .action file."""

from __future__ import annotations

from functools import partial

from krita import Extension, Krita, Window

from intarsia.plugin.krita.panel.docker import DOCKER_ID, IntarsiaDocker
from intarsia.ui.qt import Qt, QtCore, QtWidgets

_MENU = "tools/scripts"
_tr = QtCore.QCoreApplication.translate


class IntarsiaExtension(Extension):  # type: ignore[misc]  # Krita has no types
    """Gives every window of Krita the panel's gestures as actions."""

    def setup(self) -> None:
        """Krita calls this once; there is nothing to prepare."""

    def createActions(self, window: Window) -> None:  # noqa: N802 - Krita's name
        """Krita calls this for every window."""
        for key, (text, tip) in _words().items():
            action = window.createAction(key, text, _MENU)
            for say in (action.setToolTip, action.setStatusTip, action.setWhatsThis):
                say(tip)  # over those of the .action file, which Krita's own catalogues translate
            action.triggered.connect(partial(_run, key))


def _words() -> dict[str, tuple[str, str]]:
    """Each action's text and what it does, in the language of Krita."""
    return {
        "intarsia_take_apart": (
            _tr("krita", "Intarsia: take apart"),
            _tr("krita", "Find all objects of the picture and give each a layer"),
        ),
        "intarsia_settle": (
            _tr("krita", "Intarsia: apply move"),
            _tr("krita", "Make the picture whole where object layers were moved"),
        ),
        "intarsia_remove": (
            _tr("krita", "Intarsia: remove in selection"),
            _tr("krita", "Remove what is selected and continue the picture behind it"),
        ),
        "intarsia_paint": (
            _tr("krita", "Intarsia: paint exemplar into selection"),
            _tr("krita", "Paint the exemplar of the docker into the selection"),
        ),
        "intarsia_map": (
            _tr("krita", "Intarsia: redraw map"),
            _tr(
                "krita",
                "Show a layer with one colour for each object, to be redrawn with any brush",
            ),
        ),
        "intarsia_repaint": (
            _tr("krita", "Intarsia: repaint where the map was redrawn"),
            _tr("krita", "Repaint the picture where the map layer was redrawn"),
        ),
        "intarsia_exclude": (
            _tr("krita", "Intarsia: leave selected layers out of edits"),
            _tr("krita", "Keep the selected layers out of every edit, or take them back"),
        ),
    }


def _run(key: str, _: bool = False) -> None:
    """Krita deletes the window's wrapper after `createActions`, so the active one is asked for."""
    window = Krita.instance().activeWindow()
    if window is None:
        return
    for docker in _dockers(window.qwindow()):
        if isinstance(docker, IntarsiaDocker):
            docker.run(key)


def _dockers(frame: QtWidgets.QMainWindow) -> list[QtWidgets.QDockWidget]:
    """The window's own children come first: to look through all of Krita's takes 40 ms."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = frame.findChildren(QtWidgets.QDockWidget, DOCKER_ID, direct)
    return found or frame.findChildren(QtWidgets.QDockWidget, DOCKER_ID)
