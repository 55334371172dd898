"""Controls built from a method's parameters: ranges, choices, presets; choosing a class."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.wire.methods import MethodDescriptor, Preset
from intarsia.core.wire.object_classes import CLASS_COUNT, class_number
from intarsia.core.wire.parameters import parameters_for
from intarsia.ui.qt import Qt, QtWidgets
from intarsia.ui.widgets.class_choice import ClassChoice
from intarsia.ui.widgets.parameter_controls import ChoiceField, ParameterControls
from intarsia.ui.widgets.value_slider import ValueSlider


def shown(qtbot: QtBot, method: MethodDescriptor, verb: str) -> ParameterControls:
    controls = ParameterControls()
    qtbot.addWidget(controls)
    parameters = parameters_for(method, verb)
    controls.show_parameters(parameters, method.presets, {p.field: p.default for p in parameters})
    return controls


@pytest.mark.parametrize("verb", ["transfer_appearance", "vary"])
def test_every_parameter_of_the_verb_has_a_control_at_its_default(qtbot: QtBot, verb: str) -> None:
    controls = shown(qtbot, PAIR, verb)
    for parameter in parameters_for(PAIR, verb):
        control = controls.control(parameter.field)
        assert control is not None
        assert control.value == pytest.approx(parameter.default)
        inner = control.findChildren(QtWidgets.QWidget)
        assert any(x.toolTip() == parameter.help for x in inner)
    assert (controls.control("amount") is None) == (verb == "vary")
    controls.show_parameters((), (), {})
    assert controls.isHidden()


def test_a_slider_keeps_its_bounds_and_tells_what_it_was_set_to(qtbot: QtBot) -> None:
    slider = ValueSlider("Structure", 9.0, bounds=(0.0, 30.0), step=0.1)
    qtbot.addWidget(slider)
    heard: list[float] = []
    slider.changed.connect(heard.append)
    number = slider.findChild(QtWidgets.QDoubleSpinBox)
    number.setValue(12.3)
    number.setValue(99.0)
    assert heard == [12.3, 30.0]
    slider.set_value(4.5)
    assert (slider.value, number.value()) == (4.5, 4.5)
    assert len(heard) == 2


def test_an_amount_is_shown_in_percent(qtbot: QtBot) -> None:
    slider = ValueSlider("Amount", 0.25)
    qtbot.addWidget(slider)
    number = slider.findChild(QtWidgets.QDoubleSpinBox)
    assert (number.value(), number.suffix()) == (25.0, " %")
    heard: list[float] = []
    slider.changed.connect(heard.append)
    number.setValue(40)
    assert heard == [0.4]


def test_a_choice_tells_its_number(qtbot: QtBot) -> None:
    controls = shown(qtbot, PIXEL_GUIDANCE, "repaint_map")
    heard: list[Any] = []
    controls.changed.connect(lambda name, value: heard.append((name, value)))
    choice = controls.control("by_hand")
    assert isinstance(choice, ChoiceField)
    choice.findChild(QtWidgets.QComboBox).activated.emit(0)
    choice.findChild(QtWidgets.QComboBox).setCurrentIndex(1)
    choice.findChild(QtWidgets.QComboBox).activated.emit(1)
    assert heard == [("by_hand", 0.0), ("by_hand", 1.0)]


def test_presets_are_offered_by_name_and_the_defaults_too(qtbot: QtBot) -> None:
    controls = shown(qtbot, PAIR, "vary")
    heard: list[Preset | None] = []
    controls.preset_chosen.connect(heard.append)
    boxes = controls.findChildren(QtWidgets.QComboBox)
    preset = next(x for x in boxes if x.accessibleName() == "Preset")
    for index in range(preset.count()):
        preset.activated.emit(index)
    assert heard == [None, *PAIR.presets]


@pytest.fixture
def choice(qtbot: QtBot) -> ClassChoice:
    choice = ClassChoice()
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_no_class_is_the_first_of_all_classes(choice: ClassChoice) -> None:
    assert choice.count() == CLASS_COUNT + 1
    assert choice.category is None
    assert choice.currentText() == "Unknown"
    choice.show_class(class_number("cup"))
    assert choice.currentText() == "cup"


def test_a_class_is_found_by_typing(qtbot: QtBot, choice: ClassChoice) -> None:
    heard: list[Any] = []
    choice.class_chosen.connect(heard.append)
    field = choice.lineEdit()
    field.setText("dining table")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == [class_number("dining table")]
    field.setText("nonsense")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert choice.currentText() == "dining table"
    assert len(heard) == 1
    field.setText("tabl")
    completer = choice.completer()
    completer.setCompletionPrefix("tabl")
    names = [completer.currentCompletion()] if completer.setCurrentRow(0) else []
    assert names
    assert "tabl" in names[0]
