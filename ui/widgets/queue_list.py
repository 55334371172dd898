"""The queue: one row a job with what it does, how far it is, and a cancel button of its own."""

from __future__ import annotations

from intarsia.core.state.jobs import Job, JobState, JobTable
from intarsia.ui.qt import Qt, QtWidgets, Signal


class JobRow(QtWidgets.QWidget):
    """One job. `cancelled` and `retried` carry the job's id."""

    cancelled = Signal(object)  # str
    retried = Signal(object)  # str

    def __init__(self, job: Job, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = job.id
        self._label = QtWidgets.QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QtWidgets.QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setRange(0, 1000)
        self._cancel = self._button("✕", self.tr("Cancel this edit"))
        self._cancel.clicked.connect(self._on_cancel)
        self._retry = self._button("↻", self.tr("Try again"))
        self._retry.clicked.connect(self._on_retry)
        column = QtWidgets.QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._bar)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.addLayout(column, 1)
        row.addWidget(self._retry)
        row.addWidget(self._cancel)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        text = f"{job.label} – {self._state_text(job)}"
        self._label.setText(text)
        self._label.setToolTip(" ".join(filter(None, (job.message, job.hint))))
        self.setAccessibleName(text)
        running = job.state is JobState.RUNNING
        self._bar.setVisible(not job.state.ended)
        self._bar.setRange(0, 1000 if not running or job.progress > 0 else 0)
        self._bar.setValue(round(1000 * job.progress))
        self._bar.setAccessibleName(self.tr("Progress of {label}").format(label=job.label))
        self._cancel.setVisible(not job.state.ended)
        self._retry.setVisible(job.state in (JobState.FAILED, JobState.CANCELLED))

    def _state_text(self, job: Job) -> str:
        if job.state is JobState.WAITING:
            return self.tr("waiting, {n} before it").format(n=job.ahead)
        if job.state is JobState.RUNNING:
            if job.loading:
                return self.tr("loading {pack}").format(pack=job.loading)
            return self.tr("{percent} %").format(percent=round(100 * job.progress))
        if job.state is JobState.FAILED:
            return job.message or self.tr("failed")
        return self.tr("cancelled") if job.state is JobState.CANCELLED else self.tr("done")

    def _button(self, sign: str, name: str) -> QtWidgets.QToolButton:
        button = QtWidgets.QToolButton(self)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _on_cancel(self) -> None:
        self.cancelled.emit(self._id)

    def _on_retry(self) -> None:
        self.retried.emit(self._id)


class QueueList(QtWidgets.QWidget):
    """All jobs, newest on top. `cancelled` and `retried` carry job ids."""

    cancelled = Signal(object)  # str
    retried = Signal(object)  # str

    def __init__(self, jobs: JobTable, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Queue"))
        self._jobs = jobs
        self._rows: dict[str, JobRow] = {}
        self._empty = QtWidgets.QLabel(self.tr("Nothing is running."), self)
        self._empty.setEnabled(False)
        self._clear = QtWidgets.QPushButton(self.tr("Clear finished"), self)
        self._clear.setAccessibleName(self._clear.text())
        self._clear.clicked.connect(self._on_clear)
        self._layout = QtWidgets.QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self._subscription = jobs.current.subscribe(self._show, now=True)

    def row(self, job_id: str) -> JobRow | None:
        return self._rows.get(job_id)

    def _show(self, jobs: tuple[Job, ...]) -> None:
        alive = {job.id for job in jobs}
        for gone in [key for key in self._rows if key not in alive]:
            self._rows.pop(gone).deleteLater()
        for job in jobs:
            if job.id in self._rows:
                self._rows[job.id].show_job(job)
                continue
            row = JobRow(job, self)
            row.cancelled.connect(self.cancelled)
            row.retried.connect(self.retried)
            self._rows[job.id] = row
            self._layout.insertWidget(0, row)
        self._empty.setVisible(not jobs)
        self._clear.setVisible(any(job.state.ended for job in jobs))

    def _on_clear(self) -> None:
        self._jobs.clear_ended()
