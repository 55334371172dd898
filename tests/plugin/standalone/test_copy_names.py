"""What copies are called: free names, with one suffix however often something is copied."""

from __future__ import annotations

import pytest

from intarsia.plugin.standalone.copy_names import copy_name, numbered
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtGui, QtWidgets


@pytest.mark.parametrize(
    ("name", "template", "names"),
    [
        ("Cup", "{name} copy", ["Cup copy", "Cup copy 2", "Cup copy 3"]),
        ("Cup copy", "{name} copy", ["Cup copy 2", "Cup copy 3", "Cup copy 4"]),
        ("Cup copy 7", "{name} copy", ["Cup copy", "Cup copy 2", "Cup copy 3"]),
        ("Copy {x}", "{name} copy", ["Copy {x} copy", "Copy {x} copy 2", "Copy {x} copy 3"]),
        (
            "カップ",
            "{name} のコピー",
            ["カップ のコピー", "カップ のコピー 2", "カップ のコピー 3"],
        ),
        ("B (1) のコピー", "{name} のコピー", [f"B (1) のコピー {n}" for n in (2, 3, 4)]),
    ],
)
def test_a_copy_has_one_suffix(name: str, template: str, names: list[str]) -> None:
    taken = {name}
    for wanted in names:
        assert copy_name(name, taken, template) == wanted
        taken.add(wanted)


def test_a_name_is_numbered_where_it_is_taken() -> None:
    assert numbered("Cup", {"Cap"}) == "Cup"
    assert numbered("Cup", {"Cup", "Cup 2", "Cup 4"}) == "Cup 3"


def names_of(window: EditorWindow) -> list[str]:
    document = window.editor.host.document
    return [] if document is None else [x.name for x in document.objects if x.affine is not None]


def paste_picture(window: EditorWindow, colour: str) -> None:
    image = QtGui.QImage(30, 20, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor(colour))
    QtWidgets.QApplication.clipboard().setImage(image)
    window.commands["paste"].trigger()


def test_pictures_from_elsewhere_are_numbered(window: EditorWindow) -> None:
    for colour in ("red", "green", "blue"):
        paste_picture(window, colour)
    assert names_of(window)[2:] == ["Pasted picture", "Pasted picture 2", "Pasted picture 3"]


def test_what_was_cut_is_pasted_under_its_name(window: EditorWindow) -> None:
    paste_picture(window, "red")
    window.commands["duplicate"].trigger()
    assert names_of(window)[2:] == ["Pasted picture", "Pasted picture copy"]
    window.commands["cut"].trigger()
    window.commands["paste"].trigger()
    assert names_of(window)[2:] == ["Pasted picture", "Pasted picture copy"]
    window.commands["paste"].trigger()
    window.commands["duplicate"].trigger()
    assert names_of(window)[4:] == ["Pasted picture copy 2", "Pasted picture copy 3"]
