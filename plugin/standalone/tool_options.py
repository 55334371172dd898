"""The bar above the picture with what the tool in hand can be set to."""

from __future__ import annotations

import math

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.ui.canvas.brush import MAX_PX, MIN_PX, Brush
from intarsia.ui.qt import Qt, QtCore, QtWidgets
from intarsia.ui.widgets.words_field import WordsField

BRUSHES = ("tool_brush", "tool_eraser", "tool_correct_brush", "tool_map", "tool_heal", "tool_clone")
FINDERS = ("tool_prompt", "tool_prompt_lasso")
SLIDER_STEPS, SLIDER_PX = 100, 140
WORDS_PX = 320


class ToolOptions(QtCore.QObject):
    """The name of the tool, for brushes their size, and for the find tool a field for words."""

    def __init__(self, bar: QtWidgets.QToolBar, brush: Brush, commands: Commands) -> None:
        super().__init__(bar)
        self._brush, self._commands = brush, commands
        self.name = QtWidgets.QLabel(bar)
        self.name.setObjectName("toolName")
        self.size = QtWidgets.QDoubleSpinBox(bar)
        self.size.setRange(MIN_PX, MAX_PX)
        self.size.setDecimals(0)
        self.size.setSuffix(self.tr(" px"))
        self.size.setAccessibleName(self.tr("Brush size"))
        self.size.setToolTip(self.tr("Size of the brush in pixels of the picture"))
        self.slider = QtWidgets.QSlider(Qt.Orientation.Horizontal, bar)
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setFixedWidth(SLIDER_PX)
        self.slider.setAccessibleName(self.tr("Brush size, coarse"))
        self.slider.setToolTip(self.size.toolTip())
        label = QtWidgets.QLabel(self.tr("Size"), bar)
        label.setBuddy(self.size)
        bar.addWidget(self.name)
        self._of_brush = [bar.addWidget(x) for x in (label, self.slider, self.size)]
        self.words = WordsField(bar)
        self.words.setMaximumWidth(WORDS_PX)
        self.finding = bar.addWidget(self.words)
        self.finding.setVisible(False)
        self.size.valueChanged.connect(brush.set_size)
        self.slider.valueChanged.connect(self._slid)
        brush.changed.connect(self._show)
        for name in commands.tool_names():
            commands[name].toggled.connect(self._tool_taken)
        self._show()

    def _tool_taken(self, on: bool) -> None:
        command = self.sender()
        if command is None or not on:
            return
        name = command.objectName()
        self.name.setText(self._commands[name].text().replace("&", ""))
        for action in self._of_brush:
            action.setVisible(name in BRUSHES)
        self.finding.setVisible(name in FINDERS)

    def _slid(self, step: int) -> None:
        self._brush.set_size(float(round(MIN_PX * (MAX_PX / MIN_PX) ** (step / SLIDER_STEPS))))

    def _show(self) -> None:
        """The slider is even in ratios: from 1 to 10 as far as from 100 to 1000."""
        step = round(SLIDER_STEPS * _log(self._brush.size_px / MIN_PX) / _log(MAX_PX / MIN_PX))
        blocked = self.size.blockSignals(True), self.slider.blockSignals(True)
        self.size.setValue(self._brush.size_px)
        self.slider.setValue(step)
        for field, was in zip((self.size, self.slider), blocked, strict=True):
            field.blockSignals(was)


def _log(ratio: float) -> float:
    return math.log(max(ratio, 1e-9))
