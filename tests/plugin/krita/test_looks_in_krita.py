"""Looks in a real Krita: what the gestures read and compare is made on the thread beside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from krita_engine_beside import EngineBeside

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

IMPORTS = """
import threading

from intarsia.core.state.document.results import edit_of
from intarsia.plugin.krita.panel import layer_choice
from intarsia.plugin.krita.waiting import at_once
from intarsia.ui.panel import look_gestures

GUI = threading.get_ident()
worked = {}


def heard(module, name):
    # Notes on which thread this function of the module is called.
    inner = getattr(module, name)

    def outer(*given):
        worked.setdefault(name, set()).add(threading.get_ident() == GUI)
        return inner(*given)

    setattr(module, name, outer)


heard(look_gestures, "derived_map")
heard(look_gestures, "thumbnail")
heard(layer_choice, "thumbnail")


def press(docker, name):
    # Click that button; whether the edit is still to be begun.
    begun = len(job_states(docker))
    buttons = docker.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName() == name).click()
    return len(job_states(docker)) == begun
"""


def test_looks_are_given_added_and_varied_without_holding_the_window(
    krita: RunKrita, photo: Path, looks_engine: EngineBeside
) -> None:
    found = krita(
        """
        at_once.AT_ONCE_BYTES = 0
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        press(docker, "Vary")
        stage.put("no region", said(docker))
        select(document, 100, 90, 30, 24)
        press(docker, "Give the look")
        stage.put("no exemplar", said(docker))
        blob = document.createNode("Blob", "paintlayer")
        blob.setPixelData(QByteArray(bytes((0, 200, 0, 255)) * 600), 10, 20, 30, 20)
        document.rootNode().addChildNode(blob, None)
        document.waitForDone()
        yield activated(document, blob)
        docker.sections._from_layer.click()
        well = docker.panel.exemplar.well
        stage.put("well waits", well.pixels is None)
        yield until(lambda: well.pixels is not None)
        blob.remove()
        waits = []
        for count, name in enumerate(("Give the look", "Add", "Vary", "Vary shape")):
            waits.append(press(docker, name))
            yield until(idle(docker, count + 2))
        stage.put("waits", waits)
        stage.put("states", job_states(docker))
        stage.put("worked", {name: sorted(on_gui) for name, on_gui in worked.items()})
        scene = docker.bench.host.scene()
        edits = [edit_of(stored, scene.store) for stored in scene.document.edits]
        stage.put("edits", [edit.verb for edit in edits])
        stage.put("told", [edit.object_map is not None for edit in edits])
        given = group(document, "Intarsia: new look").childNodes()[0]
        stage.put("given", bytes(given.pixelData(110, 100, 1, 1)).hex())
        """,
        photo,
        imports=IMPORTS,
        lent=looks_engine,
    ).findings
    assert str(found["no region"]).startswith("No region is marked.")
    assert str(found["no exemplar"]).startswith("There is no exemplar whose look")
    assert found["well waits"]
    assert found["waits"] == [True] * 4
    assert found["states"] == ["finished"] * 5
    assert found["worked"] == {"thumbnail": [False], "derived_map": [False]}
    assert found["edits"] == ["transfer_appearance", "paint_exemplar", "vary", "vary"]
    assert found["told"] == [True] * 4
    assert found["given"] == "00c800ff"


def test_a_look_is_not_given_to_another_picture(
    krita: RunKrita, photo: Path, looks_engine: EngineBeside
) -> None:
    found = krita(
        """
        at_once.AT_ONCE_BYTES = 0
        select(document, 100, 90, 30, 24)
        there = threading.Event()
        docker.bench._background.do(there.wait, print, print)  # the picture is read after this
        press(docker, "Vary")
        yield from opened(document.fileName())
        there.set()
        yield told(docker)
        stage.put("said", said(docker))
        stage.put("states", job_states(docker))
        """,
        photo,
        imports=IMPORTS,
        lent=looks_engine,
    ).findings
    assert str(found["said"]).startswith("Another picture was opened")
    assert found["states"] == []


def test_the_layer_that_is_active_is_the_chosen_object(
    krita: RunKrita, photo: Path, looks_engine: EngineBeside
) -> None:
    found = krita(
        """
        at_once.AT_ONCE_BYTES = 0
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        press(docker, "Take its look")
        yield told(docker)
        stage.put("none", said(docker))
        well, category = docker.panel.exemplar.well, docker.panel.look.category
        layers = children(group(document, "Intarsia objects"))
        taken = []
        for node in (layers[-1], layers[0]):
            yield activated(document, node)
            before = well.pixels
            press(docker, "Take its look")
            yield activated(document, top(document)[0])  # another one, while it is made ready
            yield until(lambda: well.pixels is not before)
            item = next(x for x in live(docker).objects if x.name == node.name())
            store = docker.bench.host.scene().store
            taken.append(well.pixels.sha256 == store.get(item.layer).sha256)
        stage.put("taken", taken)
        yield activated(document, layers[-1])
        category.setCurrentIndex(category.findText("cup"))
        category.activated.emit(category.currentIndex())
        stage.put("shown", category.category is not None)
        named = [x.name for x in live(docker).objects if x.category == category.category]
        stage.put("named", named == [layers[-1].name()])
        yield activated(document, layers[0])
        yield until(lambda: category.category is None)
        yield activated(document, layers[-1])
        yield until(lambda: category.category is not None)
        yield select_layers([node.name() for node in layers[-2:]])
        yield until(lambda: len(docker.bench.session.selected.value) == 2)
        """,
        photo,
        imports=IMPORTS,
        lent=looks_engine,
    ).findings
    assert str(found["none"]).startswith("No object is chosen.")
    assert found["taken"] == [True, True]
    assert found["shown"]
    assert found["named"]
