"""A whole session with no Qt and no engine: gestures, jobs, results, failures, undo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.state.document.history import History
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.jobs import JobState
from intarsia.core.state.session.session import ExemplarRequest, Session
from intarsia.core.state.storage.settings import PreferredMethod, Settings
from intarsia.core.wire.edits import (
    Complete,
    PaintExemplar,
    Prompt,
    PromptKind,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.core.wire.errors import NoSpace
from intarsia.core.wire.events import Loading, Progress
from intarsia.core.wire.geometry import Affine, Box, Size, WindowRule
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import EngineInfo, MethodDescriptor
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

REGION = Placed(full_mask(Size(30, 20)), 100, 100)
FAR = Affine.translation(0, 50)


@pytest.fixture
def apart(session: Session, host: Any, gateway: Any, thing: Any) -> Session:
    """A session whose picture is taken apart into two objects."""
    job = session.take_apart()
    gateway.finish(job, thing("cup", Box(50, 50, 40, 40)), thing("jar", Box(450, 300, 40, 40)))
    return session


def test_take_apart_sends_the_picture_and_shows_its_objects(
    apart: Session, host: Any, gateway: Any
) -> None:
    edit, picture, context = gateway.submitted[0]
    assert isinstance(edit, Segment)
    assert edit.prompt.kind is PromptKind.EVERYTHING
    assert picture.sha256 == edit.picture
    assert context is None  # what can be asked again is not kept
    assert [o.name for o in host.document.objects] == ["Cup", "Jar"]
    assert host.store.get(host.document.objects[0].mask).size == Size(40, 40)
    assert [(j.label, j.state) for j in apart.jobs.current.value] == [
        ("segment", JobState.FINISHED)
    ]


def test_settle_makes_what_was_moved_whole_and_undo_restores_the_document(
    apart: Session, host: Any, gateway: Any, fill: Any
) -> None:
    before = host.document
    host.move("cup", FAR)
    moved = host.document
    (job,) = apart.settle()
    assert isinstance(gateway.last, Rearrange)
    assert [o.object_id for o in gateway.last.objects] == ["cup"]
    gateway.finish(job, fill("cup"))
    document = host.document
    assert [layer.name for layer in document.layers] == ["Original", "Fill"]
    assert document.object("cup").settled == FAR
    assert not document.object("cup").pending
    assert edit_of(document.edits[0], host.store) == gateway.last
    host.history.undo()
    assert host.document is moved
    host.history.undo()
    assert host.document is before


def test_a_second_move_replaces_the_first_result(
    apart: Session, host: Any, gateway: Any, fill: Any
) -> None:
    host.move("cup", FAR)
    (first,) = apart.settle()
    gateway.finish(first, fill("cup"))
    host.move("cup", Affine.translation(10, 60))
    (second,) = apart.settle()
    assert gateway.submitted[-1][2].superseded == (first,)
    gateway.finish(second, fill("cup"))
    assert [e.id for e in host.document.edits] == [second]
    host.move("cup", Affine())
    assert apart.settle() == ()
    assert apart.error.value is None
    assert host.document.edits == ()
    assert [layer.name for layer in host.document.layers] == ["Original"]


def test_settle_with_nothing_to_do_says_so(apart: Session) -> None:
    assert apart.settle() == ()
    assert apart.error.value is not None
    assert "No object has moved" in apart.error.value.message


def test_the_three_region_gestures_send_their_edits(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    removed = session.complete(REGION, effect=True)
    assert isinstance(gateway.last, Complete)
    assert gateway.last.effect
    exemplar = ExemplarRequest(blank(Size(8, 8), RGBA), shadow=False)
    painted = session.paint(REGION, exemplar)
    assert isinstance(gateway.last, PaintExemplar)
    assert gateway.last.shadow is False
    before = blank(Size(600, 400), GREY)
    after = replace(before, data=b"\x01" + before.data[1:])
    repainted = session.repaint(before, after, labels=(1,))
    assert isinstance(gateway.last, RepaintMap)
    assert gateway.last.labels == (1,)
    for job in (removed, painted, repainted):
        gateway.finish(job, fill())
    assert [e.verb for e in host.document.edits] == ["complete", "paint_exemplar", "repaint_map"]


def test_what_makes_no_sense_is_said_and_makes_no_job(session: Session, gateway: Any) -> None:
    empty = Placed(blank(Size(30, 20), GREY), 0, 0)
    away = Placed(full_mask(Size(3, 3)), 9000, 0)
    grey = Pixels(1, 1, GREY, Depth.U8, b"\xff")
    assert session.complete(empty) == ""
    assert session.complete(away) == ""
    assert session.paint(REGION, ExemplarRequest(grey)) == ""
    assert session.repaint(grey, grey) == ""
    assert session.error.value is not None
    assert gateway.submitted == []
    assert session.jobs.current.value == ()


def test_jobs_follow_the_events(session: Session, gateway: Any, fill: Any) -> None:
    job = session.complete(REGION)
    preview = blank(Size(4, 4))
    assert session.jobs[job].state is JobState.WAITING
    gateway.tell(job, Loading(number=1, pack="sam", done=1, of=4))
    assert (session.jobs[job].loading, session.jobs[job].progress) == ("sam", 0.25)
    gateway.tell(job, Progress(number=2, step=1, of=2, preview=preview))
    gateway.tell(job, Progress(number=3, step=2, of=2))
    now = session.jobs[job]
    assert (now.state, now.progress, now.preview, now.loading) == (
        JobState.RUNNING,
        1.0,
        preview,
        "",
    )
    gateway.finish(job, fill())
    assert session.jobs[job].preview is None


def test_a_failure_is_said_and_can_be_tried_again(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    job = session.complete(REGION)
    gateway.fail(job, "out_of_memory", "Too little memory.")
    assert session.jobs[job].message == "Too little memory."
    assert session.error.value is not None
    assert session.error.value.kind == "out_of_memory"
    again = session.retry(job)
    assert again not in ("", job)
    assert replace(gateway.last, id=job) == gateway.submitted[0][0]
    gateway.finish(again, fill())
    assert len(host.document.edits) == 1
    assert session.retry(again) == ""
    assert session.error.value.kind == "unknown_job"


def test_cancelling_is_no_error(session: Session, gateway: Any) -> None:
    job = session.complete(REGION)
    session.cancel(job)
    assert gateway.cancelled == [job]
    gateway.fail(job, "cancelled", "Cancelled.")
    session.cancel(job)
    session.cancel("nothing")
    assert gateway.cancelled == [job]
    assert session.jobs[job].state is JobState.CANCELLED
    assert session.error.value is None


def test_events_after_the_end_are_passed_over(session: Session, gateway: Any, fill: Any) -> None:
    job = session.complete(REGION)
    gateway.fail(job, "cancelled")
    gateway.finish(job, fill())
    assert session.jobs[job].state is JobState.CANCELLED


def test_a_result_of_a_closed_document_is_not_put_into_another(
    session: Session, host: Any, gateway: Any, fill: Any, thing: Any
) -> None:
    removed, found = session.complete(REGION), session.take_apart()
    host.history.push(replace(host.document, id="another"), "Open")
    gateway.finish(removed, fill())
    gateway.finish(found, thing("cup", Box(0, 0, 5, 5)))
    assert host.document.edits == ()
    assert host.document.objects == ()
    assert gateway.forgotten == []


def test_objects_of_a_document_behind_another_are_shown_when_it_comes_back(
    session: Session, host: Any, gateway: Any, thing: Any
) -> None:
    job = session.take_apart()
    mine, host.history = host.history, History(replace(host.document, id="another"))
    gateway.finish(job, thing("cup", Box(50, 50, 40, 40)))
    session.shown(opened=False)
    assert host.document.objects == ()
    host.history = mine
    session.shown(opened=False)
    assert [x.id for x in host.document.objects] == ["cup"]
    session.shown(opened=False)
    assert len(host.history.steps) == 2


def test_a_stored_edit_runs_again_in_place_of_its_result(
    apart: Session, host: Any, gateway: Any, fill: Any
) -> None:
    host.move("cup", FAR)
    (first,) = apart.settle()
    gateway.finish(first, fill("cup"))
    edit = edit_of(host.document.edits[0], host.store)
    again = apart.run_again(replace(edit, seed=7))
    assert gateway.submitted[-1][2].settled == (("cup", FAR),)
    gateway.finish(again, fill("cup"))
    assert [(e.id, edit_of(e, host.store).seed) for e in host.document.edits] == [(again, 7)]
    removed = apart.complete(REGION)
    gateway.finish(removed, fill())
    apart.run_again(edit_of(host.document.edits[-1], host.store))
    assert gateway.submitted[-1][2].superseded == (removed,)


def test_prompts_find_a_candidate_that_is_accepted_or_dropped(
    apart: Session, host: Any, gateway: Any, thing: Any
) -> None:
    box = Prompt(PromptKind.BOX, box=Box(200, 200, 30, 30))
    first = apart.prompt(box)
    second = apart.prompt(Prompt(PromptKind.POINTS, points=((210.5, 210.5),)))
    assert gateway.cancelled == [first]  # the newer question replaces it
    assert host.reads == 1  # the picture has not changed since it was taken apart
    gateway.finish(first, thing("old", Box(0, 0, 5, 5)))
    assert apart.prompting.candidate.value is None
    gateway.finish(second, thing("new", Box(200, 200, 30, 30)))
    assert apart.prompting.accept(name="Bowl") == "new"
    assert [(o.id, o.name) for o in host.document.objects] == [
        ("cup", "Cup"),
        ("jar", "Jar"),
        ("new", "Bowl"),
    ]
    third = apart.prompt(box)
    apart.prompting.drop()
    assert gateway.cancelled == [first, third]
    with pytest.raises(Exception, match="No object was found yet"):
        apart.prompting.accept()


def test_no_open_picture_is_said(session: Session, host: Any) -> None:
    host.open = False
    assert session.take_apart() == ""
    assert session.error.value is not None
    assert session.error.value.hint == "Open a picture first."
    assert session.prompt(Prompt(PromptKind.BOX, box=Box(0, 0, 3, 3))) == ""


def test_edits_are_made_as_the_person_and_the_method_want(host: Any, gateway: Any) -> None:
    chosen = Settings(methods=(PreferredMethod("complete", "wide", "big-pack"),))
    session = Session(host, gateway, settings=lambda: chosen)
    assert session.options("complete").rule == WindowRule()
    wide = WindowRule(min_context_px=150, max_context_px=150)
    methods = (
        MethodDescriptor("classical", "", "", ("complete", "rearrange")),
        MethodDescriptor("wide", "", "", ("complete",), window=wide),
    )
    info = EngineInfo("intarsia", 1, ("cpu",), methods)
    gateway.status.set(EngineStatus(EngineState.READY, info=info))
    assert session.engine.value.state is EngineState.READY
    assert session.options("complete").rule == wide
    assert session.options("rearrange").method == ""
    session.complete(REGION)
    assert (gateway.last.method, gateway.last.pack) == ("wide", "big-pack")
    assert gateway.last.window.box == Box(0, 0, 280, 270)


def test_what_the_gateway_notices_is_said(session: Session, gateway: Any) -> None:
    error = NoSpace("The disk is full.", "Free some space.")
    gateway.notice.set(error)
    assert session.error.value is error


def test_a_closed_session_hears_nothing(session: Session, host: Any, gateway: Any) -> None:
    job = session.complete(REGION)
    session.recovery.look()
    session.close()
    assert gateway.listeners == 0
    gateway.finish(job)
    assert host.document.edits == ()
