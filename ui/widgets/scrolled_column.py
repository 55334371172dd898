"""A column of widgets that scrolls down, never sideways: it asks for the width that they need."""

from __future__ import annotations

from intarsia.ui.qt import QtCore, QtWidgets, Slot


class ScrolledColumn(QtWidgets.QScrollArea):
    """Shows one widget as wide as the area is. What holds the area cannot be made narrower."""

    def __init__(self, inside: QtWidgets.QWidget, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self._inside = inside
        self.setWidget(inside)
        # What is inside may need more room later; Qt tells the bar of it, not the layout around.
        self.horizontalScrollBar().rangeChanged.connect(self._ask_again)

    def minimumSizeHint(self) -> QtCore.QSize:  # noqa: N802 - Qt's name
        """As wide as what is inside and the bar that scrolls down."""
        usual = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        inside = self._inside.minimumSizeHint().width() + bar + 2 * self.frameWidth()
        return QtCore.QSize(max(usual.width(), inside), usual.height())

    @Slot()
    def _ask_again(self) -> None:
        self.updateGeometry()
