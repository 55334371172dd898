"""The variations of the latest result, how sure it is, and buttons that make more of them."""

from __future__ import annotations

from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtGui, QtWidgets, Signal
from intarsia.ui.widgets.variation_strip import VariationStrip


class VariationBox(QtWidgets.QWidget):
    """`again`: make the shown one again, from the seed it was made with; `another`: from the next
    seed. Hidden while there is no result that a seed has a part in.
    """

    again = Signal()
    another = Signal()

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
        self._another = QtWidgets.QPushButton(self.tr("Another"), self)
        self._another.setAccessibleName(self.tr("Another result"))
        self._another.setToolTip(self.tr("Make another result, from the next seed"))
        self._another.clicked.connect(self.another)
        self._sure = QtWidgets.QLabel(self)
        self._sure.setWordWrap(True)
        self._sure.setAccessibleName(self.tr("How sure the fill is"))
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._seed, 1)
        row.addWidget(self._another)
        row.addWidget(self._again)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.addWidget(self.strip)
        column.addWidget(self._sure)
        column.addLayout(row)
        self.hide()

    @property
    def said(self) -> str:
        """What is said of how sure the shown result is."""
        return self._sure.text()

    def show_result(
        self, pictures: tuple[QtGui.QImage, ...], seed: int, shown: int, words: str = ""
    ) -> None:
        """One picture a variation, the seed of the first one, and the number of the shown one.

        `words`: how sure it is.
        """
        self._sure.setText(core_text(words))
        self._sure.setVisible(bool(words))
        self.strip.show_pictures(pictures, seed, shown)
        self._seed.setText(self.tr("Seed {seed}").format(seed=seed + max(0, shown)))
        self.setVisible(bool(pictures))
