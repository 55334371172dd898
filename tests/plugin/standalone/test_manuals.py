"""The manual in every language: the same chapters, and the words that the program itself has."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.manual_text import PLACE, manual_source, manual_text
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.languages import LANGUAGES
from intarsia.ui.qt import QtCore, QtGui, QtWidgets
from shown_words import in_language

OTHERS = [x for x in LANGUAGES if x != "en"]
NAMED = re.compile(
    r"FLUX|OpenRaster|Krita|GIMP|PSD|Photoshop|Pikolo Espresso HD|Rachel Michetti|CC0"
)


def shape_of(text: str) -> list[tuple[str, int]]:
    """What each block is: a heading by its depth, a paragraph, a list by its items."""
    shape = []
    for block in re.split(r"\n{2,}", text.strip()):
        items = len(re.findall(r"^\d\. ", block, re.M))
        heading = re.match(r"#+(?= )", block)
        shape.append(("heading", len(heading[0])) if heading else ("block", items))
    return shape


def chapters_of(text: str) -> list[str]:
    return re.split(r"^## .*$", text, flags=re.M)


@pytest.mark.parametrize("language", OTHERS)
def test_a_manual_is_built_as_the_english_one(language: str) -> None:
    english, other = manual_source("en"), manual_source(language)
    assert shape_of(other) == shape_of(english)
    for here, there in zip(chapters_of(english), chapters_of(other), strict=True):
        assert Counter(PLACE.findall(there)) == Counter(PLACE.findall(here)), there[:80]
        for pattern in (NAMED, re.compile(r"\]\(([^)]*)\)"), re.compile("\\*\\*|✕")):
            assert Counter(pattern.findall(there)) == Counter(pattern.findall(here)), there[:80]
    headings = re.compile(r"^#+ .*$", re.M)
    assert not set(headings.findall(english)) & set(headings.findall(other))


def test_a_language_without_a_manual_has_the_english_one() -> None:
    assert manual_source("tlh") == manual_source("en") != manual_source("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_manual_names_is_called_so_in_the_program(
    window: EditorWindow, language: str
) -> None:
    with in_language(language):
        commands = Commands(window)
        text = manual_text(commands)
        for context, words in set(PLACE.findall(manual_source("en"))):
            if context not in ("", "key", "menu"):
                said = QtCore.QCoreApplication.translate(context, words)
                assert (said != words) == (language != "en"), (context, words)
        shown = QtGui.QTextDocument()
        shown.setMarkdown(text)
        plain = shown.toPlainText()
        native = QtGui.QKeySequence.SequenceFormat.NativeText  # "Strg+S" in German
        keys = commands["save"].shortcut().toString(native)
    wide = "[\u3001\u3002\u3040-\u9fff\uff00-\uffef]"
    assert not re.search(rf"{wide}\n *{wide}", text)  # Markdown would put a space there
    assert not re.search(r"[{}*]", plain), re.findall(r".*[{}*].*", plain)
    brush = next(x.plain for x in commands.all() if x.spec.name == "tool_brush")
    assert brush in plain
    assert len(re.findall(rf"\b{re.escape(keys)}\b", plain)) > 1  # in the text and in the list


def test_the_places_of_the_manual_are_texts_of_the_panel(window: EditorWindow) -> None:
    """A place names its text by the class that shows it: it must be seen in the window."""
    shown = {x.text() for x in window.findChildren(QtWidgets.QAbstractButton)}
    shown |= {x.text() for x in window.findChildren(QtWidgets.QLabel)}
    for context, words in set(PLACE.findall(manual_source("en"))):
        if context not in ("", "key", "menu"):
            assert words in shown, (context, words)
