"""Owns torch's switch to repeatable sums, which is the process's: on while anybody needs it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch


class _Switch:
    """How many need it, and how it stood before the first of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._needed = 0
        self._before = (False, False)

    def enter(self) -> None:
        with self._lock:
            if not self._needed:
                self._before = (
                    torch.are_deterministic_algorithms_enabled(),
                    torch.is_deterministic_algorithms_warn_only_enabled(),
                )
                torch.use_deterministic_algorithms(True, warn_only=True)
            self._needed += 1

    def leave(self) -> None:
        with self._lock:
            self._needed -= 1
            if not self._needed:
                enabled, warn_only = self._before
                torch.use_deterministic_algorithms(enabled, warn_only=warn_only)


_switch = _Switch()


@contextmanager
def repeatable() -> Iterator[None]:
    """The same bytes for the same seed: gradients of lookups are summed in one order.

    Edits and clicks run side by side, and the first that ends leaves it on for the other. It goes
    back to what it was before.
    """
    _switch.enter()
    try:
        yield
    finally:
        _switch.leave()
