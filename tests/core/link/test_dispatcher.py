"""Pools: a click is never behind a slow edit, cancelling behind nothing, and the end is clean."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import RemoteEngine
from intarsia.core.state.observable import Subscription
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.wire.edits import Complete, Edit, Segment, new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, LayerReady, ResultLayer, Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import EngineInfo, Preparing
from intarsia.core.wire.pixels import Placed, blank

INFO = EngineInfo("intarsia", 1, (), ())
WIDTH = 64  # edits that are followed at once


def edit() -> Complete:
    size = Size(2, 2)
    window = Placed(blank(size), 0, 0)
    return Complete(id=new_id(), picture=size, window=window, region=full_mask(size))


class Running:
    """A dispatcher on a thread of the test, and what it tells."""

    def __init__(self, engine: Any, kept: Path) -> None:
        self.dispatcher = Dispatcher(lambda name: RemoteEngine(engine.address), kept)
        self.answers: queue.Queue[Callable[[], None]] = queue.Queue()
        self._events: list[tuple[str, AnyEvent]] = []
        self._thread = threading.Thread(target=self.dispatcher.run, args=(self.answers.put,))
        self._thread.start()

    def next(self) -> Callable[[], None]:
        return self.answers.get(timeout=60)

    def submit(self, wanted: Edit) -> Subscription[AnyEvent]:
        def on_event(event: AnyEvent) -> None:
            self._events.append((wanted.id, event))

        return self.dispatcher.submit(wanted, on_event=on_event)

    def next_event(self) -> tuple[str, AnyEvent]:
        while not self._events:
            self.next()()  # the status of the engine is of no interest
        return self._events.pop(0)

    def stop(self) -> None:
        self.dispatcher.stop()
        self._thread.join()


@pytest.fixture
def running(engine: Any, tmp_path: Path) -> Iterator[Running]:
    engine.always["GET /v1/info"] = lambda x: x.frame(INFO)
    running = Running(engine, tmp_path / "kept")
    yield running
    running.stop()


def test_prompts_pass_edits_and_waiting_edits_can_be_taken_back(
    engine: Any, running: Running
) -> None:
    release = threading.Event()

    def slow(exchange: Any) -> None:
        exchange.stream(Accepted(number=0), end=False)
        release.wait(60)

    engine.scripts = [slow] * WIDTH
    for _ in range(WIDTH):
        running.submit(edit())
    begun = {running.next_event()[0] for _ in range(WIDTH)}
    assert len(begun) == WIDTH  # all are followed, and none has ended

    last = edit()
    running.submit(last)
    prompt = Segment(id=new_id(), picture="0" * 64)
    found = Failed(number=0, kind="bad_edit", message="Nothing was found there.")
    engine.scripts = [lambda x: x.stream(found)]
    running.submit(prompt)
    assert running.next_event() == (prompt.id, found)

    running.dispatcher.cancel(last.id)
    edit_id, event = running.next_event()
    assert edit_id == last.id
    assert isinstance(event, Failed)
    assert event.kind == "cancelled"
    assert len([path for path in engine.paths() if path == "POST /v1/edits"]) == WIDTH + 1
    running.stop()
    release.set()
    running.dispatcher.stop()


def test_an_accepted_edit_is_cancelled_at_the_engine(engine: Any, running: Running) -> None:
    asked = threading.Event()
    wanted = edit()
    end = Failed(number=1, kind="cancelled", message="Cancelled.")

    def until_cancelled(exchange: Any) -> None:
        exchange.stream(Accepted(number=0), end=False)
        asked.wait(60)

    engine.always[f"DELETE /v1/edits/{wanted.id}"] = lambda x: (x.head(204), asked.set())
    engine.always[f"GET /v1/edits/{wanted.id}/events?after=0"] = lambda x: x.stream(end)
    engine.scripts = [until_cancelled]
    running.submit(wanted)
    assert running.next_event() == (wanted.id, Accepted(number=0))
    running.dispatcher.cancel(wanted.id)
    assert running.next_event() == (wanted.id, end)


def test_an_edit_unwanted_before_it_was_accepted_is_cancelled_then(
    engine: Any, running: Running
) -> None:
    arrived, unwanted, asked = threading.Event(), threading.Event(), threading.Event()
    wanted = edit()
    end = Failed(number=1, kind="cancelled", message="Cancelled.")

    def accept_late(exchange: Any) -> None:
        arrived.set()
        unwanted.wait(60)
        exchange.stream(Accepted(number=0), end=False)

    def end_when_asked(exchange: Any) -> None:
        assert asked.wait(60)
        exchange.stream(end)

    engine.always[f"DELETE /v1/edits/{wanted.id}"] = lambda x: (x.head(204), asked.set())
    engine.always[f"GET /v1/edits/{wanted.id}/events?after=0"] = end_when_asked
    engine.scripts = [accept_late]
    running.submit(wanted)
    arrived.wait(60)
    running.dispatcher.cancel(wanted.id)
    unwanted.set()
    assert [running.next_event()[1] for _ in range(2)] == [Accepted(number=0), end]


def test_answers_are_called_where_they_are_wanted_unless_released(
    engine: Any, running: Running
) -> None:
    status: list[EngineStatus] = []
    subscription = running.dispatcher.status.subscribe(status.append)
    running.dispatcher.start()
    starting, ready = running.next(), running.next()
    assert status == []  # nothing is called but by whoever gets it
    starting()
    ready()
    expected = EngineStatus(EngineState.READY, info=INFO)
    assert status == [EngineStatus(EngineState.STARTING), expected]
    subscription.release()
    engine.scripts = [lambda x: x.refuse(400, "bad_picture")] * 2
    failed: list[IntarsiaError] = []
    for keep in (False, True):
        request = running.dispatcher.open(b"?", "a", on_done=_no, on_failed=failed.append)
        if not keep:
            request.release()
        running.next()()
    assert [error.kind for error in failed] == ["bad_picture"]
    assert not request.active


def test_an_engine_that_prepares_itself_is_followed_beside_its_status(
    engine: Any, running: Running
) -> None:
    told: list[Preparing | None] = [Preparing()]
    engine.always["GET /v1/info"] = lambda x: x.frame(replace(INFO, preparing=told[-1]))
    heard: list[Preparing | None] = []
    subscription = running.dispatcher.preparing.subscribe(heard.append)
    running.dispatcher.start()
    for now in (Preparing(20, 50), None):
        while heard != told:
            running.next()()
        told.append(now)
    while heard != told:
        running.next()()
    assert running.dispatcher.status.value == EngineStatus(EngineState.READY, info=INFO)
    subscription.release()


def test_a_released_edit_goes_on_and_is_not_heard(engine: Any, running: Running) -> None:
    end = Failed(number=1, kind="cancelled", message="Cancelled.")
    engine.scripts = [lambda x: x.stream(Accepted(number=0), end)] * 2
    first, second = edit(), edit()
    running.submit(first).release()
    running.submit(second)
    assert [running.next_event() for _ in range(2)] == [
        (second.id, Accepted(number=0)),
        (second.id, end),
    ]
    while len(engine.fetched) < 2:
        threading.Event().wait(0.01)
    assert set(engine.fetched) == {first.id, second.id}


def test_planes_have_their_names_before_the_panel_hears_of_them(
    engine: Any, running: Running
) -> None:
    layer = ResultLayer("fill", Role.FILL, Placed(blank(Size(2, 2)), 0, 0))
    engine.scripts = [lambda x: x.stream(Accepted(number=0), LayerReady(number=1, layer=layer))]
    running.submit(edit())
    while not isinstance(event := running.next_event()[1], LayerReady):
        """What comes before it is of no interest."""
    assert "sha256" in vars(event.layer.placed.pixels)  # hashed on a thread where nobody waits


def _no(answer: object) -> None:
    raise AssertionError(f"there is no such answer: {answer}")
