"""Where edits come in: accepted once, stored, given to a worker, found again and cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.spool import Spool
from intarsia.core.engine.edits.uploads import UploadedPictures
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.frozen import dataclass
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, PromptKind, Segment
from intarsia.core.wire.errors import IntarsiaError, NeedBlob, UnknownJob
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.files import JournalEntry
from intarsia.core.wire.queue import QueueOrder, QueueState


@dataclass(frozen=True)
class Tools:
    """What the intake works with. `prompting` answers clicks, boxes, lassos, corrections, which a
    person waits for; `editing` runs all else, taking a whole picture apart too."""

    registry: Registry
    journal: EditJournal
    pictures: UploadedPictures
    editing: Worker
    prompting: Worker

    @property
    def workers(self) -> tuple[Worker, Worker]:
        return self.editing, self.prompting

    def worker_for(self, edit: Edit) -> Worker:
        """Where an edit runs."""
        return self.prompting if _is_question(edit) or isinstance(edit, Correct) else self.editing


class EditIntake:
    """The edits of this engine. Its methods run on the event loop."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools
        self._jobs: dict[str, EditJob] = {}
        self._storing: dict[str, asyncio.Task[None]] = {}

    @property
    def idle(self) -> bool:
        """Whether no edit is running or waiting."""
        return all(job.finished for job in self._jobs.values())

    def start(self) -> None:
        """Start the workers; edits that were taken before wait for this."""
        for worker in self.tools.workers:
            worker.start()

    def take(self, edit: Edit, request: Spool, *, panel: str = "") -> bool:
        """Accept an edit that has arrived in `request`; False where it is here already, by its id.

        `panel` names whose queue it goes to. Raises NeedBlob, UnknownMethod, Busy, or NoSpace
        where the journal is full of results that nobody has fetched, before anything is stored.
        """
        if edit.id in self._jobs:
            return False
        if self.tools.journal.ended(edit.id) and not _is_question(edit):
            return False  # a question is asked anew, for its answer is not kept
        method = self.tools.registry.choose(edit.verb, edit.method, edit.pack)
        if isinstance(edit, Segment) and not self.tools.pictures.has(edit.picture):
            raise NeedBlob("The engine does not have the picture.", "Send it and try again.")
        self.tools.journal.check_room(request.size)
        worker = self.tools.worker_for(edit)
        ahead = worker.waiting
        job = EditJob(
            edit,
            method=method,
            loop=asyncio.get_running_loop(),
            keep=self._keep_end if _is_question(edit) else self.tools.journal.add,
            panel=panel,
        )
        worker.submit(job)
        self._forget_finished()
        self._jobs[edit.id] = job
        storing = asyncio.create_task(self._store(job, request, ahead))
        self._storing[edit.id] = storing
        storing.add_done_callback(lambda _: self._storing.pop(edit.id, None))
        return True

    async def follow(self, edit_id: str, after: int = -1) -> AsyncGenerator[AnyEvent, None]:
        """The edit's events with a number above `after`, from memory or the journal.

        Leaving the iteration detaches; a Segment edit that nobody follows any more is cancelled.
        Raises UnknownJob.
        """
        job = self._jobs.get(edit_id)
        if job is None:
            for event in await asyncio.to_thread(self._stored_events, edit_id, after):
                yield event
            return
        job.followers += 1
        try:
            async with aclosing(job.follow(after)) as events:
                async for event in events:
                    yield event
        finally:
            job.followers -= 1
            if isinstance(job.edit, Segment) and not job.followers and not job.finished:
                job.cancelled.set()
            if not any(
                other.followers for other in self._jobs.values() if other.panel == job.panel
            ):
                self._release(job.panel)
            self._forget_finished()

    async def cancel(self, edit_id: str) -> None:
        """Ask an edit to stop; one that has ended stays as it is. Raises UnknownJob."""
        job = self._jobs.get(edit_id)
        if job is not None:
            job.cancelled.set()
            # Storing needs threads of the pool: none may wait there for what is being stored.
            if (storing := self._storing.get(edit_id)) is not None:
                await asyncio.wait({storing})
            await asyncio.to_thread(job.cancel)
            if job.finished:
                self.tools.worker_for(job.edit).forget(job)
        elif not self.tools.journal.knows(edit_id):
            raise UnknownJob("The engine knows no edit of that id.")

    def mark_fetched(self, edit_id: str) -> None:
        """Whoever asked for the edit has its end safe: the journal may let go of it. Raises
        UnknownJob."""
        if not self.tools.journal.knows(edit_id):
            raise UnknownJob("The engine knows no edit of that id.")
        self.tools.journal.mark_fetched(edit_id)

    def order(self, panel: str, wanted: QueueOrder) -> None:
        """Put a panel's waiting edits in order, and hold them or let them go on."""
        for worker in self.tools.workers:
            worker.order(panel, wanted.order)
        self.tools.editing.hold(panel, wanted.held)

    def queue(self, panel: str) -> QueueState:
        """How the queue of edits looks to a panel."""
        worker = self.tools.editing
        mine = tuple(job.id for job in worker.waiting_of(panel))
        running = worker.current
        return QueueState(
            running=running.id if running is not None and running.panel == panel else "",
            mine=mine,
            others=worker.waiting - len(mine) - (running is not None and running.panel == panel),
            held=worker.held(panel),
        )

    def entries(self) -> tuple[JournalEntry, ...]:
        return self.tools.journal.entries()

    def kept_events(self, edit_id: str) -> list[AnyEvent]:
        """The events of an edit on disk. Raises BadDocument."""
        return list(self.tools.journal.events(edit_id))

    def close(self) -> None:
        """Cancel what runs and stop the workers."""
        for job in self._jobs.values():
            job.cancelled.set()
        for worker in self.tools.workers:
            worker.stop()

    async def _store(self, job: EditJob, request: Spool, ahead: int) -> None:
        try:
            whole = await request.close()
            await asyncio.to_thread(self.tools.journal.begin, job.edit, whole)
        except IntarsiaError as error:
            job.refuse(error)
            await request.discard()
        else:
            job.accept(ahead)

    def _keep_end(self, edit_id: str, event: AnyEvent) -> None:
        """Keep no more of an answer than that there was one: a question ends with its connection,
        and the object of a click may be as large as its picture. Raises NoSpace."""
        if event.terminal:
            self.tools.journal.add(edit_id, event)

    def _release(self, panel: str) -> None:
        """What a panel held goes on where the panel has gone; its results are kept for it."""
        if any(job.followers for job in self._jobs.values() if job.panel == panel):
            return
        for worker in self.tools.workers:
            if worker.waiting_of(panel):
                worker.hold(panel, False)

    def _stored_events(self, edit_id: str, after: int) -> list[AnyEvent]:
        if not self.tools.journal.knows(edit_id):
            raise UnknownJob("The engine knows no edit of that id.", "Send the edit again.")
        return list(self.tools.journal.events(edit_id, after))

    def _forget_finished(self) -> None:
        """Let go of jobs that have ended and that nobody follows."""
        for key, job in tuple(self._jobs.items()):
            if job.finished and not job.followers and not self._only_job_knows(job):
                del self._jobs[key]

    def _only_job_knows(self, job: EditJob) -> bool:
        """Whether only the job itself can say how it ended: its last event could not be kept."""
        journal = self.tools.journal
        return not job.refused and journal.knows(job.id) and not journal.ended(job.id)


def _is_question(edit: Edit) -> bool:
    """Whether it asks for less than all objects: by a click, a box, a lasso or words, or for the
    elements of one."""
    return isinstance(edit, Segment) and edit.prompt.kind is not PromptKind.EVERYTHING
