"""The order in which a panel's waiting edits run, as a person arranges it, and whether they may."""

from __future__ import annotations

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Gateway
from intarsia.core.state.session.jobs import Job, JobState
from intarsia.core.state.session.runs import Runs


class Queue:
    """Arranges the waiting jobs of a session; the engine has the queue and is told the order.

    `held`: nothing that waits begins. Jobs that run, and prompts, go on.
    """

    def __init__(self, runs: Runs, gateway: Gateway) -> None:
        self.held = Observable(False)
        self._runs = runs
        self._gateway = gateway
        self._subscriptions = (
            gateway.status.subscribe(self._on_status),
            runs.accepted.subscribe(self._on_accepted),
        )

    @property
    def waiting(self) -> tuple[Job, ...]:
        """The jobs that have not begun, the next one first."""
        return tuple(j for j in self._runs.jobs.current.value if j.state is JobState.WAITING)

    def hold(self, held: bool) -> None:
        """Begin no more jobs, or go on."""
        self.held.set(held)
        self._send_order()

    def move(self, job_id: str, by: int) -> None:
        """Move a waiting job later (positive) or earlier in the queue, as far as it goes."""
        ids = [job.id for job in self.waiting]
        if job_id not in ids:
            return
        at = ids.index(job_id)
        ids.insert(max(0, min(len(ids) - 1, at + by)), ids.pop(at))
        self._runs.jobs.arrange(tuple(ids))
        self._send_order()

    def run_next(self, job_id: str) -> None:
        """Put a waiting job before all others."""
        self.move(job_id, -len(self.waiting))

    def cancel(self, job_id: str) -> None:
        """Ask for a job to stop; one that has ended stays as it is."""
        self._runs.cancel(job_id)

    def cancel_all(self) -> None:
        """Ask for every job to stop, the ones that wait first, so that none of them begins."""
        running = tuple(job for job in self._runs.jobs.active if job.state is JobState.RUNNING)
        for job in (*self.waiting, *running):
            self._runs.cancel(job.id)

    def close(self) -> None:
        """Hear nothing more."""
        for subscription in self._subscriptions:
            subscription.release()

    def _send_order(self) -> None:
        self._gateway.order(tuple(job.id for job in self.waiting), held=self.held.value)

    def _on_status(self, status: EngineStatus) -> None:
        """An engine that came anew does not know that the queue is held."""
        if status.state is EngineState.READY and self.held.value:
            self._send_order()

    def _on_accepted(self, _: int) -> None:
        """Edits that were sent at the same time may have arrived in another order."""
        if len(self.waiting) > 1:
            self._send_order()
