"""The status bar: what to do, what runs, zoom, size and depth, the engine, the measured proof."""

from __future__ import annotations

from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.session import Session
from intarsia.core.wire.pixels import Depth
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore, QtWidgets
from intarsia.ui.widgets.queue.job_progress import JobProgress
from intarsia.ui.widgets.zoom_field import ZoomField

_MESSAGE_MS = 8000


class Status(QtCore.QObject):
    """Keeps a window's status bar up to date."""

    def __init__(
        self,
        bar: QtWidgets.QStatusBar,
        host: FileHost,
        session: Session,
        canvas: Canvas,
    ) -> None:
        super().__init__(bar)
        self._bar, self._host, self._canvas = bar, host, canvas
        self.progress = JobProgress(session.jobs, bar)
        bar.addPermanentWidget(self.progress)
        self._place = self._label(self.tr("Pointer"))
        self._proof = self._label(self.tr("Measured change outside the last edit"))
        self._size = self._label(self.tr("Picture size and depth"))
        self.zoom = ZoomField(bar)
        bar.addPermanentWidget(self.zoom)
        self._engine = self._label(self.tr("Engine"))
        self.progress.cancelled.connect(session.cancel)
        self.zoom.scale_set.connect(canvas.set_scale)
        self.zoom.fit_asked.connect(canvas.fit)
        canvas.view_changed.connect(self.refresh)
        host.changed.connect(self.refresh)
        self._subscription = session.engine.subscribe(self._show_engine, now=True)
        self.refresh()

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()
        self.progress.release()

    def say(self, text: str) -> None:
        self._bar.showMessage(text, _MESSAGE_MS)

    def refresh(self) -> None:
        document = self._host.document
        self.zoom.show_scale(self._canvas.view.scale)
        self.zoom.setEnabled(document is not None)
        if document is None:
            self._size.setText("")
            self._proof.setText("")
            return
        depths = {
            Depth.U8: self.tr("8 bit"),
            Depth.U16: self.tr("16 bit"),
            Depth.F32: self.tr("32 bit float"),
        }
        size = document.size
        self._size.setText(f"{size.width} × {size.height}, {depths[document.depth]}")
        report = next((x.report for x in reversed(document.edits) if x.report), None)
        self._proof.setText(
            self.tr("Outside the edit: max {largest:g}, mean {mean:g}").format(
                largest=report.outside_max, mean=report.outside_mean
            )
            if report is not None
            else ""
        )

    def point(self, pointer: Pointer | None) -> None:
        """Say where the pointer is in the picture."""
        self._place.setText(f"{pointer.x:.0f}, {pointer.y:.0f}" if pointer is not None else "")

    def _show_engine(self, status: EngineStatus) -> None:
        names = {
            EngineState.OFF: self.tr("Engine: off"),
            EngineState.STARTING: self.tr("Engine: starting…"),
            EngineState.READY: self.tr("Engine: ready"),
            EngineState.SILENT: self.tr("Engine: silent"),
            EngineState.STOPPED: self.tr("Engine: stopped"),
        }
        self._engine.setText(names[status.state])
        said = core_text(f"{status.message} {status.hint}".strip())
        devices = ", ".join(status.info.devices) if status.info else ""
        self._engine.setToolTip(" ".join(filter(None, (said, devices))))

    def _label(self, name: str) -> QtWidgets.QLabel:
        label = QtWidgets.QLabel(self._bar)
        label.setAccessibleName(name)
        label.setToolTip(name)
        self._bar.addPermanentWidget(label)
        return label
