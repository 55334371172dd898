"""The look section on a session: gestures, classes of objects, remembered sliders, what lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gateways import FakeGateway
from hosts import MemoryHost, thing
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.segmenters.descriptor import ONEFORMER
from intarsia.core.state.planning.preferences import with_method
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.edits import (
    ObjectClass,
    PaintExemplar,
    ParameterValue,
    Segment,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask, mask_within
from intarsia.core.wire.methods import PROTOCOL, EngineInfo, MethodDescriptor
from intarsia.core.wire.object_classes import class_number
from intarsia.core.wire.pixels import Placed
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.limit_choice import LimitChoice


class Desk:
    """A panel on a picture with a cup and a jar."""

    def __init__(self) -> None:
        self.host, self.gateway = MemoryHost(), FakeGateway()
        self.settings = SettingsFile(find_places().settings_file)
        self.session = Session(
            self.host, self.gateway, settings=lambda: self.settings.current.value
        )
        self.panel = Panel(self.host, self.session, self.settings, self.gateway)
        self.panel.show()
        job = self.session.take_apart()
        things = ("cup", Box(50, 50, 40, 40)), ("jar", Box(450, 300, 40, 40))
        self.gateway.finish(job, *(thing(*x) for x in things))

    def offer(self, *methods: MethodDescriptor) -> None:
        info = EngineInfo("0", PROTOCOL, ("cpu",), methods)
        self.session.engine.set(EngineStatus(EngineState.READY, info=info))

    def press(self, name: str) -> Any:
        """Click a button of the section; returns the edit that was sent last."""
        buttons = self.panel.look.findChildren(QtWidgets.QPushButton)
        next(x for x in buttons if x.accessibleName() == name).click()
        return self.gateway.last


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    qtbot.addWidget(desk.panel)
    desk.offer(CLASSICAL, PAIR, PIXEL_GUIDANCE)
    yield desk
    desk.panel.close_panel()
    desk.session.close()


def test_the_section_is_there_only_where_a_method_gives_looks(desk: Desk) -> None:
    assert desk.panel.look.isVisible()
    desk.offer(CLASSICAL)
    assert not desk.panel.look.isVisible()


def test_an_object_gets_the_look_of_another(desk: Desk) -> None:
    desk.session.selected.set(("jar",))
    desk.press("Take its look")
    desk.session.selected.set(("cup",))
    edit = desk.press("Give the look")
    assert isinstance(edit, TransferAppearance)
    assert edit.reference.size == Box(0, 0, 40, 40).size
    assert edit.object_map is not None


def test_without_an_exemplar_or_a_region_a_sentence_says_what_to_do(desk: Desk) -> None:
    sent = len(desk.gateway.submitted)
    desk.session.selected.set(("cup",))
    desk.press("Give the look")
    assert "no exemplar whose look" in desk.panel.bars.errors.text
    desk.session.selected.set(())
    desk.press("Vary")
    assert "No region is marked" in desk.panel.bars.errors.text
    desk.press("Take its look")
    assert "No object is chosen" in desk.panel.bars.errors.text
    assert len(desk.gateway.submitted) == sent


def test_objects_are_varied_and_added(desk: Desk) -> None:
    desk.session.selected.set(("cup",))
    desk.press("Take its look")
    assert isinstance(desk.press("Vary"), Vary)
    assert desk.press("Vary shape").free_form
    desk.session.selected.set(())
    desk.panel.look.category.show_class(class_number("cat"))
    desk.session.selected.set(("jar",))
    added = desk.press("Add")
    assert isinstance(added, PaintExemplar)
    assert added.look_only
    assert added.method == PAIR.id


def test_a_class_belongs_to_the_chosen_object(desk: Desk) -> None:
    desk.session.selected.set(("cup",))
    choice = desk.panel.look.category
    choice.setCurrentIndex(choice.findText("cup"))
    choice.activated.emit(choice.currentIndex())
    assert [x.category for x in desk.host.document.objects] == [class_number("cup"), None]
    desk.session.selected.set(("jar",))
    assert choice.category is None
    desk.session.selected.set(("cup",))
    assert choice.category == class_number("cup")
    assert desk.press("Vary").classes == (ObjectClass(1, class_number("cup")),)


def test_classes_are_asked_of_a_method_that_knows_them(desk: Desk) -> None:
    find = next(
        x
        for x in desk.panel.look.findChildren(QtWidgets.QPushButton)
        if x.accessibleName() == "Find classes"
    )
    desk.panel.look.options.unfold()
    assert not find.isVisible()
    desk.offer(CLASSICAL, ONEFORMER, PAIR)
    assert find.isVisible()
    assert isinstance(desk.press("Find classes"), Segment)
    assert desk.gateway.last.method == ONEFORMER.id


def test_words_sliders_and_presets_go_along_and_are_remembered(desk: Desk) -> None:
    look = desk.panel.look
    look.findChild(QtWidgets.QLineEdit, "").clear()
    words = next(x for x in look.findChildren(QtWidgets.QLineEdit) if x.accessibleName() == "Words")
    words.setText("a blue cup")
    structure = look.parameters.control("structure")
    assert structure is not None
    structure.findChild(QtWidgets.QDoubleSpinBox).setValue(3.5)
    desk.session.selected.set(("cup",))
    edit = desk.press("Vary")
    assert edit.prompt == "a blue cup"
    assert ParameterValue("structure", 3.5) in edit.values
    look.parameters.preset_chosen.emit(PAIR.presets[1])
    assert structure.value == 6.0
    assert ParameterValue("text", 10.0) in desk.press("Vary").values
    kept = SettingsFile(find_places().settings_file).current.value.parameters
    assert {x.name: x.value for x in kept if x.method == "pair"}["appearance"] == 3.0
    look.parameters.preset_chosen.emit(None)
    assert structure.value == 9.0
    assert desk.press("Vary").values == ()


def test_a_slider_of_one_method_is_the_same_in_every_section(desk: Desk) -> None:
    desk.settings.change(lambda x: with_method(x, "repaint_map", "pair"))
    desk.panel.map.show_methods(desk.session.engine.value.info)
    here = desk.panel.look.parameters.control("structure")
    there = desk.panel.map.parameters.control("structure")
    assert here is not None
    assert there is not None
    here.findChild(QtWidgets.QDoubleSpinBox).setValue(4.5)
    assert there.value == 4.5


def test_seed_and_variations_count_for_everything_that_paints(desk: Desk) -> None:
    for field, value in zip(
        desk.panel.exemplar.findChildren(QtWidgets.QSpinBox), (12, 3), strict=True
    ):
        field.setValue(value)
    desk.session.selected.set(("cup",))
    edit = desk.press("Vary")
    assert (edit.seed, edit.variations) == (12, 3)


def test_what_a_method_lacks_is_said_with_the_command(desk: Desk) -> None:
    lacking = replace(PAIR, ready=False, lacks=("pair-sdv2", "sd-1.5-words"))
    desk.offer(CLASSICAL, lacking)
    desk.settings.change(lambda x: with_method(x, "transfer_appearance", "pair"))
    missing = desk.panel.look.missing
    assert missing.isVisibleTo(desk.panel.look)
    assert "PAIR-Diffusion" in missing.text()
    assert "pair-sdv2" in missing.text()
    assert "intarsia packs install sd-1.5-words" in missing.toolTip()
    desk.offer(CLASSICAL, PAIR)
    assert not missing.isVisibleTo(desk.panel.look)


def limit(desk: Desk, place: int) -> LimitChoice:
    """The choice of what the marked region is for, at that place of its list."""
    choice = desk.panel.look.limit
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    return choice


def test_a_slider_counts_only_where_a_region_is_marked(desk: Desk) -> None:
    desk.session.selected.set(("cup",))
    desk.press("Take its look")
    desk.host.marked = Placed(full_mask(Size(10, 40)), 50, 50)  # the cup's left quarter
    assert limit(desk, 2).names == ("appearance",)
    edit = desk.press("Give the look")
    window, (only,) = edit.window, edit.maps
    assert only.name == "appearance"
    assert only.plane == mask_within(desk.host.marked, window.box)
    assert edit.region == mask_within(Placed(full_mask(Size(40, 40)), 50, 50), window.box)
    limit(desk, 3)
    assert [x.name for x in desk.press("Vary").maps] == ["structure", "appearance"]
    limit(desk, 0)
    plain = desk.press("Vary")
    assert plain.maps == ()
    assert plain.region == mask_within(desk.host.marked, plain.window.box)


def test_a_limit_needs_an_object_and_a_mark(desk: Desk) -> None:
    limit(desk, 1)
    sent = len(desk.gateway.submitted)
    desk.session.selected.set(("cup",))
    desk.press("Vary")
    assert "Nothing is marked" in desk.panel.bars.errors.text
    desk.session.selected.set(())
    desk.host.marked = Placed(full_mask(Size(10, 40)), 50, 50)
    desk.press("Vary")
    assert "No object is chosen" in desk.panel.bars.errors.text
    assert len(desk.gateway.submitted) == sent


def test_limits_are_offered_only_where_a_method_knows_them(desk: Desk) -> None:
    desk.panel.look.options.unfold()
    assert desk.panel.look.limit.isVisible()
    desk.offer(CLASSICAL, replace(PAIR, parameters=()))
    assert not desk.panel.look.limit.isVisible()
    assert desk.panel.look.limit.names == ()
