"""One job of the queue: its state in words, progress, and what can be done with it, also by key."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.state.session.jobs import Job, JobState
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import Qt, QtGui, QtWidgets, Signal
from intarsia.ui.verb_text import label_text
from intarsia.ui.widgets.progress_bar import ProgressBar

_DONE_WITH = (JobState.FAILED, JobState.CANCELLED)


class JobRow(QtWidgets.QFrame):
    """Signals carry the job's id; `moved` also by how many places, `walked` by how many rows.

    Keys: Delete cancels, Alt+Up and Alt+Down move, Alt+Home runs next, R tries again, Up and Down
    go to another row.
    """

    cancelled = Signal(object)  # str
    retried = Signal(object, object)  # str, the method to use instead or ""
    moved = Signal(object, object)  # str, int
    run_next = Signal(object)  # str
    walked = Signal(object, object)  # str, int

    def __init__(self, job: Job, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("jobRow")
        self._label = QtWidgets.QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._bar = ProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        alt = self.tr("Alt+{key}")
        up, down, home = (alt.format(key=key) for key in ("Up", "Down", "Home"))
        self._earlier = self._button("↑", self.tr("Run earlier"), up, self._on_earlier)
        self._later = self._button("↓", self.tr("Run later"), down, self._on_later)
        self._next = self._button("⤒", self.tr("Run next"), home, self._on_next)
        self._retry = self._button("↻", self.tr("Try again"), "R", self._on_retry)
        delete = self.tr("Delete")
        self._cancel = self._button("✕", self.tr("Cancel this edit"), delete, self._on_cancel)
        self._instead = QtWidgets.QPushButton(self)
        self._instead.clicked.connect(self._on_instead)
        self._lay_out()
        self.show_job(job)

    @property
    def job(self) -> Job:
        return self._job

    def show_job(self, job: Job, *, held: bool = False, before: int = 0) -> None:
        """`held`: nothing that waits begins. `before`: how many of the person's jobs run first."""
        self._job = job
        label = label_text(job.label)
        parts = [
            label,
            f"({job.engine})" if job.engine else "",
            "–",
            self._state(job, held, before),
        ]
        text = " ".join(filter(None, parts))
        self._label.setText(text)
        self._label.setToolTip(core_text(f"{job.message} {job.hint}".strip()))
        self.setAccessibleName(text)
        running, waiting = job.state is JobState.RUNNING, job.state is JobState.WAITING
        self._bar.setVisible(running)
        self._bar.setRange(0, 1000 if job.progress > 0 else 0)
        self._bar.setValue(round(1000 * job.progress))
        self._bar.setAccessibleName(self.tr("Progress of {label}").format(label=label))
        for button in (self._earlier, self._later, self._next):
            button.setVisible(waiting)
        self._cancel.setVisible(not job.state.ended)
        self._retry.setVisible(job.state in _DONE_WITH)
        self._instead.setVisible(bool(job.instead))
        self._instead.setText(self.tr("Do it with {method}").format(method=core_text(job.instead)))
        self._instead.setAccessibleName(self._instead.text())

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        keys = Qt.Key
        acts: dict[int, Callable[[], None]] = {
            keys.Key_Delete: self._on_cancel,
            keys.Key_R: self._on_retry,
            keys.Key_Up: self._on_earlier if alt else self._on_up,
            keys.Key_Down: self._on_later if alt else self._on_down,
        }
        if key == keys.Key_Home and alt:
            self._on_next()
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout()
        column.setSpacing(2)
        for widget in (self._label, self._bar, self._instead):
            column.addWidget(widget)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(0)
        row.addLayout(column, 1)
        for button in (self._next, self._earlier, self._later, self._retry, self._cancel):
            row.addWidget(button)

    def _state(self, job: Job, held: bool, before: int) -> str:
        if job.state is JobState.WAITING:
            if held:
                return self.tr("held")
            if not before:
                return self.tr("waiting")
            return self.tr("waiting, {n} before it", "", before).format(n=before)
        if job.state is JobState.RUNNING:
            if job.loading:
                return self.tr("loading {pack}").format(pack=job.loading)
            return self.tr("{percent} %").format(percent=round(100 * job.progress))
        if job.state is JobState.FAILED:
            return core_text(job.message) or self.tr("failed")
        return self.tr("cancelled") if job.state is JobState.CANCELLED else self.tr("done")

    def _button(
        self, sign: str, name: str, keys: str, act: Callable[[], None]
    ) -> QtWidgets.QToolButton:
        button = QtWidgets.QToolButton(self)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(f"{name} ({keys})")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _on_cancel(self) -> None:
        if not self._job.state.ended:
            self.cancelled.emit(self._job.id)

    def _on_retry(self) -> None:
        if self._job.state in _DONE_WITH:
            self.retried.emit(self._job.id, "")

    def _on_instead(self) -> None:
        self.retried.emit(self._job.id, self._job.instead)

    def _on_earlier(self) -> None:
        self.moved.emit(self._job.id, -1)

    def _on_later(self) -> None:
        self.moved.emit(self._job.id, 1)

    def _on_next(self) -> None:
        self.run_next.emit(self._job.id)

    def _on_up(self) -> None:
        self.walked.emit(self._job.id, -1)

    def _on_down(self) -> None:
        self.walked.emit(self._job.id, 1)
