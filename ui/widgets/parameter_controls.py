"""The controls of a method's parameters, built from what the method says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from intarsia.core.wire.methods import Parameter, Preset
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtWidgets, Signal
from intarsia.ui.widgets.value_slider import LABEL_PX, ValueSlider

_HELP_ROLE = 3  # Qt.ToolTipRole


class ChoiceField(QtWidgets.QWidget):
    """A labelled list of the choices of a parameter. `changed` carries the number of the choice."""

    changed = Signal(float)

    def __init__(
        self, parameter: Parameter, value: float, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low = parameter.low
        self._list = QtWidgets.QComboBox(self)
        self._list.addItems([core_text(x) for x in parameter.choices])
        self._list.setAccessibleName(core_text(parameter.label))
        self._list.setToolTip(core_text(parameter.help))
        self._list.setMinimumContentsLength(8)
        self._list.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        name = QtWidgets.QLabel(core_text(parameter.label), self)
        name.setMinimumWidth(LABEL_PX)
        name.setToolTip(core_text(parameter.help))
        name.setBuddy(self._list)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(self._list, 1)
        self.set_value(value)
        self._list.activated.connect(self._on_activated)

    @property
    def value(self) -> float:
        return self._low + self._list.currentIndex()

    def set_value(self, value: float) -> None:
        """Show a choice without telling."""
        self._list.setCurrentIndex(round(value - self._low))

    def _on_activated(self, _: int) -> None:
        self.changed.emit(self.value)


Control: TypeAlias = "ValueSlider | ChoiceField"


class ParameterControls(QtWidgets.QWidget):
    """`changed` carries a parameter's name and value; `preset_chosen` a Preset, or None for the
    method's own defaults. Hidden while a method has no parameter.
    """

    changed = Signal(str, float)
    preset_chosen = Signal(object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._built: tuple[tuple[Parameter, ...], tuple[Preset, ...]] = ((), ())
        self._controls: dict[str, Control] = {}
        self._presets: tuple[Preset, ...] = ()
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def control(self, field: str) -> Control | None:
        """The control of a parameter."""
        return self._controls.get(field)

    def show_parameters(
        self,
        parameters: tuple[Parameter, ...],
        presets: tuple[Preset, ...],
        values: Mapping[str, float],
    ) -> None:
        """Offer these parameters at these values."""
        if (parameters, presets) != self._built:
            self._rebuild(parameters, presets, values)
            self._built = (parameters, presets)
        for field, control in self._controls.items():
            control.set_value(values[field])
        self.setVisible(bool(parameters))

    def _rebuild(
        self,
        parameters: tuple[Parameter, ...],
        presets: tuple[Preset, ...],
        values: Mapping[str, float],
    ) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._controls, self._presets = {}, presets
        if parameters:
            self._column.addWidget(self._preset_list(presets))
        for parameter in parameters:
            control = self._new_control(parameter, values[parameter.field])
            self._controls[parameter.field] = control
            self._column.addWidget(control)

    def _new_control(self, parameter: Parameter, value: float) -> Control:
        control: Control
        if parameter.choices:
            control = ChoiceField(parameter, value, self)
        else:
            control = ValueSlider(
                core_text(parameter.label),
                value,
                bounds=(parameter.low, parameter.high),
                step=parameter.step,
                help_text=core_text(parameter.help),
                parent=self,
            )
        control.changed.connect(lambda number: self.changed.emit(parameter.field, number))
        return control

    def _preset_list(self, presets: tuple[Preset, ...]) -> QtWidgets.QComboBox:
        """What puts several parameters at once; it shows no choice, for sliders may move on."""
        found = QtWidgets.QComboBox(self)
        found.setAccessibleName(self.tr("Preset"))
        found.setToolTip(self.tr("Set the sliders below to values that go well together"))
        found.addItem(self.tr("Preset…"))
        found.addItem(self.tr("Defaults"))
        for preset in presets:
            found.addItem(core_text(preset.label))
            found.setItemData(found.count() - 1, core_text(preset.help), _HELP_ROLE)
        found.activated.connect(lambda index: self._preset(found, index))
        return found

    def _preset(self, found: QtWidgets.QComboBox, index: int) -> None:
        found.setCurrentIndex(0)
        if index > 0:
            self.preset_chosen.emit(self._presets[index - 2] if index > 1 else None)
