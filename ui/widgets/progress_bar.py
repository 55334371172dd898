"""A progress bar that is painted in its turn, not before its value is set."""

from __future__ import annotations

from intarsia.ui.qt import QtWidgets


class ProgressBar(QtWidgets.QProgressBar):
    """Qt's own paints itself at once when its value changes, and with it all that is to be painted
    in the window it is in: in Krita that is the canvas too, which may be composing."""

    def setRange(self, minimum: int, maximum: int) -> None:
        if (minimum, maximum) == (self.minimum(), self.maximum()):
            return
        self.setUpdatesEnabled(False)
        super().setRange(minimum, maximum)
        self.setUpdatesEnabled(True)  # it is painted when everything else is

    def setValue(self, value: int) -> None:
        if value == self.value():
            return
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)
