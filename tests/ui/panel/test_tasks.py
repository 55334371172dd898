"""The panel by tasks: one primary button each, the rest folded, no button moved by a message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.ui.panel.panel import Panel
from intarsia.ui.panel.sections import GestureSection
from intarsia.ui.qt import QtCore, QtWidgets


class TaskDesk:
    """A shown panel on an engine with these methods, 300 pixels wide as a docker is."""

    def __init__(self, *methods: MethodDescriptor) -> None:
        self.gateway = FakeGateway()
        self.settings = SettingsFile(find_places().settings_file)
        session = Session(MemoryHost(), self.gateway, settings=lambda: self.settings.current.value)
        self.session = session
        self.panel = Panel(MemoryHost(), session, self.settings, self.gateway)
        self.panel.resize(300, 700)
        self.panel.show()
        self.gateway.ready(*methods)
        QtWidgets.QApplication.processEvents()

    def heads(self) -> list[str]:
        heads = self.panel.findChildren(QtWidgets.QToolButton, "sectionHead")
        shown = [x for x in heads if x.isVisible()]
        return [x.text() for x in sorted(shown, key=self.top)]

    def top(self, widget: QtWidgets.QWidget) -> int:
        return widget.mapTo(self.panel, QtCore.QPoint()).y()

    def close(self) -> None:
        self.panel.close_panel()
        self.session.close()
        self.panel.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[TaskDesk]:
    desk = TaskDesk(CLASSICAL, IMAGE_ELEMENTS, replace(PAIR, ready=False, lacks=PAIR.packs))
    yield desk
    desk.close()


def main_buttons(section: GestureSection) -> list[str]:
    buttons = section.findChildren(QtWidgets.QPushButton)
    return [x.text() for x in buttons if x.property("main") and x.isVisible()]


def test_the_tasks_are_what_a_person_does(desk: TaskDesk) -> None:
    assert desk.heads() == ["Remove", "Move", "Paint in", "Redraw", "Change look", "Queue"]
    panel = desk.panel
    assert main_buttons(panel.region) == ["Remove"]
    assert main_buttons(panel.move_section) == ["Take apart"]
    assert main_buttons(panel.exemplar) == ["Paint in"]
    assert main_buttons(panel.map) == ["Repaint"]


def test_method_sliders_and_seeds_lie_in_the_options(desk: TaskDesk) -> None:
    panel = desk.panel
    fields = (panel.exemplar.parameters, panel.move_section.shadow, panel.move_section.method)
    assert not any(field.isVisible() for field in fields)
    panel.exemplar.options.unfold()
    panel.move_section.options.unfold()
    assert all(field.isVisible() for field in fields)
    kept = SettingsFile(find_places().settings_file).current.value
    assert set(kept.options_open) == {"paint_exemplar", "rearrange"}


def test_a_task_without_weights_offers_them_and_takes_no_other_room(desk: TaskDesk) -> None:
    look = desk.panel.look
    assert look.get_packs.isVisible()
    assert "PAIR-Diffusion" in look.missing.text()
    buttons = [x.text() for x in look.findChildren(QtWidgets.QPushButton) if x.isVisible()]
    assert buttons == ["Model packs…"]
    desk.gateway.ready(CLASSICAL, PAIR)
    assert main_buttons(look) == ["Give the look"]
    assert not look.get_packs.isVisible()


def test_no_button_moves_when_something_is_said(desk: TaskDesk) -> None:
    panel = desk.panel
    buttons = [panel.region.remove, panel.move_section.apart, panel.exemplar.paint]
    before = [desk.top(button) for button in buttons]
    panel.bars.show_error(BadEdit("No region is marked.", "Mark one, or choose an object."))
    panel.bars.found.offer("Found: cup")
    panel.variations.setVisible(True)
    QtWidgets.QApplication.processEvents()
    assert panel.bars.errors.isVisible()
    assert [desk.top(button) for button in buttons] == before


def test_an_experiment_says_what_to_expect_and_is_never_the_remembered_choice(
    desk: TaskDesk,
) -> None:
    move = desk.panel.move_section
    row = move.method.findData(IMAGE_ELEMENTS.id)
    assert move.method.itemText(row) == "Image elements (experimental)"
    assert not move.expect.isVisible()
    move.method.setCurrentIndex(row)
    move.method.activated.emit(row)
    assert move.expect.isVisible()
    assert "coarse" in move.expect.text()
    assert desk.session.options("rearrange").method == IMAGE_ELEMENTS.id
    desk.panel.forget_experiments()  # another picture
    assert desk.session.options("rearrange").method == ""
    assert move.method.currentText() == "Best available"
    move.method.activated.emit(row)
    again = TaskDesk(CLASSICAL, IMAGE_ELEMENTS)  # another start
    assert again.session.options("rearrange").method == ""
    again.close()
