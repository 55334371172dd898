"""Runs one slow piece of file work beside the window and brings its answer back to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import Qt, QtCore, Signal

_log = logging.getLogger(__name__)

Work: TypeAlias = Callable[[], object]


class BackgroundTask(QtCore.QObject):
    """A piece of work and who hears of it, on the GUI thread: exactly one of the two signals."""

    done = Signal(object)
    failed = Signal(object)  # IntarsiaError


class _Runner(QtCore.QRunnable):
    def __init__(self, work: Work, task: BackgroundTask) -> None:
        super().__init__()
        self._work, self._task = work, task

    def run(self) -> None:
        try:
            answer = self._work()
        except IntarsiaError as error:
            self._task.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - the rim of this thread
            _log.exception("Work beside the window failed")
            self._task.failed.emit(
                IntarsiaError(
                    f"That did not work ({type(error).__name__}: {error}).",
                    "Save under another name, or free some memory and try again.",
                )
            )
        else:
            self._task.done.emit(answer)


class Background(QtCore.QObject):
    """One thread; pieces of work are done in the order in which they come."""

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QtCore.QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(1000)
        self._tasks: list[BackgroundTask] = []

    def do(
        self,
        work: Work,
        done: Callable[[object], None],
        failed: Callable[[IntarsiaError], None],
    ) -> None:
        """Run `work` on the thread, then one of the bound methods here."""
        task = BackgroundTask(self)
        queued = Qt.ConnectionType.QueuedConnection
        task.done.connect(done, queued)
        task.failed.connect(failed, queued)
        task.done.connect(self._ended, queued)
        task.failed.connect(self._ended, queued)
        self._tasks.append(task)
        self._pool.start(_Runner(work, task))

    def wait(self) -> None:
        """Return when everything is done; its answers are delivered later."""
        self._pool.waitForDone()

    def _ended(self, _answer: object) -> None:
        task = self.sender()
        self._tasks = [x for x in self._tasks if x is not task]
