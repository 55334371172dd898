"""A thousand event streams at once, with the token and without: the edit and the engine go on."""

from __future__ import annotations

import random
import resource
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from intarsia.core.link.client import EngineClient
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Accepted, AnyEvent, Finished
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.methods import PROTOCOL
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_NOFILE")
STREAMS, SIDE = 1000, 640


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    engine = LocalEngine(Places(tmp_path / "home"), Launch(arguments=("--cold",)))
    client = engine.connect()
    yield client
    engine.stop(client)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def long_edit() -> Complete:
    """One that takes seconds."""
    data = bytearray(random.Random(1).randbytes(SIDE * SIDE * RGBA))
    data[3::RGBA] = b"\xff" * (SIDE * SIDE)
    hole = bytes(SIDE // 4) + b"\xff" * (SIDE // 2) + bytes(SIDE // 4)
    region = bytes(SIDE * (SIDE // 4)) + hole * (SIDE // 2) + bytes(SIDE * (SIDE // 4))
    size = Size(SIDE, SIDE)
    return Complete(
        id=new_id(),
        method="classical",
        picture=size,
        window=Placed(Pixels(SIDE, SIDE, RGBA, Depth.U8, bytes(data)), 0, 0),
        region=Pixels(SIDE, SIDE, GREY, Depth.U8, region),
    )


def stream(port: int, edit_id: str, token: str) -> socket.socket | None:
    """A connection that asks for the edit's events and never reads them."""
    words = [f"GET /v1/edits/{edit_id}/events?after=-1 HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    words += [f"X-Intarsia-Protocol: {PROTOCOL}"]
    words += [f"Authorization: Bearer {token}"] if token else []
    with suppress(OSError):
        made = socket.create_connection(("127.0.0.1", port), 5)
        made.sendall("\r\n".join([*words, "", ""]).encode())
        return made
    return None


@pytest.mark.parametrize("known", [True, False], ids=["token", "stranger"])
def test_a_thousand_streams_cost_no_edit(client: EngineClient, known: bool) -> None:
    address, pid = client.address, client.info().pid
    ends: list[AnyEvent] = []
    accepted = threading.Event()
    edit = long_edit()

    def on_event(event: AnyEvent) -> None:
        if isinstance(event, Accepted):
            accepted.set()

    panel = threading.Thread(target=lambda: ends.append(client.submit(edit, on_event)))
    panel.start()
    assert accepted.wait(60)
    before = psutil.Process(pid).memory_info().rss
    token = address.token if known else ""
    streams = [stream(address.port, edit.id, token) for _ in range(STREAMS)]
    refused = 0
    for _ in range(10):
        try:
            client.info(timeout_s=60)
        except IntarsiaError:
            refused += 1
    if not known:
        assert refused == 0  # who has the token is answered, whatever strangers do
    grown = psutil.Process(pid).memory_info().rss - before
    for each in streams:
        if each is not None:
            each.close()
    panel.join(240)
    assert isinstance(ends[0], Finished)
    assert grown < 400 << 20
    until = time.monotonic() + 60
    while psutil.Process(pid).num_fds() > 100:
        assert time.monotonic() < until
        time.sleep(0.1)
    assert client.info().pid == pid
