"""The edits this engine works on: their events so far, who follows them, the lanes they run in."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace

from intarsia.core.engine.failures import typed
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Busy, Cancelled, IntarsiaError
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Loading, Progress

MAX_WAITING = 256  # edits a lane accepts

# Makes an event of the edit with this id durable. Raises NoSpace.
Keep = Callable[[str, AnyEvent], None]

_log = logging.getLogger(__name__)


class Job:
    """One edit: told by the thread that runs it, followed by any number of connections.

    `cancelled` asks the run to stop. Nothing is told before `accept` says that the request is
    stored, and nothing that matters before it is kept.
    """

    def __init__(self, edit: Edit, *, loop: asyncio.AbstractEventLoop, keep: Keep) -> None:
        self.edit = edit
        self.cancelled = threading.Event()
        self.followers = 0
        self._loop = loop
        self._keep = keep
        self._stored = threading.Event()
        self._claim = threading.Lock()  # taken by the lane that runs it, or by what ends it unrun
        self._refused: IntarsiaError | None = None
        self._events: list[AnyEvent] = []
        self._changed = asyncio.Event()

    @property
    def id(self) -> str:
        return self.edit.id

    @property
    def finished(self) -> bool:
        return bool(self._events) and self._events[-1].terminal

    def accept(self, ahead: int) -> None:
        """The request is on disk: say so, and let the run speak."""
        self._publish(Accepted(number=0, ahead=ahead))
        self._stored.set()

    def refuse(self, error: IntarsiaError) -> None:
        """The request cannot be stored: that is the job's end."""
        self._refused = error
        self.cancelled.set()
        self._publish(_failed(error))
        self._stored.set()

    def tell(self, event: AnyEvent) -> None:
        """Keep the event if it is one that counts, then show it. Raises NoSpace.

        The event gets its number here.
        """
        self._stored.wait()
        if self._refused is not None:
            raise self._refused
        event = replace(event, number=len(self._events))
        if not isinstance(event, Progress | Loading):
            self._keep(self.id, event)
        self._publish(event)

    def claim(self) -> bool:
        """Take the job to run it or to end it unrun; False where somebody has done so before."""
        return self._claim.acquire(blocking=False)

    def cancel(self) -> None:
        """Ask the run to stop; a job that has not begun ends at once. May wait for the disk."""
        self.cancelled.set()
        if self.claim():
            self.fail(Cancelled())

    def fail(self, error: IntarsiaError) -> None:
        """End the job with a failure, kept if the disk allows."""
        self._stored.wait()
        if self.finished:
            return
        try:
            self.tell(_failed(error))
        except IntarsiaError:
            self._publish(_failed(error))

    async def follow(self, after: int = -1) -> AsyncGenerator[AnyEvent, None]:
        """Events with a number above `after`, as they come, up to the terminal one."""
        at = after + 1
        while True:
            changed = self._changed
            events = self._events[at:]
            at += len(events)
            for event in events:
                yield event
            if self.finished and at >= len(self._events):
                return
            if not events:
                await changed.wait()

    def _publish(self, event: AnyEvent) -> None:
        self._events.append(replace(event, number=len(self._events)))
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


class Lane:
    """A thread that runs jobs one after the other.

    `warm` runs first, in the thread, so that what it imports does not delay the server.
    """

    def __init__(self, name: str, *, work: Callable[[Job], None], warm: Callable[[], None]) -> None:
        self._work = work
        self._warm = warm
        self._queue: queue.Queue[Job | None] = queue.Queue()
        self._current: Job | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """Take no more jobs, cancel the running one and wait for it at most so long."""
        self._queue.put(None)
        if (current := self._current) is not None:
            current.cancelled.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    @property
    def waiting(self) -> int:
        """How many jobs a new one would have to wait for."""
        return self._queue.qsize() + (self._current is not None)

    def submit(self, job: Job) -> None:
        """Queue the job. Raises Busy when too many wait."""
        if self._queue.qsize() >= MAX_WAITING:
            raise Busy(
                f"{MAX_WAITING} edits are already waiting.", "Wait for some to finish, or cancel."
            )
        self._queue.put(job)

    def _run(self) -> None:
        try:
            self._warm()
        except (ImportError, OSError) as error:
            _log.warning("The engine could not prepare itself: %s", error)
        while (job := self._queue.get()) is not None:
            if job.claim():
                self._current = job
                self._end(job)
                self._current = None
            del job  # a waiting lane holds no pixels

    def _end(self, job: Job) -> None:
        """Run the job to its end, whatever happens."""
        try:
            self._work(job)
        except Exception as error:  # noqa: BLE001 - the rim of this process
            failure = typed(error)
            if failure.kind == IntarsiaError.kind:
                _log.exception("Edit %s failed", job.id)
            job.fail(failure)


def _failed(error: IntarsiaError) -> Failed:
    return Failed(number=0, kind=error.kind, message=error.message, hint=error.hint)
