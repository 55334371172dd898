"""What is marked in a real Krita: the selection of the canvas, and masks on one layer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_a_local_selection_is_the_region_as_for_krita_s_own_tools(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        def marked():
            placed = docker.bench.host.selection()
            if placed is None:
                return None
            return [placed.left, placed.top, placed.pixels.width, placed.pixels.height]

        base = top(document)[0]
        yield activated(document, base)
        stage.put("none", marked())
        select(document, 100, 90, 30, 24)
        yield until(lambda: marked() is not None)
        stage.put("canvas", marked())
        trigger("add_new_selection_mask")
        yield until(lambda: [n.type() for n in base.childNodes()] == ["selectionmask"])
        mask = base.childNodes()[0]
        select(document, 10, 20, 16, 12)
        yield activated(document, mask)
        stage.put("mask", marked())
        yield activated(document, base)
        stage.put("layer", marked())
        document.setSelection(None)
        yield until(lambda: document.selection() is None)
        stage.put("layer alone", marked())
        trigger("intarsia_remove")
        yield until(idle(docker, 1))
        stage.put("said", said(docker))
        made = group(document, "Intarsia: removed").bounds()
        stage.put("made", [made.x(), made.y(), made.width(), made.height()])
        yield activated(document, group(document, "Intarsia: removed"))
        stage.put("another layer", marked())
        mask.setVisible(False)
        yield activated(document, base)
        stage.put("hidden", marked())
        """,
        photo,
    ).findings
    local = [100, 90, 30, 24]
    assert found["none"] is None
    assert found["canvas"] == local
    assert found["mask"] == local
    assert found["layer"] == local
    assert found["layer alone"] == local
    assert found["said"] == ""
    left, top, width, height = found["made"]
    assert left <= 100 < 130 <= left + width
    assert top <= 90 < 114 <= top + height
    assert found["another layer"] is None
    assert found["hidden"] is None
