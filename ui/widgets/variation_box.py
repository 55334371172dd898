"""The variations of the latest result, with the button that makes the shown one again."""

from __future__ import annotations

from intarsia.ui.qt import QtGui, QtWidgets, Signal
from intarsia.ui.widgets.variation_strip import VariationStrip


class VariationBox(QtWidgets.QWidget):
    """`again`: make the shown one again, from the seed it was made with. Hidden while there is
    no result that a seed has a part in.
    """

    again = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = VariationStrip(self)
        self._seed = QtWidgets.QLabel(self)
        self._again = QtWidgets.QPushButton(self.tr("Again with this seed"), self)
        self._again.setAccessibleName(self._again.text())
        self._again.setToolTip(
            self.tr("Make the shown result again with the sliders as they are now")
        )
        self._again.clicked.connect(self.again)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._seed, 1)
        row.addWidget(self._again)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.addWidget(self.strip)
        column.addLayout(row)
        self.hide()

    def show_result(self, pictures: tuple[QtGui.QImage, ...], seed: int, shown: int) -> None:
        """One picture a variation, the seed of the first one, and the number of the shown one."""
        self.strip.show_pictures(pictures, seed, shown)
        self._seed.setText(self.tr("Seed {seed}").format(seed=seed + max(0, shown)))
        self.setVisible(bool(pictures))
