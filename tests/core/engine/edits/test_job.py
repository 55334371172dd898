"""Jobs and workers: nothing is told before it is kept, and every job comes to one end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest

from intarsia.core.engine.basis import machine_basis
from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.nothing.method import Nothing
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import BadEdit, NoSpace
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Finished, Progress, Report
from intarsia.core.wire.geometry import Box

Small = Callable[..., Complete]
METHOD = RegisteredMethod(NOTHING, Nothing)
END = Finished(number=0, report=Report("m", "", 0, 0.0, "cpu", Box(0, 0, 1, 1), 0.0, 0.0))


def all_of(job: EditJob, after: int = -1) -> list[AnyEvent]:
    async def follow() -> list[AnyEvent]:
        return [event async for event in job.follow(after)]

    return asyncio.run(follow())


def job_of(edit: Complete, kept: list[tuple[str, AnyEvent]] | None = None) -> EditJob:
    store = [] if kept is None else kept
    loop = asyncio.new_event_loop()
    loop.close()  # nobody follows while the job runs
    return EditJob(
        edit, method=METHOD, loop=loop, keep=lambda edit_id, event: store.append((edit_id, event))
    )


def test_events_are_numbered_and_the_ones_that_count_are_kept(small: Small) -> None:
    kept: list[tuple[str, AnyEvent]] = []
    job = job_of(small(), kept)
    job.accept(2)
    for event in (Progress(number=0, step=1, of=2), END):
        job.tell(event)
    events = all_of(job)
    assert [type(event) for event in events] == [Accepted, Progress, Finished]
    assert [event.number for event in events] == [0, 1, 2]
    assert events[0] == Accepted(number=0, ahead=2, basis=machine_basis())
    assert kept == [(job.id, events[2])]
    assert all_of(job, after=1) == events[2:]


def test_nothing_is_told_before_the_request_is_stored(small: Small) -> None:
    job = job_of(small())
    teller = threading.Thread(target=job.tell, args=(END,))
    teller.start()
    teller.join(0.05)
    assert teller.is_alive()
    assert not job.finished
    job.accept(0)
    teller.join()
    assert isinstance(all_of(job)[0], Accepted)


def test_followers_hear_what_comes_later(small: Small) -> None:
    async def scene() -> list[AnyEvent]:
        job = EditJob(
            small(),
            method=METHOD,
            loop=asyncio.get_running_loop(),
            keep=lambda edit_id, event: None,
        )
        heard: list[AnyEvent] = []

        async def listen() -> None:
            async for event in job.follow():
                heard.append(event)

        listener = asyncio.create_task(listen())
        await asyncio.sleep(0)
        job.accept(0)
        await asyncio.to_thread(job.tell, END)
        await listener
        return heard

    assert [type(event) for event in asyncio.run(scene())] == [Accepted, Finished]


def test_a_full_disk_ends_the_job_with_a_sentence(small: Small) -> None:
    def full(edit_id: str, event: AnyEvent) -> None:
        raise NoSpace("The disk is full.", "Free some space.")

    loop = asyncio.new_event_loop()
    loop.close()
    job = EditJob(small(), method=METHOD, loop=loop, keep=full)
    job.accept(0)
    with pytest.raises(NoSpace) as error:
        job.tell(END)
    job.fail(error.value)
    end = all_of(job)[-1]
    assert isinstance(end, Failed)
    assert end.kind == "no_space"
    refused = job_of(small())
    refused.refuse(NoSpace("The disk is full."))
    assert refused.cancelled.is_set()
    with pytest.raises(NoSpace):
        refused.tell(END)
    assert len(all_of(refused)) == 1


def run_in_worker(jobs: list[EditJob], work: Callable[[EditJob], None]) -> None:
    worker = Worker("test", Bounds(), work=work, prepare=lambda: None)
    for job in jobs:
        worker.submit(job)
        job.accept(0)
    worker.start()
    for job in jobs:
        while not job.finished:
            threading.Event().wait(0.001)
    worker.stop()


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (BadEdit("No."), "bad_edit"),
        (MemoryError(), "out_of_memory"),
        (OSError(28, "No space left on device"), "no_space"),
        (ZeroDivisionError("oops"), "internal"),
    ],
)
def test_whatever_goes_wrong_is_one_failure_and_the_worker_goes_on(
    small: Small, error: Exception, kind: str
) -> None:
    def work(job: EditJob) -> None:
        if job is first:
            raise error
        job.tell(END)

    first, second = job_of(small(1)), job_of(small(2))
    run_in_worker([first, second], work)
    end = all_of(first)[-1]
    assert isinstance(end, Failed)
    assert end.kind == kind
    assert end.hint or kind == "bad_edit"
    assert isinstance(all_of(second)[-1], Finished)


def test_a_waiting_job_is_cancelled_at_once_and_never_runs(small: Small) -> None:
    ran: list[str] = []

    def work(job: EditJob) -> None:
        ran.append(job.id)
        job.tell(END)

    first, second = job_of(small(1)), job_of(small(2))
    second.accept(0)
    second.cancel()
    assert isinstance(all_of(second)[-1], Failed)
    worker = Worker("test", Bounds(), work=work, prepare=lambda: None)
    for job in (second, first):
        worker.submit(job)
    first.accept(0)
    worker.start()
    while not first.finished:
        threading.Event().wait(0.001)
    worker.stop()
    assert ran == [first.id]


def test_a_worker_whose_warming_fails_still_works(small: Small) -> None:
    def broken() -> None:
        raise ImportError("no numba")

    job = job_of(small())
    job.accept(0)
    worker = Worker("test", Bounds(), work=lambda job: job.tell(END), prepare=broken)
    worker.submit(job)
    worker.start()
    while not job.finished:
        threading.Event().wait(0.001)
    worker.stop()
    assert isinstance(all_of(job)[-1], Finished)
