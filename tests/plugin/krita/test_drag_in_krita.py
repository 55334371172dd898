"""A result that is ready during a drag, in a real Krita: it waits until the mouse is let go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_a_result_that_is_ready_during_a_drag_waits_until_the_button_is_let_go(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        nodes = things(docker, document)
        *others, dragged = sorted(nodes, key=lambda n: n.bounds().width() * n.bounds().height())
        yield activated(document, others[0])
        signal_engine(signal.SIGSTOP)  # or the result may be there before the drag
        trigger("intarsia_remove")
        yield until(lambda: len(job_states(docker)) == 2)
        yield activated(document, dragged)
        trigger("KritaTransform/KisToolMove")
        middle = dragged.bounds().center()
        start = middle.x(), middle.y()
        half, end = (start[0] - 15, start[1] - 5), (start[0] - 30, start[1] - 10)
        before = layers(document)

        grab(document, start)
        yield from pull(document, start, half)
        signal_engine(signal.SIGCONT)
        yield until(lambda: job_states(docker) == ["finished", "finished"])
        changes = docker.bench.host.deferred_changes
        yield until(changes._timer.isActive)  # it is ready and waits for its turn
        stage.put("held", layers(document) == before)
        yield from pull(document, half, end)
        stage.put("still held", layers(document) == before)
        stage.put("waits", changes._timer.isActive())
        let_go(document, end)
        yield until(idle(docker, 2))

        stage.put("added", [x for x in names(document) if x not in before])
        stage.put("offset", [dragged.position().x(), dragged.position().y()])
        stage.put("said", said(docker))
        """,
        photo,
        imports=LAYERS,
    ).findings
    assert found["held"]
    assert found["still held"]
    assert found["waits"]
    assert found["added"] == ["Intarsia: removed"]
    across, down = found["offset"]  # the Move tool snaps by a pixel or two
    assert abs(across + 30) <= 3
    assert abs(down + 10) <= 3
    assert found["said"] == ""


LAYERS = """
from intarsia.plugin.krita.documents.nodes import walk


def layers(document):
    return [node.name() for node in walk(document)]
"""
