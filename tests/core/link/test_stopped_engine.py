"""An engine, and a panel, that the system has stopped for a while: said, and nothing lost."""

from __future__ import annotations

import os
import queue
import random
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import Accepted, AnyEvent, Finished
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP")
SIDE = 64


def edit(method: str) -> Complete:
    data = bytearray(random.Random(1).randbytes(SIDE * SIDE * RGBA))
    window = Placed(Pixels(SIDE, SIDE, RGBA, Depth.U8, bytes(data)), 0, 0)
    region = full_mask(Size(SIDE, SIDE))
    return Complete(
        id=new_id(), picture=window.pixels.size, window=window, region=region, method=method
    )


class Kept:
    """A panel's connection to an engine of its own, and what it hears of it."""

    def __init__(self, home: Path) -> None:
        self.engine = LocalEngine(Places(home), Launch(arguments=("--cold",)))
        self.heard: queue.Queue[EngineStatus] = queue.Queue()
        self.keeper = ConnectionKeeper(lambda: self.engine, self.heard.put, look_s=0.5)

    def until(self, state: EngineState) -> EngineStatus:
        while True:
            status = self.heard.get(timeout=60)
            if status.state is state:
                return status


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    made = Kept(tmp_path / "home")
    yield made
    made.keeper.close(engine_too=True)


def test_a_stopped_engine_is_said_and_its_edit_goes_on(kept: Kept) -> None:
    client = kept.keeper.client()
    pid = client.info().pid
    events: list[AnyEvent] = []
    accepted = threading.Event()

    def on_event(event: AnyEvent) -> None:
        events.append(event)
        if isinstance(event, Accepted):
            os.kill(pid, signal.SIGSTOP)
            accepted.set()

    sender = threading.Thread(target=client.submit, args=(edit("nothing"), on_event))
    sender.start()
    try:
        assert accepted.wait(60)
        said = kept.until(EngineState.SILENT)
        assert "does not answer" in said.message
        assert kept.keeper.connected
    finally:
        os.kill(pid, signal.SIGCONT)
    assert kept.until(EngineState.READY).info is not None
    sender.join(60)
    assert isinstance(events[-1], Finished)


def test_an_engine_that_was_stopped_and_killed_is_said_to_be_gone(kept: Kept) -> None:
    pid = kept.keeper.client().info().pid
    os.kill(pid, signal.SIGSTOP)
    kept.until(EngineState.SILENT)
    os.kill(pid, signal.SIGKILL)
    kept.until(EngineState.STOPPED)
    assert kept.keeper.client().info().pid != pid
