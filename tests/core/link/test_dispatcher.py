"""Lanes: a click is never behind a slow edit, cancelling behind nothing, and the end is clean."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import RemoteEngine
from intarsia.core.state.session.gateway import EditTold, EngineState, EngineStatus, Message
from intarsia.core.wire.edits import Complete, Segment, new_id
from intarsia.core.wire.events import Accepted, Failed, LayerReady, ResultLayer, Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.pixels import Placed, blank

INFO = EngineInfo("intarsia", 1, (), ())
LANE = 64  # edits that are followed at once


def edit() -> Complete:
    size = Size(2, 2)
    window = Placed(blank(size), 0, 0)
    return Complete(id=new_id(), picture=size, window=window, region=full_mask(size))


class Running:
    """A dispatcher on a thread of the test, and what it tells."""

    def __init__(self, engine: Any, kept: Path) -> None:
        self.dispatcher = Dispatcher(lambda name: RemoteEngine(engine.address), kept)
        self.told: queue.Queue[Message] = queue.Queue()
        self._thread = threading.Thread(target=self.dispatcher.run, args=(self.told.put,))
        self._thread.start()

    def next(self) -> Message:
        return self.told.get(timeout=20)

    def next_event(self) -> EditTold:
        while not isinstance(message := self.next(), EditTold):
            """The status of the engine is of no interest."""
        return message

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
        release.wait(20)

    engine.scripts = [slow] * LANE
    for _ in range(LANE):
        running.dispatcher.submit(edit())
    begun = {running.next_event().edit_id for _ in range(LANE)}
    assert len(begun) == LANE  # all are followed, and none has ended

    last = edit()
    running.dispatcher.submit(last)
    prompt = Segment(id=new_id(), picture="0" * 64)
    found = Failed(number=0, kind="bad_edit", message="Nothing was found there.")
    engine.scripts = [lambda x: x.stream(found)]
    running.dispatcher.submit(prompt)
    assert running.next_event() == EditTold(prompt.id, found)

    running.dispatcher.cancel(last.id)
    told = running.next_event()
    assert told.edit_id == last.id
    assert isinstance(told.event, Failed)
    assert told.event.kind == "cancelled"
    assert len([path for path in engine.paths() if path == "POST /v1/edits"]) == LANE + 1
    running.stop()
    release.set()
    running.dispatcher.stop()


def test_an_accepted_edit_is_cancelled_at_the_engine(engine: Any, running: Running) -> None:
    asked = threading.Event()
    wanted = edit()
    end = Failed(number=1, kind="cancelled", message="Cancelled.")

    def until_cancelled(exchange: Any) -> None:
        exchange.stream(Accepted(number=0), end=False)
        asked.wait(20)

    engine.always[f"DELETE /v1/edits/{wanted.id}"] = lambda x: (x.head(204), asked.set())
    engine.always[f"GET /v1/edits/{wanted.id}/events?after=0"] = lambda x: x.stream(end)
    engine.scripts = [until_cancelled]
    running.dispatcher.submit(wanted)
    assert running.next_event() == EditTold(wanted.id, Accepted(number=0))
    running.dispatcher.cancel(wanted.id)
    assert running.next_event() == EditTold(wanted.id, end)


def test_an_edit_unwanted_before_it_was_accepted_is_cancelled_then(
    engine: Any, running: Running
) -> None:
    arrived, unwanted, asked = threading.Event(), threading.Event(), threading.Event()
    wanted = edit()
    end = Failed(number=1, kind="cancelled", message="Cancelled.")

    def accept_late(exchange: Any) -> None:
        arrived.set()
        unwanted.wait(20)
        exchange.stream(Accepted(number=0), end=False)

    def end_when_asked(exchange: Any) -> None:
        assert asked.wait(20)
        exchange.stream(end)

    engine.always[f"DELETE /v1/edits/{wanted.id}"] = lambda x: (x.head(204), asked.set())
    engine.always[f"GET /v1/edits/{wanted.id}/events?after=0"] = end_when_asked
    engine.scripts = [accept_late]
    running.dispatcher.submit(wanted)
    arrived.wait(20)
    running.dispatcher.cancel(wanted.id)
    unwanted.set()
    assert [running.next_event().event for _ in range(2)] == [Accepted(number=0), end]


def test_the_status_is_told_and_listeners_are_called_where_wanted(
    engine: Any, running: Running
) -> None:
    heard: list[Message] = []
    running.dispatcher.listen(heard.append)
    running.dispatcher.start()
    starting, ready = running.next(), running.next()
    assert starting == EngineStatus(EngineState.STARTING)
    assert ready == EngineStatus(EngineState.READY, info=INFO)
    assert heard == []
    running.dispatcher.deliver(ready)
    running.dispatcher.unlisten(heard.append)
    running.dispatcher.deliver(starting)
    assert heard == [ready]


def test_planes_have_their_names_before_the_panel_hears_of_them(
    engine: Any, running: Running
) -> None:
    layer = ResultLayer("fill", Role.FILL, Placed(blank(Size(2, 2)), 0, 0))
    engine.scripts = [lambda x: x.stream(Accepted(number=0), LayerReady(number=1, layer=layer))]
    running.dispatcher.submit(edit())
    while not isinstance(event := running.next_event().event, LayerReady):
        """What comes before it is of no interest."""
    assert "sha256" in vars(event.layer.placed.pixels)  # hashed on a thread where nobody waits
