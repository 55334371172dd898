"""Makes the pictures of docs/images: the real editor and the real engine, driven by mouse and key.

`python docs/make_screenshots.py [--out DIR] [--photo FILE] [--exemplar FILE]`; without files it
takes the photos "coffee" and "coins" that scikit-image ships. Runs without a screen.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from intarsia.core.state.document import DocumentObject
from intarsia.core.state.jobs import JobState
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIZE = (1440, 900)
COINS = "coins.png"
COIN = QtCore.QRect(316, 153, 68, 68)  # one of them
QUALITY = 88
PATIENCE_S = 240.0
_Kind = QtCore.QEvent.Type


class Actor:
    """A person at the editor: looks, moves the mouse, presses buttons, waits."""

    def __init__(self, program: Program, out: Path) -> None:
        self.program, self.window, self.editor = program, program.window, program.editor
        self._out = out

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the program run until something is so. Exits where it never is."""
        end = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > end:
                sys.exit(f"Waited in vain for: {what}. {self.window.docks.panel.bars.errors.text}")
            QtWidgets.QApplication.processEvents()
            time.sleep(0.005)

    def rest(self, seconds: float = 0.4) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end, "a moment")

    def work(self) -> None:
        """Wait until nothing is under way. Exits where a job has failed."""
        self.rest(0.6)
        self.wait(lambda: not self.editor.session.jobs.active, "the jobs")
        for job in self.editor.session.jobs.current.value:
            if job.state is JobState.FAILED:
                sys.exit(f"{job.label} has failed: {job.message} {job.hint}")
        self.rest()

    def shoot(self, name: str) -> None:
        """Save the window as it looks now."""
        self.rest(0.2)
        path = self._out / f"{name}.jpg"
        self.window.grab().save(str(path), quality=QUALITY)
        print(path)

    def paste(
        self, name: str, below: QtGui.QPixmap, above: QtGui.QPixmap, corner: QtCore.QPoint
    ) -> None:
        """Save one picture with another laid on it, as a menu lies on its window."""
        painter = QtGui.QPainter(below)
        painter.drawPixmap(corner, above)
        painter.end()
        path = self._out / f"{name}.jpg"
        below.save(str(path), quality=QUALITY)
        print(path)

    def do(self, command: str) -> None:
        self.window.commands[command].trigger()
        self.rest(0.1)

    def drag(
        self,
        points: Iterable[tuple[float, float]],
        *,
        meanwhile: str = "",
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press at the first picture point, move over the others and let go at the last."""
        path = list(points)
        self._mouse(_Kind.MouseMove, path[0], keys, held=False)
        self._mouse(_Kind.MouseButtonPress, path[0], keys)
        for before, after in zip(path, path[1:], strict=False):
            for step in range(1, 13):
                x, y = (a + (b - a) * step / 12 for a, b in zip(before, after, strict=True))
                self._mouse(_Kind.MouseMove, (x, y), keys)
        if meanwhile:
            self.shoot(meanwhile)
        self._mouse(_Kind.MouseButtonRelease, path[-1], keys)

    def hover(self, point: tuple[float, float]) -> None:
        self._mouse(_Kind.MouseMove, point, Qt.KeyboardModifier.NoModifier, held=False)

    def _mouse(
        self,
        kind: QtCore.QEvent.Type,
        point: tuple[float, float],
        keys: Qt.KeyboardModifier,
        *,
        held: bool = True,
    ) -> None:
        canvas = self.window.canvas
        at = canvas.view.to_view(*point)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is _Kind.MouseMove else left
        buttons = left if held and kind is not _Kind.MouseButtonRelease else none
        there = canvas.mapToGlobal(at)
        event = QtGui.QMouseEvent(kind, at, there, button, buttons, keys)
        QtWidgets.QApplication.sendEvent(canvas, event)
        self.rest(0.01)


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the screenshots of the editor.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "images")
    parser.add_argument("--photo", type=Path, default=shipped("coffee.png"))
    parser.add_argument("--exemplar", type=Path, default=shipped(COINS))
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        app = prepared()
        program = Program()
        program.window.resize(*SIZE)
        program.show(given.photo)
        actor = Actor(program, given.out)
        _open_and_take_apart(actor)
        _prompt(actor)
        _move(actor)
        _paint(actor, given.exemplar)
        _redraw(actor)
        _compare(actor)
        program.editor.host.mark_saved(given.photo)
        program.window.close()
        program.stop(engine_too=True)
        app.processEvents()
    return 0


def _open_and_take_apart(actor: Actor) -> None:
    actor.wait(lambda: actor.editor.host.document is not None, "the photo")
    actor.rest(0.5)
    actor.shoot("1-opened")
    actor.do("take_apart")
    actor.work()
    actor.hover(_inside(actor, _largest(actor)))
    actor.rest()
    actor.shoot("2-taken-apart")


def _prompt(actor: Actor) -> None:
    """Find cup and saucer as one object by a box."""
    width, height = _size(actor)
    actor.do("tool_prompt")
    actor.drag([(0.11 * width, 0.002 * height), (0.815 * width, 0.998 * height)])
    actor.work()
    actor.shoot("3-found-by-a-box")
    actor.do("accept")
    actor.do("tool_move")


def _move(actor: Actor) -> None:
    """Drag it over its plate."""
    (item,) = actor.editor.scene.selected()
    actor.wait(lambda: (item.id,) in actor.editor.scene.plates, "a plate")
    x, y = _inside(actor, item)
    actor.drag([(x, y), (x + 60, y - 30), (x + 90, y)], meanwhile="4-moving")
    actor.work()
    actor.shoot("5-moved")
    actor.do("deselect")


def _paint(actor: Actor, exemplar: Path) -> None:
    width, height = _size(actor)
    picture = QtGui.QImage(str(exemplar))
    if exemplar == shipped(COINS):
        picture = _round(picture.copy(COIN))
    actor.window.docks.panel.exemplar.well.take_image(picture)
    actor.do("tool_lasso")
    turns = [2 * math.pi * step / 16 for step in range(17)]
    around = [(0.143 + 0.07 * math.cos(t), 0.795 + 0.085 * math.sin(t)) for t in turns]
    actor.drag([(x * width, y * height) for x, y in around])
    actor.shoot("6-region-and-exemplar")
    actor.window.docks.panel.paint()
    actor.work()
    actor.do("clear_region")
    actor.shoot("7-painted")


def _redraw(actor: Actor) -> None:
    width, height = _size(actor)
    actor.do("tool_map")
    actor.editor.brush.set_size(0.08 * width)
    actor.shoot("8-map")
    sweep = [(0.26, 0.16), (0.24, 0.02), (0.16, 0.06), (0.1, 0.14), (0.02, 0.25), (0.03, 0.05)]
    actor.drag([(x * width, y * height) for x, y in [*sweep, (0.12, 0.02)]])
    actor.shoot("9-map-redrawn")
    actor.window.docks.panel.repaint_asked.emit()
    actor.work()
    actor.do("tool_move")
    actor.shoot("10-repainted")


def _compare(actor: Actor) -> None:
    actor.do("compare")
    actor.shoot("11-before-and-after")
    actor.do("compare")
    actor.do("theme_light")
    actor.rest(0.3)
    actor.shoot("12-light")


def _round(picture: QtGui.QImage) -> QtGui.QImage:
    """The disc inside a picture, clear around it."""
    disc = QtGui.QImage(picture.size(), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(0)
    painter = QtGui.QPainter(disc)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setBrush(QtGui.QBrush(picture))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QtCore.QRectF(disc.rect()).adjusted(3, 3, -3, -3))
    painter.end()
    return disc


def shipped(name: str) -> Path:
    spec = importlib.util.find_spec("skimage")
    if spec is None or spec.origin is None:
        sys.exit("scikit-image is not installed: give --photo and --exemplar.")
    return Path(spec.origin).parent / "data" / name


def _size(actor: Actor) -> tuple[int, int]:
    document = actor.editor.host.document
    return (document.size.width, document.size.height) if document else (1, 1)


def _largest(actor: Actor) -> DocumentObject:
    movable = [x for x in actor.editor.scene.objects() if not x.is_background and not x.parent]
    return max(movable, key=lambda x: x.box.size.pixels)


def _inside(actor: Actor, item: DocumentObject) -> tuple[float, float]:
    """A point at which a click takes the object."""
    box = item.target_box
    for step in range(1, 400):
        x = box.left + box.width * (step * 0.618 % 1)
        y = box.top + box.height * (step / 400)
        hit = actor.editor.scene.hit(x, y)
        if hit is not None and hit.id == item.id:
            return x, y
    return box.center


if __name__ == "__main__":
    sys.exit(main())
