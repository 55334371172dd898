"""Chooses who makes a kind of edit, from what the engine says it offers."""

from __future__ import annotations

from intarsia.core.wire.methods import EngineInfo
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtWidgets, Signal


class MethodChoice(QtWidgets.QComboBox):
    """The methods that answer a verb. `method_chosen` carries a method's id, "" for the default.

    Hidden, with its `label`, while there is nothing to choose.
    """

    method_chosen = Signal(str)

    def __init__(self, verb: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = verb
        self.setAccessibleName(self.tr("Method"))
        self.setToolTip(self.tr("Who makes this edit"))
        self.setMinimumContentsLength(8)  # names are long, and docks narrow
        self.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.label = QtWidgets.QLabel(self.accessibleName(), parent)
        self.label.hide()
        self.activated.connect(self._on_activated)
        self.hide()

    def show_methods(self, info: EngineInfo | None, chosen: str) -> None:
        """Offer the methods of an engine; `chosen` is the id that is preferred."""
        methods = [m for m in info.methods if self._verb in m.verbs] if info else []
        self.clear()
        self.addItem(self.tr("Best available"), "")
        for method in methods:
            label = core_text(method.label)
            if method.experimental:
                label = self.tr("{label} (experimental)").format(label=label)
            if not method.ready:
                label = self.tr("{label} (not installed)").format(label=label)
            self.addItem(label, method.id)
            self.setItemData(self.count() - 1, core_text(method.help), 3)  # Qt.ToolTipRole
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.label.setVisible(len(methods) > 1)
        self.setVisible(len(methods) > 1)

    def _on_activated(self, index: int) -> None:
        self.method_chosen.emit(self.itemData(index))
