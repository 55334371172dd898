"""Lanes of work: so many threads at once in each, the rest in order."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from intarsia.core.link.connection import Detached
from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError

_JOIN_S = 5.0
_log = logging.getLogger(__name__)

Failure = Callable[[IntarsiaError], None]
Why = Callable[[IntarsiaError], IntarsiaError]


@dataclass(frozen=True)
class PooledTask:
    """Something that waits for the engine. `key` names it while it has not begun."""

    run: Callable[[], None] = field(repr=False)
    key: str = ""


class WorkerPool:
    """Runs tasks on threads. All methods are for one thread; `ended` is called on the task's."""

    def __init__(self, name: str, width: int, ended: Callable[[], None]) -> None:
        self._name = name
        self._width = width
        self._ended = ended
        self._waiting: deque[PooledTask] = deque()
        self._threads: list[threading.Thread] = []
        self._running = 0

    def put(self, task: PooledTask) -> None:
        """Run the task as soon as a thread is free."""
        self._waiting.append(task)
        self._go_on()

    def take_back(self, key: str) -> bool:
        """Remove a task that has not begun; False where there is none."""
        for task in self._waiting:
            if task.key == key:
                self._waiting.remove(task)
                return True
        return False

    def one_ended(self) -> None:
        """A task of this lane has ended."""
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

    def _work(self, task: PooledTask) -> None:
        try:
            task.run()
        finally:
            self._ended()


class WorkerPools:
    """The lanes by name and width, and the rim of their threads: only typed failures leave it.

    For one thread, which `later` has it do something.
    """

    def __init__(
        self,
        widths: Mapping[str, int],
        *,
        later: Callable[[Callable[[], None]], None],
    ) -> None:
        self._later = later
        self._lanes = {name: self._lane(name, width) for name, width in widths.items()}

    def put(
        self,
        lane: str,
        work: Callable[[], object],
        failed: Failure,
        *,
        key: str = "",
        why: Why = lambda error: error,
    ) -> None:
        """Do the work on a thread of that lane; `failed` is told there what went wrong.

        `why` says what an engine died of.
        """
        self._lanes[lane].put(PooledTask(lambda: _guarded(work, failed, why), key))

    def take_back(self, key: str) -> bool:
        """Remove work that has not begun; False where there is none."""
        return any(lane.take_back(key) for lane in self._lanes.values())

    def close(self) -> None:
        """Begin nothing more and wait for what runs."""
        for lane in self._lanes.values():
            lane.close(_JOIN_S)

    def _lane(self, name: str, width: int) -> WorkerPool:
        lane = WorkerPool(f"intarsia-{name}", width, lambda: self._later(lane.one_ended))
        return lane


def _guarded(work: Callable[[], object], failed: Failure, why: Why) -> None:
    try:
        work()
    except Detached:
        pass
    except EngineUnreachable as error:
        failed(why(error))
    except IntarsiaError as error:
        failed(error)
    except Exception as error:  # noqa: BLE001 - the rim of this process
        _log.exception("A request to the engine failed")
        name = type(error).__name__
        failed(
            IntarsiaError(
                f"The panel met an error that it does not know ({name}: {error}).",
                "Try again; if it comes back, report it.",
            )
        )
