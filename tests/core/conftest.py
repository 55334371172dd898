"""A real engine process on loopback, and the few bytes of HTTP that tests say to it."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.planes import pixels_of
from intarsia.core.wire.edits import Complete, Edit, new_id
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent
from intarsia.core.wire.frames import FrameDecoder, encode_frame
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed


@dataclass
class Engine:
    """A running engine: its process, how to reach it, where it keeps things."""

    process: subprocess.Popen[bytes]
    port: int
    token: str
    home: Path

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """One request on its own connection: the status and the whole body."""
        connection = self.connect()
        try:
            connection.request(method, path, body=body, headers=self.headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def send(self, edit: Edit) -> list[AnyEvent]:
        """Post an edit and wait for all of its events."""
        status, body = self.ask("POST", "/v1/edits", b"".join(encode_frame(edit)))
        assert status == 200, body
        decoder = FrameDecoder(EVENT_CLASSES)
        events = decoder.feed(body)
        decoder.finish()
        return events

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


Launch = Callable[..., Engine]


@pytest.fixture(scope="session")
def launch() -> Launch:
    """Starts an engine and waits until it answers: (home, *arguments). The caller kills it."""
    return _launch


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One engine for the tests of a module, cold: it prepares nothing in advance."""
    running = _launch(tmp_path_factory.mktemp("engine"), "--cold")
    yield running
    running.kill()


@pytest.fixture(scope="session")
def small() -> Callable[..., Complete]:
    """Makes an edit of a noisy square window with a square region: (seed, side, method)."""
    return _small


def _launch(home: Path, *arguments: str) -> Engine:
    process = subprocess.Popen(
        [sys.executable, "-m", "intarsia.core.engine", "serve", "--home", str(home), *arguments],
    )
    announced = home / "engine.json"
    until = time.monotonic() + 60
    while not announced.exists():
        assert process.poll() is None, "the engine ended at once"
        assert time.monotonic() < until, "the engine did not announce itself"
        time.sleep(0.01)
    facts = json.loads(announced.read_bytes())
    return Engine(process, facts["port"], facts["token"], home)


def _small(seed: int = 0, side: int = 96, method: str = "nothing") -> Complete:
    rgba = np.random.default_rng(seed).integers(0, 256, (side, side, 4)).astype(np.uint8)
    rgba[..., 3] = 255
    region = np.zeros((side, side), np.uint8)
    region[side // 3 : side // 2, side // 3 : side // 2] = 255
    return Complete(
        id=new_id(),
        method=method,
        picture=Size(side, side),
        window=Placed(pixels_of(rgba), 0, 0),
        region=pixels_of(region),
    )
