"""A whole job in German and in Japanese: what is pressed, what is said, what lies in the file."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from intarsia.ui.qt import QtWidgets
from journeys import RED, photo
from person import Person, at_the_editor


@dataclass(frozen=True)
class Words:
    """What the editor says in a language."""

    file_menu: str
    take_apart: str
    remove: str
    not_marked: str
    saved: str
    object_name: str  # a pattern


WORDS = {
    "de": Words(
        file_menu="&Datei",
        take_apart="Zerlegen",
        remove="Entfernen",
        not_marked="Kein Bereich ist markiert.\nEinen Bereich markieren, oder ein Objekt wählen.",
        saved="table.ora gespeichert",
        object_name=r"Objekt \d \(\w+\), (links|rechts|Mitte|oben|unten|oben links|unten rechts)",
    ),
    "ja": Words(
        file_menu="ファイル(&F)",
        take_apart="分解",
        remove="消す",
        not_marked="領域が指定されていません。\n領域を指定するか、オブジェクトを選んでください。",
        saved="table.ora を保存しました",
        object_name=r"オブジェクト \d（\w+）、(左|右|中央|上|下|左上|右下)",
    ),
}


def button(person: Person, text: str) -> QtWidgets.QPushButton:
    """The button in sight that a person finds by its word."""
    buttons = person.panel.findChildren(QtWidgets.QPushButton)
    return next(x for x in buttons if x.text() == text and x.isVisible())


@pytest.mark.timeout(600)
@pytest.mark.parametrize("code", WORDS)
def test_a_whole_job_in_another_language(
    qapp: QtWidgets.QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setenv("INTARSIA_HOME", str(tmp_path / "home"))
    words = WORDS[code]
    with at_the_editor(language=code) as person:
        said: list[str] = []
        person.editor.said.connect(said.append)
        titles = [x.text() for x in person.window.menuBar().actions()]
        assert titles[0] == words.file_menu
        person.open(photo(tmp_path / "table.png"))
        person.press(button(person, words.remove))  # nothing is marked yet
        person.rest()
        assert person.said == words.not_marked
        person.press(button(person, words.take_apart))
        person.work()
        objects = [row for row in person.rows() if re.fullmatch(words.object_name, row)]
        assert len(objects) >= 3, person.rows()
        names = [item.name for item in person.document.objects]
        assert any(re.fullmatch(r"\w+ object 1, .+", name) for name in names)
        person.editor.brush.set_size(90)
        person.take("tool_brush")
        person.drag((RED[0] - 4, RED[1]), (RED[0] + 4, RED[1]))
        person.press(button(person, words.remove))
        person.work()
        assert person.said == ""
        assert person.rows()[0] == words.remove
        person.save(tmp_path / "table.ora")
        assert words.saved in said
        assert " object 1, " in stack_of(tmp_path / "table.ora")  # a file speaks one language
        person.open(tmp_path / "table.ora")
        assert [x for x in person.rows() if re.fullmatch(words.object_name, x)] == objects


def stack_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("stack.xml").decode()
