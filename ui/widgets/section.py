"""A titled part of the panel that can be folded away."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.widgets.value_slider import LABEL_PX


class Section(QtWidgets.QWidget):
    """A heading with an arrow, and the controls below it. `folded` carries whether they hide.

    `inner`: it lies in another section, and its heading is a quiet one.
    """

    folded = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        open_: bool = True,
        inner: bool = False,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._head = QtWidgets.QToolButton(self)
        self._head.setText(title)
        self._head.setObjectName("optionsHead" if inner else "sectionHead")
        self._head.setAccessibleName(title)
        self._head.setToolTip(title)
        self._head.setCheckable(True)
        self._head.setAutoRaise(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        policy = QtWidgets.QSizePolicy.Policy
        self._head.setSizePolicy(policy.Expanding, policy.Fixed)
        self._body = QtWidgets.QWidget(self)
        self._content = QtWidgets.QWidget(self._body)
        self._rows = QtWidgets.QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._below = QtWidgets.QVBoxLayout(self._body)
        self._below.setContentsMargins(8, 2, 8 if not inner else 0, 8 if not inner else 2)
        self._below.setSpacing(6)
        self._below.addWidget(self._content)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._body)
        self._head.toggled.connect(self._fold)
        self._head.setChecked(open_)
        self._fold(open_)

    def add(self, *widgets: QtWidgets.QWidget) -> None:
        """One below the other."""
        for widget in widgets:
            self._rows.addWidget(widget)

    def add_below(self, *widgets: QtWidgets.QWidget) -> None:
        """Below everything that `show_content` hides."""
        for widget in widgets:
            self._below.addWidget(widget)

    def show_content(self, shown: bool) -> None:
        """Show all that was added, or only what was added below it."""
        self._content.setVisible(shown)

    def add_labelled(self, label: QtWidgets.QLabel, field: QtWidgets.QWidget) -> None:
        """A field with its label before it, in line with those of the sliders."""
        label.setMinimumWidth(LABEL_PX)
        label.setBuddy(field)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(label)
        row.addWidget(field, 1)
        self._rows.addLayout(row)

    def add_row(self, *widgets: QtWidgets.QWidget) -> None:
        """Side by side, sharing the width."""
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget, 1)
        self._rows.addLayout(row)

    @property
    def folded_away(self) -> bool:
        return not self._head.isChecked()

    def unfold(self, shown: bool = True) -> None:
        """Show what is below the heading, or fold it away."""
        self._head.setChecked(shown)

    def _fold(self, shown: bool) -> None:
        self._head.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._body.setVisible(shown)
        self.folded.emit(not shown)
