"""Owns that Ctrl+C ends a command, also where a library has swallowed the exception."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interruption:
    """Whether the person has asked for the end.

    Python raises KeyboardInterrupt wherever it is: in the callback of a compiler (numba compiles in
    the first seconds of a command), in a destructor, in an import that may fail. Some of those
    print it and go on. `check` at the next step loses nothing.
    """

    def __init__(self) -> None:
        self.asked = False

    def check(self) -> None:
        """Raises KeyboardInterrupt where the person has interrupted, every time."""
        if self.asked:
            raise KeyboardInterrupt

    @contextmanager
    def noticed(self) -> Iterator[Interruption]:
        """For as long as the block lasts; on the main thread, where signals arrive."""
        if threading.current_thread() is not threading.main_thread():
            yield self
            return
        before = signal.signal(signal.SIGINT, self._on_signal)
        try:
            yield self
        finally:
            signal.signal(signal.SIGINT, before)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        raise KeyboardInterrupt
