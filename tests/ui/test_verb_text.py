"""The words of edits on the screen, in another language too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from intarsia.ui.qt import QtCore, QtWidgets
from intarsia.ui.verb_text import done_text, label_text, result_text


class Shouted(QtCore.QTranslator):
    """A language that is English in capitals."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.upper() if context == "verbs" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouted(qapp: QtWidgets.QApplication) -> Iterator[None]:
    translator = Shouted()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_ids_become_words() -> None:
    assert (label_text("rearrange"), result_text("rearrange")) == ("Move objects", "Move")
    assert (label_text("grow"), done_text("complete")) == ("Grow object", "removed")


@pytest.mark.usefixtures("shouted")
def test_every_word_is_translated_where_it_is_shown() -> None:
    assert (label_text("rearrange"), result_text("vary")) == ("MOVE OBJECTS", "VARY")
    assert done_text("repaint_map") == "REPAINTED"


def test_what_has_no_words_is_shown_as_it_is() -> None:
    assert label_text("Move objects") == "Move objects"  # stored by an older panel
    assert result_text("from_the_future") == "from_the_future"
    assert done_text("segment") == ""
