"""The commands that correct chosen objects, and the question of how far."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from intarsia.core.wire.correct import Operation
from intarsia.plugin.standalone.commands.ask_pixels import Ask, ask_pixels
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.qt import QtCore, QtWidgets

_AMOUNTS = {
    "correct_grow": Operation.GROW,
    "correct_shrink": Operation.SHRINK,
    "correct_feather": Operation.FEATHER,
    "correct_smooth": Operation.SMOOTH,
}
_PLAIN = {
    "correct_fill": Operation.FILL_HOLES,
    "correct_split": Operation.SPLIT,
    "correct_merge": Operation.MERGE,
    "correct_similar": Operation.SIMILAR,
    "correct_hidden": Operation.HIDDEN,
}
CORRECTING = (*_AMOUNTS, *_PLAIN, "correct_group", "correct_ungroup")  # need a chosen object


class CorrectCommands(QtCore.QObject):
    """Acts on the selection of one editor, one undoable step a command."""

    def __init__(self, editor: Editor, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._last = {"correct_grow": 3, "correct_shrink": 3}
        self.ask: Ask = partial(ask_pixels, window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        work = self._editor.correct
        return {
            **{name: partial(self._by_amount, name) for name in _AMOUNTS},
            **{name: partial(self._plain, name) for name in _PLAIN},
            "correct_group": work.group,
            "correct_ungroup": work.ungroup,
            "correct_region": self.region_to_object,
        }

    def region_to_object(self) -> None:
        """Make an object of the marked region."""
        self._editor.correct.extract(self._editor.region.placed())
        self._editor.region.clear()

    def _plain(self, name: str, checked: bool = False) -> None:
        self._editor.correct.chosen(_PLAIN[name])

    def _by_amount(self, name: str, checked: bool = False) -> None:
        titles = {
            "correct_grow": self.tr("Grow"),
            "correct_shrink": self.tr("Shrink"),
            "correct_feather": self.tr("Feather"),
            "correct_smooth": self.tr("Smooth"),
        }
        amount = self.ask(titles[name], self.tr("Pixels:"), self._last.get(name, 5))
        if amount:
            self._last[name] = amount
            self._editor.correct.chosen(_AMOUNTS[name], float(amount))
