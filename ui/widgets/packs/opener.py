"""Opens the dialogs of model packs, which are loaded when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intarsia.core.state.session.gateway import Gateway
from intarsia.ui.qt import QtCore, QtWidgets

if TYPE_CHECKING:
    from intarsia.ui.widgets.packs.better_dialog import BetterDialog
    from intarsia.ui.widgets.packs.dialog import PackDialog


class PackOpener(QtCore.QObject):
    """Opens each dialog above a widget, one at a time."""

    def __init__(self, gateway: Gateway, over: QtWidgets.QWidget) -> None:
        super().__init__(over)
        self._gateway, self._over = gateway, over
        self.dialog: PackDialog | None = None
        self.better: BetterDialog | None = None

    def open(self) -> None:
        """Show all packs, or bring the dialog that is open to the front."""
        if self.dialog is None:
            from intarsia.ui.widgets.packs.dialog import PackDialog

            self.dialog = PackDialog(self._gateway, self._over)
            self.dialog.better_asked.connect(self.open_better)
            self.dialog.finished.connect(self._finished)
        _bring(self.dialog)

    def open_better(self) -> None:
        """Show the packs that are recommended for the engine's computer."""
        if self.better is None:
            from intarsia.ui.widgets.packs.better_dialog import BetterDialog

            self.better = BetterDialog(self._gateway, self._over)
            self.better.finished.connect(self._finished_better)
        _bring(self.better)

    def close(self) -> None:
        for dialog in (self.better, self.dialog):
            if dialog is not None:
                dialog.reject()

    def _finished(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _finished_better(self, _: int) -> None:
        if self.better is not None:
            self.better.deleteLater()
            self.better = None


def _bring(dialog: QtWidgets.QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
