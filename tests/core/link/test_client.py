"""Each endpoint as a method; failures typed; detaching from another thread."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection import Detached
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import (
    BadPicture,
    BadRequest,
    EngineUnreachable,
    IntarsiaError,
    TooLarge,
    Unauthorised,
    UnknownJob,
    VersionMismatch,
)
from intarsia.core.wire.events import Accepted, Failed
from intarsia.core.wire.files import ExportRequest, FileFormat, Journal, JournalEntry, OpenedPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.pixels import Depth, Placed, blank
from intarsia.core.wire.proof import CHALLENGE_HEADER, proof

PICTURE = blank(Size(3, 3))
INFO = EngineInfo("intarsia 9", 1, ("cpu",), (), pid=7)
EDIT = Complete(
    id="12345678-1234-4234-8234-123456789abc",
    picture=Size(4, 4),
    window=Placed(blank(Size(4, 4)), 0, 0),
    region=full_mask(Size(4, 4)),
)


@pytest.fixture
def client(engine: Any) -> EngineClient:
    return EngineClient(engine.address)


def test_what_runs_there(engine: Any, client: EngineClient) -> None:
    engine.scripts = [lambda x: x.frame(INFO)]
    assert client.info() == INFO


@pytest.mark.parametrize(("protocol", "side"), [(0, "the engine"), (2, "this panel")])
def test_another_protocol_names_the_side_to_update(
    engine: Any, client: EngineClient, protocol: int, side: str
) -> None:
    engine.scripts = [lambda x: x.frame(EngineInfo("intarsia", protocol, (), ()))]
    with pytest.raises(VersionMismatch, match=f"Update {side}"):
        client.info()


def test_pictures_are_looked_for_and_uploaded(engine: Any, client: EngineClient) -> None:
    engine.scripts = [
        lambda x: x.head(409, ("Content-Length", "99")),
        lambda x: x.head(204),
        lambda x: x.head(204),
        lambda x: x.drop(),
    ]
    assert not client.has_blob(PICTURE.sha256)
    assert client.put_blob(PICTURE) == PICTURE.sha256
    assert client.has_blob(PICTURE.sha256)
    with pytest.raises(EngineUnreachable):
        client.put_blob(PICTURE)


def test_files_are_opened_and_exported(engine: Any, client: EngineClient) -> None:
    opened = OpenedPicture(FileFormat.PNG, PICTURE)
    engine.scripts = [
        lambda x: x.frame(opened),
        lambda x: x.refuse(422, "bad_picture"),
        lambda x: x.whole(b"file"),
    ]
    assert client.open(b"data", "ä/b?.png") == opened
    assert engine.asked[0].path == "/v1/open?name=%C3%A4/b%3F.png"
    assert engine.asked[0].body == b"data"
    with pytest.raises(BadPicture):
        client.open(b"data", "")
    assert client.export(ExportRequest(FileFormat.PNG, Size(1, 1), Depth.U8, ())) == b"file"


def test_edits_are_listed_cancelled_and_the_engine_stopped(
    engine: Any, client: EngineClient
) -> None:
    journal = Journal((JournalEntry("a", "complete", "finished", 1.5),))
    engine.scripts = [
        lambda x: x.frame(journal),
        lambda x: x.head(204),
        lambda x: x.refuse(404, "unknown_job"),
        lambda x: x.head(204),
    ]
    assert client.journal() == journal
    client.cancel("a")
    with pytest.raises(UnknownJob):
        client.cancel("b")
    client.stop()
    assert engine.paths()[1:] == ["DELETE /v1/edits/a", "DELETE /v1/edits/b", "POST /v1/stop"]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (lambda x: x.whole(b"nonsense", status=500), BadRequest),
        (lambda x: x.whole(b'{"kind": 3}', status=500), BadRequest),
        (lambda x: x.whole(b"[" * 9999, status=401), Unauthorised),
        (lambda x: x.whole(b"", status=413), TooLarge),
        (lambda x: x.refuse(418, "never heard of"), IntarsiaError),
        (lambda x: x.drop(), EngineUnreachable),
        (lambda x: x.whole(b"no frame at all"), BadRequest),
    ],
)
def test_other_answers_are_typed_errors(
    engine: Any, client: EngineClient, script: Any, expected: type[IntarsiaError]
) -> None:
    engine.scripts = [script]
    with pytest.raises(expected):
        client.journal()


def test_a_refusal_before_the_body_is_sent_is_read(engine: Any) -> None:
    """A server that answers at once and closes, while a large body is still on its way."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        refusal = b'{"kind": "too_large", "message": "m", "hint": "h"}'

        def refuse() -> None:
            connection, _ = server.accept()
            with connection:
                asked = connection.recv(65_536).decode()
                while "\r\n\r\n" not in asked:
                    asked += connection.recv(65_536).decode()
                challenge = asked.lower().partition(f"{CHALLENGE_HEADER}: ")[2][:64]
                proven = json.dumps({"proof": proof("t", challenge)})
                head = f"HTTP/1.1 200 X\r\nContent-Length: {len(proven)}\r\n\r\n{proven}"
                connection.sendall(head.encode())
                connection.recv(100)
                head = f"HTTP/1.1 413 X\r\nContent-Length: {len(refusal)}\r\n\r\n"
                connection.sendall(head.encode() + refusal)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(1 << 20):
                    """Take the rest, so that the answer is not lost with a reset."""

        thread = threading.Thread(target=refuse)
        thread.start()
        with pytest.raises(TooLarge):
            EngineClient(Address("127.0.0.1", server.getsockname()[1], "t")).open(
                b"x" * (8 << 20), ""
            )
        thread.join()


