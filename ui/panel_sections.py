"""The sections of the panel, one for each gesture: its button, its options, its method."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.settings import MethodChoice as Chosen
from intarsia.core.state.settings import Settings, SettingsFile
from intarsia.core.wire.edits import MAX_VARIATIONS, Complete, PaintExemplar, Rearrange, RepaintMap
from intarsia.core.wire.methods import EngineInfo
from intarsia.ui.qt import QtCore, QtWidgets, Signal
from intarsia.ui.widgets.exemplar_well import ExemplarWell
from intarsia.ui.widgets.method_choice import MethodChoice
from intarsia.ui.widgets.section import Section
from intarsia.ui.widgets.value_slider import ValueSlider

MAX_SEED = 2**31 - 1
_tr = QtCore.QCoreApplication.translate


def push_button(label: str, help_text: str, *, main: bool = False) -> QtWidgets.QPushButton:
    """A button of the panel; `main` marks the one that does the section's work."""
    button = QtWidgets.QPushButton(label)
    button.setAccessibleName(label)
    button.setToolTip(help_text)
    button.setProperty("main", main)
    return button


class GestureSection(Section):
    """A section whose edits a method makes; the choice is remembered in the settings."""

    def __init__(
        self,
        title: str,
        verb: str,
        settings: SettingsFile,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._verb = verb
        self._settings = settings
        self.method = MethodChoice(verb, self)
        self.method.method_chosen.connect(self._choose)

    def show_methods(self, info: EngineInfo | None, chosen: dict[str, str]) -> None:
        self.method.show_methods(info, chosen.get(self._verb, ""))

    def _choose(self, method: str) -> None:
        self._settings.change(lambda x: _with_method(x, self._verb, method))


class MoveSection(GestureSection):
    """Take apart, and settle what was moved."""

    take_apart_asked = Signal()
    settle_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Objects"), Rearrange.verb, settings, parent)
        now = settings.current.value
        apart = push_button(self.tr("Take apart"), self.tr("Find all objects (Ctrl+T)"), main=True)
        settle = push_button(
            self.tr("Settle"), self.tr("Make the picture whole where objects moved (Ctrl+Return)")
        )
        self.shadow = QtWidgets.QCheckBox(self.tr("Contact shadow on a layer of its own"), self)
        self.shadow.setChecked(now.shadow)
        self.shadow.setAccessibleName(self.shadow.text())
        self.shadow.setToolTip(self.tr("Give moved objects a soft shadow where they stand"))
        self.tone = ValueSlider(
            self.tr("Tone"),
            now.tone,
            help_text=self.tr("How much of the tone around it a moved object takes on"),
        )
        self.add_row(apart, settle)
        self.add(self.shadow, self.tone, self.method)
        apart.clicked.connect(self.take_apart_asked)
        settle.clicked.connect(self.settle_asked)
        self.shadow.toggled.connect(self._shadow_set)
        self.tone.changed.connect(self._tone_set)

    def _shadow_set(self, on: bool) -> None:
        self._settings.change(lambda x: replace(x, shadow=on))

    def _tone_set(self, value: float) -> None:
        self._settings.change(lambda x: replace(x, tone=value))


class ExemplarSection(GestureSection):
    """The exemplar, how like it the result shall be, and how often to try."""

    paint_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Exemplar"), PaintExemplar.verb, settings, parent)
        self.well = ExemplarWell(self)
        self.likeness = ValueSlider(
            self.tr("Likeness"),
            settings.current.value.likeness,
            help_text=self.tr("How far the painted exemplar keeps its own colours"),
        )
        self._seed = self._number(self.tr("Seed"), 0, MAX_SEED)
        self._variations = self._number(self.tr("Variations"), 1, MAX_VARIATIONS)
        paint = push_button(
            self.tr("Paint into the region"), self.tr("Paint the exemplar"), main=True
        )
        self.add(self.well, self.likeness)
        self.add_row(*self._labelled(self._seed), *self._labelled(self._variations))
        self.add(paint, self.method)
        paint.clicked.connect(self.paint_asked)
        self.likeness.changed.connect(self._likeness_set)

    @property
    def seed(self) -> int:
        return self._seed.value()

    @property
    def variations(self) -> int:
        return self._variations.value()

    def _number(self, name: str, low: int, high: int) -> QtWidgets.QSpinBox:
        field = QtWidgets.QSpinBox(self)
        field.setRange(low, high)
        field.setAccessibleName(name)
        field.setToolTip(name)
        return field

    def _labelled(self, field: QtWidgets.QSpinBox) -> tuple[QtWidgets.QLabel, QtWidgets.QSpinBox]:
        label = QtWidgets.QLabel(field.accessibleName(), self)
        label.setBuddy(field)
        return label, field

    def _likeness_set(self, value: float) -> None:
        self._settings.change(lambda x: replace(x, likeness=value))


class RegionSection(GestureSection):
    """Remove what the region marks."""

    remove_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Region"), Complete.verb, settings, parent)
        remove = push_button(
            self.tr("Remove"), self.tr("Remove what the region marks (Shift+Del)"), main=True
        )
        self._effect = QtWidgets.QCheckBox(self.tr("With its shadow"), self)
        self._effect.setAccessibleName(self._effect.text())
        self._effect.setToolTip(self.tr("Also take away the shadow that it casts"))
        self.add_row(remove, self._effect)
        self.add(self.method)
        remove.clicked.connect(self.remove_asked)

    @property
    def effect(self) -> bool:
        return self._effect.isChecked()


class MapSection(GestureSection):
    """Repaint where the map was redrawn."""

    repaint_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Map"), RepaintMap.verb, settings, parent)
        repaint = push_button(
            self.tr("Repaint"), self.tr("Repaint the picture where the map was redrawn"), main=True
        )
        self.add(repaint, self.method)
        repaint.clicked.connect(self.repaint_asked)


def _with_method(settings: Settings, verb: str, method: str) -> Settings:
    others = tuple(x for x in settings.methods if x.verb != verb)
    chosen = (Chosen(verb, method),) if method else ()
    return replace(settings, methods=others + chosen)
