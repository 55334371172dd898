"""Does what would end a running drag only when no mouse button is pressed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import Qt, QtCore, QtWidgets, Slot

_log = logging.getLogger(__name__)
_LOOK_MS = 100


def dragging() -> bool:
    """Whether a mouse button or a pen is down."""
    return QtWidgets.QApplication.mouseButtons() != Qt.MouseButton.NoButton


def known(error: Exception) -> IntarsiaError:
    """The error as a sentence; what is not one of ours is told by its type and text."""
    if isinstance(error, IntarsiaError):
        return error
    _log.error("Krita refused", exc_info=error)
    return IntarsiaError(
        f"Krita did not do what was asked ({type(error).__name__}: {error}).",
        "Save the document, and try again.",
    )


class Quiet(QtCore.QObject):
    """A queue of changes to documents. `failed` hears what went wrong with one of them."""

    def __init__(
        self, failed: Callable[[IntarsiaError], None], parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._waiting: list[Callable[[], None]] = []
        self._changing = False
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def soon(self, change: Callable[[], None]) -> None:
        """Do it now, or as soon as the mouse is let go, in the order asked."""
        self._waiting.append(change)
        self._look()

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
            while self._waiting and not dragging():
                self._make(self._waiting.pop(0))
        finally:
            self._changing = False
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def _make(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Exception as error:  # noqa: BLE001 - the rim of Krita: it would show a modal box
            self._failed(known(error))
