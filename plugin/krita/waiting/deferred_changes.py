"""Does what would end a running drag only when no mouse button is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.waiting.aside import LITTLE, Background
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.ui.qt import Qt, QtCore, QtWidgets, Slot

Found = TypeVar("Found")

_LOOK_MS = 100


def dragging() -> bool:
    """Whether a mouse button or a pen is down."""
    return QtWidgets.QApplication.mouseButtons() != Qt.MouseButton.NoButton


@dataclass
class _Change:
    """A change in its turn; `make` is None while something is being made ready for it."""

    make: Callable[[], None] | None = None


class DeferredChanges(QtCore.QObject):
    """A queue of changes to documents. `failed` hears what went wrong with one of them."""

    def __init__(self, failed: Callable[[IntarsiaError], None], aside: Background) -> None:
        super().__init__()
        self._failed = failed
        self._aside = aside
        self._waiting: list[_Change] = []
        self._changing = False
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def soon(self, change: Callable[[], None]) -> None:
        """Do it now, or as soon as the mouse is let go, in the order asked."""
        self._waiting.append(_Change(change))
        self._look()

    def after(self, work: Callable[[], Found], size: int, change: Callable[[Found], None]) -> None:
        """Do the change in its turn, with what `work` gives; that is done aside, unless it is
        little (`size` in bytes)."""
        if size <= LITTLE:
            self.soon(lambda: change(work()))
            return
        waiting = _Change()
        self._waiting.append(waiting)

        def go_on(make: Callable[[], None]) -> None:
            waiting.make = make
            self._look()

        self._aside.do(
            work,
            lambda found: go_on(lambda: change(found)),
            lambda error: go_on(lambda: self._failed(error)),
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

    def _make(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Exception as error:  # noqa: BLE001 - the rim of Krita: it would show a modal box
            self._failed(as_failure(error))
