"""The docker in a real Krita at first sight: high enough to be used, as wide as it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from krita_program import copy_home, run_script

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

SCRIPT = """
import gc
import time
from intarsia_driver.qt import *
from intarsia_driver.steps import PATIENCE

def main(stage):
    frame = stage.krita.activeWindow().qwindow()
    docker = frame.findChild(QDockWidget, "intarsia")
    end = time.monotonic() + PATIENCE
    middle = lambda: docker.mapToGlobal(QPoint(docker.width() // 2, 40))
    inside = lambda: docker.isAncestorOf(QApplication.widgetAt(middle()) or frame)
    high = lambda: docker.height() >= 0.4 * frame.height()
    yield lambda: time.monotonic() > end or inside() and (high() or not SHRINK)
    yield 1000
    stage.put("seen", inside())
    stage.put("height", docker.height())
    stage.put("of", frame.height())
    if SHRINK:
        frame.resizeDocks([docker], [240], Qt.Orientation.Vertical)
        yield 300
    stage.put("left", docker.height())
    yield lambda: gc.get_freeze_count() or time.monotonic() > end
    stage.put("not searched", gc.get_freeze_count())
"""


def test_it_is_given_room_once_and_then_is_as_the_user_left_it(
    warm_home: Path, display: str, photo: Path, tmp_path: Path
) -> None:
    home = copy_home(warm_home, tmp_path / "home")
    script = SCRIPT.replace("SHRINK", "True")
    first = run_script(home, display, script, photo, 400).findings
    assert first["seen"]
    assert first["height"] >= 0.4 * first["of"]
    assert first["left"] < 0.9 * first["height"]
    assert first["not searched"] > 10_000  # garbage is looked for among what came after the start
    script = SCRIPT.replace("SHRINK", "False")
    again = run_script(home, display, script, photo, 400).findings
    assert abs(again["height"] - first["left"]) <= 0.05 * again["of"]


@pytest.mark.parametrize("scale", ["1", "2"])
def test_it_never_scrolls_sideways(krita: RunKrita, photo: Path, scale: str) -> None:
    found = krita(
        """
        frame = docker.window()
        sections = docker.findChildren(Section)
        stage.put("sections", len(sections))
        stage.put("ratio", docker.devicePixelRatioF())
        for wide in (150, 300):
            frame.resizeDocks([docker], [wide], Qt.Orientation.Horizontal)
            yield 300
            for section in sections:
                section.unfold()
                yield 50
            yield 300
            stage.put(f"width {wide}", docker.width())
            areas = docker.findChildren(QScrollArea)
            stage.put(f"too wide {wide}", [a.horizontalScrollBar().maximum() for a in areas])
        """,
        photo,
        imports="from intarsia.ui.widgets.section import Section",
        QT_SCALE_FACTOR=scale,
    ).findings
    assert found["ratio"] == float(scale)
    assert found["sections"] > 6
    assert found["width 150"] <= 300
    assert set(found["too wide 150"]) == {0}
    assert found["width 300"] == 300
    assert set(found["too wide 300"]) == {0}
