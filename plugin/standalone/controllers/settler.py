"""Makes the picture whole by itself, a moment after objects came to rest."""

from __future__ import annotations

from intarsia.core.state.session.session import Session
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.qt import QtCore

REST_MS = 350


class Settler(QtCore.QObject):
    """Waits until nothing was placed for a moment, then has the session settle the objects.

    What was under way for an older placement is cancelled: its result would be replaced at once.
    """

    def __init__(
        self, host: FileHost, session: Session, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._host, self._session = host, session
        self._jobs: tuple[str, ...] = ()
        self._rest = QtCore.QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.now)

    def soon(self) -> None:
        """Objects were placed."""
        self._rest.start()

    def now(self) -> None:
        """Settle what is pending, if anything is."""
        self._rest.stop()
        document = self._host.document
        if document is None or not any(x.pending and x.visible for x in document.objects):
            return
        for job in self._jobs:
            self._session.cancel(job)
        if self._host.history is not None:
            self._host.history.seal()
        self._jobs = self._session.settle()

    def forget(self) -> None:
        """Another document is shown: what was asked for the last one goes on."""
        self._rest.stop()
        self._jobs = ()

    def close(self) -> None:
        self._rest.stop()
