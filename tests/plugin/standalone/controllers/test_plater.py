"""Plates in idle time: for every object, giving way to the person, and taken up again after."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from intarsia.core.wire.edits import Complete, Prompt, PromptKind, Segment
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box
from intarsia.plugin.standalone.window import EditorWindow

CUP, JAR = "cup." * 4, "jar." * 4


def plates_asked(gateway: Any) -> list[Complete]:
    return [edit for edit in gateway.edits if isinstance(edit, Complete)]


def wait_for(qtbot: Any, gateway: Any, count: int) -> Complete:
    """The plate that is asked for as number `count`."""
    qtbot.waitUntil(lambda: len(plates_asked(gateway)) >= count)
    return plates_asked(gateway)[-1]


def test_every_object_gets_a_plate_in_idle_time(
    qtbot: Any, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready()
    first = wait_for(qtbot, gateway, 1)
    gateway.finish(first, make_layer(Role.FILL, Box(195, 95, 60, 80)))
    second = wait_for(qtbot, gateway, 2)
    gateway.finish(second, make_layer(Role.FILL, Box(15, 15, 70, 70)))
    plates = window.editor.scene.plates
    assert (CUP,) in plates
    assert (JAR,) in plates
    qtbot.wait(400)
    assert len(plates_asked(gateway)) == 2  # and then there is nothing more to do


def test_what_is_pointed_at_goes_first(qtbot: Any, window: EditorWindow, gateway: Any) -> None:
    gateway.ready()
    in_advance = wait_for(qtbot, gateway, 1)
    assert in_advance.window.box.contains(Box(200, 100, 50, 70))  # the jar, the foremost
    window.editor.scene.hover(CUP)
    urgent = wait_for(qtbot, gateway, 2)
    assert gateway.cancelled == [in_advance.id]
    assert urgent.window.box.contains(Box(20, 20, 60, 60))
    window.editor.scene.hover(JAR)
    qtbot.wait(400)
    assert len(plates_asked(gateway)) == 2  # an urgent one is not broken off for another


def test_a_plate_gives_way_to_the_person_and_is_taken_up_again(
    qtbot: Any, window: EditorWindow, gateway: Any
) -> None:
    gateway.ready()
    window.editor.scene.hover(CUP)
    plate = wait_for(qtbot, gateway, 1)
    window.editor.session.prompt(Prompt(PromptKind.BOX, box=Box(10, 10, 50, 50)))
    question = gateway.edits[-1]
    assert isinstance(question, Segment)
    assert plate.id in gateway.cancelled
    qtbot.wait(400)
    assert len(plates_asked(gateway)) == 1  # not while the person waits
    gateway.fail(question, "bad_edit", "Nothing was found there.", "")
    again = wait_for(qtbot, gateway, 2)
    assert again.id != plate.id
    assert again.region == plate.region


def test_nothing_is_asked_while_objects_are_held(
    qtbot: Any, window: EditorWindow, gateway: Any
) -> None:
    window.editor.scene.hold({CUP: Affine.translation(4, 0)})
    gateway.ready()
    qtbot.wait(400)
    assert plates_asked(gateway) == []
    window.editor.scene.hold({})
    window.editor.scene.hover(CUP)
    wait_for(qtbot, gateway, 1)


def test_a_drag_shows_the_plate(
    qtbot: Any, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready()
    window.editor.scene.hover(CUP)
    gateway.finish(wait_for(qtbot, gateway, 1), make_layer(Role.FILL, Box(15, 15, 70, 70)))
    window.commands["zoom_actual"].trigger()
    window.editor.scene.hold({CUP: Affine.translation(90, 0)})
    at = window.canvas.view.to_view(40, 40).toPoint()
    colour = window.canvas.grab().toImage().pixelColor(at)
    assert (colour.red(), colour.green(), colour.blue()) == (10, 20, 200)  # the fill, no hatch


def test_a_plate_is_made_anew_when_the_object_is_another_shape(
    qtbot: Any, window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    gateway.ready()
    window.editor.scene.hover(CUP)
    gateway.finish(wait_for(qtbot, gateway, 1), make_layer(Role.FILL, Box(15, 15, 70, 70)))
    assert (CUP,) in window.editor.scene.plates
    host = window.editor.host
    cup = host.document.object(CUP)
    smaller = host.store.get(cup.mask).crop(Box(0, 0, 30, 60))
    layer = host.store.get(cup.layer).crop(Box(0, 0, 30, 60))
    half = replace(
        cup, mask=host.store.put(smaller), layer=host.store.put(layer), box=Box(20, 20, 30, 60)
    )
    host.show_objects((half, host.document.object(JAR)), label="shrink")
    assert (CUP,) not in window.editor.scene.plates


def test_an_engine_that_goes_away_leaves_nothing_hopeless(
    qtbot: Any, window: EditorWindow, gateway: Any
) -> None:
    gateway.ready()
    window.editor.scene.hover(CUP)
    plate = wait_for(qtbot, gateway, 1)
    gateway.fail(plate, "engine_unreachable", "The engine stopped.", "")
    wait_for(qtbot, gateway, 2)
