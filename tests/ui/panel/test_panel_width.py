"""The panel in a narrow dock: nothing is cut off, whatever methods and messages there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.pixel_guidance.descriptor import (
    PIXEL_GUIDANCE,
    PIXEL_GUIDANCE_FACES,
)
from intarsia.core.engine.methods.segmenters.descriptor import ONEFORMER, SAM
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.ui.languages import LANGUAGES
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.section import Section
from shown_words import cut_words, in_language

DOCK_PX = 300
METHODS = (
    CLASSICAL,
    IMAGE_ELEMENTS,
    SAM,
    ONEFORMER,
    PAINT_BY_EXAMPLE,
    PAIR,
    PIXEL_GUIDANCE,
    PIXEL_GUIDANCE_FACES,
)


@pytest.fixture
def language(qapp: QtWidgets.QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    with in_language(request.param):
        yield request.param


@pytest.mark.parametrize("ready", [True, False])
@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_nothing_is_cut_off_in_a_narrow_dock(qtbot: Any, ready: bool, language: str) -> None:
    gateway, host = FakeGateway(), MemoryHost()
    settings = SettingsFile(find_places().settings_file)
    session = Session(host, gateway, settings=lambda: settings.current.value)
    panel = Panel(host, session, settings, gateway)
    qtbot.addWidget(panel)
    gateway.ready(*(replace(m, ready=ready, lacks=() if ready else m.packs) for m in METHODS))
    panel.bars.show_error(EngineUnreachable("The engine has stopped.", "Start it again."))
    for section in panel.findChildren(Section):
        section.unfold()
    panel.resize(DOCK_PX, 700)
    panel.show()
    QtWidgets.QApplication.processEvents()
    for area in panel.findChildren(QtWidgets.QScrollArea):
        inside = area.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= area.viewport().width(), area.accessibleName()
    assert panel.width() == DOCK_PX
    assert sorted(cut_words(panel)) == []
    panel.close_panel()
    session.close()
