"""Groups of layers in a real Krita: one undo step, and a node that can be changed afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_what_is_added_belongs_to_the_document(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        red = Filling(QByteArray(bytes((0, 0, 255, 255)) * 600), Box(10, 20, 30, 20))
        made = add_group(document, NewGroup("Two", (NewLayer("a", red), NewLayer("b", red))), None)
        stage.put("added", names(document))
        stage.put("inside", [node.name() for node in made.childNodes()])
        made.childNodes()[0].setVisible(False)
        made.setOpacity(100)
        stage.put("removed", made.remove())
        yield until(lambda: names(document) == ["Background"])
        trigger("edit_undo")
        yield until(lambda: names(document) == ["Background", "Two"])
        for _step in ("opacity", "visible", "added"):
            document.waitForDone()  # Krita 6 takes no undo while it still carries out the last
            yield until(Krita.instance().action("edit_undo").isEnabled)
            trigger("edit_undo")
        document.waitForDone()
        yield until(lambda: names(document) == ["Background"])
        """,
        photo,
        engine=False,
        imports="from intarsia.core.wire.geometry import Box\n"
        "from intarsia.plugin.krita.documents.pixels import Filling\n"
        "from intarsia.plugin.krita.documents.groups import NewGroup, NewLayer, add_group",
    ).findings
    assert found["added"] == ["Background", "Two"]
    assert found["inside"] == ["a", "b"]
    assert found["removed"]
