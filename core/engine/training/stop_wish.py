"""Owns the wish to end a training: the time that it may take, and the signals of the system."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager


class StopWish:
    """Called, it says whether time is up or somebody asked this process to stop.

    minutes: from now on; None for no limit.
    """

    def __init__(self, minutes: float | None) -> None:
        self._ends = None if minutes is None else time.monotonic() + 60 * minutes
        self._asked = False

    def __call__(self) -> bool:
        return self._asked or (self._ends is not None and time.monotonic() >= self._ends)

    @contextmanager
    def heeded(self) -> Iterator[None]:
        """Inside, the system's wish to end is one to stop after the step."""

        def on_signal(*_: object) -> None:
            self._asked = True

        signals = (signal.SIGTERM, signal.SIGINT)
        before = [(number, signal.signal(number, on_signal)) for number in signals]
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)
