"""Opens the dialog of model packs, which is loaded when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intarsia.core.state.session.gateway import Gateway
from intarsia.ui.qt import QtCore, QtWidgets

if TYPE_CHECKING:
    from intarsia.ui.widgets.packs.dialog import PackDialog


class PackOpener(QtCore.QObject):
    """Opens the dialog above a widget, one at a time."""

    def __init__(self, gateway: Gateway, over: QtWidgets.QWidget) -> None:
        super().__init__(over)
        self._gateway, self._over = gateway, over
        self.dialog: PackDialog | None = None

    def open(self) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        if self.dialog is None:
            from intarsia.ui.widgets.packs.dialog import PackDialog

            self.dialog = PackDialog(self._gateway, self._over)
            self.dialog.finished.connect(self._finished)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _finished(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
