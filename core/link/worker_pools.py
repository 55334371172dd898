"""Pools of threads for what waits: so many at once in each, the rest in order."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import TypeAlias

from intarsia.core.link.connection import Detached
from intarsia.core.state.session.gateway import OnFailed
from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError

_JOIN_S = 5.0
_log = logging.getLogger(__name__)

Task: TypeAlias = Callable[[], None]
Explain: TypeAlias = Callable[[IntarsiaError], IntarsiaError]


class WorkerPool:
    """Runs tasks on threads. All methods are for one thread; `on_ended` is called on the task's."""

    def __init__(self, name: str, width: int, on_ended: Callable[[], None]) -> None:
        self._name = name
        self._width = width
        self._on_ended = on_ended
        self._waiting: deque[Task] = deque()
        self._threads: list[threading.Thread] = []
        self._running = 0

    def put(self, task: Task) -> None:
        """Run the task as soon as a thread is free."""
        self._waiting.append(task)
        self._go_on()

    def one_ended(self) -> None:
        """A task of this pool has ended."""
        self._running -= 1
        self._go_on()

    def close(self, seconds: float) -> None:
        """Begin nothing more and wait for what runs, each at most so long."""
        self._waiting.clear()
        for thread in self._threads:
            thread.join(seconds)

    def _go_on(self) -> None:
        """Begin what can begin."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        while self._waiting and self._running < self._width:
            self._running += 1
            thread = threading.Thread(
                target=self._work, args=(self._waiting.popleft(),), name=self._name, daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _work(self, task: Task) -> None:
        try:
            task()
        finally:
            self._on_ended()


class WorkerPools:
    """The pools by name and width, and the rim of their threads: only typed failures leave it.

    For one thread, which `later` has it do something.
    """

    def __init__(
        self,
        widths: Mapping[str, int],
        *,
        later: Callable[[Callable[[], None]], None],
    ) -> None:
        self._later = later
        self._pools = {name: self._pool(name, width) for name, width in widths.items()}

    def put(
        self,
        pool: str,
        work: Callable[[], object],
        on_failed: OnFailed,
        *,
        explain: Explain = lambda error: error,
    ) -> None:
        """Do the work on a thread of that pool; `on_failed` is told there what went wrong.

        `explain` says what an engine died of.
        """
        self._pools[pool].put(lambda: _guarded(work, on_failed, explain))

    def close(self) -> None:
        """Begin nothing more and wait for what runs."""
        for pool in self._pools.values():
            pool.close(_JOIN_S)

    def _pool(self, name: str, width: int) -> WorkerPool:
        pool = WorkerPool(f"intarsia-{name}", width, lambda: self._later(pool.one_ended))
        return pool


def _guarded(work: Callable[[], object], on_failed: OnFailed, explain: Explain) -> None:
    try:
        work()
    except Detached:
        pass
    except EngineUnreachable as error:
        on_failed(explain(error))
    except IntarsiaError as error:
        on_failed(error)
    except Exception as error:  # noqa: BLE001 - the rim of this process
        _log.exception("A request to the engine failed")
        name = type(error).__name__
        on_failed(
            IntarsiaError(
                f"The panel met an error that it does not know ({name}: {error}).",
                "Try again; if it comes back, report it.",
            )
        )
