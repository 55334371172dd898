"""The section of the panel about looks: give one, add an object of one, vary; words and classes."""

from __future__ import annotations

from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.edits import Segment, TransferAppearance
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.parameters import parameters_for
from intarsia.ui.panel.sections import GestureSection, push_button
from intarsia.ui.qt import QtCore, QtWidgets, Signal
from intarsia.ui.widgets.class_choice import ClassChoice
from intarsia.ui.widgets.limit_choice import LimitChoice

_tr = QtCore.QCoreApplication.translate


class LookSection(GestureSection):
    """Its gestures take the exemplar's look. `class_chosen` carries a class, or None for none.

    The words count for everything that a method which reads words makes. Hidden while the engine
    has no method for it.
    """

    take_asked = Signal()
    classes_asked = Signal(str)  # the method that shall find them
    give_asked = Signal()
    add_asked = Signal()
    vary_asked = Signal()
    vary_freely_asked = Signal()
    class_chosen = Signal(object)  # int | None
    words_set = Signal()

    def __init__(self, settings: SettingsFile, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("panel", "Change look"), TransferAppearance.verb, settings, parent)
        self.category = ClassChoice(self)
        self._finder = ""
        self._find = push_button(
            self.tr("Find classes"), self.tr("Let a network say what every object is")
        )
        self._find.clicked.connect(lambda: self.classes_asked.emit(self._finder))
        self._words = QtWidgets.QLineEdit(self)
        self._words.setAccessibleName(self.tr("Words"))
        self._words.setPlaceholderText(self.tr("Words for what shall be seen, if you like"))
        self._words.setToolTip(self.tr("How much they count is the slider Text"))
        self._labels = [QtWidgets.QLabel(x, self) for x in (self.tr("Class"), self.tr("Words"))]
        self.limit = LimitChoice(self)
        self._lay_out()
        self.category.class_chosen.connect(self.class_chosen)
        self._words.textChanged.connect(self.words_set)
        self.hide()

    @property
    def prompt(self) -> str:
        return self._words.text().strip()

    def show_methods(self, info: EngineInfo | None) -> None:
        super().show_methods(info)
        self.setVisible(self.current is not None)
        knowing = (m for m in (info.methods if info else ()) if m.classes and m.ready)
        self._finder = next((m.id for m in knowing if Segment.verb in m.verbs), "")
        self._find.setVisible(bool(self._finder))
        method = self.current
        self.limit.show_parameters(parameters_for(method, self._verb) if method else ())
        if self.current is not None:
            self.category.setEnabled(self.current.classes)
            self._words.setEnabled(self.current.words)

    def show_class(self, category: int | None, *, chosen: bool) -> None:
        """Show what the chosen object is; without one, the class is that of an added object."""
        self.category.show_class(category)
        self._labels[0].setText(self.tr("Class") if chosen else self.tr("New class"))

    def _lay_out(self) -> None:
        self.add_row(
            self._button(
                self.tr("Take its look"),
                self.tr("Make the chosen object the exemplar"),
                self.take_asked,
            ),
            self._button(
                self.tr("Give the look"),
                self.tr("Give the chosen object, or what is marked, the look of the exemplar"),
                self.give_asked,
                main=True,
            ),
        )
        add = self.tr("Put an object of the exemplar's look into the marked shape")
        vary = self.tr("Make the chosen object anew, with its own look")
        freely = self.tr("Make every piece of an object in the marked shape anew")
        self.add_row(
            self._button(self.tr("Add"), add, self.add_asked),
            self._button(self.tr("Vary"), vary, self.vary_asked),
            self._button(self.tr("Vary shape"), freely, self.vary_freely_asked),
        )
        for label, field in zip(self._labels, (self.category, self._words), strict=True):
            self.add_labelled(label, field)
        self.add_method()
        self.options.add(self._find)
        self.options.add_labelled(self.limit.label, self.limit)

    def _button(
        self, text: str, help_text: str, asked: QtCore.SignalInstance, *, main: bool = False
    ) -> QtWidgets.QPushButton:
        button = push_button(text, help_text, main=main)
        button.clicked.connect(asked)
        return button
