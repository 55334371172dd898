"""A progress bar on standard error."""

from __future__ import annotations

import sys
import time
from typing import TextIO

from intarsia.core.engine.headless.interruption import Interruption

_WIDTH = 24
_EVERY_S = 0.1


class ProgressLine:
    """Shows a sentence, a bar and the seconds on one line that is redrawn; plain lines elsewhere.

    On a terminal the line moves at most ten times a second; in a pipe only finished steps appear.
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
        self.show(0, 1)

    def show(self, done: int, of: int) -> None:
        """So much of the step is done. Raises KeyboardInterrupt."""
        self._interruption.check()
        now = time.monotonic()
        if not self._live or now - self._last < _EVERY_S:
            return
        self._last = now
        share = min(1.0, done / of) if of else 0.0
        full = round(share * _WIDTH)
        bar = "#" * full + "." * (_WIDTH - full)
        text = f"\r{self._label} [{bar}] {100 * share:3.0f} %  {now - self._start:5.1f} s"
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
