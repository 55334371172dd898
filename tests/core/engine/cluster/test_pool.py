"""A pool on Ray Serve: edits through its one address, found again, cancelled, and replicas lost."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import grpc
import psutil
import pytest

from intarsia.core.wire.edits import Complete, Segment, new_id
from intarsia.core.wire.errors import BadRequest, Unauthorised, UnknownJob
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Finished, LayerReady, Progress
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import blank

Small = Callable[..., Complete]


class Told:
    """Hears an edit's events; `begun` is set once it runs."""

    def __init__(self) -> None:
        self.events: list[AnyEvent] = []
        self.begun = threading.Event()

    def __call__(self, event: AnyEvent) -> None:
        if isinstance(event, Accepted):
            self.events.clear()
        self.events.append(event)
        if isinstance(event, Progress):
            self.begun.set()

    @property
    def layers(self) -> list[Any]:
        return [event.layer for event in self.events if isinstance(event, LayerReady)]


def slow(small: Small, seed: int) -> Complete:
    """An edit that takes some seconds, also on a fast machine."""
    return replace(small(seed, 900, "classical"), variations=6)


def in_background(pool: Any, edit: Complete) -> tuple[threading.Thread, Told]:
    told = Told()
    thread = threading.Thread(target=lambda: pool.client().submit(edit, told))
    thread.start()
    assert told.begun.wait(120), pool.state()
    return thread, told


def test_edits_run_on_several_replicas_and_give_what_one_engine_gives(
    pool: Any, engine: Any, small: Small
) -> None:
    edits = [small(seed, 96, "classical") for seed in range(6)]
    told = [Told() for _ in edits]
    threads = [
        threading.Thread(target=lambda e=edit, t=hear: pool.client().submit(e, t))
        for edit, hear in zip(edits, told, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    for edit, hear in zip(edits, told, strict=True):
        alone = [e.layer for e in engine.send(edit) if isinstance(e, LayerReady)]
        assert hear.layers == alone
    listed = {entry.id for entry in pool.client().journal().entries}
    assert {edit.id for edit in edits} <= listed


def test_an_edit_is_found_again_whoever_answers(pool: Any, small: Small) -> None:
    edit, told = small(1, 96, "classical"), Told()
    pool.client().submit(edit, told)
    for _ in range(8):
        again = Told()
        end = pool.client().attach(edit.id, again)
        assert isinstance(end, Finished)
        assert again.layers == told.layers
    with pytest.raises(UnknownJob):
        pool.client().attach(new_id(), Told())


def test_cancel_reaches_the_replica_that_runs_the_edit(pool: Any, small: Small) -> None:
    edit = slow(small, 2)
    thread, told = in_background(pool, edit)
    for _ in range(4):  # through whichever replica; asking again does no harm
        pool.client().cancel(edit.id)
    thread.join(60)
    end = told.events[-1]
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"


def test_a_picture_is_sent_once_to_the_pool(pool: Any) -> None:
    picture = replace(blank(Size(64, 48)), data=bytes([200, 30, 30, 255]) * (64 * 48))
    client = pool.client()
    for attempt in range(6):
        told = Told()
        edit = Segment(id=new_id(), picture=picture.sha256)
        client.submit(edit, told, picture=picture if attempt == 0 else None)
        assert client.has_blob(picture.sha256)


def test_engines_work_at_the_priority_of_whoever_started_the_pool(pool: Any) -> None:
    own = psutil.Process(pool.process.pid).nice()
    assert {replica.nice() for replica in pool.replicas()} == {own}


def test_the_queue_is_the_whole_pools(pool: Any) -> None:
    state = pool.client().queue()
    assert (state.running, state.mine, state.others) == ("", (), 0)


def test_a_replica_killed_in_an_edit_is_made_up_for_by_another(
    pool: Any, engine: Any, small: Small
) -> None:
    edit = slow(small, 3)
    thread, told = in_background(pool, edit)
    busiest = max(pool.replicas(), key=lambda p: p.cpu_percent(0.5))
    busiest.kill()
    thread.join(240)
    assert isinstance(told.events[-1], Finished)
    alone = [e.layer for e in engine.send(edit) if isinstance(e, LayerReady)]
    assert told.layers == alone
    until = time.monotonic() + 120
    while len(pool.replicas()) < 2:
        assert time.monotonic() < until, "the lost replica was not replaced"
        time.sleep(0.2)


def test_strangers_and_administration_are_kept_out(pool: Any) -> None:
    stranger = replace(pool.address, token="a guess")
    with pytest.raises(Unauthorised):
        type(pool.client())(stranger).info()
    with pytest.raises(BadRequest, match="administrator"):
        pool.client().stop()


def test_rays_own_doors_want_rays_token(pool: Any) -> None:
    """Jobs are refused; what Ray Serve opens beyond loopback answers nobody without the token."""
    connection = http.client.HTTPConnection("127.0.0.1", dashboard_port(pool), timeout=30)
    job = json.dumps({"entrypoint": "true"})
    connection.request("POST", "/api/jobs/", job, {"Content-Type": "application/json"})
    assert connection.getresponse().status == 401
    connection.close()
    beyond = [(p, port) for p, port, address in listening(pool) if address in ("::", "0.0.0.0")]
    for process, port in beyond:
        assert "ServeReplica" in " ".join(process.cmdline())
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            call = channel.unary_unary("/ray.serve.ASGIService/HandleRequest")
            with pytest.raises(grpc.RpcError) as refused:
                call(b"", timeout=30)
            assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED


def dashboard_port(pool: Any) -> int:
    return next(
        port
        for process, port, _ in listening(pool)
        if any("dashboard/dashboard.py" in word for word in process.cmdline())
        and answers_http(port)
    )


def answers_http(port: int) -> bool:
    """Whether Ray's dashboard is there, and not the page of its metrics."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", "/api/version")
        answer = connection.getresponse()
        return answer.status == 401 or b"ray_version" in answer.read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def listening(pool: Any) -> list[tuple[psutil.Process, int, str]]:
    """Every port that a process of the pool listens on: whose, which, on what address."""
    return [
        (process, found.laddr.port, found.laddr.ip)
        for process in pool.family()
        for found in process.net_connections("tcp")
        if found.status == psutil.CONN_LISTEN
    ]
