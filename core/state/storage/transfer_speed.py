"""How fast bytes come, over the last few seconds."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

WINDOW_S = 4.0


class Speed:
    """Told of the bytes of one file after the other; what a resumed file begins with is not new."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._file = ""
        self._last = 0
        self._total = 0
        self._seen: deque[tuple[float, int]] = deque()

    def __call__(self, file: str, done: int) -> float:
        """Bytes a second after `done` bytes of `file`, 0.0 until that can be told."""
        if file == self._file:
            self._total += max(0, done - self._last)
        self._file, self._last = file, done
        now = self._clock()
        self._seen.append((now, self._total))
        while now - self._seen[0][0] > WINDOW_S and len(self._seen) > 2:
            self._seen.popleft()
        began, had = self._seen[0]
        return (self._total - had) / (now - began) if now > began else 0.0
