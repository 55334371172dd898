"""The sections of the panel, one for each gesture: its button, its options, its method."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.planning.preferences import (
    method_for,
    numbers_for,
    with_folded,
    with_method,
    with_pack,
    with_parameters,
    without_parameters,
)
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.edits import (
    MAX_VARIATIONS,
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.core.wire.methods import EngineInfo, MethodDescriptor, Preset
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.parameters import parameters_for
from intarsia.ui.attempts import Attempts
from intarsia.ui.late_settings import LateSettings
from intarsia.ui.qt import Qt, QtCore, QtWidgets, Signal
from intarsia.ui.widgets.exemplar_well import ExemplarWell
from intarsia.ui.widgets.method_choice import MethodChoice
from intarsia.ui.widgets.packs.choice import PackChoice
from intarsia.ui.widgets.parameter_controls import ParameterControls
from intarsia.ui.widgets.section import Section
from intarsia.ui.widgets.tab_order import order_tabs

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
    """A section whose edits a method makes.

    The choice of the method and what its parameters are set to is remembered in the settings.
    `packs_asked`: the person wants to install what the method lacks.
    """

    packs_asked = Signal()

    def __init__(
        self,
        title: str,
        verb: str,
        settings: SettingsFile,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        now = settings.current.value
        super().__init__(title, open_=verb not in now.folded, parent=parent)
        self._verb = verb
        self._settings = settings
        self._late = LateSettings(settings, self)
        self._info: EngineInfo | None = None
        self.current: MethodDescriptor | None = None
        self.method = MethodChoice(verb, self)
        self.pack = PackChoice(self)
        self._installed: tuple[PackFacts, ...] = ()
        self.parameters = ParameterControls(self)
        self.missing = QtWidgets.QLabel(self)
        self.missing.setObjectName("missingPack")
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing.hide()
        self.get_packs = push_button(
            self.tr("Model packs…"), self.tr("Install the weights that this method needs")
        )
        self.get_packs.hide()
        self.get_packs.clicked.connect(self.packs_asked)
        self.folded.connect(self._fold_kept)
        self.method.method_chosen.connect(self._choose)
        self.pack.pack_chosen.connect(self._choose_pack)
        self.parameters.changed.connect(self._set)
        self.parameters.preset_chosen.connect(self._take_preset)

    def show_methods(self, info: EngineInfo | None) -> None:
        """Offer the methods of an engine, and the parameters of the one that is chosen."""
        self._info = info
        chosen = {x.verb: x.method for x in self._settings.current.value.methods}
        preferred = chosen.get(self._verb, "")
        self.method.show_methods(info, preferred)
        self.current = method_for(info.methods if info else (), self._verb, preferred)
        self.refresh()
        order_tabs(self)

    def show_installed(self, packs: tuple[PackFacts, ...] | None) -> None:
        """Offer the packs of the method that are installed, where there are several."""
        self._installed = packs or ()
        self._show_packs()

    def add_method(self) -> None:
        """Put the choice of the method, and all that belongs to it, at the end of the section."""
        self.add_labelled(self.method.label, self.method)
        self.add_labelled(self.pack.label, self.pack)
        self.add(self.missing, self.get_packs, self.parameters)

    def refresh(self) -> None:
        """Show the parameters as they are set now, perhaps in another section."""
        self._show_packs()
        method = self.current
        if method is None:
            self.parameters.show_parameters((), (), {})
            self.missing.hide()
            self.get_packs.hide()
            return
        numbers = numbers_for(self._settings.current.value, method, self._verb)
        self.parameters.show_parameters(parameters_for(method, self._verb), method.presets, numbers)
        lacks = ", ".join(method.lacks)
        self.missing.setText(
            self.tr("{label} needs weights that are not installed: {packs}.").format(
                label=method.label, packs=lacks
            )
        )
        commands = "\n".join(f"intarsia packs install {pack}" for pack in method.lacks)
        self.missing.setToolTip(commands)
        self.get_packs.setToolTip(self.tr("Or run:") + f"\n{commands}")
        self.missing.setVisible(bool(lacks))
        self.get_packs.setVisible(bool(lacks))

    def _fold_kept(self, folded: bool) -> None:
        self._settings.change(lambda x: with_folded(x, self._verb, folded))

    def _choose(self, method: str) -> None:
        self._settings.change(lambda x: with_method(x, self._verb, method))
        self.show_methods(self._info)

    def _choose_pack(self, pack: str) -> None:
        if self.current is not None:
            method = self.current.id
            self._settings.change(lambda x: with_pack(x, self._verb, method, pack))
            self.show_methods(self._info)

    def _show_packs(self) -> None:
        chosen = {x.verb: x.pack for x in self._settings.current.value.methods}
        self.pack.show_packs(self.current, self._installed, chosen.get(self._verb, ""))

    def _set(self, name: str, value: float) -> None:
        if self.current is not None:
            method = self.current.id
            self._late.change(lambda x: with_parameters(x, method, {name: value}))

    def _take_preset(self, preset: Preset | None) -> None:
        if self.current is None:
            return
        method = self.current.id
        values = {v.name: v.value for v in preset.values} if preset is not None else {}
        self._settings.change(
            lambda x: (
                with_parameters(x, method, values)
                if preset is not None
                else without_parameters(x, method)
            )
        )
        self.refresh()


class MoveSection(GestureSection):
    """Take apart, and settle what was moved."""

    take_apart_asked = Signal()
    settle_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Objects"), Rearrange.verb, settings, parent)
        now = settings.current.value
        self.apart = push_button(self.tr("Take apart"), self.tr("Find all objects"), main=True)
        self.settle = push_button(
            self.tr("Settle"), self.tr("Make the picture whole where objects moved")
        )
        self.shadow = QtWidgets.QCheckBox(self.tr("Contact shadow on a layer of its own"), self)
        self.shadow.setChecked(now.shadow)
        self.shadow.setAccessibleName(self.shadow.text())
        self.shadow.setToolTip(self.tr("Give moved objects a soft shadow where they stand"))
        self.add_row(self.apart, self.settle)
        self.add(self.shadow)
        self.add_method()
        self.apart.clicked.connect(self.take_apart_asked)
        self.settle.clicked.connect(self.settle_asked)
        self.shadow.toggled.connect(self._shadow_set)

    def _shadow_set(self, on: bool) -> None:
        self._settings.change(lambda x: replace(x, shadow=on))


class FindSection(GestureSection):
    """Who finds objects: for taking apart, and for a click, a box or a lasso."""

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Finding objects"), Segment.verb, settings, parent)
        self.add_method()


class ExemplarSection(GestureSection):
    """The exemplar, how like it the result shall be, and how often to try."""

    paint_asked = Signal()
    manner_set = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        attempts: Attempts,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(_tr("panel", "Exemplar"), PaintExemplar.verb, settings, parent)
        self.well = ExemplarWell(attempts, self)
        self._seed = self._number(self.tr("Seed"), 0, MAX_SEED)
        self._variations = self._number(self.tr("Variations"), 1, MAX_VARIATIONS)
        paint = push_button(
            self.tr("Paint into the region"), self.tr("Paint the exemplar"), main=True
        )
        self.add(self.well)
        for field in (self._seed, self._variations):
            self.add_labelled(QtWidgets.QLabel(field.accessibleName(), self), field)
        self.previews = QtWidgets.QCheckBox(self.tr("Show how it is coming along"), self)
        self.previews.setAccessibleName(self.previews.text())
        self.previews.setToolTip(self.tr("Small pictures while a network paints"))
        self.previews.setChecked(settings.current.value.previews)
        self.previews.toggled.connect(self._previews_set)
        self.add(self.previews)
        self.add(paint)
        self.add_method()
        paint.clicked.connect(self.paint_asked)

    def _previews_set(self, on: bool) -> None:
        self._settings.change(lambda x: replace(x, previews=on))

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
        field.valueChanged.connect(self.manner_set)
        return field


class RegionSection(GestureSection):
    """Remove what the region marks."""

    remove_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Region"), Complete.verb, settings, parent)
        self.remove = push_button(
            self.tr("Remove"), self.tr("Remove what the region marks"), main=True
        )
        self._effect = QtWidgets.QCheckBox(self.tr("With its shadow"), self)
        self._effect.setAccessibleName(self._effect.text())
        self._effect.setToolTip(self.tr("Also take away the shadow that it casts"))
        self.add_row(self.remove, self._effect)
        self.add_method()
        self.remove.clicked.connect(self.remove_asked)

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
        self.add(repaint)
        self.add_method()
        repaint.clicked.connect(self.repaint_asked)
