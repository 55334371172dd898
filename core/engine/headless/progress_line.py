"""A progress bar on standard error."""

from __future__ import annotations

import sys
import time
from typing import TextIO

from intarsia.core.engine.headless.interruption import Interruption

_WIDTH = 24
_EVERY_S = 0.1
_PIPE_EVERY_S = 3.0


class ProgressLine:
    """Shows a sentence, a bar and the seconds on one line that is redrawn; plain lines elsewhere.

    On a terminal the line moves at most ten times a second; in a pipe a line comes every few
    seconds, and one for every finished step.
    """

    def __init__(
        self, stream: TextIO | None = None, interruption: Interruption | None = None
    ) -> None:
        self._interruption = interruption or Interruption()
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._label = ""
        self._start = self._last = 0.0

    def begin(self, label: str) -> None:
        """A step of the work begins; the one before it is over. Raises KeyboardInterrupt."""
        self._interruption.check()
        self.end()
        self._label = label
        self._start = time.monotonic()
        if self._live:
            self.show(0, 1)
        else:
            self._last = self._start

    def show(self, done: int, of: int, part: str = "") -> None:
        """So much of the step is done, or of a part of it that has its own label.

        Raises KeyboardInterrupt.
        """
        self._interruption.check()
        now = time.monotonic()
        if now - self._last < (_EVERY_S if self._live else _PIPE_EVERY_S):
            return
        self._last = now
        label = f"{self._label} ({part})" if part else self._label
        share = min(1.0, done / of) if of else 0.0
        if not self._live:
            seconds = now - self._start
            print(
                f"{label}: {100 * share:.0f} %, {seconds:.0f} s",
                file=self._stream,
                flush=True,
            )
            return
        full = round(share * _WIDTH)
        bar = "#" * full + "." * (_WIDTH - full)
        text = f"\r{label} [{bar}] {100 * share:3.0f} %  {now - self._start:5.1f} s"
        print(text, end="", file=self._stream, flush=True)

    def end(self) -> None:
        """The step is over."""
        if not self._label:
            return
        start = "\r" if self._live else ""
        rest = " " * (_WIDTH + 12) if self._live else ""
        seconds = time.monotonic() - self._start
        print(f"{start}{self._label}: {seconds:.1f} s{rest}", file=self._stream, flush=True)
        self._label = ""

    def drop(self) -> None:
        """The step failed: leave its line as it is."""
        if self._label and self._live:
            print(file=self._stream)
        self._label = ""
