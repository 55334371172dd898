"""The tasks of the panel: remove, move, paint in, redraw; and who finds objects."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.edits import (
    MAX_VARIATIONS,
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.ui.attempts import Attempts
from intarsia.ui.panel.sections import GestureSection, push_button
from intarsia.ui.qt import QtCore, QtWidgets, Signal
from intarsia.ui.widgets.exemplar_well import ExemplarWell
from intarsia.ui.widgets.words_field import WordsField

MAX_SEED = 2**31 - 1
_tr = QtCore.QCoreApplication.translate


class RegionSection(GestureSection):
    """Remove what the region marks."""

    remove_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Remove"), Complete.verb, settings, parent)
        self.remove = push_button(
            self.tr("Remove"), self.tr("Remove what the region marks"), main=True
        )
        self._effect = QtWidgets.QCheckBox(self.tr("With its shadow"), self)
        self._effect.setAccessibleName(self._effect.text())
        self._effect.setToolTip(self.tr("Also take away the shadow that it casts"))
        self.add(self.remove, self._effect)
        self.add_method()
        self.remove.clicked.connect(self.remove_asked)

    @property
    def effect(self) -> bool:
        return self._effect.isChecked()


class FindSection(GestureSection):
    """Who finds objects: for taking apart, and for a click, a box or a lasso."""

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Finding objects"), Segment.verb, settings, parent)
        self.add_method(folded=False)

    def refresh(self) -> None:
        """Show the methods; where there is nothing to choose, nothing is shown."""
        super().refresh()
        self.setVisible(self.has_options)


class MoveSection(GestureSection):
    """Take the picture apart, and fill it behind what was moved. `finding` is among its options,
    and `words`, which find one object."""

    take_apart_asked = Signal()
    settle_asked = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        finding: FindSection,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(_tr("panel", "Move"), Rearrange.verb, settings, parent)
        now = settings.current.value
        self.apart = push_button(self.tr("Take apart"), self.tr("Find all objects"), main=True)
        self.settle = push_button(
            self.tr("Apply move"), self.tr("Make the picture whole where objects moved")
        )
        self.shadow = QtWidgets.QCheckBox(self.tr("Contact shadow on a layer of its own"), self)
        self.shadow.setChecked(now.shadow)
        self.shadow.setAccessibleName(self.shadow.text())
        self.shadow.setToolTip(self.tr("Give moved objects a soft shadow where they stand"))
        self.add_row(self.apart, self.settle)
        self.add_method()
        self.words = WordsField(self)
        self.options.add(self.shadow, self.words, finding)
        self.apart.clicked.connect(self.take_apart_asked)
        self.settle.clicked.connect(self.settle_asked)
        self.shadow.toggled.connect(self._shadow_set)

    @property
    def has_options(self) -> bool:
        return True

    def _shadow_set(self, on: bool) -> None:
        self._settings.change(lambda x: replace(x, shadow=on))


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
        super().__init__(_tr("panel", "Paint in"), PaintExemplar.verb, settings, parent)
        self.well = ExemplarWell(attempts, self)
        self._seed = self._number(self.tr("Seed"), 0, MAX_SEED)
        self._variations = self._number(self.tr("Variations"), 1, MAX_VARIATIONS)
        self.paint = push_button(
            self.tr("Paint in"), self.tr("Paint the exemplar into the region"), main=True
        )
        self.previews = QtWidgets.QCheckBox(self.tr("Show how it is coming along"), self)
        self.previews.setAccessibleName(self.previews.text())
        self.previews.setToolTip(self.tr("Small pictures while a network paints"))
        self.previews.setChecked(settings.current.value.previews)
        self.previews.toggled.connect(self._previews_set)
        self.add(self.well, self.paint)
        self.add_method()
        for field in (self._seed, self._variations):
            label = QtWidgets.QLabel(field.accessibleName(), self)
            self.options.add_labelled(label, field)
        self.options.add(self.previews)
        self.paint.clicked.connect(self.paint_asked)

    @property
    def has_options(self) -> bool:
        return True

    @property
    def seed(self) -> int:
        return self._seed.value()

    @property
    def variations(self) -> int:
        return self._variations.value()

    def _previews_set(self, on: bool) -> None:
        self._settings.change(lambda x: replace(x, previews=on))

    def _number(self, name: str, low: int, high: int) -> QtWidgets.QSpinBox:
        field = QtWidgets.QSpinBox(self)
        field.setRange(low, high)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.valueChanged.connect(self.manner_set)
        return field


class MapSection(GestureSection):
    """Repaint where the map was redrawn."""

    repaint_asked = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Redraw"), RepaintMap.verb, settings, parent)
        self.begin = push_button(
            self.tr("Repaint"), self.tr("Repaint the picture where the map was redrawn"), main=True
        )
        self.add(self.begin)
        self.add_method()
        self.begin.clicked.connect(self.repaint_asked)
