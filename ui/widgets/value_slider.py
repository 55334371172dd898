"""A labelled slider with its number beside it, for an amount between two bounds."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal

STEPS = 100


class ValueSlider(QtWidgets.QWidget):
    """`changed` carries the new value while it is dragged, stepped or typed."""

    changed = Signal(float)

    def __init__(
        self,
        label: str,
        value: float,
        *,
        help_text: str = "",
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._slider = QtWidgets.QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, STEPS)
        self._number = QtWidgets.QSpinBox(self)
        self._number.setRange(0, STEPS)
        self._number.setSuffix(" %")
        self._number.setKeyboardTracking(False)
        name = QtWidgets.QLabel(label, self)
        name.setMinimumWidth(64)
        name.setBuddy(self._slider)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        for control in (self._slider, self._number):
            control.setAccessibleName(label)
            control.setToolTip(help_text or label)
        self.set_value(value)
        self._slider.valueChanged.connect(self._moved)
        self._number.valueChanged.connect(self._moved)

    @property
    def value(self) -> float:
        return self._slider.value() / STEPS

    def set_value(self, value: float) -> None:
        """Show a value without telling."""
        for control in (self._slider, self._number):
            blocked = control.blockSignals(True)
            control.setValue(round(value * STEPS))
            control.blockSignals(blocked)

    def _moved(self, steps: int) -> None:
        self.set_value(steps / STEPS)
        self.changed.emit(steps / STEPS)
