"""The panel's one thread besides the GUI's: it talks to the engine and hands the answers back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import Engine
from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import QtCore, Signal, Slot

_log = logging.getLogger(__name__)


class EngineThread(QtCore.QThread):
    """Runs the `gateway`, whose callbacks are called on the thread that made this object.

    `engine` gives the engine of a name, "" for this computer's own (`link.process.engine_of`);
    `kept` is the folder of kept results. Start it, hand `gateway` to a session, and `stop` it at
    the end.

    Signals: `answered(Callable[[], None])`, on the emitting side of the thread.
    """

    answered = Signal(object)

    def __init__(
        self, engine: Callable[[str], Engine], kept: Path, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.gateway = Dispatcher(engine, kept)
        self.answered.connect(self._call)

    def stop(self, *, engine_too: bool = False) -> None:
        """End the thread and wait for it. Edits go on in the engine, unless that is ended too."""
        self.gateway.stop(engine_too=engine_too)
        self.wait()

    @Slot(object)
    def _call(self, answer: Callable[[], None]) -> None:
        """Nothing may leave this function either: such a host shows a modal box for it."""
        try:
            answer()
        except IntarsiaError as error:
            self.gateway.notice.set(error)
        except Exception as error:  # noqa: BLE001 - the rim of the host's event loop
            _log.exception("An answer could not be taken up")
            self.gateway.notice.set(_unknown(error))

    def run(self) -> None:
        """Nothing may leave this function: a host such as Krita would not survive it."""
        while True:
            try:
                self.gateway.run(self.answered.emit)
                return
            except Exception as error:  # noqa: BLE001 - the rim of this thread
                _log.exception("The engine thread failed")
                self.gateway.notify(_unknown(error))


def _unknown(error: Exception) -> IntarsiaError:
    return IntarsiaError(
        f"The panel met an error that it does not know ({type(error).__name__}: {error}).",
        "Save your work and start the panel again.",
    )
