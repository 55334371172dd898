"""Shows the docker when it is new, with a usable height; later it is as the user made it."""

from __future__ import annotations

from collections.abc import Callable

from krita import Krita

from intarsia.plugin.krita.versions import show_new
from intarsia.ui.qt import Qt, QtCore, QtWidgets, Slot

# Of the window's height. Krita puts a new docker below all others, with what they leave.
_WANTED, _USABLE, _ALONE = 0.45, 0.4, 0.75
_GROUP, _PLACED = "intarsia", "placed"  # in Krita's settings
_BESIDE = "PresetDocker"  # the brush presets: what takes most room and is needed least here
_TURN_MS, _TURNS = 500, 20  # Krita shows and hides dockers for a while after it told of a canvas


class FirstPlace(QtCore.QObject):
    """Finds the place of one docker, once for every user. `guard` runs what may fail."""

    def __init__(
        self, docker: QtWidgets.QDockWidget, guard: Callable[[Callable[[], object]], bool]
    ) -> None:
        super().__init__(docker)
        self._docker, self._guard = docker, guard
        self._turns = 0
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)

    def find(self) -> None:
        """Show the docker and give it room soon."""
        program = Krita.instance()
        if not program.readSetting(_GROUP, _PLACED, ""):
            program.writeSetting(_GROUP, _PLACED, "true")
            self._timer.start()

    @Slot()
    def _turn(self) -> None:
        self._turns += 1
        if self._turns == _TURNS or not self._guard(self._make_room):
            self._timer.stop()

    def _make_room(self) -> None:
        """Take it from the dockers above, when they are there; in a low window, be a tab beside the
        brush presets."""
        docker, frame = self._docker, self._docker.parentWidget()
        if docker.isFloating() or not isinstance(frame, QtWidgets.QMainWindow):
            self._timer.stop()
        elif show_new(docker):
            pass  # it has its height in the next turn
        elif frame.tabifiedDockWidgets(docker):
            docker.raise_()  # a new tab cannot be raised in the turn that has made it
            self._timer.stop()
        elif docker.height() < _ALONE * frame.height():
            _grow(frame, docker)
            beside = _docked(frame.findChild(QtWidgets.QDockWidget, _BESIDE))
            if docker.height() >= _USABLE * frame.height() or beside is None:
                self._timer.stop()
            else:
                frame.tabifyDockWidget(beside, docker)
                _grow(frame, docker)


def _docked(docker: QtWidgets.QDockWidget | None) -> QtWidgets.QDockWidget | None:
    """The docker where it is seen in the window, None where it is not."""
    return docker if docker is not None and docker.isVisible() and not docker.isFloating() else None


def _grow(frame: QtWidgets.QMainWindow, docker: QtWidgets.QDockWidget) -> None:
    frame.resizeDocks([docker], [round(_WANTED * frame.height())], Qt.Orientation.Vertical)
    layout = frame.layout()
    if layout is not None:
        layout.activate()  # or the docker's height is known only later
