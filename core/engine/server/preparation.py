"""Owns how far an engine is with what it loads or compiles before the first edit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from intarsia.core.wire.methods import Preparing

if TYPE_CHECKING:
    from numba.core.event import Event, Listener

TO_COMPILE = 78  # functions where nothing is compiled yet: a usual number, for the bar
_COMPILE = "numba:compile"  # nothing is told where the cache has the function


class Preparation:
    """What workers do first, in their threads, counted together. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left = self._begun = self._done = 0

    def part(self, prepare: Callable[[], None]) -> Callable[[], None]:
        """`prepare`, as a part of this; all parts are made before one of them runs."""
        self._left += 1

        def run() -> None:
            _import_numba()
            from numba.core import event

            listener = _listener(self)
            event.register(_COMPILE, listener)
            try:
                prepare()
            finally:
                event.unregister(_COMPILE, listener)
                with self._lock:
                    self._left -= 1

        return run

    def begin_one(self) -> None:
        """A function is being compiled."""
        with self._lock:
            self._begun += 1

    def end_one(self) -> None:
        """One that was is done."""
        with self._lock:
            self._done += 1

    @property
    def now(self) -> Preparing | None:
        """How far it is; None once every part has ended, or where there is none."""
        with self._lock:
            if not self._left:
                return None
            return Preparing(self._done, max(TO_COMPILE, self._begun) if self._begun else 0)


def _import_numba() -> None:
    """Have numba as a whole before a part of it is imported.

    A part of a package can be imported while another thread is amid the package. Of numba's events
    that leaves each thread a half: what numba does on taking LLVM's lock fails then, nobody gives
    the lock back, and whatever is compiled waits for it for ever. `import numba` waits instead.
    """
    import numba  # noqa: F401


def _listener(preparation: Preparation) -> Listener:
    """Counts what this thread compiles; numba tells all of a process."""
    from numba.core import event

    mine = threading.get_ident()

    class Compiled(event.Listener):
        def on_start(self, event: Event) -> None:
            if threading.get_ident() == mine:
                preparation.begin_one()

        def on_end(self, event: Event) -> None:
            if threading.get_ident() == mine:
                preparation.end_one()

    return Compiled()
