"""The bar above the picture with what the tool in hand can be set to."""

from __future__ import annotations

import math
from functools import partial

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.ui.access_keys import without_key
from intarsia.ui.canvas.brush import LEAST_OPACITY, MAX_PX, MIN_PX, Brush, PenPressure
from intarsia.ui.canvas.tools.wand import WandTool
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.words_field import WordsField

_SOFT = ("tool_brush", "tool_eraser", "tool_clone", "tool_mask_hide", "tool_mask_show")
BRUSHES = (*_SOFT, "tool_correct_brush", "tool_refine", "tool_map", "tool_heal")
WANDS = ("tool_wand", "tool_colour_range")
FINDERS = ("tool_prompt", "tool_prompt_lasso")
SLIDER_STEPS, SLIDER_PX = 100, 110
MOST_TOLERANCE = 128
WORDS_PX = 320


class ToolOptions(QtCore.QObject):
    """The name of the tool; for brushes size, edge, strength and pen; for wands the tolerance;
    for the find tool a field for words."""

    def __init__(
        self, bar: QtWidgets.QToolBar, brush: Brush, commands: Commands, *, wand: WandTool
    ) -> None:
        super().__init__(bar)
        self._bar, self._brush, self._commands, self._wand = bar, brush, commands, wand
        self._shown: list[tuple[QtGui.QAction, tuple[str, ...]]] = []
        self.name = QtWidgets.QLabel(bar)
        self.name.setObjectName("toolName")
        bar.addWidget(self.name)
        self._build_size()
        self._build_edge()
        self._build_wand()
        self._build_words()
        brush.changed.connect(self._show)
        for name in commands.tool_names():
            commands[name].toggled.connect(self._tool_taken)
        self._show()

    def _build_size(self) -> None:
        help_text = self.tr("Size of the brush in pixels of the picture")
        self.size = QtWidgets.QDoubleSpinBox(self._bar)
        self.size.setRange(MIN_PX, MAX_PX)
        self.size.setDecimals(0)
        self.size.setSuffix(self.tr(" px"))
        self.size.setAccessibleName(self.tr("Brush size"))
        self.slider = QtWidgets.QSlider(Qt.Orientation.Horizontal, self._bar)
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setFixedWidth(SLIDER_PX)
        self.slider.setAccessibleName(self.tr("Brush size, coarse"))
        self._add(self.tr("Size"), (self.slider, self.size), BRUSHES, help_text)
        self.size.valueChanged.connect(self._brush.set_size)
        self.slider.valueChanged.connect(self._slid)

    def _build_edge(self) -> None:
        self.hardness = self._percent(0, self.tr("Hardness"))
        self.opacity = self._percent(round(100 * LEAST_OPACITY), self.tr("Opacity of the brush"))
        self.pen = QtWidgets.QComboBox(self._bar)
        self.pen.setAccessibleName(self.tr("Pressure of the pen"))
        for pressure, text in (
            (PenPressure.SIZE, self.tr("Size")),
            (PenPressure.OPACITY, self.tr("Opacity")),
            (PenPressure.NOTHING, self.tr("Nothing")),
        ):
            self.pen.addItem(text, pressure)
        soft = self.tr("How much of the brush is full before it fades to its rim")
        faint = self.tr("How much one stroke marks, however often it comes by")
        pressed = self.tr("What the pressure of a pen changes; its other end takes away")
        self._add(self.tr("Hardness"), (self.hardness,), _SOFT, soft)
        self._add(self.tr("Opacity"), (self.opacity,), _SOFT, faint)
        self._add(self.tr("Pen"), (self.pen,), BRUSHES, pressed)
        for field in (self.hardness, self.opacity):
            field.valueChanged.connect(self._softened)
        self.pen.activated.connect(self._pen_chosen)

    def _build_wand(self) -> None:
        self.tolerance = QtWidgets.QSpinBox(self._bar)
        self.tolerance.setRange(0, MOST_TOLERANCE)
        self.tolerance.setValue(self._wand.tolerance)
        self.tolerance.setAccessibleName(self.tr("Tolerance"))
        help_text = self.tr("How far a colour may differ from the one that was clicked, of 255")
        self._add(self.tr("Tolerance"), (self.tolerance,), WANDS, help_text)
        self.tolerance.valueChanged.connect(partial(setattr, self._wand, "tolerance"))

    def _build_words(self) -> None:
        self.words = WordsField(self._bar)
        self.words.setMaximumWidth(WORDS_PX)
        self._add(self.tr("Words"), (self.words,), FINDERS, self.words.toolTip())

    def _add(
        self,
        label: str,
        fields: tuple[QtWidgets.QWidget, ...],
        tools: tuple[str, ...],
        help_text: str,
    ) -> None:
        """A label and its fields, shown for these tools."""
        name = QtWidgets.QLabel(label, self._bar)
        name.setObjectName("optionName")
        name.setBuddy(fields[-1])
        for widget in (name, *fields):
            widget.setToolTip(help_text)
            self._shown.append((self._bar.addWidget(widget), tools))

    def _percent(self, least: int, name: str) -> QtWidgets.QSpinBox:
        field = QtWidgets.QSpinBox(self._bar)
        field.setRange(least, 100)
        field.setSingleStep(5)
        field.setSuffix(" %")
        field.setAccessibleName(name)
        return field

    def _tool_taken(self, on: bool) -> None:
        command = self.sender()
        if command is None or not on:
            return
        taken = command.objectName()
        self.name.setText(without_key(self._commands[taken].text()))
        for action, tools in self._shown:
            action.setVisible(taken in tools)

    def _slid(self, step: int) -> None:
        self._brush.set_size(float(round(MIN_PX * (MAX_PX / MIN_PX) ** (step / SLIDER_STEPS))))

    def _softened(self) -> None:
        hardness, opacity = self.hardness.value() / 100, self.opacity.value() / 100
        self._brush.set_softness(hardness=hardness, opacity=opacity)

    def _pen_chosen(self) -> None:
        self._brush.set_pressure(PenPressure(self.pen.currentData()))

    def _show(self) -> None:
        """The slider is even in ratios: from 1 to 10 as far as from 100 to 1000."""
        brush = self._brush
        step = round(SLIDER_STEPS * _log(brush.size_px / MIN_PX) / _log(MAX_PX / MIN_PX))
        fields = (self.size, self.slider, self.hardness, self.opacity)
        blocked = [field.blockSignals(True) for field in fields]
        self.size.setValue(brush.size_px)
        self.slider.setValue(step)
        self.hardness.setValue(round(100 * brush.hardness))
        self.opacity.setValue(round(100 * brush.opacity))
        for field, was in zip(fields, blocked, strict=True):
            field.blockSignals(was)
        self.pen.setCurrentIndex(max(0, self.pen.findData(brush.pressure)))


def _log(ratio: float) -> float:
    return math.log(max(ratio, 1e-9))
