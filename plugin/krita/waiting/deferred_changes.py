"""Does what would end a running drag only when no mouse button is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.waiting import at_once
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.background import Background
from intarsia.ui.qt import Qt, QtCore, QtWidgets, Slot

Answer = TypeVar("Answer")

_LOOK_MS = 100


def dragging() -> bool:
    """Whether a mouse button or a pen is down."""
    return QtWidgets.QApplication.mouseButtons() != Qt.MouseButton.NoButton


@dataclass
class _Change:
    """A change in its turn; `make` is None while something is being made ready for it."""

    make: Callable[[], None] | None = None


class DeferredChanges(QtCore.QObject):
    """A queue of changes to documents. `on_failed` gets what went wrong with one of them."""

    def __init__(self, on_failed: Callable[[IntarsiaError], None], background: Background) -> None:
        super().__init__()
        self._on_failed = on_failed
        self._background = background
        self._waiting: list[_Change] = []
        self._changing = False
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def soon(self, change: Callable[[], None]) -> None:
        """Do it now, or as soon as the mouse is let go, in the order asked."""
        self._waiting.append(_Change(change))
        self._look()

    def later(self, change: Callable[[], None]) -> None:
        """The same, in a later turn of the event loop: nobody waits for it."""
        QtCore.QTimer.singleShot(0, lambda: self.soon(change))

    def after(
        self, work: Callable[[], Answer], size: int, change: Callable[[Answer], None]
    ) -> None:
        """Do the change in its turn, with what `work` gives; that is done in the background,
        unless it is little (`size` in bytes)."""
        if size <= at_once.AT_ONCE_BYTES:
            self.soon(lambda: change(work()))
            return
        waiting = _Change()
        self._waiting.append(waiting)

        def go_on(make: Callable[[], None]) -> None:
            waiting.make = make
            self._look()

        self._background.do(
            work,
            lambda answer: go_on(lambda: change(answer)),
            lambda error: go_on(lambda: self._on_failed(error)),
        )

    @property
    def busy(self) -> bool:
        """Whether a change is being made or waits."""
        return self._changing or bool(self._waiting)

    @Slot()
    def _look(self) -> None:
        if self._changing:
            return  # Krita runs its event loop while it adds a layer
        self._changing = True
        try:
            while (make := self._next()) is not None and not dragging():
                self._waiting.pop(0)
                self._make(make)
        finally:
            self._changing = False
        if self._next() is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _next(self) -> Callable[[], None] | None:
        """The first change of the queue, None where there is none or it is not ready."""
        return self._waiting[0].make if self._waiting else None

    def _fail(self, error: Exception) -> None:
        self._on_failed(as_failure(error))

    @at_the_rim(_fail)
    def _make(self, change: Callable[[], None]) -> None:
        change()
