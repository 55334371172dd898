"""Asks for a thing by what it is called."""

from __future__ import annotations

from intarsia.core.wire.edits import MAX_WORDS, Prompt, PromptKind
from intarsia.ui.qt import QtWidgets, Signal


class WordsField(QtWidgets.QLineEdit):
    """`asked` carries a Prompt when Enter is pressed on some words."""

    asked = Signal(object)  # Prompt

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_WORDS)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Find by words: the red mug"))
        self.setAccessibleName(self.tr("Find by words"))
        self.setToolTip(
            self.tr("Say in English what it is and press Enter; needs the pack Grounding DINO")
        )
        for cross in self.findChildren(QtWidgets.QToolButton):
            cross.setAccessibleName(self.tr("Clear the words"))
        self.returnPressed.connect(self._ask)

    def _ask(self) -> None:
        words = self.text().strip()
        if words:
            self.asked.emit(Prompt(PromptKind.WORDS, words=words))
