"""A person at the real editor on the real engine, for the scripts that make pictures of it."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from intarsia.core.state.session.jobs import JobState
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIZE = (1440, 900)
QUALITY = 88
PATIENCE_S = 240.0
_Kind = QtCore.QEvent.Type


class Actor:
    """A person at the editor: looks, moves the mouse, presses buttons, waits."""

    def __init__(self, program: Program, out: Path) -> None:
        self.program, self.window, self.editor = program, program.window, program.editor
        self._out = out

    def wait(self, until: Callable[[], object], what: str) -> None:
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

    def shoot(self, name: str, widget: QtWidgets.QWidget | None = None) -> None:
        """Save the window as it looks now, or a widget alone; `name` may say the kind of file."""
        self.rest(0.2 if widget is None else 0.5)
        path = self._out / (name if "." in name else f"{name}.jpg")
        quality = QUALITY if path.suffix == ".jpg" else -1
        (widget or self.window).grab().save(str(path), quality=quality)
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


def options(description: str) -> argparse.ArgumentParser:
    """The options that every such script has: the folder for its pictures."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "images")
    return parser


@contextmanager
def at_the_editor(
    out: Path,
    photo: Path | None = None,
    *,
    size: tuple[int, int] = SIZE,
    prepare: Callable[[Program], None] = lambda program: None,
) -> Iterator[Actor]:
    """The editor in a new home, without a screen, with a photo open; ended with its engine.

    `prepare` is called before the window is shown.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        app = prepared()
        program = Program()
        prepare(program)
        program.window.resize(*size)
        program.show(photo)
        actor = Actor(program, out)
        if photo is not None:
            actor.wait(lambda: program.editor.host.document is not None, "the photo")
        actor.rest(0.5)
        try:
            yield actor
        finally:
            if program.editor.host.document is not None:
                program.editor.host.mark_saved(Path(home) / "unused.ora")
            program.window.close()
            program.stop(engine_too=True)
            app.processEvents()


def shipped(name: str) -> Path:
    spec = importlib.util.find_spec("skimage")
    if spec is None or spec.origin is None:
        sys.exit("scikit-image is not installed: give --photo and --exemplar.")
    return Path(spec.origin).parent / "data" / name
