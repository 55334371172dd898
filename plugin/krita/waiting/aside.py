"""One thread beside the GUI's, for what takes long and touches nothing of Krita's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar, cast

from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.ui.qt import QtCore, Signal, Slot

Found = TypeVar("Found")

LITTLE = 4 << 20  # bytes: what is converted and hashed at once, in a few milliseconds


@dataclass(frozen=True)
class _Failure:
    """Given in place of what was to be found."""

    error: IntarsiaError


class Background(QtCore.QObject):
    """Does one thing after the other. The thread begins with the first one; `stop` ends it.

    What is to be done then stays on the GUI thread, for it may hold the last wrapper of a node:
    Krita's objects must not end on another thread. So `work` must hold none.
    """

    _ended = Signal(int, object)

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="intarsia-aside")
        self._then: dict[int, Callable[[object], object]] = {}
        self._count = 0
        self._stopped = False
        self._ended.connect(self._tell)

    def do(
        self,
        work: Callable[[], Found],
        done: Callable[[Found], object],
        failed: Callable[[IntarsiaError], object],
    ) -> None:
        """Do `work` on the thread, then `done` with what it gives, on the GUI thread."""
        if self._stopped:
            return

        def then(found: object) -> None:
            if isinstance(found, _Failure):
                failed(found.error)
            else:
                done(cast("Found", found))

        self._count += 1
        self._then[self._count] = then
        self._pool.submit(self._work, self._count, work)

    def stop(self) -> None:
        """End the thread after what it does now; nothing is told any more."""
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._then.clear()

    def _work(self, number: int, work: Callable[[], object]) -> None:
        """Nothing may leave this function: Krita would show a dialog on the wrong thread."""
        try:
            found = work()
        except Exception as error:  # noqa: BLE001 - the rim of this thread
            found = _Failure(as_failure(error))
        self._ended.emit(number, found)

    @Slot(int, object)
    def _tell(self, number: int, found: object) -> None:
        if not self._stopped:
            self._then.pop(number)(found)
