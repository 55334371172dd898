"""The list of steps that undo and redo walk through; a click goes there."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal


class HistoryList(QtWidgets.QListWidget):
    """Steps from old to new, the shown one selected. `chosen` carries a place in the list."""

    chosen = Signal(object)  # int

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("History"))
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_clicked)

    def show_steps(self, labels: tuple[str, ...], at: int) -> None:
        """`labels` from old to new, `at` the place of the one that is shown."""
        blocked = self.blockSignals(True)
        self.clear()
        for place, label in enumerate(labels):
            item = QtWidgets.QListWidgetItem(label or self.tr("Opened"))
            if place > at:
                item.setForeground(self.palette().placeholderText())
                slanted = item.font()
                slanted.setItalic(True)  # not by its colour alone
                item.setFont(slanted)
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.addItem(item)
        self.setCurrentRow(at)
        self.blockSignals(blocked)

    def _on_clicked(self, item: QtWidgets.QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
