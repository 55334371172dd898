"""A person at the real editor on its real engine: looks, presses, drags, waits; each is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtTest import QTest

from intarsia.core.state.document.document import Document
from intarsia.core.state.session.jobs import JobState
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile, Theme
from intarsia.plugin.standalone.app import Program
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.ui.languages import Languages
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

PATIENCE_S = 240.0
MENU_CLICKS = 2  # one for the menu, one for its entry
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
Point = tuple[float, float]


@dataclass
class Counts:
    """What a job cost: clicks of the mouse, drags, pressed keys.

    `edit_clicks`, `edit_drags`: what of them its edit took, from the open picture to the result;
    `edit_limit`: how many clicks that may be. -1 where a job promises nothing.
    """

    clicks: int = 0
    drags: int = 0
    keys: int = 0
    edit_clicks: int = -1
    edit_drags: int = -1
    edit_limit: int = -1


class Person:
    """Works at one window. Points are in pixels of the picture."""

    def __init__(self, program: Program) -> None:
        self.program, self.window, self.editor = program, program.window, program.editor
        self.panel = self.window.docks.panel
        self.counts = Counts()

    @property
    def document(self) -> Document:
        document = self.editor.host.document
        assert document is not None, "no picture is open"
        return document

    @property
    def said(self) -> str:
        """What the error bar says, "" where it says nothing."""
        errors = self.panel.bars.errors
        return errors.text if errors.isVisible() else ""

    def wait(self, until: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not until():
            assert time.monotonic() < end, f"waited in vain for {what}; {self.said}"
            QtWidgets.QApplication.processEvents()
            time.sleep(0.004)

    def rest(self, seconds: float = 0.1) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end, "a moment")

    def work(self) -> None:
        """Wait until all that was asked for has ended well."""
        self.rest(0.5)  # a move begins by itself a moment after it
        self.wait(lambda: not self.editor.session.jobs.active, "the jobs")
        failed = [x for x in self.editor.session.jobs.current.value if x.state is JobState.FAILED]
        assert not failed, f"{failed[0].label}: {failed[0].message}"
        self.rest()

    def edited(self, *, within: int) -> None:
        """The edit of a job is done, with at most so many clicks and one drag."""
        counts = self.counts
        counts.edit_clicks, counts.edit_drags = counts.clicks, counts.drags
        counts.edit_limit = within
        assert counts.clicks <= within, counts
        assert counts.drags <= 1, counts

    def open(self, path: Path) -> None:
        before = self.editor.host.document
        self.window.files.open(path)
        self.wait(lambda: self.editor.host.document is not before, "the picture")
        self.wait(lambda: self.editor.session.engine.value.info is not None, "the engine")
        self.rest()

    def take(self, tool: str) -> None:
        """Take a tool from the tool bar by the mouse."""
        bars = [
            self.window.findChild(QtWidgets.QToolBar, name) for name in ("tool_bar", "marks_bar")
        ]
        buttons = [bar.widgetForAction(self.window.commands[tool]) for bar in bars]
        button = next(x for x in buttons if x is not None)
        assert button.isVisible(), f"{tool} is not in sight"
        QTest.mouseClick(button, LEFT)
        self.counts.clicks += 1
        assert self.window.commands[tool].isChecked()

    def press(self, button: QtWidgets.QAbstractButton) -> None:
        """Press a button that can be seen."""
        assert button.isVisible(), f"{button.text()} is not in sight"
        assert button.isEnabled(), f"{button.text()} is off"
        QTest.mouseClick(button, LEFT)
        self.counts.clicks += 1

    def answer(self, bar: QtWidgets.QWidget, text: str) -> None:
        """Press a button of a bar that offers something."""
        assert bar.isVisible()
        buttons = bar.findChildren(QtWidgets.QPushButton)
        self.press(next(x for x in buttons if x.text() == text))

    def menu(self, command: str) -> None:
        """Choose an entry of a menu that is offered now."""
        action = self.window.commands[command]
        assert action.isEnabled(), f"{command} is off"
        action.trigger()
        self.counts.clicks += MENU_CLICKS
        self.rest(0.02)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.window.canvas.setFocus()
        QTest.keyClick(self.window.canvas, key, held)
        self.counts.keys += 1

    def click(self, at: Point, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseMove(self.window.canvas, self._spot(at))
        QTest.mouseClick(self.window.canvas, LEFT, held, self._spot(at))
        self.counts.clicks += 1

    def drag(self, *points: Point, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press at the first point, go by way of the others, let go at the last."""
        canvas = self.window.canvas
        QTest.mouseMove(canvas, self._spot(points[0]))
        QTest.mousePress(canvas, LEFT, held, self._spot(points[0]))
        for start, end in zip(points, points[1:], strict=False):
            for step in range(1, 9):
                x, y = (a + (b - a) * step / 8 for a, b in zip(start, end, strict=True))
                self._held_move(self._spot((x, y)), held)
        QTest.mouseRelease(canvas, LEFT, held, self._spot(points[-1]))
        self.counts.drags += 1
        self.rest(0.02)

    def colour(self, at: Point) -> QtGui.QColor:
        """What the canvas shows at a point of the picture."""
        canvas = self.window.canvas
        image = canvas.grab().toImage()
        return image.pixelColor((canvas.view.to_view(*at) * canvas.devicePixelRatioF()).toPoint())

    def rows(self) -> list[str]:
        """The names in the layers list, top to bottom."""
        tree = self.window.docks.layers.list.tree
        walk = QtWidgets.QTreeWidgetItemIterator(tree)
        names = []
        while walk.value() is not None:
            names.append(walk.value().text(0))
            walk += 1
        return names

    def export(self, path: Path, **fields: object) -> None:
        """Export to a path through the real dialog, with these of its fields set."""
        self._answering_export(path, fields)
        self.wait(path.exists, "the exported file")
        self.rest()

    def save(self, path: Path) -> None:
        self.window.files.native.save(path, replace_other=True)
        self.wait(lambda: self.editor.host.path == path, "the saved file")

    def _answering_export(self, path: Path, fields: dict[str, object]) -> None:
        from intarsia.plugin.standalone.files.export_dialog import ExportDialog

        def fill() -> None:
            dialog = QtWidgets.QApplication.activeModalWidget()
            assert isinstance(dialog, ExportDialog)
            self.wait(lambda: dialog.size_label.text() != "…", "the size of the file")
            if "quality" in fields:
                spin = dialog.quality.findChild(QtWidgets.QDoubleSpinBox)
                spin.setValue(fields["quality"])
            if "metadata" in fields:
                dialog.metadata.setCurrentIndex(dialog.metadata.findData(fields["metadata"]))
            QTest.mouseClick(
                dialog.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Save), LEFT
            )

        chosen = QtWidgets.QFileDialog.getSaveFileName
        QtWidgets.QFileDialog.getSaveFileName = lambda *_: (str(path), "")
        QtCore.QTimer.singleShot(200, fill)
        try:
            self.menu("export_picture")
        finally:
            QtWidgets.QFileDialog.getSaveFileName = chosen
        self.counts.clicks += 2  # Save in both dialogs

    def _spot(self, at: Point) -> QtCore.QPoint:
        return self.window.canvas.view.to_view(*at).toPoint()

    def _held_move(self, at: QtCore.QPoint, held: Qt.KeyboardModifier) -> None:
        """QTest moves the mouse with no button down."""
        canvas = self.window.canvas
        kind, none = QtCore.QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        spot, there = QtCore.QPointF(at), QtCore.QPointF(canvas.mapToGlobal(at))
        QtWidgets.QApplication.sendEvent(
            canvas, QtGui.QMouseEvent(kind, spot, there, none, LEFT, held)
        )


@contextmanager
def at_the_editor(
    theme: Theme = Theme.LIGHT, size: tuple[int, int] = (1280, 860), language: str = "en"
) -> Iterator[Person]:
    """The whole program in the home that INTARSIA_HOME names, ended with its engine."""
    SettingsFile(find_places().settings_file).change(lambda x: replace(x, language=language))
    program = Program()
    apply_theme(theme)
    program.editor.settings.change(lambda x: _welcomed(x, theme))
    program.window.resize(*size)
    program.show(None)
    person = Person(program)
    person.wait(lambda: person.editor.session.engine.value.info is not None, "the engine")
    begun: list[object] = []
    program.editor.background.do(lambda: True, begun.append, begun.append)
    person.wait(lambda: begun, "the thread beside the window")
    try:
        yield person
    finally:
        program.window._agreed = True  # nobody is there to be asked
        program.window.close()
        program.stop(engine_too=True)
        program.window.deleteLater()
        QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
        QtWidgets.QApplication.instance().findChild(Languages).stop()


def _welcomed(settings: object, theme: Theme) -> object:
    return replace(settings, welcomed=True, theme=theme)  # type: ignore[type-var]
