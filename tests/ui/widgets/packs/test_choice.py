"""Which installed weights make an edit: offered where there are several, remembered, and sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.segmenters.descriptor import SAM
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.packs import PackFacts, PackState
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import QtWidgets
from pack_facts import TINY


def packs(*installed: str) -> tuple[PackFacts, ...]:
    """All packs of Segment Anything, these of them installed."""

    def facts(name: str) -> PackFacts:
        state = PackState.INSTALLED if name in installed else PackState.ABSENT
        return replace(TINY, id=name, label=name.upper(), state=state)

    return tuple(facts(name) for name in reversed(SAM.packs))


class Desk:
    """A panel whose engine has Segment Anything."""

    def __init__(self) -> None:
        self.gateway = FakeGateway()
        self.settings = SettingsFile(find_places().settings_file)
        self.session = Session(
            MemoryHost(), self.gateway, settings=lambda: self.settings.current.value
        )
        self.panel = Panel(
            MemoryHost(), self.session, self.settings, self.gateway, queue_inside=False
        )
        self.panel.move_section.options.unfold()
        self.panel.show()
        self.gateway.ready(SAM, CLASSICAL, PIXEL_GUIDANCE)

    def install(self, *names: str) -> None:
        """Have these packs, and no others, be installed."""
        status = self.gateway.status
        status.set(replace(status.value, pack_changes=status.value.pack_changes + 1))
        self.gateway.packs.listed(*packs(*names))

    @property
    def choice(self) -> QtWidgets.QComboBox:
        return self.panel.finding.pack

    def choose(self, pack: str) -> None:
        """Choose from the list, as a person does."""
        place = self.choice.findData(pack)
        self.choice.setCurrentIndex(place)
        self.choice.activated.emit(place)

    def taken_apart(self) -> tuple[str, str]:
        """The method and the pack that an edit is sent with now."""
        self.session.take_apart()
        return self.gateway.last.method, self.gateway.last.pack

    def close(self) -> None:
        self.panel.close_panel()
        self.session.close()
        self.panel.deleteLater()


@pytest.fixture
def desk(qapp: QtWidgets.QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


def test_one_pack_is_no_choice(desk: Desk) -> None:
    assert ("look", "") in desk.gateway.packs.asked
    desk.install("sam-vit-l")
    assert not desk.choice.isVisible()
    assert not desk.choice.label.isVisible()
    assert desk.taken_apart() == ("", "")


def test_of_several_the_chosen_one_is_sent_and_remembered(desk: Desk) -> None:
    desk.install("sam-vit-b", "sam-vit-h")
    assert desk.choice.isVisible()
    assert [desk.choice.itemData(x) for x in range(2)] == ["sam-vit-b", "sam-vit-h"]
    assert not desk.panel.map.pack.isVisible()  # it runs on other packs
    desk.choose("sam-vit-h")
    assert desk.taken_apart() == ("sam", "sam-vit-h")
    assert desk.panel.finding.method.currentData() == "sam"
    again = Desk()
    again.install("sam-vit-b", "sam-vit-h")
    assert again.choice.currentData() == "sam-vit-h"
    again.close()


def test_a_pack_that_is_gone_is_not_asked_for(desk: Desk) -> None:
    desk.install("sam-vit-b", "sam-vit-h")
    desk.choose("sam-vit-h")
    desk.install("sam-vit-b", "sam-vit-l")
    assert desk.choice.currentData() == "sam-vit-b"
    assert desk.taken_apart() == ("sam", "")


def test_another_method_leaves_the_pack_behind(desk: Desk) -> None:
    desk.install("sam-vit-b", "sam-vit-h")
    desk.choose("sam-vit-h")
    desk.panel.finding.method.method_chosen.emit("classical")
    assert not desk.choice.isVisible()
    assert desk.taken_apart() == ("classical", "")
