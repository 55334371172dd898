"""The edits this engine works on: their events so far, who follows them, how they end."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace

from intarsia.core.engine.basis import machine_basis
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Cancelled, IntarsiaError, TimedOut
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Loading, Progress

# Makes an event of the edit with this id durable. Raises NoSpace.
Keep = Callable[[str, AnyEvent], None]


class EditJob:
    """One edit: told by the thread that runs it, followed by any number of connections.

    `method`: the one that was chosen for it. `panel` names who asked, "" for nobody in particular.
    `cancelled` asks the run to stop. Nothing is told before `accept` says that the request is
    stored, and nothing that matters before it is kept.
    """

    def __init__(
        self,
        edit: Edit,
        *,
        method: RegisteredMethod,
        loop: asyncio.AbstractEventLoop,
        keep: Keep,
        panel: str = "",
    ) -> None:
        self.edit = edit
        self.method = method
        self.panel = panel
        self.cancelled = threading.Event()
        self.followers = 0
        self._loop = loop
        self._keep = keep
        self._stored = threading.Event()
        self._claim = threading.Lock()  # taken by the worker that runs it, or by what ends it unrun
        self._refused: IntarsiaError | None = None
        self._allowed_s = 0.0
        self._until = float("inf")
        self._events: list[AnyEvent] = []
        self._changed = asyncio.Event()

    @property
    def id(self) -> str:
        return self.edit.id

    @property
    def finished(self) -> bool:
        return bool(self._events) and self._events[-1].terminal

    @property
    def refused(self) -> bool:
        """Whether it ended because its request could not be stored."""
        return self._refused is not None

    @property
    def unwanted(self) -> bool:
        """Whether the run is to stop: cancelled, or out of time."""
        return self.cancelled.is_set() or time.monotonic() > self._until

    def begin(self, allowed_s: float) -> None:
        """The job runs from now on, for so many seconds at most (0: for ever)."""
        self._allowed_s = allowed_s
        self._until = time.monotonic() + allowed_s if allowed_s else float("inf")

    def overdue_error(self) -> IntarsiaError | None:
        """Why the engine has stopped the run by itself; None where it has not."""
        if self.cancelled.is_set() or time.monotonic() <= self._until:
            return None
        return TimedOut(
            f"The edit ran longer than the {self._allowed_s:g} seconds that this engine allows.",
            "Choose a smaller region or fewer variations, or another engine.",
        )

    def accept(self, ahead: int) -> None:
        """The request is on disk: say so, and let the run speak."""
        self._publish(Accepted(number=0, ahead=ahead, basis=machine_basis()))
        self._stored.set()

    def refuse(self, error: IntarsiaError) -> None:
        """The request cannot be stored: that is the job's end."""
        self._refused = error
        self.cancelled.set()
        self._publish(_failure_event(error))
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

    def fail(self, error: IntarsiaError, *, fallback: str = "") -> None:
        """End the job with a failure, kept if the disk allows.

        `fallback`: the method to propose, as `Failed.instead`.
        """
        self._stored.wait()
        if self.finished:
            return
        try:
            self.tell(_failure_event(error, fallback))
        except (IntarsiaError, OSError):
            self._publish(_failure_event(error, fallback))

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


def _failure_event(error: IntarsiaError, fallback: str = "") -> Failed:
    return Failed(
        number=0, kind=error.kind, message=error.message, hint=error.hint, instead=fallback
    )
