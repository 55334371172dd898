"""Chooses which parameters of a method count only where a region is marked."""

from __future__ import annotations

from intarsia.core.wire.methods import Parameter
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtWidgets, Signal


class LimitChoice(QtWidgets.QComboBox):
    """`names` gives the chosen parameters. Hidden, with its `label`, while a method has none that
    may differ from place to place.
    """

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Region"))
        self.setToolTip(
            self.tr("Change the region, or change the object and use sliders only in the region")
        )
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.label = QtWidgets.QLabel(self.accessibleName(), parent)
        self._offered: tuple[Parameter, ...] = ()
        self.activated.connect(self.changed)
        self.hide()
        self.label.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """Fields of the parameters that count only where a region is marked; () for none."""
        at = self.currentIndex()
        if at <= 0:
            return ()
        fields = tuple(p.field for p in self._offered)
        return fields if at > len(fields) else fields[at - 1 : at]

    def show_parameters(self, parameters: tuple[Parameter, ...]) -> None:
        """Offer those of these parameters that may differ from place to place."""
        spatial = tuple(p for p in parameters if p.spatial)
        if spatial != self._offered:
            self._offered = spatial
            self.clear()
            only = self.tr("{label} only there")
            labels = [core_text(p.label) for p in spatial]
            self.addItem(self.tr("Change it"))
            self.addItems([only.format(label=label) for label in labels])
            if len(labels) > 1:
                self.addItem(self.tr("All sliders only there"))
        self.label.setVisible(bool(spatial))
        self.setVisible(bool(spatial))
