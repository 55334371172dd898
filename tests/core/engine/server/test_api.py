"""The HTTP interface of a real engine process: the way of an edit, and every door kept shut."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import Complete, Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.events import (
    EVENT_CLASSES,
    Accepted,
    AnyEvent,
    Failed,
    Finished,
    LayerReady,
    ObjectReady,
)
from intarsia.core.wire.files import Blob, Journal
from intarsia.core.wire.methods import PROTOCOL, EngineInfo


def said(body: bytes) -> dict[str, str]:
    """A refusal: kind, message, hint."""
    found = json.loads(body)
    assert set(found) == {"kind", "message", "hint"}
    assert found["message"].endswith(".")
    return found


def kept_of(events: list[AnyEvent]) -> list[AnyEvent]:
    """The events that the journal keeps: those that count."""
    return [event for event in events if isinstance(event, LayerReady | Finished)]


def test_an_edit_goes_there_and_back(engine, small: Callable[..., Complete]) -> None:
    edit = small(1)
    events = engine.send(edit)
    assert isinstance(events[0], Accepted)
    assert [event.number for event in events] == list(range(len(events)))
    layers = [event.layer for event in events if isinstance(event, LayerReady)]
    assert len(layers) == 1
    source = array_of(edit.window.pixels)[32:48, 32:48]
    assert np.array_equal(array_of(layers[0].placed.pixels), source)
    assert isinstance(events[-1], Finished)
    report = events[-1].report
    assert (report.method, report.outside_max, report.outside_mean) == ("nothing", 0.0, 0.0)


def test_the_same_id_twice_is_one_edit(engine, small: Callable[..., Complete]) -> None:
    edit = small(2)
    assert kept_of(engine.send(edit)) == engine.send(edit)
    status, body = engine.ask("GET", "/v1/edits")
    assert status == 200
    entries = FrameDecoder((Journal,)).feed(body)[0].entries
    assert [entry.state for entry in entries if entry.id == edit.id] == ["finished"]


def test_events_are_taken_up_again(engine, small: Callable[..., Complete]) -> None:
    edit = small(3)
    events = engine.send(edit)
    status, body = engine.ask("GET", f"/v1/edits/{edit.id}/events?after={events[0].number}")
    assert status == 200
    decoder = FrameDecoder(EVENT_CLASSES)
    assert decoder.feed(body) == kept_of(events)
    last = kept_of(events)[-1]
    body = engine.ask("GET", f"/v1/edits/{edit.id}/events?after={last.number - 1}")[1]
    assert decoder.feed(body) == [last]
    for after in ("x", "--1", "-2", "9" * 5000):
        status, body = engine.ask("GET", f"/v1/edits/{edit.id}/events?after={after}")
        assert (status, said(body)["kind"]) == (400, "bad_request")


def test_info_names_program_protocol_and_methods(engine) -> None:
    status, body = engine.ask("GET", "/v1/info")
    info = FrameDecoder((EngineInfo,)).feed(body)[0]
    assert status == 200
    assert info.protocol == PROTOCOL
    assert info.pid == engine.process.pid
    assert "classical" in [method.id for method in info.methods]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": "Bearer "},
        {"Authorization": "Basic {token}"},
        {"Authorization": "Bearer {token}", "Host": "evil.example"},
        {"Authorization": "Bearer {token}", "Host": "evil.example:80"},
        {"Authorization": "Bearer {token}", "Origin": "https://evil.example"},
        {"Authorization": "Bearer {token}", "Origin": "null"},
    ],
)
def test_strangers_are_refused(engine, headers: dict[str, str]) -> None:
    given = {key: value.format(token=engine.token) for key, value in headers.items()}
    connection = engine.connect()
    connection.request("GET", "/v1/info", headers=given)
    answer = connection.getresponse()
    assert answer.status == 401
    assert said(answer.read())["kind"] == "unauthorised"
    connection.close()


@pytest.mark.parametrize("origin", ["http://localhost:8000", "http://127.0.0.1"])
def test_a_page_of_this_computer_may(engine, origin: str) -> None:
    connection = engine.connect()
    connection.request("GET", "/v1/info", headers={**engine.headers, "Origin": origin})
    assert connection.getresponse().status == 200
    connection.close()


@pytest.mark.parametrize(
    ("method", "path", "body", "kind"),
    [
        ("POST", "/v1/edits", b"", "bad_request"),
        ("POST", "/v1/edits", b"GET / HTTP/1.1 and no frame at all", "bad_request"),
        ("POST", "/v1/edits", b"INTW\x00\x01\xff\xff\xff\xff", "too_large"),
        ("POST", "/v1/edits", b"INTW\x00\x63\x00\x00\x00\x02{}", "version_mismatch"),
        ("POST", "/v1/edits", b"INTW\x00\x01\x00\x00\x00\x02{}", "bad_request"),
        ("GET", "/v1/edits/../../etc/passwd/events", b"", "bad_request"),
        ("GET", f"/v1/edits/{'0' * 8}/events", b"", "unknown_job"),
        ("DELETE", f"/v1/edits/{new_id()}", b"", "unknown_job"),
        ("GET", "/v1/nothing", b"", "bad_request"),
        ("PATCH", "/v1/edits", b"", "bad_request"),
        ("POST", "/v1/open?name=x.png", b"not a picture", "bad_picture"),
    ],
)
def test_what_makes_no_sense_is_said(
    engine, method: str, path: str, body: bytes, kind: str
) -> None:
    status, answer = engine.ask(method, path, body)
    assert 400 <= status < 500
    assert said(answer)["kind"] == kind


def test_two_messages_in_one_body_are_refused(engine, small: Callable[..., Complete]) -> None:
    frame = b"".join(encode_frame(small(4)))
    assert said(engine.ask("POST", "/v1/edits", frame * 2)[1])["kind"] == "bad_request"
    assert said(engine.ask("POST", "/v1/edits", frame[:-1])[1])["kind"] == "bad_request"


def test_an_oversized_body_is_refused_before_it_is_sent(engine) -> None:
    connection = engine.connect()
    connection.putrequest("POST", "/v1/edits")
    connection.putheader("Authorization", f"Bearer {engine.token}")
    connection.putheader("Content-Length", str(1 << 40))
    connection.endheaders()
    answer = connection.getresponse()
    assert answer.status == 413
    assert said(answer.read())["kind"] == "too_large"
    connection.close()


def test_a_bad_edit_is_refused_and_not_journaled(engine, small: Callable[..., Complete]) -> None:
    edit = small(5)
    empty = pixels_of(np.zeros((96, 96), np.uint8))
    frame = b"".join(encode_frame(replace(edit, region=empty)))
    status, body = engine.ask("POST", "/v1/edits", frame)
    assert (status, said(body)["kind"]) == (422, "bad_edit")
    unknown = b"".join(encode_frame(small(6, 96, "magic")))
    status, body = engine.ask("POST", "/v1/edits", unknown)
    assert said(body)["kind"] == "unknown_method"
    assert "nothing" in said(body)["hint"]
    listed = FrameDecoder((Journal,)).feed(engine.ask("GET", "/v1/edits")[1])[0].entries
    assert edit.id not in [entry.id for entry in listed]
    assert list((engine.home / "journal" / "incoming").iterdir()) == []


def test_a_picture_is_asked_for_once(engine) -> None:
    rgba = np.full((40, 50, 4), 255, np.uint8)
    rgba[10:30, 10:30, :3] = (200, 30, 30)
    picture = pixels_of(rgba)
    path = f"/v1/blobs/{picture.sha256}"
    prompt = Prompt(PromptKind.POINTS, points=((20.0, 20.0),))
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=prompt)
    frame = b"".join(encode_frame(edit))
    assert engine.ask("HEAD", path)[0] == 409
    assert said(engine.ask("POST", "/v1/edits", frame)[1])["kind"] == "need_blob"
    blob = b"".join(encode_frame(Blob(picture)))
    wrong = engine.ask("PUT", f"/v1/blobs/{'0' * 64}", blob)
    assert said(wrong[1])["kind"] == "bad_request"
    assert engine.ask("PUT", path, blob)[0] == 204
    assert engine.ask("HEAD", path)[0] == 204
    events = engine.send(edit)
    found = [event.found for event in events if isinstance(event, ObjectReady)]
    assert isinstance(events[-1], Finished)
    assert array_of(found[0].mask.pixels).any()


def test_tokens_and_pixels_are_for_this_user_alone(engine) -> None:
    mode = stat.S_IMODE((engine.home / "engine.json").stat().st_mode)
    assert mode == 0o600
    assert stat.S_IMODE((engine.home / "journal").stat().st_mode) == 0o700


def test_a_killed_engine_keeps_its_results_and_says_what_it_did_not_finish(
    launch, tmp_path: Path, small: Callable[..., Complete]
) -> None:
    first = launch(tmp_path, "--cold")
    done, cut_off = small(7), small(8, 900, "classical")
    events = first.send(done)
    connection = first.connect()
    connection.request("POST", "/v1/edits", b"".join(encode_frame(cut_off)), first.headers)
    assert connection.getresponse().read1(64)
    os.kill(first.process.pid, signal.SIGKILL)
    first.process.wait()
    connection.close()
    (tmp_path / "engine.json").unlink()
    second = launch(tmp_path, "--cold")
    try:
        listed = FrameDecoder((Journal,)).feed(second.ask("GET", "/v1/edits")[1])[0].entries
        states = {entry.id: (entry.verb, entry.state) for entry in listed}
        assert states[done.id] == ("complete", "finished")
        assert states[cut_off.id] == ("complete", "failed")
        kept = second.ask("GET", f"/v1/edits/{done.id}/events")[1]
        assert FrameDecoder(EVENT_CLASSES).feed(kept) == kept_of(events)
        left = second.ask("GET", f"/v1/edits/{cut_off.id}/events")[1]
        end = FrameDecoder(EVENT_CLASSES).feed(left)[-1]
        assert isinstance(end, Failed)
        assert "stopped before" in end.message
        again = second.send(replace(cut_off, method="nothing"))
        assert isinstance(again[-1], Finished)
    finally:
        second.kill()


def test_cancel_is_honoured_and_told(
    launch, tmp_path: Path, small: Callable[..., Complete]
) -> None:
    running = launch(tmp_path)
    try:
        first, second = small(9, 1400, "classical"), small(10)
        connections = []
        for edit in (first, second):
            connection = running.connect()
            connection.request("POST", "/v1/edits", b"".join(encode_frame(edit)), running.headers)
            connections.append(connection)
        answers = [connection.getresponse() for connection in connections]
        for edit in (second, first):
            assert running.ask("DELETE", f"/v1/edits/{edit.id}")[0] == 204
        for answer in answers:
            end = FrameDecoder(EVENT_CLASSES).feed(answer.read())[-1]
            assert isinstance(end, Failed)
            assert end.kind == "cancelled"
        for connection in connections:
            connection.close()
        assert isinstance(running.send(small(11))[-1], Finished)
        assert running.ask("POST", "/v1/stop")[0] == 204
        assert running.process.wait(60) == 0
        assert not (tmp_path / "engine.json").exists()
    finally:
        running.kill()


def test_a_prompt_ends_with_its_connection(engine) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (900, 900, 4)).astype(np.uint8)
    picture = pixels_of(noise)
    blob = b"".join(encode_frame(Blob(picture)))
    assert engine.ask("PUT", f"/v1/blobs/{picture.sha256}", blob)[0] == 204
    edit = Segment(id=new_id(), picture=picture.sha256)
    connection = engine.connect()
    connection.request("POST", "/v1/edits", b"".join(encode_frame(edit)), engine.headers)
    connection.sock.shutdown(socket.SHUT_RDWR)
    connection.close()
    until = time.monotonic() + 60
    state = ""
    while state not in ("cancelled", "failed", "finished") and time.monotonic() < until:
        listed = FrameDecoder((Journal,)).feed(engine.ask("GET", "/v1/edits")[1])[0].entries
        state = next((entry.state for entry in listed if entry.id == edit.id), "")
        time.sleep(0.05)
    assert state == "cancelled"


def test_an_engine_without_clients_goes_home(launch, tmp_path: Path) -> None:
    running = launch(tmp_path, "--cold", "--exit-when-idle", "0.5")
    held = running.connect()
    held.request("GET", "/v1/info", headers=running.headers)
    held.getresponse().read()
    time.sleep(1.5)
    assert running.process.poll() is None  # an open connection is a client
    held.close()
    assert running.process.wait(60) == 0


def test_two_engines_share_a_home_and_not_a_journal(
    launch, engine, small: Callable[..., Complete]
) -> None:
    other = launch_beside(launch, engine)
    try:
        edit = small(12)
        assert isinstance(other.send(edit)[-1], Finished)
        assert (engine.home / "journal-2" / edit.id).is_dir()
        assert isinstance(engine.send(small(13))[-1], Finished)
    finally:
        other.kill()


def launch_beside(launch, engine):
    """A second engine in the home of the first, whose announcement is put back afterwards."""
    announced = engine.home / "engine.json"
    kept = announced.read_bytes()
    announced.unlink()
    other = launch(engine.home, "--cold")
    announced.write_bytes(kept)
    return other


def test_a_taken_port_is_a_sentence(launch, tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(AssertionError, match="end"),
    ):
        launch(tmp_path, "--cold", "--port", str(taken.getsockname()[1]))


def test_the_server_is_up_before_anything_heavy_is_imported() -> None:
    code = (
        "import sys, intarsia.core.engine.server.process, intarsia.core.engine.__main__;"
        "print([m for m in ('numpy', 'cv2', 'torch', 'scipy', 'numba', 'PIL') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout.strip() == b"[]"


def test_http_1_0_without_a_host_is_refused(engine) -> None:
    with socket.create_connection(("127.0.0.1", engine.port)) as raw:
        raw.sendall(
            f"GET /v1/info HTTP/1.0\r\nAuthorization: Bearer {engine.token}\r\n\r\n".encode()
        )
        answer = http.client.HTTPResponse(raw)
        answer.begin()
        assert answer.status == 401
