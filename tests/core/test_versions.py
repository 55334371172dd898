"""Panel and engine of different protocols refuse each other and name the side to update."""

from __future__ import annotations

import json
import os
import struct
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.encoding.frames import MAGIC
from intarsia.core.wire.errors import VersionMismatch
from intarsia.core.wire.methods import PROTOCOL, mismatch
from intarsia.core.wire.proof import CHALLENGE_HEADER, PROOF_PATH, proof


@pytest.mark.parametrize(
    ("said", "side"), [(PROTOCOL + 1, "Update the engine"), (PROTOCOL - 1, "Update this panel")]
)
def test_the_engine_refuses_a_panel_of_another_protocol(engine: Any, said: int, side: str) -> None:
    data = engine.head("GET", "/v1/edits", X_Intarsia_Protocol=str(said), Connection="close")
    answer = engine.raw(data)
    assert answer.startswith(b"HTTP/1.1 426")
    told = json.loads(answer.partition(b"\r\n\r\n")[2])
    assert told["kind"] == "version_mismatch"
    assert side in told["hint"]


def test_any_panel_may_ask_what_runs_there_and_our_own_is_let_in(engine: Any) -> None:
    other = engine.head(
        "GET", "/v1/info", X_Intarsia_Protocol=str(PROTOCOL + 1), Connection="close"
    )
    assert engine.raw(other).startswith(b"HTTP/1.1 200")
    own = engine.head("GET", "/v1/edits", X_Intarsia_Protocol=str(PROTOCOL), Connection="close")
    assert engine.raw(own).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    ("spoken", "side"), [(PROTOCOL + 1, "Update this panel"), (PROTOCOL - 1, "Update the engine")]
)
def test_the_panel_refuses_an_engine_whose_very_frames_are_of_another_protocol(
    tmp_path: Any, spoken: int, side: str
) -> None:
    body = struct.pack(">4sHI", MAGIC, spoken, 2) + b"{}"

    class Other(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            challenge = self.headers.get(CHALLENGE_HEADER, "")
            proven = json.dumps({"proof": proof("token", challenge)}).encode()
            answer = proven if self.path == PROOF_PATH else body
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Other) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            client = EngineClient(Address("127.0.0.1", server.server_port, "token"))
            with pytest.raises(VersionMismatch, match=side):
                client.info()
        finally:
            server.shutdown()
            thread.join()


def test_an_announced_engine_of_another_protocol_is_left_alone(tmp_path: Any) -> None:
    places = Places(tmp_path)
    facts = {"pid": os.getpid(), "port": 1, "token": "t" * 20, "protocol": PROTOCOL + 1}
    places.engine_file.write_text(json.dumps(facts))
    assert LocalEngine(places).find() is None


def test_both_sentences_name_both_numbers() -> None:
    for panel, engine in ((1, 2), (2, 1)):
        told = str(mismatch(panel=panel, engine=engine, program="intarsia 9"))
        assert f"protocol {engine}, this panel {panel}" in told
