"""Traces a running editor for `structure.py`: one edit's listeners, one click's catalogue parses.

`python benchmarks/structure_editor.py` starts the whole editor offscreen with a real engine of its
own, in a home that INTARSIA_HOME names, opens a picture, marks a region, removes what is in it by
the classical method, then clicks twice with the prompt tool, and prints one line of JSON, last:
`listeners_per_event`, `listeners` and `catalogue_parses_per_click`.

It drives the window as a person does: commands by their names (which settings keep), the mouse on
the central widget. Of the product it imports only the editor's entry and the Qt binding.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from structure_tracing import Tracing

from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIDE = 320  # of the picture, in pixels
_WAIT_S = 180.0
_QUIET_S = 1.5


class Desk:
    """A person at the editor: looks, waits, triggers and clicks. Waiting raises TimeoutError."""

    def __init__(self, app: QtWidgets.QApplication, window: QtWidgets.QMainWindow) -> None:
        self._app, self._window = app, window

    @property
    def canvas(self) -> QtWidgets.QWidget:
        return self._window.findChild(Canvas)

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Turn the event loop until that is true."""
        end = time.monotonic() + _WAIT_S
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(f"{what}: not within {_WAIT_S:.0f} s")
            self._app.processEvents()
            time.sleep(0.002)

    def rest(self) -> None:
        """Turn the event loop while nothing is asked."""
        end = time.monotonic() + _QUIET_S
        self.wait(lambda: time.monotonic() > end, "the rest")

    def command(self, name: str) -> QtGui.QAction:
        action = self._window.findChild(QtGui.QAction, name)
        if action is None:
            raise LookupError(f"The editor has no command {name!r}.")
        return action

    def drag(self, start: QtCore.QPoint, end: QtCore.QPoint) -> None:
        """Press at `start`, release at `end`; the same place is a click."""
        kinds = QtCore.QEvent.Type
        self._mouse(kinds.MouseButtonPress, start)
        if start != end:
            self._mouse(kinds.MouseMove, end)
        self._mouse(kinds.MouseButtonRelease, end)

    def _mouse(self, kind: QtCore.QEvent.Type, at: QtCore.QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QtGui.QMouseEvent(
            kind,
            QtCore.QPointF(at),
            QtCore.QPointF(self.canvas.mapToGlobal(at)),
            none if kind is QtCore.QEvent.Type.MouseMove else left,
            none if kind is QtCore.QEvent.Type.MouseButtonRelease else left,
            Qt.KeyboardModifier.NoModifier,
        )
        QtWidgets.QApplication.sendEvent(self.canvas, event)


def main() -> int:
    home, notes = Path(os.environ["INTARSIA_HOME"]), Path(os.environ["INTARSIA_PARSES"])
    picture = home / "picture.png"
    app = prepared()
    _picture().save(str(picture))
    program = Program()
    try:
        program.show(picture)
        facts = traced(Desk(app, program.window), notes)
    finally:
        program.stop(engine_too=True)
    print(json.dumps(facts), flush=True)
    return 0


def traced(desk: Desk, notes: Path) -> dict[str, object]:
    """The figures. `notes`: the file with a line for each parse of the catalogue."""
    desk.wait(desk.command("take_apart").isEnabled, "opening a picture")
    desk.rest()
    desk.command("zoom_fit").trigger()
    with Tracing() as removal:
        _mark(desk)
        desk.command("remove_region").trigger()
        desk.wait(lambda: removal.ended, "the end of an edit")
    _check(removal)
    desk.command("tool_prompt").setChecked(True)
    _click(desk, 0.3)  # what is only done once is done now
    before = _parses(notes)
    _click(desk, 0.7)
    listeners = removal.most_listeners()
    return {
        "listeners_per_event": len(listeners),
        "listeners": listeners,
        "catalogue_parses_per_click": _parses(notes) - before,
    }


def _mark(desk: Desk) -> None:
    """Mark a rectangle as the region."""
    desk.command("tool_rectangle").setChecked(True)
    middle = desk.canvas.rect().center()
    desk.drag(middle, middle + QtCore.QPoint(60, 40))


def _click(desk: Desk, down: float) -> None:
    """Ask for an object at that share of the picture's height, and wait until all is quiet."""
    rect = desk.canvas.rect()
    side = min(rect.width(), rect.height())  # the picture is square and fits the canvas
    at = rect.center() + QtCore.QPoint(0, round((down - 0.5) * side))
    with Tracing() as question:
        desk.drag(at, at)
        desk.wait(lambda: question.ended, "the answer to a click")
    _check(question)
    desk.rest()


def _check(edit: Tracing) -> None:
    if not edit.results:
        raise RuntimeError("The edit gave nothing: it failed.")


def _parses(notes: Path) -> int:
    return len(notes.read_text("utf-8").splitlines()) if notes.exists() else 0


def _picture() -> QtGui.QImage:
    """Two discs on a slope."""
    image = QtGui.QImage(SIDE, SIDE, QtGui.QImage.Format.Format_RGBA8888)
    slope = QtGui.QLinearGradient(0, 0, SIDE, SIDE)
    slope.setColorAt(0, QtGui.QColor("#204060"))
    slope.setColorAt(1, QtGui.QColor("#c0b090"))
    painter = QtGui.QPainter(image)
    painter.fillRect(image.rect(), slope)
    painter.setBrush(QtGui.QColor("#b03020"))
    for down in (0.3, 0.7):
        painter.drawEllipse(QtCore.QPointF(SIDE / 2, down * SIDE), SIDE / 8, SIDE / 8)
    painter.end()
    return image


if __name__ == "__main__":
    status = main()
    # The window has work that nobody saves: closing it would ask, and nobody answers.
    os._exit(status)