def test_nobody_there_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(EngineUnreachable, match="does not answer"):
        EngineClient(Address("127.0.0.1", port, "t")).info()


def test_a_token_that_is_no_header_goes_nowhere() -> None:
    client = EngineClient(Address("127.0.0.1", 9, "two\r\nlines"))
    with pytest.raises(EngineUnreachable):
        client.journal()


def _detached_by(client: EngineClient, engine: Any, work: Callable[[], object]) -> bool:
    """Whether work that hangs in an answer ends with Detached when another thread detaches."""
    ready, ended = threading.Event(), threading.Event()

    def hang(exchange: Any) -> None:
        exchange.head(200, ("Content-Length", "9999"))
        ready.set()
        ended.wait(60)

    outcome: list[bool] = []

    def run() -> None:
        try:
            work()
        except Detached:
            outcome.append(True)

    engine.scripts = [hang]
    thread = threading.Thread(target=run)
    thread.start()
    ready.wait(60)
    client.detach()
    thread.join()
    ended.set()
    return outcome == [True]


def test_detaching_ends_calls_of_other_threads(engine: Any, client: EngineClient) -> None:
    assert _detached_by(client, engine, lambda: client.submit(EDIT, lambda event: None))
    with pytest.raises(Detached):
        client.info()


def test_detaching_ends_the_watch(engine: Any, client: EngineClient) -> None:
    assert _detached_by(client, engine, client.watch)


def test_the_watch_ends_when_the_engine_does(engine: Any, client: EngineClient) -> None:
    engine.scripts = [lambda x: (x.frame(INFO), x.drop()), lambda x: x.drop()]
    client.watch()
    client.watch()
    assert engine.paths() == ["GET /v1/info"] * 2


def test_detaching_ends_a_pause_before_a_retry(engine: Any, client: EngineClient) -> None:
    engine.scripts = [lambda x: (client.detach(), x.drop())]
    with pytest.raises(Detached):
        client.submit(EDIT, lambda event: None)


def test_a_client_submits_and_attaches(engine: Any, client: EngineClient) -> None:
    heard: list[object] = []
    last = Failed(number=1, kind="busy")
    engine.scripts = [
        lambda x: x.stream(Accepted(number=0), end=False),
        lambda x: x.stream(last),
        lambda x: x.stream(last),
    ]
    assert client.submit(EDIT, heard.append) == last
    assert client.attach(EDIT.id, heard.append, after=0) == last
    assert heard == [Accepted(number=0), last, last]
