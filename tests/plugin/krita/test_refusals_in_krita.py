"""What cannot be done is said in the panel of a real Krita, never in a modal box."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intarsia.plugin.krita.panel.engine_choice import INSTALL

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]
ACTIONS = ("take_apart", "settle", "remove", "paint", "map", "repaint", "exclude")


def test_without_a_document_every_gesture_says_so(krita: RunKrita) -> None:
    found = krita(
        f"""
        picture = Pixels(8, 8, 4, Depth.U8, bytes((0, 90, 255, 255)) * 64)
        docker.panel.exemplar.well.take(picture)
        stage.put("binding", BINDING == f"PyQt{{MAJOR}}")
        for name in {ACTIONS}:
            trigger("intarsia_" + name)
            yield told(docker)
            stage.put(name, said(docker))
        """,
        engine=False,
        imports="from intarsia.core.wire.pixels import Depth, Pixels\n"
        "from intarsia.ui.qt import BINDING",
    ).findings
    assert found["binding"]  # of Krita itself: the other one would end it
    for name in ACTIONS:
        assert str(found[name]).startswith("No picture is open."), (name, found[name])


def test_any_layer_may_be_active_and_what_cannot_be_is_said(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        root = document.rootNode()
        made = {
            "vector": document.createVectorLayer("vector"),
            "group": document.createGroupLayer("group"),
            "locked": document.createNode("locked", "paintlayer"),
        }
        for node in made.values():
            root.addChildNode(node, None)
        made["locked"].setLocked(True)
        document.waitForDone()
        yield activated(document, made["locked"])  # as Krita itself does, a little later
        select(document, 100, 90, 30, 24)
        for count, (name, node) in enumerate(made.items()):
            yield activated(document, node)
            docker.sections._from_layer.click()
            yield told(docker)
            stage.put("empty " + name, said(docker))
            trigger("intarsia_remove")
            yield until(idle(docker, count + 1))
            stage.put(name, said(docker))
            stage.put("layers", names(document).count("Intarsia: removed"))

        select(document, 900, 700, 30, 24)
        trigger("intarsia_remove")
        yield told(docker)
        stage.put("outside", said(docker))
        document.setSelection(None)
        yield activated(document, root.childNodes()[0])
        root.childNodes()[0].enableAnimation()
        document.waitForDone()
        yield until(root.childNodes()[0].animated)
        for name in ("take_apart", "settle", "map", "exclude"):
            trigger("intarsia_" + name)
            yield told(docker)
            stage.put("animated " + name, said(docker))
        """,
        photo,
    ).findings
    for count, name in enumerate(("vector", "group", "locked")):
        assert str(found["empty " + name]).startswith("The active layer is empty."), count
        assert found[name] == ""
    assert found["layers"] == 3
    assert str(found["outside"]).startswith("The selection lies outside the picture.")
    for name in ("take_apart", "settle", "map", "exclude"):
        assert str(found["animated " + name]).startswith("This document is animated")


@pytest.mark.parametrize(
    ("environment", "sentence", "hint"),
    [
        ({}, "Intarsia's engine is not installed.", INSTALL),
        ({"FLATPAK_ID": "org.kde.krita"}, "may not start programs", "intarsia engine"),
    ],
    ids=["missing", "confined"],
)
def test_an_engine_that_is_not_there_is_told_with_what_to_do(
    krita: RunKrita, photo: Path, environment: dict[str, str], sentence: str, hint: str
) -> None:
    found = krita(
        """
        yield until(lambda: said(docker) != "")
        stage.put("said", said(docker))
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        stage.put("then", said(docker))
        """,
        photo,
        engine=False,
        lent=None,
        INTARSIA_PYTHON="",
        **environment,
    ).findings
    for told in (str(found["said"]), str(found["then"])):
        assert sentence in told
        assert hint in told
