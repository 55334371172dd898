"""The panel's small widgets, each on its own, as a person would use them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.state.storage.settings import Shortcut
from intarsia.core.wire.errors import OutOfMemory
from intarsia.core.wire.geometry import Affine, Box
from intarsia.ui.qt import Qt, QtGui, QtWidgets
from intarsia.ui.widgets.error_bar import ErrorBar
from intarsia.ui.widgets.layers.history_list import HistoryList
from intarsia.ui.widgets.layers.transform_fields import (
    TransformFields,
    TransformValues,
    placement_of,
)
from intarsia.ui.widgets.queue.queue_list import QueueList
from intarsia.ui.widgets.shortcut_dialog import ActionKeys, ShortcutDialog
from intarsia.ui.widgets.variation_box import VariationBox
from intarsia.ui.widgets.variation_strip import VariationStrip

LEFT = Qt.MouseButton.LeftButton


def button_named(widget: QtWidgets.QWidget, name: str) -> QtWidgets.QAbstractButton:
    found = [
        b for b in widget.findChildren(QtWidgets.QAbstractButton) if b.accessibleName() == name
    ]
    assert len(found) == 1, (name, len(found))
    return found[0]


def test_the_error_bar_says_what_to_do_and_offers_it(qtbot: QtBot) -> None:
    bar = ErrorBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.say("The engine has stopped.", "Start it again.", (("restart", "Restart"),))
    assert "Start it again" in bar.text
    with qtbot.waitSignal(bar.acted) as acted:
        qtbot.mouseClick(button_named(bar, "Restart"), LEFT)
    assert acted.args == ["restart"]
    qtbot.mouseClick(button_named(bar, "Dismiss the message"), LEFT)
    assert bar.isHidden()


def test_the_queue_shows_progress_and_cancels_its_own_job(qtbot: QtBot) -> None:
    jobs = JobTable()
    queue = QueueList(jobs, Observable(False))
    qtbot.addWidget(queue)
    jobs.add(Job("a", "complete", "Remove"))
    jobs.add(Job("b", "rearrange", "Move cup"))
    jobs.put(Job("b", "rearrange", "Move cup", JobState.RUNNING, progress=0.4))
    row = queue.row("b")
    assert row is not None
    assert "40 %" in row.accessibleName()
    with qtbot.waitSignal(queue.cancelled) as cancelled:
        qtbot.mouseClick(button_named(row, "Cancel this edit"), LEFT)
    assert cancelled.args == ["b"]


def test_a_failed_job_says_why_and_can_be_tried_again(qtbot: QtBot) -> None:
    jobs = JobTable()
    queue = QueueList(jobs, Observable(False))
    qtbot.addWidget(queue)
    jobs.add(Job("a", "complete", "Remove"))
    jobs.fail("a", OutOfMemory("There is too little memory.", "Use a smaller region."))
    row = queue.row("a")
    assert row is not None
    assert "too little memory" in row.accessibleName()
    with qtbot.waitSignal(queue.retried):
        qtbot.mouseClick(button_named(row, "Try again"), LEFT)
    qtbot.mouseClick(button_named(queue, "Clear finished"), LEFT)
    assert queue.row("a") is None


def test_a_click_in_the_history_goes_there(qtbot: QtBot) -> None:
    steps = HistoryList()
    qtbot.addWidget(steps)
    steps.show_steps(("", "Move cup", "Remove"), 1)
    assert steps.currentRow() == 1
    with qtbot.waitSignal(steps.chosen) as chosen:
        steps.itemClicked.emit(steps.item(0))
    assert chosen.args == [0]


def test_the_strip_shows_when_there_is_a_choice(qtbot: QtBot) -> None:
    strip = VariationStrip()
    qtbot.addWidget(strip)
    picture = QtGui.QImage(8, 8, QtGui.QImage.Format.Format_RGB32)
    strip.show_pictures((picture,), 5, 0)
    assert strip.isHidden()
    strip.show_pictures((picture, picture), 5, 0)
    assert strip.item(1).text() == "6"
    with qtbot.waitSignal(strip.chosen) as chosen:
        strip.setCurrentRow(1)
    assert chosen.args == [1]


@pytest.mark.parametrize(
    "placement",
    [
        TransformValues(),
        TransformValues(12, -7, 1.5, 0.5, 30),
        TransformValues(0, 0, -1, 1, 0),
        TransformValues(3, 4, 2, -2, -60),
        TransformValues(5, 5, 1, 1, 170),
    ],
)
def test_fields_and_transform_are_two_views_of_one_thing(placement: TransformValues) -> None:
    box = Box(100, 50, 40, 60)
    affine = placement.affine(box)
    assert placement_of(affine, box).affine(box).close_to(affine, 1e-6)


def test_a_flip_reads_as_a_flip() -> None:
    box = Box(10, 10, 20, 20)
    fields = placement_of(Affine.scaling(-1, 1, box.center), box)
    assert fields.scale_x == pytest.approx(-1)
    assert fields.degrees == pytest.approx(0)


def test_proportions_are_kept_unless_unlinked(qtbot: QtBot) -> None:
    fields = TransformFields()
    qtbot.addWidget(fields)
    assert not fields.isEnabled()
    fields.show_placement(TransformValues(scale_x=1.0, scale_y=0.5))
    spins = {s.accessibleName(): s for s in fields.findChildren(QtWidgets.QDoubleSpinBox)}
    with qtbot.waitSignal(fields.edited) as edited:
        spins["Width"].setValue(200)
    assert (edited.args[0].scale_x, edited.args[0].scale_y) == (2.0, 1.0)


def test_shortcuts_can_be_changed_and_clashes_are_refused(qtbot: QtBot) -> None:
    actions = (ActionKeys("undo", "Undo", "Ctrl+Z", "Ctrl+Z"), ActionKeys("redo", "Redo", "", ""))
    dialog = ShortcutDialog(actions)
    qtbot.addWidget(dialog)
    dialog.set_keys("redo", "Ctrl+Y")
    assert dialog.changes() == (Shortcut("redo", "Ctrl+Y"),)
    dialog.set_keys("redo", "Ctrl+Z")
    assert dialog.clashes() == ("Ctrl+Z",)


def test_a_result_says_how_sure_it_is_and_another_one_is_a_click_away(qtbot: QtBot) -> None:
    box = VariationBox()
    qtbot.addWidget(box)
    picture = QtGui.QImage(8, 8, QtGui.QImage.Format.Format_RGB32)
    box.show_result((picture,), 3, 0, "The fill is a guess (30 %).")
    assert box.said == "The fill is a guess (30 %)."
    buttons = {x.text(): x for x in box.findChildren(QtWidgets.QPushButton)}
    with qtbot.waitSignal(box.another):
        buttons["Another"].click()
    box.show_result((picture,), 3, 0)
    assert box.said == ""
