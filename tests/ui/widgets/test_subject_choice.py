"""What of an exemplar is meant: clicks, boxes and the whole of it, in the exemplar's own pixels."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.wire.edits import PromptKind
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import RGBA, blank
from intarsia.ui.attempts import AtOnce
from intarsia.ui.qt import Qt, QtCore
from intarsia.ui.widgets.exemplar_well import ExemplarWell
from intarsia.ui.widgets.subject_choice import FOUND, SubjectChoice, SubjectWish

PICTURE = blank(Size(1040, 520), RGBA)  # shown at half its size


@pytest.fixture
def choice(qtbot: QtBot) -> SubjectChoice:
    dialog = SubjectChoice(PICTURE, FOUND)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_clicks_say_what_belongs_and_what_does_not(choice: SubjectChoice, qtbot: QtBot) -> None:
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    qtbot.mouseClick(choice.view, right, pos=QtCore.QPoint(10, 10))
    assert choice.wish == FOUND  # nothing to take away from yet
    qtbot.mouseClick(choice.view, left, pos=QtCore.QPoint(100, 60))
    qtbot.mouseClick(choice.view, right, pos=QtCore.QPoint(200, 80))
    prompt = choice.wish.prompt
    assert prompt is not None
    assert prompt.kind is PromptKind.POINTS
    assert prompt.points == ((200.0, 120.0),)
    assert prompt.negatives == ((400.0, 160.0),)


def test_a_drag_is_a_box_that_stays_in_the_picture(choice: SubjectChoice, qtbot: QtBot) -> None:
    view = choice.view
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(300, 100))
    qtbot.mouseMove(view, QtCore.QPoint(400, 200))
    qtbot.mouseMove(view, QtCore.QPoint(560, 300))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(560, 300))
    prompt = choice.wish.prompt
    assert prompt is not None
    box = prompt.box
    assert box is not None
    assert (box.left, box.top, box.right, box.bottom) == (600, 200, 1040, 520)


def test_the_whole_and_the_found_are_one_button_each(choice: SubjectChoice, qtbot: QtBot) -> None:
    qtbot.mouseClick(choice.whole, Qt.MouseButton.LeftButton)
    assert choice.wish == SubjectWish(whole=True)
    assert not choice.grab().isNull()
    qtbot.mouseClick(choice.found, Qt.MouseButton.LeftButton)
    assert choice.wish == FOUND


def test_the_well_keeps_the_wish_until_another_exemplar(qtbot: QtBot) -> None:
    well = ExemplarWell(AtOnce(lambda _: None))
    qtbot.addWidget(well)
    well.show()
    assert not well.subject.isVisible()
    well.take(PICTURE)
    assert well.subject.isVisible()
    qtbot.mouseClick(well.subject, Qt.MouseButton.LeftButton)
    dialog = well.findChild(SubjectChoice)
    assert dialog is not None
    qtbot.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(50, 50))
    dialog.accept()
    assert well.wish.prompt is not None
    well.take(PICTURE)
    assert well.wish == FOUND
