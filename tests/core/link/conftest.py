"""A small HTTP server that speaks the engine's protocol, and breaks it where a test says so."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from intarsia.core.link.address import Address
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.proof import CHALLENGE_HEADER, PROOF_PATH, proof


@dataclass(frozen=True)
class Asked:
    """A request as the server got it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Exchange:
    """What a scripted answer may do with its connection."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self._handler = handler

    def stream(self, *messages: object, cut: int = 0, end: bool = True) -> None:
        """Messages as one chunked answer; `cut` bytes are missing, or the end of the chunks."""
        self.head(200, ("Transfer-Encoding", "chunked"))
        data = b"".join(b"".join(encode_frame(message)) for message in messages)
        self.chunk(data[: len(data) - cut])
        if end and not cut:
            self._handler.wfile.write(b"0\r\n\r\n")
        else:
            self.drop()

    def head(self, status: int, *headers: tuple[str, str]) -> None:
        self._handler.send_response(status)
        for name, value in headers:
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def chunk(self, data: bytes) -> None:
        if data:
            self._handler.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))
            self._handler.wfile.flush()

    def whole(self, body: bytes, *, status: int = 200) -> None:
        self.head(status, ("Content-Length", str(len(body))))
        self._handler.wfile.write(body)

    def frame(self, message: object) -> None:
        self.whole(b"".join(encode_frame(message)))

    def refuse(self, status: int, kind: str) -> None:
        facts = {"kind": kind, "message": f"It was {kind}.", "hint": "Do this."}
        self.whole(json.dumps(facts).encode(), status=status)

    def drop(self) -> None:
        """Close the connection without another word."""
        self._handler.close_connection = True


Script = Callable[[Exchange], None]


class ScriptedEngine:
    """Answers each request with the next script; what was asked is in `asked`.

    `fetched`: ids of edits whose end is said to be safe, which needs no script.
    `always` has the scripts of "METHOD path"s that are answered the same way every time.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.fetched: list[str] = []
        self.scripts: list[Script] = []
        self.always: dict[str, Script] = {}
        engine = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                body = self.rfile.read(length)
                if self.path.endswith("/fetched"):
                    engine.fetched.append(self.path.split("/")[3])
                    Exchange(self).head(204)
                    return
                headers = {name.lower(): value for name, value in self.headers.items()}
                if self.path == PROOF_PATH:
                    Exchange(self).whole(engine.proven(headers[CHALLENGE_HEADER]))
                    return
                engine.asked.append(Asked(self.command, self.path, headers, body))
                always = engine.always.get(f"{self.command} {self.path}")
                (always or engine.scripts.pop(0))(Exchange(self))

            do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = answer

            def log_message(self, format: str, *args: object) -> None:
                """Tests say what they saw themselves."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> Address:
        return Address("127.0.0.1", self._server.server_port, "secret")

    def proven(self, challenge: str) -> bytes:
        """The answers to a challenge, as one that knows the token gives them."""
        token, port = self.address.token, self.address.port
        facts = {"proof": proof(token, challenge), "here": proof(token, challenge, port)}
        return json.dumps(facts).encode()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def paths(self) -> list[str]:
        return [f"{asked.method} {asked.path}" for asked in self.asked]


@pytest.fixture
def engine() -> Iterator[ScriptedEngine]:
    scripted = ScriptedEngine()
    yield scripted
    scripted.close()
    assert scripted.scripts == []
