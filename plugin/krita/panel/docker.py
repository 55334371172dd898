"""The docker: the panel in Krita's frame, with everything that must never leave it as an error."""

from __future__ import annotations

import traceback

from krita import Canvas, DockWidget, Krita

from intarsia.plugin.krita.panel.first_place import FirstPlace
from intarsia.plugin.krita.panel.sections import Sections
from intarsia.plugin.krita.panel.workbench import Workbench
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import Qt, QtWidgets, Slot
from intarsia.ui.widgets.update_bar import UpdateBar

DOCKER_ID = "intarsia"


class IntarsiaDocker(DockWidget):  # type: ignore[misc]  # Krita has no types
    """Follows the window it is in. A panel that cannot be built says why, in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Intarsia")
        self.bench: Workbench | None = None
        self.panel: Panel | None = None
        self.sections: Sections | None = None
        self._build()

    def canvasChanged(self, canvas: Canvas) -> None:  # noqa: N802 - Krita's name
        """Krita shows another document, or none."""
        bench = self.bench
        if bench is not None:
            if canvas is not None:
                bench.guard(self._place.find)
                if self.isVisible():
                    bench.guard(bench.start)
            bench.guard(bench.look)

    def run(self, gesture: str) -> None:
        """What the actions do: a gesture of the panel by its name."""
        if self.bench is None or self.panel is None or self.sections is None:
            return
        gestures = {
            "intarsia_take_apart": self.panel.take_apart,
            "intarsia_settle": self.panel.settle,
            "intarsia_remove": self.panel.remove_region,
            "intarsia_paint": self.panel.paint,
            "intarsia_map": self.sections.redraw_map,
            "intarsia_repaint": self.sections.map.repaint,
            "intarsia_exclude": self.sections.exclude,
        }
        self.setVisible(True)
        self.bench.session.error.set(None)
        self.panel.bars.errors.clear()
        self.bench.guard(self.bench.start)
        self.bench.attempt(gestures[gesture])

    def _excuse(self, error: Exception) -> None:
        self.setWidget(_trace_view("".join(traceback.format_exception(error))))

    @at_the_rim(_excuse)
    def _build(self) -> None:
        bench = self.bench = Workbench()
        panel = Panel(
            bench.host,
            bench.session,
            bench.settings,
            bench.thread.gateway,
            attempts=bench,
            parent=self,
        )
        panel.add_bar(UpdateBar(bench.update_file))
        self.panel = panel
        self.sections = Sections(bench, panel)
        self.setWidget(panel)
        self._place = FirstPlace(self, bench.guard)
        self.visibilityChanged.connect(self._seen)
        notifier = Krita.instance().notifier()
        notifier.setActive(True)
        notifier.imageSaved.connect(self._saved)
        notifier.applicationClosing.connect(bench.stop)
        program = QtWidgets.QApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(bench.stop)
        self.destroyed.connect(bench.stop)

    @Slot(bool)
    def _seen(self, visible: bool) -> None:
        if self.bench is not None:
            self.bench.watch(visible)
            if visible and self.canvas() is not None:
                self.bench.guard(self.bench.start)
                self.bench.guard(self.bench.look)

    def _saved(self, path: str) -> None:
        if self.bench is not None:
            self.bench.saved(path)


def _trace_view(trace: str) -> QtWidgets.QWidget:
    """What is shown instead of the panel: the error, to be read and copied."""
    text = QtWidgets.QPlainTextEdit()
    text.setReadOnly(True)
    text.setLineWrapMode(QtWidgets.QPlainTextEdit.LineWrapMode.NoWrap)
    text.setPlainText(f"Intarsia could not start. Please report this:\n\n{trace}")
    text.setAccessibleName("Why Intarsia could not start")
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
