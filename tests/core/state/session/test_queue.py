"""The queue of a session: its order goes to the engine, and again to one that came anew."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.jobs import JobState
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.session.session import Session
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.events import Accepted, Failed, Progress
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed


@pytest.fixture
def four(session: Session) -> list[str]:
    """Four edits; ids in the order of asking."""
    region = Placed(full_mask(Size(30, 20)), 100, 100)
    return [session.complete(region) for _ in range(4)]


def test_waiting_jobs_are_moved_and_the_engine_hears_of_it(
    session: Session, gateway: Any, four: list[str]
) -> None:
    a, b, c, d = four
    gateway.tell(a, Accepted(number=0), Progress(number=1, step=1, of=2))
    session.queue.move(c, -1)
    assert gateway.orders[-1] == ((c, b, d), False)
    session.queue.run_next(d)
    assert gateway.orders[-1] == ((d, c, b), False)
    session.queue.move(d, 9)
    assert [job.id for job in session.queue.waiting] == [c, b, d]
    assert [job.id for job in session.jobs.current.value] == [a, c, b, d]
    said = len(gateway.orders)
    session.queue.move(a, 1)  # it runs: nothing to move
    assert len(gateway.orders) == said


def test_a_held_queue_is_held_at_an_engine_that_came_anew(
    session: Session, gateway: Any, four: list[str]
) -> None:
    session.queue.hold(True)
    assert gateway.orders == [(tuple(four), True)]
    gateway.ready()
    assert gateway.orders[1:] == gateway.orders[:1]
    session.queue.hold(False)
    gateway.status.set(EngineStatus(EngineState.STOPPED))
    gateway.ready()
    assert [held for _, held in gateway.orders] == [True, True, False]


def test_edits_that_arrived_in_another_order_are_put_right(
    session: Session, gateway: Any, four: list[str]
) -> None:
    gateway.tell(four[2], Accepted(number=0))
    assert gateway.orders == [(tuple(four), False)]


def test_cancelling_all_begins_with_what_waits(
    session: Session, gateway: Any, four: list[str]
) -> None:
    gateway.tell(four[0], Accepted(number=0), Progress(number=1, step=1, of=2))
    session.queue.cancel_all()
    assert gateway.cancelled == [*four[1:], four[0]]


def test_a_job_that_did_not_fit_runs_by_the_method_that_was_proposed(
    session: Session, gateway: Any, four: list[str]
) -> None:
    failed = Failed(number=1, kind="out_of_memory", message="No.", instead="classical")
    gateway.tell(four[0], Accepted(number=0), failed)
    job = session.jobs[four[0]]
    assert (job.state, job.instead) == (JobState.FAILED, "classical")
    again = session.retry(four[0], method=job.instead)
    assert (gateway.last.id, gateway.last.method) == (again, "classical")
    assert gateway.forgotten == [four[0]]  # the first attempt is not offered any more


def test_what_ended_with_its_engine_is_offered_and_run_again(
    session: Session, gateway: Any
) -> None:
    session.complete(Placed(full_mask(Size(30, 20)), 100, 100))
    edit = gateway.last
    session.jobs.fail(edit.id, EngineUnreachable("It crashed."))
    session.jobs.clear_ended()
    gateway.kept = (ReceivedEdit(EditContext("doc", "Remove", engine="GPU box"), edit, ()),)
    for state in (EngineState.STOPPED, EngineState.STARTING, EngineState.READY):
        gateway.status.set(EngineStatus(state, "It crashed."))
    assert [kept.edit for kept in session.recovery.unfinished.value] == [edit]
    session.recovery.look()
    assert len(session.recovery.unfinished.value) == 1
    assert session.run_unfinished(edit.id) == edit.id
    assert gateway.submitted[-1][0] == edit
    assert session.recovery.unfinished.value == ()
    assert session.run_unfinished(new_id()) == ""
    assert session.error.value is not None
