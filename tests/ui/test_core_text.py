"""Sentences of core in another language, and the choice of a language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from intarsia.core.wire.errors import BadEdit
from intarsia.ui.core_text import core_text, error_text
from intarsia.ui.languages import Languages, language_for
from intarsia.ui.qt import QtCore, QtWidgets
from shown_words import spoken

GERMAN = {
    "Object {objects}, {place}": "Objekt {objects}, {place}",
    "Part {parts} of {numbers}, {place}": "Teil {parts} von {numbers}, {place}",
    "{colour} object {number}, {place}": "Objekt {number} ({colour}), {place}",
    "Orange": "orange",
    "object {objects}": "Objekt {objects}",
    "upper left": "oben links",
    "{name} is there already.": "{name} ist schon da.",
    "Move, scale or turn it.": "Verschiebe, skaliere oder drehe es.",
}


class German(QtCore.QTranslator):
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(text) if context == "core" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QtWidgets.QApplication) -> Iterator[None]:
    with spoken(German()):
        yield


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Object 3, upper left", "Objekt 3, oben links"),
        ("Part 2 of object 3, upper left", "Teil 2 von Objekt 3, oben links"),
        ("Orange object 3, upper left", "Objekt 3 (orange), oben links"),
        ("my own name", "my own name"),
        ("a b.png: Move, scale or turn it.", "a b.png: Verschiebe, skaliere oder drehe es."),
        ("my own: name", "my own: name"),
        (
            "Object 3, upper left is there already. Move, scale or turn it.",
            "Objekt 3, oben links ist schon da. Verschiebe, skaliere oder drehe es.",
        ),
        ("Nobody knows this. Move, scale or turn it.", None),
        ("", ""),
    ],
)
def test_a_sentence_is_known_by_its_template(english: str, said: str | None) -> None:
    wanted = said if said is not None else "Nobody knows this. Verschiebe, skaliere oder drehe es."
    assert core_text(english) == wanted


@pytest.mark.usefixtures("german")
def test_an_error_is_said_on_two_lines() -> None:
    said = error_text(BadEdit("cup is there already.", "Move, scale or turn it."))
    assert said == "cup ist schon da.\nVerschiebe, skaliere oder drehe es."


def test_english_is_what_core_says(qapp: QtWidgets.QApplication) -> None:
    assert core_text("Object 3, upper left") == "Object 3, upper left"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "en"], "de"),
        (["nl", "fr_CA"], "fr"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh_CN"], "zh_CN"),
        (["pt-PT"], "pt"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_is(wanted: list[str], found: str) -> None:
    assert language_for(wanted) == found


def test_one_result_is_said_as_one(qapp: QtWidgets.QApplication) -> None:
    languages = Languages(qapp, with_qt=True)
    languages.use("en")
    said = QtCore.QCoreApplication.translate("packs", "{n} bytes", "", 1)
    assert said == "one byte"
    languages.stop()
    assert QtCore.QCoreApplication.translate("packs", "{n} bytes", "", 1) == "{n} bytes"
    languages.deleteLater()
