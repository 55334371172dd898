"""Gestures about looks: each sends its edit, with what methods are told of the objects."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.state.planning.looks import ReferenceLook, Seen, classes_of
from intarsia.core.state.planning.options import PaintOptions
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.settings import ParameterChoice, Settings
from intarsia.core.wire.edits import (
    ObjectClass,
    PaintExemplar,
    ParameterValue,
    RepaintMap,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import MethodDescriptor, Parameter
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

REGION = Placed(full_mask(Size(20, 10)), 100, 50)
LOOK = ReferenceLook(blank(Size(8, 8), RGBA))
SEEN = Seen(Pixels(600, 400, GREY, Depth.U16, b"\x02\x00" * 240_000), (ObjectClass(2, 41),))
AMOUNT = Parameter("amount", "Amount", "How much.", 0, 1, 0.6, verbs=("transfer_appearance",))
STEPS = Parameter("steps", "Steps", "How many.", 1, 50, 20, 1)
METHOD = MethodDescriptor(
    "m",
    "M",
    "Does it.",
    ("transfer_appearance", "vary", "paint_exemplar"),
    parameters=(AMOUNT, STEPS),
)
CHOSEN = Settings(parameters=(ParameterChoice("m", "steps", 9),))


@pytest.fixture
def session(host: Any, gateway: Any) -> Session:
    return Session(host, gateway, settings=lambda: CHOSEN)


def offered(gateway: Any) -> None:
    gateway.ready(METHOD)


def test_a_look_is_given_with_the_objects_of_the_window(session: Session, gateway: Any) -> None:
    offered(gateway)
    session.paint_options.set(PaintOptions(seed=9, variations=3, prompt="a blue cup"))
    session.looks.transfer(REGION, LOOK, seen=SEEN)
    edit = gateway.last
    assert isinstance(edit, TransferAppearance)
    assert (edit.seed, edit.variations, edit.prompt) == (9, 3, "a blue cup")
    assert edit.previews
    assert edit.amount == 0.6
    assert edit.object_map is not None
    assert edit.object_map.size == edit.window.pixels.size
    assert edit.classes == SEEN.classes


def test_an_object_of_a_look_is_added(session: Session, gateway: Any) -> None:
    offered(gateway)
    session.looks.add(REGION, LOOK, category=41, seen=SEEN)
    edit = gateway.last
    assert edit.method == "m"
    assert edit.values == (ParameterValue("steps", 9),)
    assert isinstance(edit, PaintExemplar)
    assert edit.look_only
    assert edit.category == 41
    assert [job.label for job in session.jobs.current.value] == ["add_by_look"]


@pytest.mark.parametrize("free_form", [False, True])
def test_what_is_marked_is_varied(session: Session, gateway: Any, free_form: bool) -> None:
    session.looks.vary(REGION, free_form=free_form)
    edit = gateway.last
    assert isinstance(edit, Vary)
    assert edit.free_form is free_form
    assert edit.object_map is None


def test_another_method_gets_nothing_of_what_was_set_for_the_first(
    session: Session, gateway: Any
) -> None:
    offered(gateway)
    job = session.looks.vary(REGION)
    assert gateway.last.values == (ParameterValue("steps", 9),)
    gateway.fail(job, "out_of_memory")
    session.retry(job, method="other")
    assert (gateway.last.method, gateway.last.values) == ("other", ())


def test_an_empty_region_is_refused(session: Session) -> None:
    with pytest.raises(BadEdit, match="region is empty"):
        session.looks.vary(Placed(blank(Size(4, 4), GREY), 0, 0))


def test_classes_are_kept_with_the_objects_and_told(
    session: Session, host: Any, gateway: Any, thing: Any
) -> None:
    job = session.take_apart()
    gateway.finish(job, thing("wall", Box(0, 0, 600, 400)), thing("cup", Box(50, 50, 40, 40)))
    chosen = host.document.objects[1].id
    session.looks.classify((chosen,), 41)
    assert classes_of(host.document) == (ObjectClass(2, 41),)
    before = blank(Size(600, 400), GREY)
    after = Pixels(600, 400, GREY, Depth.U8, b"\x01" + before.data[1:])
    session.repaint(before, after, labels=(1,))
    assert isinstance(gateway.last, RepaintMap)
    assert gateway.last.classes == (ObjectClass(2, 41),)
    session.looks.classify((chosen,), None)
    assert classes_of(host.document) == ()


def test_a_result_is_made_again_from_its_seed_with_the_values_of_now(
    session: Session, gateway: Any
) -> None:
    offered(gateway)
    session.paint_options.set(PaintOptions(seed=4, variations=2))
    session.looks.transfer(REGION, LOOK)
    first = gateway.last
    session.paint_options.set(PaintOptions(prompt="red"))
    session.run_with_seed(first, first.seed + 1)
    again = gateway.last
    assert (again.seed, again.variations, again.prompt) == (5, 1, "red")
    assert again.id != first.id
    assert again.reference == first.reference
    assert ParameterValue("amount", 0.6) not in again.values
