"""Edits on their way: sent, followed event by event in the job table, gathered into answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from intarsia.core.state.document.results import EditResult
from intarsia.core.state.planning.options import with_other_method
from intarsia.core.state.session.gateway import EditTold, Gateway, Message
from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.wire.edits import Edit, new_id
from intarsia.core.wire.errors import IntarsiaError, UnknownJob, error_of
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
            superseded=self.run.ticket.superseded,
            settled=self.run.ticket.settled,
        )


@dataclass(frozen=True)
class Run:
    """An edit as it was asked for. `picture` is what a Segment edit names by its hash.

    `keep`: the result is kept on disk until the document is saved. `done` gets the answer.
    """

    edit: Edit
    ticket: EditContext
    done: Callable[[FinishedRun], None] = field(repr=False)
    picture: Pixels | None = field(default=None, repr=False)
    keep: bool = True


class Runs:
    """The edits of one session. `failed` hears what went wrong with one, cancelling excepted."""

    def __init__(self, gateway: Gateway, *, failed: Callable[[IntarsiaError], None]) -> None:
        self.jobs = JobTable()
        self._gateway = gateway
        self._failed = failed
        self._runs: dict[str, Run] = {}
        self._given: dict[str, list[AnyEvent]] = {}
        gateway.listen(self._hear)

    def start(self, run: Run) -> str:
        """Send the edit; returns its id. Raises BadEdit where it makes no sense on its face."""
        edit = run.edit
        edit.check()
        self._runs = {k: v for k, v in self._runs.items() if self.jobs.find(k) is not None}
        self._runs[edit.id] = run
        self._given[edit.id] = []
        engine = self._gateway.engine
        self.jobs.add(Job(edit.id, edit.verb, run.ticket.label, engine=engine))
        self._gateway.submit(edit, picture=run.picture, ticket=run.ticket if run.keep else None)
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
        self._gateway.unlisten(self._hear)

    def _hear(self, message: Message) -> None:
        if not isinstance(message, EditTold) or message.edit_id not in self._given:
            return
        edit_id, event = message.edit_id, message.event
        if isinstance(event, Failed):
            self._end(edit_id)
            error = error_of(event.kind, event.message, event.hint)
            self.jobs.fail(edit_id, error, instead=event.instead)
            if self.jobs[edit_id].state is JobState.FAILED:
                self._failed(error)
            return
        if isinstance(event, Accepted):
            self._given[edit_id].clear()  # a second one: the edit begins anew, on another engine
        self.jobs.put(_advanced(self.jobs[edit_id], event))
        if isinstance(event, LayerReady | ObjectReady):
            self._given[edit_id].append(event)
        if isinstance(event, Finished):
            self._finish(edit_id, event.report)

    def _finish(self, edit_id: str, report: Report) -> None:
        events = self._end(edit_id)
        self.jobs.put(
            replace(self.jobs[edit_id], state=JobState.FINISHED, progress=1.0, preview=None)
        )
        run = self._runs.pop(edit_id)
        layers = tuple(e.layer for e in events if isinstance(e, LayerReady))
        found = tuple(e.found for e in events if isinstance(e, ObjectReady))
        run.done(FinishedRun(run, layers, found, report))

    def _end(self, edit_id: str) -> list[AnyEvent]:
        return self._given.pop(edit_id)


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
