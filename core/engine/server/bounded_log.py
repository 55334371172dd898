"""Keeps the log of a running engine small: few lines a minute, and no file that only grows."""

from __future__ import annotations

import logging
import os
import stat
import time
from contextlib import suppress

_LINES = 200  # a minute
_MINUTE_S = 60.0
_MOST_BYTES = 1 << 20
_KEPT_BYTES = 256 << 10
_STDERR = 2


class FewLines(logging.Filter):
    """Lets so many records of a minute through; the first after them says how many did not pass."""

    def __init__(self, lines: int = _LINES) -> None:
        super().__init__()
        self._lines = lines
        self._since = time.monotonic()
        self._count = 0

    def filter(self, record: logging.LogRecord) -> bool:
        now = time.monotonic()
        if now - self._since >= _MINUTE_S:
            left_out = self._count - self._lines
            self._since, self._count = now, 0
            if left_out > 0:
                record.msg = f"({left_out} lines were left out before this one.) {record.msg}"
        self._count += 1
        return self._count <= self._lines


def limit_lines() -> None:
    """Have the process's log handlers let few lines through."""
    for handler in logging.getLogger().handlers:
        handler.addFilter(FewLines())


def cut_log(handle: int = _STDERR, most: int = _MOST_BYTES, kept: int = _KEPT_BYTES) -> None:
    """Where the open file is a log that has grown beyond `most` bytes, keep its last `kept`.

    It was opened to append, so that what is written next follows what is kept.
    """
    with suppress(OSError):
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size <= most:
            return
        path = f"/proc/self/fd/{handle}"
        if not os.path.exists(path):
            os.ftruncate(handle, 0)
            return
        with open(path, "rb") as log:
            log.seek(-kept, os.SEEK_END)
            tail = log.read(kept).partition(b"\n")[2]
        os.ftruncate(handle, 0)
        os.write(handle, b"(Earlier lines were dropped.)\n" + tail)
