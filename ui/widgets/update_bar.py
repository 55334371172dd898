"""The quiet notice that a newer version is there."""

from __future__ import annotations

import json
from pathlib import Path

from intarsia.core.child_processes import ChildProcess, start_module
from intarsia.core.state.storage.version_folders import order_of
from intarsia.core.version import __version__
from intarsia.ui.qt import QtCore, QtWidgets
from intarsia.ui.widgets.offer_bar import OfferBar

_POLL_MS = 200


class UpdateBar(OfferBar):
    """Shows what the last look for updates wrote into `found`, and can look again.

    It never asks the network by itself: `look` starts a command, which does, and which writes
    `found`. "Later" hides the bar until the panel is built again.
    """

    def __init__(self, found: Path, parent: QtWidgets.QWidget | None = None) -> None:
        translate = QtCore.QCoreApplication.translate
        super().__init__(translate("updates", "How"), translate("updates", "Later"), parent=parent)
        self._found = found
        self._process: ChildProcess | None = None
        self._poll = QtCore.QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._show_when_ended)
        self.taken.connect(self._say_how)
        self.left.connect(self.hide)
        self.show_found()

    def look(self, module: str, *arguments: str) -> None:
        """Run the module that looks for updates; what it finds is shown when it has ended."""
        if self._process is not None:
            return
        try:
            self._process = start_module(module, *arguments, detached=True)
        except OSError:  # nobody asked for this look
            return
        self._poll.start()

    def release(self) -> None:
        """End a look that is still on its way."""
        self._poll.stop()
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _show_when_ended(self) -> None:
        if self._process is None or self._process.poll() is not None:
            self._poll.stop()
            self.show_found()

    def show_found(self) -> None:
        """Read what was found; no newer version, or nothing readable, shows nothing."""
        try:
            version = json.loads(self._found.read_text("utf-8"))["version"]
        except (OSError, ValueError, KeyError, TypeError):
            version = ""
        newer = isinstance(version, str) and order_of(version) > order_of(__version__)
        self.offer(self.tr("Version {v} is there.").format(v=version) if newer else "")

    def _say_how(self) -> None:
        self.offer(
            self.tr(
                "Run 'intarsia update' in a terminal, or the new installer. This version stays "
                "beside the new one, and 'intarsia versions' switches back."
            )
        )
