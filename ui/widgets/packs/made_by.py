"""The lines that say which method made the latest result, what it noted of it, and which method
would make it better."""

from __future__ import annotations

from intarsia.core.state.planning.better import better_pack, method_label
from intarsia.core.state.session.jobs import Job, JobState
from intarsia.core.state.session.session import Session
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import Qt, QtWidgets, Signal


class MadeBy(QtWidgets.QWidget):
    """Follows one session; hidden until an edit has finished. `better_asked`: the pack it names is
    wanted."""

    better_asked = Signal()

    def __init__(self, session: Session, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._past = False  # the picture of the job is no longer shown
        self._text = QtWidgets.QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAccessibleName(self.tr("Which method made the latest result"))
        self.button = QtWidgets.QPushButton(self.tr("Better…"), self)
        self.button.setFlat(True)
        self.button.setAccessibleName(self.tr("Better on this computer"))
        self.button.clicked.connect(self.better_asked)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()
        self._subscriptions = (
            session.jobs.current.subscribe(self._follow),
            session.packs.offered.subscribe(self._refresh),
        )

    @property
    def said(self) -> str:
        """The lines."""
        return self._text.text()

    def release(self) -> None:
        """Hear nothing more."""
        for subscription in self._subscriptions:
            subscription.release()

    def forget(self) -> None:
        """Another picture is shown, or none: what is said is no longer about it."""
        self._past = True
        self.hide()

    def _follow(self, jobs: tuple[Job, ...]) -> None:
        made = [job for job in jobs if job.state is JobState.FINISHED and job.method]
        if made and made[-1] != self._job:
            self._job, self._past = made[-1], False
            self._refresh()

    def _refresh(self, *_: object) -> None:
        info = self._session.engine.value.info
        if self._job is None or self._past or info is None:
            return
        offered = self._session.packs.offered.value
        pack = better_pack(self._job.verb, self._job.method, info.methods, offered)
        by = core_text(method_label(self._job.method, info.methods))
        if pack is None:
            words = self.tr("Made by {method}").format(method=by)
        else:
            words = self.tr("Made by {method}. {pack} would do it better.").format(
                method=by, pack=pack.label
            )
            self.button.setToolTip(core_text(pack.gives))
        self._text.setText("\n".join((words, *map(core_text, self._job.notes))))
        self.button.setVisible(pack is not None)
        self.show()
