"""The quiet notice that a newer version is there."""

from __future__ import annotations

import json
from pathlib import Path

from intarsia.core.state.storage.installation import order_of
from intarsia.core.version import __version__
from intarsia.ui.qt import QtCore, QtWidgets
from intarsia.ui.widgets.offer_bar import OfferBar


class UpdateBar(OfferBar):
    """Shows what the last look for updates wrote into `found`, and can look again.

    It never asks the network by itself: `look` starts `command`, which does, and which writes
    `found`. "Later" hides the bar until the panel is built again.
    """

    def __init__(self, found: Path, parent: QtWidgets.QWidget | None = None) -> None:
        translate = QtCore.QCoreApplication.translate
        super().__init__(translate("updates", "How"), translate("updates", "Later"), parent=parent)
        self._found = found
        self._process: QtCore.QProcess | None = None
        self.taken.connect(self._say_how)
        self.left.connect(self.hide)
        self.show_found()

    def look(self, program: str, arguments: tuple[str, ...]) -> None:
        """Run the command that looks for updates; what it finds is shown when it has ended."""
        if self._process is not None:
            return
        self._process = QtCore.QProcess(self)
        self._process.finished.connect(self.show_found)
        self._process.start(program, list(arguments))

    def release(self) -> None:
        """End a look that is still on its way."""
        if self._process is not None:
            self._process.finished.disconnect(self.show_found)
            self._process.kill()
            self._process.waitForFinished(2000)

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
