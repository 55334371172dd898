"""The docker's own sections at 300 px, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.plugin.krita.map.palette import MapPalette
from intarsia.plugin.krita.panel.edit_section import EditSection
from intarsia.plugin.krita.panel.layer_section import LayerSection
from intarsia.ui.languages import LANGUAGES
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.section import Section
from shown_words import cut_words, in_language

INSIDE_PX = 280  # a docker of 300 less its margins and scroll bar


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_of_the_docker_is_cut_off(qtbot: Any, code: str) -> None:
    with in_language(code):
        page = QtWidgets.QWidget()
        qtbot.addWidget(page)
        column = QtWidgets.QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        edits, layers = EditSection(), LayerSection()
        edits.show_edits((("one", "1. Remove"),))
        layers.show_layers(("Title (text)",), ("Logo (vector)",))
        for part in (edits, layers, MapPalette()):
            column.addWidget(part)
        for section in page.findChildren(Section):
            section.unfold()
        page.resize(INSIDE_PX, 600)
        page.show()
        QtWidgets.QApplication.processEvents()
        assert page.width() == INSIDE_PX
        assert sorted(cut_words(page)) == []
