"""Does slow work on one thread beside the GUI's and brings its answers back to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent import futures
from typing import TypeVar, cast

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import QtCore, Signal, Slot

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


def as_failure(error: Exception) -> IntarsiaError:
    """The error as a sentence; what is not one of ours is told by its type and text."""
    if isinstance(error, IntarsiaError):
        return error
    _log.error("Work beside the window failed", exc_info=error)
    return IntarsiaError(
        f"That did not work ({type(error).__name__}: {error}).",
        "Save under another name, or free some memory and try again.",
    )


@dataclass(frozen=True)
class _Failed:
    """Given in place of an answer."""

    error: IntarsiaError


class Background(QtCore.QObject):
    """Does one thing after the other. The thread begins with the first one; `stop` ends it.

    What is to be done with an answer stays on the GUI thread, for it may hold the last wrapper of
    a Krita node, which must not end on another thread. So `work` must hold none.
    """

    _ended = Signal(int, object)

    def __init__(
        self,
        parent: QtCore.QObject | None = None,
        *,
        as_failure: Callable[[Exception], IntarsiaError] = as_failure,
    ) -> None:
        super().__init__(parent)
        self._as_failure = as_failure
        self._pool = futures.ThreadPoolExecutor(1, thread_name_prefix="intarsia-background")
        self._running: dict[int, futures.Future[None]] = {}
        self._on_ended: dict[int, Callable[[object], object]] = {}
        self._count = 0
        self._stopped = False
        self._ended.connect(self._deliver)

    def do(
        self,
        work: Callable[[], Answer],
        on_done: Callable[[Answer], object],
        on_failed: Callable[[IntarsiaError], object],
    ) -> None:
        """Do `work` on the thread, then call one of the other two on the GUI thread."""
        if self._stopped:
            return

        def on_ended(answer: object) -> None:
            if isinstance(answer, _Failed):
                on_failed(answer.error)
            else:
                on_done(cast("Answer", answer))

        self._count += 1
        self._on_ended[self._count] = on_ended
        self._running[self._count] = self._pool.submit(self._work, self._count, work)

    def wait(self) -> None:
        """Return when everything is done; its answers are delivered later."""
        futures.wait(list(self._running.values()))

    def stop(self) -> None:
        """End the thread after what it does now; nothing is delivered any more."""
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
        self._on_ended.clear()

    def _work(self, number: int, work: Callable[[], object]) -> None:
        """Nothing may leave this function: Krita would show a dialog on the wrong thread."""
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - the rim of this thread
            answer = _Failed(self._as_failure(error))
        self._ended.emit(number, answer)

    @Slot(int, object)
    def _deliver(self, number: int, answer: object) -> None:
        if not self._stopped:
            del self._running[number]
            self._on_ended.pop(number)(answer)
