"""The field that asks for a thing by what it is called."""

from __future__ import annotations

from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.words_field import WordsField


def test_enter_asks_for_what_is_written_and_nothing_for_nothing(
    qapp: QtWidgets.QApplication,
) -> None:
    field = WordsField()
    asked: list[Prompt] = []
    field.asked.connect(asked.append)
    field.setText("  ")
    field.returnPressed.emit()
    assert asked == []
    field.setText(" the red mug ")
    field.returnPressed.emit()
    assert asked == [Prompt(PromptKind.WORDS, words="the red mug")]
