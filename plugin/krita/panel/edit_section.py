"""The section of the docker that lists the document's edits and runs one again."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.ui.panel.sections import push_button
from intarsia.ui.qt import QtCore, QtWidgets, Signal
from intarsia.ui.widgets.section import Section

_tr = QtCore.QCoreApplication.translate


class EditSection(Section):
    """The edits of the document, the latest first. `again_asked` carries the id of one, and
    whether another seed shall be used."""

    again_asked = Signal(str, bool)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("krita", "Edits of this document"), open_=False, parent=parent)
        self._edits = QtWidgets.QComboBox(self)
        self._edits.setAccessibleName(self.tr("Edit"))
        self._edits.setToolTip(self.tr("The edits whose results are in the document"))
        self._same = push_button(
            self.tr("Run again"), self.tr("Make the result of this edit anew, in its place")
        )
        self._other = push_button(
            self.tr("Another seed"), self.tr("Run it again with the next seed")
        )
        self.add(self._edits)
        self.add_row(self._same, self._other)
        self._same.clicked.connect(self._ask_same)
        self._other.clicked.connect(self._ask_other)
        self.show_edits(())

    @property
    def edits(self) -> tuple[str, ...]:
        """The ids of the edits that are listed, in time order."""
        rows = reversed(range(self._edits.count()))
        return tuple(str(self._edits.itemData(row)) for row in rows)

    def show_edits(self, edits: Sequence[tuple[str, str]]) -> None:
        """(id, label) pairs, in time order."""
        chosen = self._edits.currentData()
        self._edits.clear()
        for edit_id, label in reversed(edits):
            self._edits.addItem(label, edit_id)
        self._edits.setCurrentIndex(max(0, self._edits.findData(chosen)))
        for widget in (self._edits, self._same, self._other):
            widget.setEnabled(bool(edits))

    def _ask_same(self) -> None:
        self.again_asked.emit(str(self._edits.currentData()), False)

    def _ask_other(self) -> None:
        self.again_asked.emit(str(self._edits.currentData()), True)
