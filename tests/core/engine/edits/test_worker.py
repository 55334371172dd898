"""Workers: panels take turns, a panel orders and holds its own queue, loaded weights go first."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.nothing.method import Nothing
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import Busy, Cancelled, OutOfMemory
from intarsia.core.wire.events import AnyEvent, Failed, Finished, Report
from intarsia.core.wire.geometry import Box

Small = Callable[..., Complete]
METHOD = RegisteredMethod(NOTHING, Nothing)
END = Finished(number=0, report=Report("m", "", 0, 0.0, "cpu", Box(0, 0, 1, 1), 0.0, 0.0))


class Line:
    """A worker whose jobs each wait for `go`; `ran` says in what order they began."""

    def __init__(self, small: Small, bounds: Bounds, is_loaded: Callable[[EditJob], bool]) -> None:
        self._small = small
        self.ran: list[str] = []
        self.began, self.go = threading.Semaphore(0), threading.Semaphore(0)
        self.names: dict[str, str] = {}
        self.worker = Worker(
            "test", bounds, work=self._work, prepare=lambda: None, is_loaded=is_loaded
        )

    def put(self, name: str, pack: str = "") -> EditJob:
        """A job of the panel that the name's first letter names."""
        loop = asyncio.new_event_loop()
        loop.close()  # nobody follows
        edit = replace(self._small(), pack=pack)
        job = EditJob(
            edit, method=METHOD, loop=loop, keep=lambda edit_id, event: None, panel=name[0]
        )
        job.accept(0)
        self.names[job.id] = name
        self.worker.submit(job)
        return job

    def run(self, count: int) -> list[str]:
        """Let so many jobs run, one after the other; their names in order."""
        for _ in range(count):
            assert self.began.acquire(timeout=60)
            self.go.release()
        return self.ran[-count:]

    def _work(self, job: EditJob) -> None:
        self.ran.append(self.names[job.id])
        self.began.release()
        while not self.go.acquire(timeout=0.01):
            if job.unwanted:
                raise Cancelled
        job.tell(END)


@pytest.fixture
def line(small: Small) -> Iterator[Callable[..., Line]]:
    made: list[Line] = []

    def make(
        bounds: Bounds | None = None, is_loaded: Callable[[EditJob], bool] = lambda e: False
    ) -> Line:
        made.append(Line(small, bounds or Bounds(), is_loaded))
        return made[-1]

    yield make
    for each in made:
        each.worker.stop()


def end_of(job: EditJob) -> AnyEvent:
    async def follow() -> AnyEvent:
        return [event async for event in job.follow()][-1]

    return asyncio.run(follow())


def test_panels_take_turns(line: Callable[..., Line]) -> None:
    many = line()
    for name in ("a1", "a2", "a3", "a4", "b1", "b2", "c1"):
        many.put(name)
    assert many.worker.waiting == 7
    many.worker.start()
    assert many.run(7) == ["a1", "b1", "c1", "a2", "b2", "a3", "a4"]


def test_a_panel_orders_its_own_queue_and_no_other(line: Callable[..., Line]) -> None:
    two = line()
    a1, a2, a3 = (two.put(name) for name in ("a1", "a2", "a3"))
    b1, b2 = two.put("b1"), two.put("b2")
    two.worker.order("a", (a3.id, b2.id, a1.id))
    assert [job.id for job in two.worker.waiting_of("a")] == [a3.id, a1.id, a2.id]
    assert [job.id for job in two.worker.waiting_of("b")] == [b1.id, b2.id]
    two.worker.start()
    assert two.run(5) == ["a3", "b1", "a1", "b2", "a2"]


def test_what_is_held_waits_and_others_go_on(line: Callable[..., Line]) -> None:
    two = line()
    for name in ("a1", "b1", "a2", "b2"):
        two.put(name)
    two.worker.hold("a", True)
    two.worker.start()
    assert two.run(2) == ["b1", "b2"]
    assert not two.began.acquire(timeout=0.1)
    two.worker.hold("a", False)
    assert two.run(2) == ["a1", "a2"]


def test_what_is_loaded_goes_first_and_passes_nobody_thrice(line: Callable[..., Line]) -> None:
    three = line(is_loaded=lambda job: job.edit.pack == "loaded")
    three.put("a1")
    for number in range(4):
        three.put(f"b{number}", "loaded")
    three.worker.start()
    assert three.run(5) == ["b0", "b1", "a1", "b2", "b3"]


def test_a_cancelled_one_leaves_the_queue(line: Callable[..., Line]) -> None:
    one = line()
    one.put("a1")
    gone = one.put("a2")
    one.put("a3")
    gone.cancel()
    one.worker.forget(gone)
    assert one.worker.waiting == 2
    one.worker.start()
    assert one.run(2) == ["a1", "a3"]


def test_too_many_are_refused_in_all_and_of_one_panel(line: Callable[..., Line]) -> None:
    few = line(Bounds(waiting=3, waiting_each=2))
    few.put("a1")
    few.put("a2")
    with pytest.raises(Busy, match="2 edits of yours"):
        few.put("a3")
    few.put("b1")
    with pytest.raises(Busy, match="3 edits are already"):
        few.put("c1")


def test_an_edit_that_runs_too_long_is_ended_with_a_sentence(line: Callable[..., Line]) -> None:
    short = line(Bounds(edit_s=0.05))
    job = short.put("a1")
    short.worker.start()
    assert short.began.acquire(timeout=60)
    until = threading.Event()
    while not job.finished:
        until.wait(0.01)
    end = end_of(job)
    assert isinstance(end, Failed)
    assert end.kind == "timed_out"
    assert "0.05 seconds" in end.message


def test_an_edit_that_memory_is_too_short_for_names_what_would_do_it(small: Small) -> None:
    def work(job: EditJob) -> None:
        raise OutOfMemory("It needs 9 GB.", "Take another.")

    loop = asyncio.new_event_loop()
    loop.close()
    worker = Worker(
        "test", Bounds(), work=work, prepare=lambda: None, fallback=lambda job: "classical"
    )
    job = EditJob(small(), method=METHOD, loop=loop, keep=lambda edit_id, event: None)
    job.accept(0)
    worker.submit(job)
    worker.start()
    while not job.finished:
        threading.Event().wait(0.001)
    worker.stop()
    end = end_of(job)
    assert isinstance(end, Failed)
    assert (end.kind, end.instead) == ("out_of_memory", "classical")


def test_a_worker_that_could_not_prepare_itself_works(small: Small) -> None:
    began = threading.Event()

    def prepare() -> None:
        raise RuntimeError("a network is damaged")

    worker = Worker("test", Bounds(), work=lambda job: began.set(), prepare=prepare)
    loop = asyncio.new_event_loop()
    loop.close()
    job = EditJob(small(), method=METHOD, loop=loop, keep=lambda edit_id, event: None, panel="")
    job.accept(0)
    worker.submit(job)
    worker.start()
    try:
        assert began.wait(60)
    finally:
        worker.stop()
