"""A labelled slider with its number beside it, for an amount between two bounds."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtWidgets, Signal

LABEL_PX = 76
NUMBER_PX = 82


class ValueSlider(QtWidgets.QWidget):
    """`changed` carries the new value while it is dragged, stepped or typed.

    An amount from 0 to 1 is shown in percent.
    """

    changed = Signal(float)

    def __init__(
        self,
        label: str,
        value: float,
        *,
        bounds: tuple[float, float] = (0.0, 1.0),
        step: float = 0.01,
        help_text: str = "",
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._step = bounds[0], step
        steps = round((bounds[1] - bounds[0]) / step)
        self._slider = QtWidgets.QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, steps)
        self._number = QtWidgets.QDoubleSpinBox(self)
        self._percent = bounds == (0.0, 1.0) and step < 1
        self._number.setRange(self._number_for(bounds[0]), self._number_for(bounds[1]))
        self._number.setSingleStep(self._number_for(step))
        self._number.setDecimals(0 if self._percent or step >= 1 else 1)
        self._number.setSuffix(" %" if self._percent else "")
        self._number.setKeyboardTracking(False)
        self._number.setMinimumWidth(NUMBER_PX)
        self._lay_out(label, help_text)
        self.set_value(value)
        self._slider.valueChanged.connect(self._on_moved)
        self._number.valueChanged.connect(self._on_typed)

    @property
    def value(self) -> float:
        return self._value_at(self._slider.value())

    def set_value(self, value: float) -> None:
        """Show a value without telling."""
        blocked = self._slider.blockSignals(True), self._number.blockSignals(True)
        self._slider.setValue(round((value - self._low) / self._step))
        self._number.setValue(self._number_for(self.value))
        self._slider.blockSignals(blocked[0])
        self._number.blockSignals(blocked[1])

    def _lay_out(self, label: str, help_text: str) -> None:
        name = QtWidgets.QLabel(label, self)
        name.setMinimumWidth(LABEL_PX)
        name.setBuddy(self._slider)
        name.setToolTip(help_text or label)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        for control in (self._slider, self._number):
            control.setAccessibleName(label)
            control.setToolTip(help_text or label)

    def _value_at(self, steps: int) -> float:
        return round(self._low + steps * self._step, 6)

    def _number_for(self, value: float) -> float:
        return 100 * value if self._percent else value

    def _on_moved(self, steps: int) -> None:
        self.set_value(self._value_at(steps))
        self.changed.emit(self.value)

    def _on_typed(self, number: float) -> None:
        self.set_value(number / 100 if self._percent else number)
        self.changed.emit(self.value)
