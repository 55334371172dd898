"""Chooses what an object is, from a list that is searched while one types."""

from __future__ import annotations

from intarsia.core.wire.object_classes import CLASS_COUNT, class_name
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import Qt, QtWidgets, Signal


class ClassChoice(QtWidgets.QComboBox):
    """`class_chosen` carries the number of a class, None for none.

    The first entry is no class: the network then sees no structure there.
    """

    class_chosen = Signal(object)  # int | None

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Class of the object"))
        self.setToolTip(self.tr("What the chosen object is; type to search"))
        self.setEditable(True)
        self.setInsertPolicy(QtWidgets.QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.addItem(self.tr("Unknown"), None)
        names = {number: core_text(class_name(number)) for number in range(CLASS_COUNT)}
        for number in sorted(names, key=names.__getitem__):
            self.addItem(names[number], number)
        self._search()
        self.activated.connect(self._on_activated)
        field = self.lineEdit()
        if field is not None:
            field.editingFinished.connect(self._on_typed)
        self._last = 0

    def show_class(self, category: int | None) -> None:
        """Show a class without telling."""
        self._last = max(0, self.findData(category)) if category is not None else 0
        self.setCurrentIndex(self._last)

    @property
    def category(self) -> int | None:
        number = self.itemData(self.currentIndex())
        return number if isinstance(number, int) else None

    def _search(self) -> None:
        """Offer every name that has what is typed anywhere in it."""
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QtWidgets.QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def _on_activated(self, index: int) -> None:
        if index != self._last:
            self._last = index
            self.class_chosen.emit(self.category)

    def _on_typed(self) -> None:
        """What was typed counts where it is a name; else the last choice is shown again."""
        index = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        self.setCurrentIndex(index if index >= 0 else self._last)
        self._on_activated(self.currentIndex())
