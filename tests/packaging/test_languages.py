"""The way of words: what is found in the sources, what stands in the files, what ships."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from intarsia.ui.languages import LANGUAGES
from intarsia.ui.qt import QtCore
from intarsia_languages.checks import faults_of
from intarsia_languages.command import FOLDER, opened, path_of, texts_for
from intarsia_languages.core_texts import core_texts, template
from intarsia_languages.exchange import by_source, missing_texts, with_translations
from intarsia_languages.project import ROOT, ProjectTexts, project_texts
from intarsia_languages.release import TEMPLATES, spread_over_heirs, templates_text
from intarsia_languages.texts import Text, name_of, texts_of
from intarsia_languages.ts_file import FORMS, TsFile, read_ts, ts_text, write_ts

MODULE = """
def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("words", text)

class Bar(QtWidgets.QWidget):
    def __init__(self) -> None:
        self.setText(self.tr("Keep" if self.kept else "Take"))
        self.setToolTip(self.tr("{n} results", "", 3).format(n=3))
        QtCore.QCoreApplication.translate("menus", "Open")
        self.tr(NAME)

class Wide(Bar):
    pass

def said() -> str:
    return _tr("two "
               "lines")
"""


@pytest.fixture(scope="module")
def project() -> ProjectTexts:
    return project_texts()


def test_every_way_of_translating_is_found() -> None:
    found = texts_of(MODULE, "ui/bar.py")
    assert {(x.context, x.source, x.plural) for x in found.texts} == {
        ("Bar", "Keep", False),
        ("Bar", "Take", False),
        ("Bar", "{n} results", True),
        ("menus", "Open", False),
        ("words", "two lines", False),
    }
    assert found.bases["Wide"] == ("Bar",)
    assert len(found.faults) == 1
    assert "self.tr(NAME)" in found.faults[0]


def test_every_translated_text_is_a_literal(project: ProjectTexts) -> None:
    assert project.faults == ()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{item.name[:80]} is {value:g}."', "{name} is {value}."),
        ('f"{a.width} x {b.width}"', "{width} x {width2}"),
        ('"plain"', "plain"),
        ("name", None),
    ],
)
def test_an_f_string_is_a_template(code: str, found: str | None) -> None:
    assert template(ast.parse(code, mode="eval").body) == found


def test_core_gives_its_sentences_names_and_labels() -> None:
    found = {text.source for text in core_texts(ROOT)}
    assert "Object {objects}, {place}" in found
    assert "upper left" in found
    assert "potted plant" in found
    assert "How much of the tone around it a moved object takes on." in found
    assert "{name} files are only read." in found
    assert "No region is marked." in found  # raised in `ui`


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    texts = (Text("A", "<b> & co"), Text("A", "{n} x", plural=True), Text("B", "new"))
    messages = {("A", "<b> & co"): ("<b> & Co",), ("A", "{n} x"): ("ein x", "{n} x")}
    write_ts(tmp_path / "de.ts", TsFile("de", messages), texts)
    read = read_ts(tmp_path / "de.ts")
    assert read == TsFile("de", messages)
    assert missing_texts(read, texts)["sources"] == {"0": "new"}


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("Open {name}", "Öffne {nam}", "Values differ"),
        ("&Open…", "Öffnen…", "access key"),
        (" s", "s", "space"),
        ("Open…", "Öffnen", "end"),
        ("Done.", "Fertig", "end"),
        ("<b>a</b>", "a", "tags"),
        ("a\nb", "a b", "lines"),
        ("a", " ", "empty"),
    ],
)
def test_what_a_translation_loses_is_said(source: str, said: str, fault: str) -> None:
    (found,) = faults_of(Text("A", source), (said,), "de")
    assert fault in found
    taken, faults = with_translations(
        TsFile("de", {}), [Text("A", source)], {"texts": {source: said}}
    )
    assert taken.messages == {}
    assert len(faults) == 1


def test_answers_come_by_source_by_number_and_by_context() -> None:
    texts = [Text("A", "Move"), Text("B", "Move"), Text("A", "Open")]
    asked = missing_texts(TsFile("de", {}), texts)
    given = by_source(
        asked, {"answers": {"0": "Verschieben"}, "only": {"B": {"Move": "Verschiebung"}}}
    )
    taken, faults = with_translations(TsFile("de", {}), texts, given)
    assert faults == []
    assert taken.messages == {("A", "Move"): ("Verschieben",), ("B", "Move"): ("Verschiebung",)}


def test_the_languages_of_the_panel_are_those_of_the_files() -> None:
    assert set(LANGUAGES) == set(FORMS)


def test_the_templates_that_ship_are_those_of_the_sources(project: ProjectTexts) -> None:
    assert (FOLDER / TEMPLATES).read_text("utf-8") == templates_text(project)
    assert json.loads(templates_text(project))


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_missed(project: ProjectTexts, language: str) -> None:
    """`python packaging/languages.py update` brings the files up to date."""
    texts, file = texts_for(language, project), opened(language)
    assert path_of(language).read_text("utf-8") == ts_text(file, texts)
    lacking = [x.source for x in texts if not file.messages.get((x.context, x.source))]
    assert lacking == []


@pytest.mark.parametrize("language", FORMS)
def test_every_translation_keeps_values_keys_and_ends(project: ProjectTexts, language: str) -> None:
    messages = opened(language).messages
    assert [
        fault
        for text in texts_for(language, project)
        if (forms := messages.get((text.context, text.source)))
        for fault in faults_of(text, forms, language)
    ] == []


@pytest.mark.parametrize("language", FORMS)
def test_what_ships_says_what_the_file_says(project: ProjectTexts, language: str) -> None:
    translator = QtCore.QTranslator()
    assert translator.load(f"intarsia_{language}", str(FOLDER))
    texts, messages = spread_over_heirs(project, opened(language))
    different = [
        (text.context, text.source)
        for text in texts
        if (forms := messages.get((text.context, text.source))) and not text.plural
        if translator.translate(text.context, text.source) != forms[0]
    ]
    assert different == []


# What shows its first text as it is. A literal there that holds a word was forgotten.
SHOWING_CALLS = frozenset(
    (
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu"),
        *("QListWidgetItem", "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle"),
        *("setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText"),
        *("addAction", "addItem", "addTab", "addMenu", "setTabText", "setPlainText", "showMessage"),
        *("setItemText", "setSpecialValueText", "setTabToolTip", "setHeaderLabels"),
        *("warning", "question"),
    )
)
NAMES = {
    "Why Intarsia could not start",  # the panel could not be built: nothing of it is trusted
    "Intarsia could not start. Please report this:\n\n{trace}",
}


def test_no_word_reaches_a_widget_untranslated() -> None:
    forgotten = []
    for folder in ("ui", "plugin"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(call, ast.Call) or name_of(call.func) not in SHOWING_CALLS:
                    continue
                for argument in call.args[:3]:
                    text = template(argument)
                    bare = re.sub(r"\{\w+\}|<\w+>|</\w+>|Intarsia", "", text or "")
                    if re.search("[A-Za-z]{2}", bare) and text not in NAMES:
                        forgotten.append(f"{path.relative_to(ROOT)}:{call.lineno}: {text!r}")
    assert forgotten == []
