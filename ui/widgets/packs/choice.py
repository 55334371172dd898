"""Chooses on which of its installed packs a method runs."""

from __future__ import annotations

from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackFacts
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtWidgets, Signal

_HELP_ROLE = 3  # Qt.ToolTipRole


class PackChoice(QtWidgets.QComboBox):
    """`pack_chosen` carries a pack's id. Hidden, with its `label`, unless there is a choice."""

    pack_chosen = Signal(str)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Weights"))
        self.setToolTip(self.tr("Which of the installed packs makes this edit"))
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.label = QtWidgets.QLabel(self.accessibleName(), parent)
        self.activated.connect(self._on_activated)
        self.show_packs(None, (), "")

    def show_packs(
        self, method: MethodDescriptor | None, installed: tuple[PackFacts, ...], chosen: str
    ) -> None:
        """Offer those the method can run on; the first is what it takes where none is chosen."""
        facts = {pack.id: pack for pack in installed}
        ids = [x for x in (method.packs if method is not None else ()) if x in facts]
        self.clear()
        for pack_id in ids:
            self.addItem(core_text(facts[pack_id].label), pack_id)
            self.setItemData(self.count() - 1, core_text(facts[pack_id].gives), _HELP_ROLE)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.label.setVisible(len(ids) > 1)
        self.setVisible(len(ids) > 1)

    def _on_activated(self, index: int) -> None:
        self.pack_chosen.emit(self.itemData(index))
