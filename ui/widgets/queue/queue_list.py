"""The queue: what runs, what waits in its order, what has ended, and the buttons for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.widgets.queue.job_row import JobRow


class QueueList(QtWidgets.QWidget):
    """Follows a table of jobs and whether the queue is held. Job signals are those of `JobRow`.

    `held_set` carries whether nothing more shall begin.
    """

    cancelled = Signal(object)  # str
    retried = Signal(object, object)  # str, str
    moved = Signal(object, object)  # str, int
    run_next = Signal(object)  # str
    all_cancelled = Signal()
    held_set = Signal(bool)

    def __init__(
        self, jobs: JobTable, held: Observable[bool], parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Queue"))
        self._jobs, self._held = jobs, held
        self._rows: dict[str, JobRow] = {}
        self._order: list[str] = []
        self._empty = QtWidgets.QLabel(self.tr("Nothing is running."), self)
        self._pause = self._button(
            self.tr("Pause"), self.tr("Begin nothing more; what runs goes on")
        )
        self._pause.setCheckable(True)
        self._stop = self._button(self.tr("Cancel all"), self.tr("Cancel what runs and what waits"))
        self._clear = self._button(self.tr("Clear finished"), self.tr("Take what has ended away"))
        self._lay_out()
        self._pause.toggled.connect(self.held_set)
        self._stop.clicked.connect(self.all_cancelled)
        self._clear.clicked.connect(self._on_clear)
        self._subscriptions = (
            held.subscribe(self._show_held, now=True),
            jobs.current.subscribe(self._show, now=True),
        )

    def row(self, job_id: str) -> JobRow | None:
        return self._rows.get(job_id)

    @property
    def order(self) -> tuple[str, ...]:
        """Ids of the jobs from top to bottom."""
        return tuple(self._order)

    def _lay_out(self) -> None:
        buttons = QtWidgets.QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self._pause, self._stop, self._clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._list = QtWidgets.QVBoxLayout()
        self._list.setSpacing(0)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addStretch(1)

    def _show(self, jobs: Sequence[Job]) -> None:
        alive = {job.id for job in jobs}
        for gone in [key for key in self._rows if key not in alive]:
            self._rows.pop(gone).deleteLater()
        shown = _in_order(jobs)
        for place, job in enumerate(shown):
            if job.id not in self._rows:
                self._rows[job.id] = self._new_row(job)
            self._rows[job.id].show_job(job, held=self._held.value, before=place)
        self._sort([job.id for job in shown])
        self._empty.setVisible(not jobs)
        self._stop.setVisible(any(not job.state.ended for job in jobs))
        self._clear.setVisible(any(job.state.ended for job in jobs))

    def _sort(self, order: list[str]) -> None:
        if order == self._order:
            return
        self._order = order
        for place, job_id in enumerate(order):
            self._list.insertWidget(place, self._rows[job_id])

    def _new_row(self, job: Job) -> JobRow:
        row = JobRow(job, self)
        row.cancelled.connect(self.cancelled)
        row.retried.connect(self.retried)
        row.moved.connect(self.moved)
        row.run_next.connect(self.run_next)
        row.walked.connect(self._walk)
        return row

    def _walk(self, job_id: str, by: int) -> None:
        """Give the focus to the row above or below."""
        place = self._order.index(job_id) + by
        if 0 <= place < len(self._order):
            self._rows[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_held(self, held: bool) -> None:
        self._pause.setChecked(held)
        self._pause.setText(self.tr("Go on") if held else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        self._show(self._jobs.current.value)

    def _button(self, label: str, help_text: str) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(label, self)
        button.setAccessibleName(label)
        button.setToolTip(help_text)
        return button

    def _on_clear(self) -> None:
        self._jobs.clear_ended()


def _in_order(jobs: Sequence[Job]) -> list[Job]:
    """What runs, then what waits in its order, then what has ended, the latest first."""
    running = [job for job in jobs if job.state is JobState.RUNNING]
    waiting = [job for job in jobs if job.state is JobState.WAITING]
    ended = [job for job in reversed(jobs) if job.state.ended]
    return [*running, *waiting, *ended]
