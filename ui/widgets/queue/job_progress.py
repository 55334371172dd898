"""The job that runs, in one line for a status bar: its name, how far it is, how many follow."""

from __future__ import annotations

from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.verb_text import label_text
from intarsia.ui.widgets.progress_bar import ProgressBar

BAR_PX = 110


class JobProgress(QtWidgets.QWidget):
    """Follows the jobs. Hidden while none is under way.

    `asked`: the person wants the queue. `cancelled` carries the id of the job that shall stop.
    """

    asked = Signal()
    cancelled = Signal(str)

    def __init__(self, jobs: JobTable, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QtWidgets.QToolButton(self)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)  # of one height
        self.button.setToolTip(self.tr("Show the queue"))
        self.button.setAccessibleName(self.button.toolTip())
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_PX)
        self.bar.setMaximumHeight(8)
        self.stop = QtWidgets.QToolButton(self)
        self.stop.setText("✕")
        self.stop.setAutoRaise(True)
        self.stop.setToolTip(self.tr("Cancel"))
        self.stop.setAccessibleName(self.tr("Cancel the job"))
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()
        self._shown = ""
        self.stop.clicked.connect(lambda: self.cancelled.emit(self._shown))
        self.button.clicked.connect(self.asked)
        self._subscription = jobs.current.subscribe(self._show, now=True)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def _show(self, jobs: tuple[Job, ...]) -> None:
        active = [job for job in jobs if not job.state.ended]
        self.setVisible(bool(active))
        if not active:
            return
        job = next((job for job in active if job.state is JobState.RUNNING), active[0])
        self._shown = job.id
        label, n = label_text(job.label), len(active) - 1
        more = self.tr("{label}, and {n} more", "", n).format(label=label, n=n)
        text = more if n else label
        self.button.setText(text)
        self.bar.setAccessibleName(self.tr("Progress of {label}").format(label=label))
        self.bar.setRange(0, 1000 if job.progress > 0 else 0)
        self.bar.setValue(round(1000 * job.progress))
