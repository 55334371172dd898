"""A real Krita with all conversions in the background, as a large picture has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_every_gesture_waits_for_the_background(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        at_once.AT_ONCE_BYTES = 0
        changes = docker.bench.host.deferred_changes
        box = Box(0, 0, document.width(), document.height())
        before = read_document(document, box).pixels()
        docker.panel.move_section.take_apart_asked.emit()
        stage.put("not yet", job_states(docker))
        yield until(idle(docker, 1))
        nodes = group(document, "Intarsia objects").childNodes()
        composed(document)
        apart = read_document(document, box).pixels()
        pairs = zip(before.data[:4000], apart.data[:4000])
        stage.put("whole", max(abs(a - b) for a, b in pairs) <= 1)
        nodes[-1].move(12, 5)
        trigger("intarsia_settle")
        yield until(idle(docker, 2))
        select(document, 20, 20, 24, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 3))
        document.setSelection(None)
        trigger("intarsia_map")
        stage.put("busy", changes.busy)
        yield mapped(docker, document)
        colour = bytes((*docker.sections.map.palette()[0].colour[::-1], 255))
        drawn = group(document, "Intarsia map")
        drawn.setPixelData(QByteArray(colour * 900), 100, 60, 30, 30)
        composed(document)
        trigger("intarsia_repaint")
        yield until(idle(docker, 4))
        stage.put("said", said(docker))
        stage.put("states", job_states(docker))
        stage.put("edits", [edit.verb for edit in live(docker).edits])
        trigger("intarsia_settle")
        yield told(docker)
        stage.put("nothing to do", said(docker))
        open_document = docker.bench.host.open_documents.of(document)
        nodes_before = len(open_document.record.sets[-1].nodes)
        nodes = group(document, "Intarsia objects").childNodes()
        nodes[-1].parentNode().addChildNode(nodes[-1].duplicate(), None)
        yield until(lambda: len(open_document.record.sets[-1].nodes) == nodes_before + 1)
        stage.put("copied", open_document.record.sets[-1].nodes[-1].object.copied)
        """,
        photo,
        imports="from intarsia.core.wire.geometry import Box\n"
        "from intarsia.plugin.krita.waiting import at_once\n"
        "from intarsia.plugin.krita.documents.reading import read_document",
    ).findings
    assert found["not yet"] == []
    assert found["busy"]
    assert found["whole"]
    assert found["copied"]
    assert found["said"] == ""
    assert found["states"] == ["finished"] * 4
    assert found["edits"] == ["rearrange", "complete", "repaint_map"]
    assert str(found["nothing to do"]).startswith("No object has moved.")
