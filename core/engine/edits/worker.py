"""A worker: a thread that runs jobs one at a time, fairly between panels, in the order each wants.

Each panel has a queue of its own. Panels take turns, so that one that queues a hundred
edits delays another by one edit and not by a hundred; within its queue a panel may reorder, and
hold it. Of panels whose turn is equally due, one whose weights are loaded already goes first, but
nobody is passed over more than twice for that.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.failures import typed
from intarsia.core.wire.errors import Busy, IntarsiaError, OutOfMemory

_PASSED_OVER = 2  # times, at most, for the sake of weights that are loaded

_log = logging.getLogger(__name__)


class Worker:
    """`prepare` runs first, in the thread, so that what it imports does not delay the server.

    `is_loaded` says of a job whether the networks it needs are loaded, `fallback` which method
    would do it where memory is short, "" for none. Any thread may call any method.
    """

    def __init__(
        self,
        name: str,
        bounds: Bounds,
        *,
        work: Callable[[EditJob], None],
        prepare: Callable[[], None],
        is_loaded: Callable[[EditJob], bool] = lambda job: False,
        fallback: Callable[[EditJob], str] = lambda job: "",
    ) -> None:
        self._bounds = bounds
        self._work = work
        self._prepare = prepare
        self._is_loaded = is_loaded
        self._fallback = fallback
        self._changed = threading.Condition()
        self._queues: dict[str, list[EditJob]] = {}  # by panel; the one whose turn is next is first
        self._held: set[str] = set()
        self._passed = 0
        self._current: EditJob | None = None
        self._ending = False
        self.name = name
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """Take no more jobs, cancel the running one and wait for it at most so long."""
        with self._changed:
            self._ending = True
            self._changed.notify()
            current = self._current
        if current is not None:
            current.cancelled.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    @property
    def alive(self) -> bool:
        """Whether its thread runs."""
        return self._thread.is_alive()

    @property
    def current(self) -> EditJob | None:
        """The job that runs."""
        return self._current

    @property
    def waiting(self) -> int:
        """How many jobs a new one may have to wait for."""
        with self._changed:
            return sum(map(len, self._queues.values())) + (self._current is not None)

    def waiting_of(self, panel: str) -> tuple[EditJob, ...]:
        """A panel's jobs that have not begun, in the order in which they will."""
        with self._changed:
            return tuple(self._queues.get(panel, ()))

    def submit(self, job: EditJob) -> None:
        """Queue the job. Raises Busy when too many wait."""
        with self._changed:
            mine = self._queues.get(job.panel, [])
            if sum(map(len, self._queues.values())) >= self._bounds.waiting:
                raise Busy(f"{self._bounds.waiting} edits are already waiting.", _LATER)
            if len(mine) >= self._bounds.waiting_each:
                raise Busy(f"{self._bounds.waiting_each} edits of yours are waiting.", _LATER)
            self._queues[job.panel] = [*mine, job]
            self._changed.notify()

    def order(self, panel: str, ids: Sequence[str]) -> None:
        """Run the panel's waiting jobs in this order; those not named come after."""
        place = {edit_id: at for at, edit_id in enumerate(ids)}
        with self._changed:
            queue = self._queues.get(panel, [])
            queue.sort(key=lambda job: place.get(job.id, len(place)))

    def hold(self, panel: str, held: bool) -> None:
        """Begin none of the panel's jobs until it is held no more; what runs goes on."""
        with self._changed:
            (self._held.add if held else self._held.discard)(panel)
            self._changed.notify()

    def held(self, panel: str) -> bool:
        return panel in self._held

    def forget(self, job: EditJob) -> None:
        """The job has ended without being begun."""
        with self._changed:
            self._take_out(job)

    def _run(self) -> None:
        try:
            self._prepare()
        except Exception:  # noqa: BLE001 - the rim of the thread: without it every edit would wait
            _log.warning("The engine could not prepare itself", exc_info=True)
        while (job := self._next()) is not None:
            self._end(job)
            self._current = None
            del job  # a waiting worker holds no pixels

    def _next(self) -> EditJob | None:
        """Wait for the next job and make it the current one; None at the end."""
        with self._changed:
            while True:
                if self._ending:
                    return None
                job = self._choose()
                if job is None:
                    self._changed.wait()
                elif job.claim():
                    self._current = job
                    job.begin(self._bounds.edit_s)
                    return job

    def _choose(self) -> EditJob | None:
        """Take out the job whose turn it is; its panel goes to the end of the line."""
        heads = [queue[0] for panel, queue in self._queues.items() if panel not in self._held]
        if not heads:
            return None
        chosen = heads[0]
        if self._passed < _PASSED_OVER:
            chosen = next((job for job in heads if self._is_loaded(job)), chosen)
        self._passed = 0 if chosen is heads[0] else self._passed + 1
        rest = self._take_out(chosen)
        if rest:
            self._queues[chosen.panel] = self._queues.pop(chosen.panel)
        return chosen

    def _take_out(self, job: EditJob) -> list[EditJob]:
        """The panel's queue without the job; an empty one is forgotten."""
        rest = [other for other in self._queues.get(job.panel, ()) if other is not job]
        if rest:
            self._queues[job.panel] = rest
        else:
            self._queues.pop(job.panel, None)
        return rest

    def _end(self, job: EditJob) -> None:
        """Run the job to its end, whatever happens."""
        try:
            self._work(job)
        except Exception as error:  # noqa: BLE001 - the rim of this process
            failure = typed(error)
            if failure.kind == IntarsiaError.kind:
                _log.exception("Edit %s failed", job.id)
            short = isinstance(failure, OutOfMemory)
            fallback = self._fallback(job) if short else ""
            job.fail(job.overdue_error() or failure, fallback=fallback)


_LATER = "Wait for some to finish, or cancel."
