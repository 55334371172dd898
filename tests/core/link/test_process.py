"""The engine's process: found, started, failing to start, watched and stopped."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.link.address import Address, address_of, announced
from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection import Detached
from intarsia.core.link.process import (
    Engine,
    Launch,
    LocalEngine,
    RemoteEngine,
    engine_of,
)
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError, Unauthorised
from intarsia.core.wire.methods import EngineInfo

INFO = EngineInfo("intarsia", 1, (), ())
FACTS = {"pid": os.getpid(), "port": 5000, "token": "t", "protocol": 1}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "home")


@pytest.fixture
def running(places: Places) -> Iterator[tuple[LocalEngine, EngineClient]]:
    """A real engine, ended afterwards whatever the test did to it."""
    local = LocalEngine(places, Launch(stop_seconds=60, arguments=("--cold",)))
    client = local.connect()
    yield local, client
    local.stop(client)


def fake_python(tmp_path: Path, script: str) -> str:
    """An interpreter that runs `script` whatever it is asked to run."""
    path = tmp_path / "fake-python"
    path.write_text(f"#!{sys.executable}\n{script}")
    path.chmod(0o755)
    return str(path)


def test_an_engine_is_started_found_again_and_stopped(
    running: tuple[LocalEngine, EngineClient], places: Places
) -> None:
    local, client = running
    assert announced(places.engine_file) == client.address
    assert client.info().pid == client.address.pid
    found = LocalEngine(places).find()
    assert found is not None
    assert found.address == client.address
    assert LocalEngine(places).connect().address == client.address
    local.stop(client)
    client.watch()
    assert announced(places.engine_file) is None
    assert LocalEngine(places).find() is None


def test_the_end_of_a_found_engine_is_noticed_but_not_known_in_detail(
    running: tuple[LocalEngine, EngineClient], places: Places
) -> None:
    local, client = running
    stranger = LocalEngine(places)
    found = stranger.find()
    assert found is not None
    stranger.stop(found)
    assert stranger.find() is None  # nobody is led to an engine that is ending
    client.watch()
    assert stranger.explain().message == "The engine has stopped."
    assert local.explain().message == "The engine was stopped."
    assert local.explain().message == "The engine has stopped."  # it has been told


@pytest.mark.skipif(os.name != "posix", reason="scripts as programs are of POSIX systems")
def test_an_engine_that_dies_at_once_is_explained(tmp_path: Path, places: Places) -> None:
    places.home.mkdir()
    places.engine_log.write_bytes(b"MemoryError of an earlier one\n" * 50_000)
    python = fake_python(tmp_path, "import sys; sys.exit('No module named uvicorn')")
    with pytest.raises(EngineUnreachable, match="uvicorn is missing"):
        LocalEngine(places, Launch(python=python)).connect()
    assert places.engine_log.stat().st_size < 1000


@pytest.mark.skipif(os.name != "posix", reason="scripts as programs are of POSIX systems")
def test_an_engine_that_does_not_answer_in_time_is_ended(tmp_path: Path, places: Places) -> None:
    python = fake_python(tmp_path, "import time; time.sleep(60)")
    local = LocalEngine(places, Launch(python=python, start_seconds=0.3))
    with pytest.raises(EngineUnreachable, match="did not start within 0 seconds"):
        local.connect()


@pytest.mark.skipif(os.name != "posix", reason="scripts as programs are of POSIX systems")
def test_an_abandoned_start_ends_the_wait_and_can_be_stopped(
    tmp_path: Path, places: Places
) -> None:
    local = LocalEngine(places, Launch(python=fake_python(tmp_path, "import time; time.sleep(60)")))
    local.abandon()
    with pytest.raises(Detached):
        local.connect()
    local.stop(None)
    assert local.explain().message == "The engine has stopped."


@pytest.mark.skipif(os.name != "posix", reason="scripts as programs are of POSIX systems")
def test_an_engine_that_does_not_end_in_time_is_made_to(tmp_path: Path, places: Places) -> None:
    python = fake_python(tmp_path, "import time; time.sleep(60)")
    local = LocalEngine(places, Launch(python=python, stop_seconds=0.0))
    local.abandon()
    with pytest.raises(Detached):
        local.connect()
    assert local.explain().message == "The engine has stopped."  # no reason is known yet
    places.engine_log.unlink()
    local.stop(None)
    assert announced(places.engine_file) is None


def test_a_python_that_cannot_be_run_is_said(
    tmp_path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(EngineUnreachable, match="no Python at /nowhere"):
        LocalEngine(places, Launch(python="/nowhere/python")).connect()
    text = tmp_path / "text"
    text.write_text("not a program")
    with pytest.raises(EngineUnreachable, match="cannot be started with"):
        LocalEngine(places, Launch(python=str(text))).connect()
    monkeypatch.setattr(sys, "executable", "/usr/bin/krita")
    with pytest.raises(EngineUnreachable, match="No Python that has"):
        LocalEngine(places).connect()


@pytest.mark.skipif(os.name != "posix", reason="scripts as programs are of POSIX systems")
def test_another_python_gets_nothing_of_the_hosts(
    tmp_path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/mounted/appimage")
    monkeypatch.setenv("INTARSIA_HOME", "/another")
    script = "import os, sys; sys.exit(repr([os.environ.get(k) for k in "
    script += "('LD_LIBRARY_PATH', 'INTARSIA_HOME')]))"
    local = LocalEngine(places, Launch(python=fake_python(tmp_path, script)))
    with pytest.raises(EngineUnreachable) as caught:
        local.connect()
    assert f"[None, '{places.home}']" in caught.value.message


@pytest.mark.parametrize(
    "changed",
    [
        {"pid": 2**22 + 12345},
        {"pid": 10**30},
        {"pid": -1},
        {"pid": "x"},
        {"protocol": 2},
        {"port": 0},
        {"port": None},
    ],
)
def test_only_a_living_engine_of_our_protocol_is_announced(
    tmp_path: Path, changed: dict[str, Any]
) -> None:
    path = tmp_path / "engine.json"
    path.write_text(json.dumps(FACTS))
    assert announced(path) == Address("127.0.0.1", 5000, "t", os.getpid())
    path.write_text(json.dumps(FACTS | changed))
    assert announced(path) is None
    path.write_text("[]")
    assert announced(path) is None


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may signal anybody")
def test_a_process_of_another_user_counts_as_there(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    path.write_text(json.dumps(FACTS | {"pid": 1}))
    assert announced(path) is not None


def test_an_engine_that_does_not_know_us_is_not_ours(engine: Any, places: Places) -> None:
    places.home.mkdir()
    facts = FACTS | {"port": engine.address.port}
    places.engine_file.write_text(json.dumps(facts))
    assert LocalEngine(places).find() is None  # it has another token, which we are not told
    facts |= {"token": engine.address.token}
    places.engine_file.write_text(json.dumps(facts))
    engine.scripts = [lambda x: x.refuse(401, "unauthorised"), lambda x: x.frame(INFO)]
    assert LocalEngine(places).find() is None
    assert LocalEngine(places).find() is not None


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("box:5000", "box", 5000), (" 10.0.0.1:1 ", "10.0.0.1", 1), ("[::1]:65535", "::1", 65535)],
)
def test_addresses(text: str, host: str, port: int) -> None:
    assert address_of(text, "t") == Address(host, port, "t")
    assert "secret" not in repr(address_of(text, "secret"))


@pytest.mark.parametrize("text", ["", "box", "box:", ":5000", "box:0", "box:65536", "box:²"])
def test_what_is_no_address_is_said(text: str) -> None:
    with pytest.raises(EngineUnreachable, match="host:port"):
        address_of(text, "t")


def test_an_engine_elsewhere_is_only_talked_to(engine: Any, places: Places) -> None:
    address = f"127.0.0.1:{engine.address.port}"
    settings = Settings(engine_address=address, engine_token=engine.address.token)
    remote: Engine = engine_of(places, settings)
    assert isinstance(remote, RemoteEngine)
    engine.scripts = [lambda x: x.frame(INFO), lambda x: x.refuse(401, "unauthorised")]
    client = remote.connect()
    assert engine.asked[0].headers["authorization"] == f"Bearer {engine.address.token}"
    with pytest.raises(Unauthorised):
        remote.connect()
    remote.stop(client)
    remote.abandon()
    explained: IntarsiaError = remote.explain()
    assert address in explained.message
    assert len(engine.asked) == 2
    assert isinstance(engine_of(places, Settings()), LocalEngine)
