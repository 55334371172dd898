"""Corrections one after the other, what they find taken in, what is of another document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.state.document.results import found_objects
from intarsia.core.state.planning.corrections import CorrectionRequest
from intarsia.core.state.session.correcting import CorrectionDone
from intarsia.core.state.session.session import Session
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.events import ResultLayer, Role, SizedObject
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import full_mask, mask_bounds
from intarsia.core.wire.pixels import RGBA, Placed, blank

GROUND, CUP, JAR = Box(0, 0, 600, 400), Box(50, 60, 80, 70), Box(300, 200, 60, 60)


@pytest.fixture
def apart(host: Any, thing: Any) -> Any:
    """The host with a background and two objects."""
    found = [replace(thing("ground", GROUND), is_background=True)]
    found += [thing("cup", CUP), thing("jar", JAR)]
    host.show_objects(found_objects(found, host.store))
    return host


def asked(gateway: Any) -> list[Correct]:
    return [edit for edit, _, _ in gateway.submitted if isinstance(edit, Correct)]


def test_the_next_correction_is_sent_when_the_one_before_has_failed(
    session: Session, apart: Any, gateway: Any
) -> None:
    session.correcting.correct(CorrectionRequest(Operation.GROW, ("cup",), amount=2))
    session.correcting.correct(CorrectionRequest(Operation.SHRINK, ("jar",), amount=2))
    assert [edit.operation for edit in asked(gateway)] == [Operation.GROW]
    gateway.fail(asked(gateway)[0].id, "bad_edit")
    assert [edit.operation for edit in asked(gateway)] == [Operation.GROW, Operation.SHRINK]


def test_a_correction_that_cannot_be_sent_does_not_hold_up_the_next(
    session: Session, apart: Any, gateway: Any
) -> None:
    session.correcting.correct(CorrectionRequest(Operation.GROW, ("nobody",), amount=2))
    assert "no object nobody" in session.error.value.message
    session.correcting.correct(CorrectionRequest(Operation.GROW, ("cup",), amount=2))
    assert len(asked(gateway)) == 1


def test_what_waits_for_another_document_is_dropped(
    session: Session, apart: Any, gateway: Any
) -> None:
    session.correcting.correct(CorrectionRequest(Operation.GROW, ("cup",), amount=2))
    session.correcting.correct(CorrectionRequest(Operation.SHRINK, ("jar",), amount=2))
    session.correcting.drop()
    assert gateway.cancelled == [asked(gateway)[0].id]
    gateway.fail(asked(gateway)[0].id, "cancelled")
    assert len(asked(gateway)) == 1


def test_what_a_prompt_found_leaves_the_objects_that_had_it(
    session: Session, apart: Any, gateway: Any, thing: Any
) -> None:
    session.prompt(Prompt(PromptKind.BOX, box=CUP))
    gateway.finish(gateway.last.id, thing("found", Box(45, 55, 100, 90)))
    session.accept()
    (edit,) = asked(gateway)
    assert (edit.operation, edit.name, edit.amount) == (Operation.EXTRACT, "Found", 0.6)
    assert session.prompting.candidate.value is None
    box = edit.window.box
    new = thing("new", Box(45, 55, 100, 90))
    kept = [item for item in edit.objects if item.object_id != "cup"]
    gateway.finish(edit.id, *kept, new)
    assert box.contains(new.layer.box)
    assert session.selected.value == ("new",)
    assert [item.id for item in apart.document.objects] == ["ground", "new", "jar"]
    assert apart.history.undo_label == "add_object"


def test_similar_chooses_and_changes_nothing(session: Session, apart: Any, gateway: Any) -> None:
    before = apart.document
    session.correcting.correct(CorrectionRequest(Operation.SIMILAR, ("cup",)))
    (edit,) = asked(gateway)
    assert edit.window.box == GROUND
    gateway.finish(edit.id, *(x for x in edit.objects if not x.is_background))
    assert session.selected.value == ("cup", "jar")
    assert apart.document is before


def test_the_same_correction_twice_is_told_twice(
    session: Session, apart: Any, gateway: Any
) -> None:
    corrections: list[CorrectionDone | None] = []
    subscription = session.correcting.done.subscribe(corrections.append)
    for _ in range(2):
        session.correcting.correct(CorrectionRequest(Operation.GROW, ("cup",), amount=2))
        gateway.finish(gateway.last.id, *gateway.last.objects)
    assert [x for x in corrections if x] == [CorrectionDone(Operation.GROW, label="grow")] * 2
    subscription.release()


def test_a_click_excludes_the_middle_of_its_target(
    session: Session, apart: Any, gateway: Any
) -> None:
    click = Prompt(PromptKind.POINTS, points=((310.0, 210.0),))
    session.correcting.correct_at(Operation.ADD, "cup", click)
    question = gateway.last
    assert isinstance(question, Segment)
    ((x, y),) = question.prompt.negatives
    assert CUP.left <= x < CUP.right
    assert CUP.top <= y < CUP.bottom


def test_what_is_taken_away_is_meant_where_depth_has_put_the_object(
    session: Session, apart: Any, gateway: Any
) -> None:
    dragged = Affine.translation(200, 100)
    apart.move("cup", dragged)
    (job,) = session.settle()
    small = dragged.then(Affine.scaling(0.5, 0.5, (290, 230)))  # about its foot
    shown = small.bounds(CUP)
    layer = Placed(blank(shown.size, RGBA), shown.left, shown.top)
    gateway.finish(
        job,
        ResultLayer("cup", Role.OBJECT, layer, "cup"),
        sized=(SizedObject("cup", small),),
    )
    upper = Box(shown.left, shown.top, shown.width, 10)  # 20 rows of the source
    mask = Placed(full_mask(upper.size), upper.left, upper.top)
    session.correcting.correct(CorrectionRequest(Operation.SUBTRACT, ("cup",), mask))
    (edit,) = asked(gateway)
    assert edit.mask is not None
    marked = mask_bounds(edit.mask)
    assert marked is not None
    assert marked.moved(edit.window.left, edit.window.top) == replace(CUP, height=20)


def test_a_click_excludes_the_middle_of_what_depth_has_sized(
    session: Session, apart: Any, gateway: Any
) -> None:
    apart.move("cup", Affine.translation(200, 100))
    (job,) = session.settle()
    small = Affine.translation(200, 100).then(Affine.scaling(0.5, 0.5, (290, 230)))
    shown = small.bounds(CUP)
    layer = Placed(blank(shown.size, RGBA), shown.left, shown.top)
    sized = (SizedObject("cup", small),)
    gateway.finish(job, ResultLayer("cup", Role.OBJECT, layer, "cup"), sized=sized)
    click = Prompt(PromptKind.POINTS, points=((310.0, 330.0),))
    session.correcting.correct_at(Operation.SUBTRACT, "cup", click)
    question = gateway.last
    assert isinstance(question, Segment)
    ((x, y),) = question.prompt.negatives
    assert shown.contains(Box(int(x), int(y), 1, 1))
