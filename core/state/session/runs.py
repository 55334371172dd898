"""Edits on their way: sent, followed event by event in the job table, gathered into answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from intarsia.core.state.document.results import EditResult
from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.planning.options import with_other_method
from intarsia.core.state.session.gateway import Gateway, OnFailed
from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.wire.edits import Edit, new_id
from intarsia.core.wire.errors import UnknownJob, error_of
from intarsia.core.wire.events import (
    Accepted,
    AnyEvent,
    Failed,
    Finished,
    FoundObject,
    LayerReady,
    Loading,
    ObjectReady,
    Progress,
    Report,
    ResultLayer,
)
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class FinishedRun:
    """All that a finished edit gave."""

    run: Run
    layers: tuple[ResultLayer, ...]
    found: tuple[FoundObject, ...]
    report: Report

    @property
    def result(self) -> EditResult:
        """What a host adds."""
        return EditResult(
            edit=self.run.edit,
            layers=self.layers,
            report=self.report,
            superseded=self.run.context.superseded,
            settled=self.run.context.settled,
            gesture=self.run.context.gesture,
        )


@dataclass
class Run:
    """An edit as it was asked for, and what has come of it so far.

    `picture` is what a Segment edit names by its hash. `keep`: the result is kept on disk until
    the document is saved. `on_done` gets the answer. `events`: its subscription while it runs.
    """

    edit: Edit
    context: EditContext
    on_done: Callable[[FinishedRun], None] = field(repr=False)
    picture: Pixels | None = field(default=None, repr=False)
    keep: bool = True
    given: list[LayerReady | ObjectReady] = field(default_factory=list, init=False, repr=False)
    events: Subscription[AnyEvent] | None = field(default=None, init=False, repr=False)

    def end(self) -> None:
        """Hear nothing more of it."""
        if self.events is not None:
            self.events.release()
        self.events = None
        self.given = []

    def finished(self, report: Report) -> FinishedRun:
        """The answer, where everything has come."""
        layers = tuple(e.layer for e in self.given if isinstance(e, LayerReady))
        found = tuple(e.found for e in self.given if isinstance(e, ObjectReady))
        return FinishedRun(self, layers, found, report)


class Runs:
    """The edits of one session. `on_failed` hears what went wrong, cancelling excepted.

    `accepted`: how many times an engine has taken an edit.
    """

    def __init__(self, gateway: Gateway, *, on_failed: OnFailed) -> None:
        self.jobs = JobTable()
        self.accepted = Observable(0)
        self._gateway = gateway
        self._on_failed = on_failed
        self._runs: dict[str, Run] = {}

    def start(self, run: Run) -> str:
        """Send the edit; returns its id. Raises BadEdit where it makes no sense on its face."""
        edit = run.edit
        edit.check()
        self._runs = {k: v for k, v in self._runs.items() if self.jobs.find(k) is not None}
        self._runs[edit.id] = run
        engine = self._gateway.engine
        self.jobs.add(Job(edit.id, edit.verb, run.context.label, engine=engine))
        run.events = self._gateway.submit(
            edit,
            on_event=partial(self._on_event, run),
            picture=run.picture,
            context=run.context if run.keep else None,
        )
        return edit.id

    def cancel(self, job_id: str) -> None:
        """Ask for a job to stop; one that has ended stays as it is."""
        job = self.jobs.find(job_id)
        if job is not None and not job.state.ended:
            self._gateway.cancel(job_id)

    def retry(self, job_id: str, *, method: str = "") -> str:
        """Run an edit that failed or was cancelled again, as a new job; `method`: by that one.

        Raises UnknownJob.
        """
        run = self._runs.get(job_id)
        if run is None or self.jobs[job_id].state not in (JobState.FAILED, JobState.CANCELLED):
            raise UnknownJob("That job cannot be run again.", "Begin the edit anew.")
        edit = replace(run.edit, id=new_id())
        if method:
            edit = with_other_method(edit, method)
        return self.start(replace(run, edit=edit))

    def close(self) -> None:
        """Hear nothing more. The edits go on: their results are kept and offered again."""
        for run in self._runs.values():
            run.end()
        self._runs = {}

    def _on_event(self, run: Run, event: AnyEvent) -> None:
        edit_id = run.edit.id
        if isinstance(event, Failed):
            self._fail(run, event)
            return
        self.jobs.put(_advanced(self.jobs[edit_id], event))
        if isinstance(event, Accepted):
            run.given.clear()  # a second one: the edit begins anew, on another engine
            self.accepted.set(self.accepted.value + 1)
        elif isinstance(event, LayerReady | ObjectReady):
            run.given.append(event)
        elif isinstance(event, Finished):
            self._finish(run, event.report)

    def _fail(self, run: Run, event: Failed) -> None:
        run.end()
        error = error_of(event.kind, event.message, event.hint)
        self.jobs.fail(run.edit.id, error, instead=event.instead)
        if self.jobs[run.edit.id].state is JobState.FAILED:
            self._on_failed(error)

    def _finish(self, run: Run, report: Report) -> None:
        answer = run.finished(report)
        run.end()
        del self._runs[run.edit.id]
        job = self.jobs[run.edit.id]
        made = replace(job, state=JobState.FINISHED, progress=1.0, preview=None)
        self.jobs.put(replace(made, method=report.method, notes=report.notes))
        run.on_done(answer)


def _advanced(job: Job, event: AnyEvent) -> Job:
    """The job after an event that is not its failure."""
    if isinstance(event, Accepted):
        return replace(job, ahead=event.ahead)
    job = replace(job, state=JobState.RUNNING, ahead=0, loading="")
    if isinstance(event, Loading):
        return replace(job, loading=event.pack, progress=event.done / max(1, event.of))
    if isinstance(event, Progress):
        return replace(
            job, progress=event.step / max(1, event.of), preview=event.preview or job.preview
        )
    return job
