"""Owns that a cancel does not wait for a method's code, which is imported on its first use."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TypeVar

from intarsia.core.engine.methods.protocol import Watcher
from intarsia.core.wire.errors import Cancelled

_ASK_EVERY_S = 0.05
_TELL_EVERY = 20  # of those questions

T = TypeVar("T")


def prepared(build: Callable[[], T], watcher: Watcher, pack: str = "") -> T:
    """What `build` gives or raises; it runs on a thread beside this one.

    Meanwhile the watcher hears every second that `pack`, where there is one, is being loaded.
    Raises Cancelled; building goes on then, and whoever asks next finds it done.
    """
    beside = ThreadPoolExecutor(1, thread_name_prefix="preparing")
    future = beside.submit(copy_context().run, build)
    beside.shutdown(wait=False)
    asked = 0
    while wait((future,), _ASK_EVERY_S).not_done:
        if watcher.cancelled:
            raise Cancelled
        asked += 1
        if pack and asked % _TELL_EVERY == 0:
            watcher.loading(pack, 0, 0)
    return future.result()
