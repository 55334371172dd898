"""What every task of the panel has: its primary button, its options, its method, what it lacks."""

from __future__ import annotations

from intarsia.core.state.planning.preferences import (
    method_for,
    numbers_for,
    with_folded,
    with_method,
    with_options_open,
    with_pack,
    with_parameters,
    without_parameters,
)
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.methods import EngineInfo, MethodDescriptor, Preset
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.parameters import parameters_for
from intarsia.ui.core_text import core_text
from intarsia.ui.late_settings import LateSettings
from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.widgets.method_choice import MethodChoice
from intarsia.ui.widgets.packs.choice import PackChoice
from intarsia.ui.widgets.parameter_controls import ParameterControls
from intarsia.ui.widgets.section import Section
from intarsia.ui.widgets.tab_order import order_tabs


def push_button(label: str, help_text: str, *, main: bool = False) -> QtWidgets.QPushButton:
    """A button of the panel; `main` marks the one that does the section's work."""
    button = QtWidgets.QPushButton(label)
    button.setAccessibleName(label)
    button.setToolTip(help_text)
    button.setProperty("main", main)
    return button


class GestureSection(Section):
    """A section whose edits a method makes.

    The method, its parameters and what else a task seldom needs lie in `options`, folded away; all
    of it is remembered in the settings. While every method of the task lacks its weights, the
    section offers these and shows nothing else.
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
        self.options = Section(
            self.tr("Options"), open_=verb in now.options_open, inner=True, parent=self
        )
        self.options.hide()
        self._folds = True
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
        self.expect = QtWidgets.QLabel(self)
        self.expect.setObjectName("experimental")
        self.expect.setWordWrap(True)
        self.expect.setTextFormat(Qt.TextFormat.PlainText)
        self.expect.hide()
        self.get_packs = push_button(
            self.tr("Model packs…"), self.tr("Install the weights that this method needs")
        )
        self.get_packs.hide()
        self.get_packs.clicked.connect(self.packs_asked)
        self.folded.connect(self._fold_kept)
        self.options.folded.connect(self._options_kept)
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

    def add_method(self, *, folded: bool = True) -> None:
        """Put the choice of the method, and all that belongs to it, at the end of the section.

        `folded`: into the options.
        """
        place = self.options if folded else self
        place.add_labelled(self.method.label, self.method)
        place.add_labelled(self.pack.label, self.pack)
        place.add(self.parameters)
        self.add_below(self.expect, self.missing, self.get_packs)
        self._folds = folded
        if folded:
            self.add(self.options)

    @property
    def has_options(self) -> bool:
        """Whether there is anything to choose."""
        return self.method.count() > 2 or not self.parameters.isHidden()

    def refresh(self) -> None:
        """Show the parameters as they are set now, perhaps in another section."""
        self._show_packs()
        method = self.current
        experiment = method is not None and method.experimental
        self.expect.setVisible(experiment)
        if method is None:
            self.parameters.show_parameters((), (), {})
            self._offer_packs(())
            return
        numbers = numbers_for(self._settings.current.value, method, self._verb)
        self.parameters.show_parameters(parameters_for(method, self._verb), method.presets, numbers)
        if experiment:
            said = self.tr("{label} is an experiment, for this picture only. {help}")
            self.expect.setText(
                said.format(label=core_text(method.label), help=core_text(method.help))
            )
        lacks = ", ".join(method.lacks)
        self.missing.setText(
            self.tr("{label} needs weights that are not installed: {packs}.").format(
                label=core_text(method.label), packs=lacks
            )
        )
        commands = "\n".join(f"intarsia packs install {pack}" for pack in method.lacks)
        self.missing.setToolTip(commands)
        self.get_packs.setToolTip(self.tr("Or run:") + f"\n{commands}")
        self._offer_packs(method.lacks)

    def _offer_packs(self, lacks: tuple[str, ...]) -> None:
        """Offer what is missing; it is all there is while no other method could do the task."""
        self.missing.setVisible(bool(lacks))
        self.get_packs.setVisible(bool(lacks))
        methods = self._info.methods if self._info is not None else ()
        able = any(x.ready for x in methods if self._verb in x.verbs)
        self.show_content(able or not lacks)
        self.options.setVisible(self._folds and self.has_options)

    def _options_kept(self, folded: bool) -> None:
        self._settings.change(lambda x: with_options_open(x, self._verb, not folded))

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
