"""The queue in a panel without a place of its own for it, which a low panel has no room for."""

from __future__ import annotations

from intarsia.core.state.session.jobs import Job, JobTable
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.section import Section

LOW_PX = 420  # of the panel: below it, the sections that edits begin in get what the queue took


class QueueSection(Section):
    """Follows the jobs. In a panel lower than LOW_PX it is unfolded when something is under way,
    and folds itself when all has ended; in between it is as its user leaves it."""

    def __init__(self, title: str, jobs: JobTable, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._low = self._active = False
        self._subscription = jobs.current.subscribe(self._follow, now=True)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def fit(self, height: int) -> None:
        """The panel has this height."""
        low = height < LOW_PX
        if low != self._low:
            self._low = low
            self.unfold(not low or self._active)

    def _follow(self, jobs: tuple[Job, ...]) -> None:
        active = any(not job.state.ended for job in jobs)
        if active != self._active:
            self._active = active
            if self._low:
                self.unfold(active)
