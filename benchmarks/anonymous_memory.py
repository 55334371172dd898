"""The peak of this process's anonymous memory: what is neither code nor a mapped file."""

from __future__ import annotations

import ctypes
import gc
import threading
import time
from pathlib import Path
from types import TracebackType

_STATUS = Path("/proc/self/status")  # Linux
_EVERY_S = 0.005


def anonymous_bytes() -> int:
    """What it takes now."""
    for line in _STATUS.read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024
    raise OSError("This system does not tell anonymous memory.")


def settled_bytes() -> int:
    """The same, after what is not in use any more has been given back to the system."""
    gc.collect()
    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):  # glibc
        libc.malloc_trim(0)
    return anonymous_bytes()


class Peak:
    """Samples while it is entered; `bytes` is the most that was seen. `restart` begins anew."""

    def __init__(self) -> None:
        self.bytes = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="peak", daemon=True)

    def __enter__(self) -> Peak:
        self.restart()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()

    def restart(self) -> None:
        self.bytes = anonymous_bytes()

    def _watch(self) -> None:
        while not self._ended.is_set():
            self.bytes = max(self.bytes, anonymous_bytes())
            time.sleep(_EVERY_S)
