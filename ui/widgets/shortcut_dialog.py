"""The dialog that shows every action with its keys and lets a person give it others."""

from __future__ import annotations

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.settings import Shortcut
from intarsia.ui.qt import Qt, QtGui, QtWidgets


@dataclass(frozen=True)
class ActionKeys:
    """An action by its stable name, its label, the keys it has and the keys it came with."""

    name: str
    label: str
    keys: str
    default: str


class ShortcutDialog(QtWidgets.QDialog):
    """Edits keys; `changes()` are those that differ from the defaults."""

    def __init__(
        self, actions: tuple[ActionKeys, ...], parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self._filter = QtWidgets.QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Search actions"))
        self._filter.setAccessibleName(self.tr("Search actions"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filtered)
        self._table = QtWidgets.QTableWidget(len(actions), 2, self)
        self._table.setAccessibleName(self.windowTitle())
        self._table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._clash = QtWidgets.QLabel(self)
        self._clash.setWordWrap(True)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        self._buttons = QtWidgets.QDialogButtonBox(
            kind.Ok | kind.Cancel | kind.RestoreDefaults, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(kind.RestoreDefaults).clicked.connect(self._restore)
        column = QtWidgets.QVBoxLayout(self)
        for widget in (self._filter, self._table, self._clash, self._buttons):
            column.addWidget(widget)
        self._fill()
        self.resize(520, 560)

    def changes(self) -> tuple[Shortcut, ...]:
        """The actions whose keys are not the ones they came with."""
        return tuple(
            Shortcut(action.name, keys)
            for action, keys in zip(self._actions, self._keys(), strict=True)
            if keys != action.default
        )

    def set_keys(self, name: str, keys: str) -> None:
        """Gives an action other keys, as typing them would."""
        for row, action in enumerate(self._actions):
            if action.name == name:
                self._editor(row).setKeySequence(QtGui.QKeySequence(keys))

    def clashes(self) -> tuple[str, ...]:
        """Key sequences that more than one action has."""
        keys = [k for k in self._keys() if k]
        return tuple(sorted({k for k in keys if keys.count(k) > 1}))

    def _fill(self) -> None:
        for row, action in enumerate(self._actions):
            label = QtWidgets.QTableWidgetItem(action.label)
            label.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._table.setItem(row, 0, label)
            editor = QtWidgets.QKeySequenceEdit(QtGui.QKeySequence(action.keys), self._table)
            editor.setAccessibleName(self.tr("Keys for {label}").format(label=action.label))
            editor.keySequenceChanged.connect(self._on_changed)
            self._table.setCellWidget(row, 1, editor)
        self._table.resizeColumnToContents(0)
        self._on_changed()

    def _editor(self, row: int) -> QtWidgets.QKeySequenceEdit:
        widget = self._table.cellWidget(row, 1)
        if not isinstance(widget, QtWidgets.QKeySequenceEdit):
            raise TypeError("the second column holds key editors")
        return widget

    def _keys(self) -> list[str]:
        form = QtGui.QKeySequence.SequenceFormat.PortableText
        rows = range(len(self._actions))
        return [self._editor(row).keySequence().toString(form) for row in rows]

    def _on_changed(self) -> None:
        if any(self._table.cellWidget(row, 1) is None for row in range(len(self._actions))):
            return  # still being filled
        clashes = self.clashes()
        text = self.tr("Used twice: {keys}").format(keys=", ".join(clashes)) if clashes else ""
        self._clash.setText(text)
        ok = self._buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not clashes)

    def _on_filtered(self, text: str) -> None:
        for row, action in enumerate(self._actions):
            self._table.setRowHidden(row, text.lower() not in action.label.lower())

    def _restore(self) -> None:
        for action in self._actions:
            self.set_keys(action.name, action.default)
