"""The jobs a person sees: one for each edit, and the moves a job may make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.state.observable import Observable
from intarsia.core.wire.errors import IntarsiaError, UnknownJob
from intarsia.core.wire.pixels import Pixels


class JobState(str, Enum):
    """Where a job is between being asked for and being done."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return not MOVES[self]


MOVES: Mapping[JobState, frozenset[JobState]] = {
    JobState.WAITING: frozenset({JobState.RUNNING, JobState.FAILED, JobState.CANCELLED}),
    JobState.RUNNING: frozenset({JobState.FINISHED, JobState.FAILED, JobState.CANCELLED}),
    JobState.FINISHED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


@dataclass(frozen=True)
class Job:
    """`id` is the edit's. `progress` in [0, 1]; `ahead` other edits run before it.

    `label`: one of `wire.verbs`. `loading`: the pack whose weights are being read. `kind`,
    `message`, `hint`: why it failed. `preview`: a small picture of the window while it runs.
    `engine`: the name of the engine that has it, "" for the usual one. `instead`: a method that
    would do it where this one could not. `method`: the one that made it, once it is finished;
    `notes`: what it said of the result.
    """

    id: str
    verb: str
    label: str
    state: JobState = JobState.WAITING
    progress: float = 0.0
    ahead: int = 0
    loading: str = ""
    kind: str = ""
    message: str = ""
    hint: str = ""
    preview: Pixels | None = field(default=None, repr=False)
    engine: str = ""
    instead: str = ""
    method: str = ""
    notes: tuple[str, ...] = ()


class JobTable:
    """All jobs of a session, oldest first. Subscribe to `current` to follow them."""

    def __init__(self) -> None:
        self.current: Observable[tuple[Job, ...]] = Observable(())

    def __getitem__(self, job_id: str) -> Job:
        """Raises UnknownJob."""
        job = self.find(job_id)
        if job is None:
            raise UnknownJob("That job is no longer in the list.")
        return job

    def find(self, job_id: str) -> Job | None:
        return next((job for job in self.current.value if job.id == job_id), None)

    @property
    def active(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(job for job in self.current.value if not job.state.ended)

    def add(self, job: Job) -> None:
        self.current.set((*self.current.value, job))

    def arrange(self, ids: tuple[str, ...]) -> None:
        """Put these jobs in this order, in the places that they take together."""
        jobs = {job.id: job for job in self.current.value}
        order = iter(ids)
        self.current.set(
            tuple(jobs[next(order)] if job.id in ids else job for job in self.current.value)
        )

    def put(self, job: Job) -> None:
        """Replace the job of that id. Raises IntarsiaError for a move that is not allowed."""
        before = self[job.id].state
        if job.state is not before and job.state not in MOVES[before]:
            raise IntarsiaError(f"A {before.value} job cannot become {job.state.value}.")
        self.current.set(tuple(job if j.id == job.id else j for j in self.current.value))

    def fail(self, job_id: str, error: IntarsiaError, *, instead: str = "") -> None:
        """End the job with what went wrong, and the method that would do it instead."""
        state = JobState.CANCELLED if error.kind == "cancelled" else JobState.FAILED
        self.put(
            replace(
                self[job_id],
                state=state,
                loading="",
                preview=None,
                kind=error.kind,
                message=error.message,
                hint=error.hint,
                instead=instead,
            )
        )

    def clear_ended(self) -> None:
        """Forget the jobs that have ended."""
        self.current.set(self.active)
