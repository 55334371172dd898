"""The Tab key in the panel: it goes down the sections as they are seen."""

from __future__ import annotations

from typing import Any

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import Qt, QtCore, QtWidgets


def test_tab_goes_down_as_one_reads(qtbot: Any) -> None:
    gateway, host = FakeGateway(), MemoryHost()
    settings = SettingsFile(find_places().settings_file)
    session = Session(host, gateway, settings=lambda: settings.current.value)
    panel = Panel(host, session, settings, gateway)
    qtbot.addWidget(panel)
    for section in panel._sections:
        section.options.unfold()
    panel.resize(340, 3000)
    panel.show()
    gateway.ready(CLASSICAL, PAIR, PAINT_BY_EXAMPLE)
    panel.exemplar.method.method_chosen.emit(PAINT_BY_EXAMPLE.id)  # its sliders are made late
    QtWidgets.QApplication.processEvents()
    walk = _walk(qtbot, panel)
    places = [x.mapTo(panel, QtCore.QPoint(0, x.height() // 2)) for x in walk]
    lines = [(place.y() // 12, place.x()) for place in places]
    names = [x.accessibleName() for x in walk]
    assert lines == sorted(lines), names
    assert {"Take apart", "Likeness", "Words", "Structure", "Repaint"} <= set(names)
    panel.close_panel()
    session.close()


def _walk(qtbot: Any, panel: Panel) -> list[QtWidgets.QWidget]:
    """Where Tab stops, from the first section to the last."""
    found = [panel.region.findChildren(QtWidgets.QToolButton)[0]]
    sections = panel._sections
    while len(found) < 200:
        after = found[-1].nextInFocusChain()
        while not (after.isVisible() and after.focusPolicy() & Qt.FocusPolicy.TabFocus):
            after = after.nextInFocusChain()
        if not any(section.isAncestorOf(after) for section in sections):
            return found
        found.append(after)
    raise AssertionError("Tab never leaves the sections")
