"""An engine for other computers: its limits, each with its own answer, and TLS."""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.__main__ import main
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.events import EVENT_CLASSES, Failed, Finished
from intarsia.core.wire.geometry import MAX_PIXELS

Small = Callable[..., Complete]
TOKEN = "a-token-of-thirty-two-characters"


def kind_of(answer: bytes) -> str:
    return str(json.loads(answer.partition(b"\r\n\r\n")[2])["kind"])


def test_bodies_above_their_limits_are_refused(guarded: Any) -> None:
    for path, size in (("/v1/edits", 1 << 30), ("/v1/open", 2 << 20)):
        head = guarded.head("POST", path, Content_Length=str(size), Connection="close")
        answer = guarded.raw(head)
        assert answer.startswith(b"HTTP/1.1 413")
        assert kind_of(answer) == "too_large"
    chunked = guarded.head("POST", "/v1/open", Transfer_Encoding="chunked", Connection="close")
    answer = guarded.raw(chunked + b"200000\r\n" + bytes(0x200000) + b"\r\n0\r\n\r\n")
    assert kind_of(answer) == "too_large"


def test_too_many_connections_are_told_so(guarded: Any) -> None:
    held = []
    try:
        for _ in range(40):
            connection = guarded.connect()
            connection.request("GET", "/v1/info", headers=guarded.headers)
            connection.getresponse().read()
            held.append(connection)
        answer = guarded.raw(b"")
        assert answer.startswith(b"HTTP/1.1 429")
        assert b"40 connections" in answer
    finally:
        for connection in held:
            connection.close()
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            assert guarded.ask("GET", "/v1/info")[0] == 200
            return
        except (AssertionError, OSError, http.client.HTTPException):
            time.sleep(0.1)
    pytest.fail("the engine did not recover")


def test_too_many_requests_of_one_address_are_told_so(launch: Any, tmp_path: Path) -> None:
    engine = launch(tmp_path, "--cold", "--per-minute", "5")
    try:
        answers = [engine.ask("GET", "/v1/info") for _ in range(7)]
        assert [status for status, _ in answers] == [200] * 5 + [429] * 2
        assert "5 requests" in json.loads(answers[-1][1])["message"]
    finally:
        engine.kill()


def test_too_many_waiting_and_too_long_running_edits_are_told_so(
    guarded: Any, small: Small
) -> None:
    busy = replace(small(1, 900, "classical"), variations=16)  # far longer than it may run
    panel = {"X-Intarsia-Panel": "0" * 36}
    connections = []
    for edit in (busy, small(2), small(3)):
        connection = guarded.connect()
        body = b"".join(encode_frame(edit))
        connection.request("POST", "/v1/edits", body, {**guarded.headers, **panel})
        connections.append((connection, connection.getresponse()))
    connection = guarded.connect()
    body = b"".join(encode_frame(small(4)))
    connection.request("POST", "/v1/edits", body, {**guarded.headers, **panel})
    answer = connection.getresponse()
    assert answer.status == 429
    assert "2 edits of yours" in json.loads(answer.read())["message"]
    connection.close()
    ends = [FrameDecoder(EVENT_CLASSES).feed(answer.read())[-1] for _, answer in connections]
    assert isinstance(ends[0], Failed)
    assert ends[0].kind == "timed_out"
    assert isinstance(ends[2], Finished)
    for connection, _ in connections:
        connection.close()


def test_tls_is_spoken_and_plain_http_is_not(launch: Any, tmp_path: Path, tls: Any) -> None:
    (tmp_path / "token").write_text(TOKEN)
    given = ("--token-file", str(tmp_path / "token"), "--tls-cert", str(tls.certificate))
    engine = launch(tmp_path / "home", "--cold", *given, "--tls-key", str(tls.key))
    try:
        context = ssl.create_default_context(cafile=str(tls.authority))
        connection = http.client.HTTPSConnection(
            "localhost", engine.port, context=context, timeout=60
        )
        connection.request("GET", "/v1/info", headers=engine.headers)
        assert connection.getresponse().status == 200
        connection.close()
        with pytest.raises((http.client.HTTPException, OSError)):
            engine.ask("GET", "/v1/info")
    finally:
        engine.kill()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--host", "0.0.0.0"), "token of your own"),
        (("--host", "192.0.2.1"), "token of your own"),
        (("--tls-cert", "x.pem"), "go together"),
        (("--tls-cert", "x.pem", "--tls-key", "y.pem"), "cannot be used"),
    ],
)
def test_an_engine_that_would_be_open_does_not_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(["serve", "--home", str(tmp_path), *arguments]) == 1
    assert said in capsys.readouterr().err


def test_the_largest_picture_is_what_the_limits_say() -> None:
    assert MAX_PIXELS < 2**31
