"""A small web server that holds one file, and misbehaves as a test says."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from intarsia.core.engine.packs.catalogue import Hub, Pack, PackFile

BODY = bytes(range(256)) * 20_000
SHA = hashlib.sha256(BODY).hexdigest()


@dataclass
class Web:
    """What the server was asked, and how it shall misbehave.

    `cut_at`: bytes after which the first whole answer breaks off. `slow_from`: the byte from which
    on a second sends 100 KiB at most, 0 for none. `version`: what the file is named by. `endless`:
    it does not say how long the file is, and sends it twice.
    """

    address: str = ""
    ranges: list[str | None] = field(default_factory=list)
    cut_at: int = 0
    slow_from: int = 0
    version: str = SHA
    endless: bool = False


@pytest.fixture
def web() -> Iterator[Web]:
    served = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _answer(self, *, body: bool) -> None:
            if "gated" in self.path:
                self.send_response(403)
                self.send_header("X-Error-Code", "GatedRepo")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            if "b" * 40 in self.path:  # a revision that there never was
                self.send_response(404)
                self.send_header("X-Error-Code", "RevisionNotFound")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            asked = self.headers.get("Range")
            same = self.headers.get("If-Range", f'"{served.version}"') == f'"{served.version}"'
            start = int(asked.split("=")[1].rstrip("-")) if asked and same else 0
            if start >= len(BODY):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            self.send_header("ETag", f'"{served.version}"')
            self.send_header("X-Repo-Commit", "a" * 40)
            if not served.endless:
                self.send_header("Content-Length", str(len(BODY) - start))
            self.end_headers()
            if body:
                served.ranges.append(asked)
                self._send(start)

        def _send(self, start: int) -> None:
            stop = len(BODY)
            if served.cut_at and not start:
                stop, served.cut_at = served.cut_at, 0
            try:
                while start < stop:
                    slow = 0 < served.slow_from <= start
                    end = min(stop, start + ((1 << 10) if slow else (1 << 16)))
                    self.wfile.write(BODY[start:end])
                    time.sleep(0.01 if slow else 0)
                    start = end
            except OSError:
                served.slow_from = 0  # the client has gone
            if served.endless:
                with suppress(OSError):
                    self.wfile.write(BODY)
            self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    served.address = f"http://127.0.0.1:{server.server_port}"
    yield served
    served.slow_from = 0
    server.shutdown()
    server.server_close()
    thread.join()


def _pack_of(url: str, *, sha256: str = SHA, size: int = len(BODY), hub: Hub | None = None) -> Pack:
    item = PackFile("unet/a.bin", "" if hub else url, "" if hub else sha256, 0 if hub else size)
    return Pack("tiny", "Tiny", ("m",), ("segment",), "", "MIT", "", True, 64, 1, (item,), hub)


@pytest.fixture(scope="session")
def pack_of() -> Callable[..., Pack]:
    """A pack of one file at an address: (url, sha256, size, hub)."""
    return _pack_of


@pytest.fixture(scope="session")
def body() -> bytes:
    """The bytes of the file."""
    return BODY
