"""One home has one engine, whatever is stopped, killed, started twice or ending meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from intarsia.core.child_processes import start_module
from intarsia.core.link.address import announced
from intarsia.core.link.client import EngineClient
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.engine_lock import (
    LOCK_VARIABLE,
    engine_lives,
    lock_of_engine,
    take_engine_lock,
)
from intarsia.core.state.storage.places import Places, secure
from intarsia.core.wire.errors import EngineUnreachable

LAUNCH = Launch(arguments=("--cold",))
STARTER = """
import sys
from pathlib import Path
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.places import Places
client = LocalEngine(Places(Path(sys.argv[1])), Launch(arguments=("--cold",))).connect()
print(client.info().pid, flush=True)
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, and locks that are inherited")
Start = Callable[..., LocalEngine]


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    made = Places(tmp_path / "home")
    yield made
    for process in engines(made):
        process.kill()


@pytest.fixture
def start(places: Places) -> Iterator[Start]:
    """Makes a panel's side of the home's engine; what it has started has ended with the test."""
    made: list[LocalEngine] = []

    def make(launch: Launch = LAUNCH) -> LocalEngine:
        made.append(LocalEngine(places, launch))
        return made[-1]

    yield make
    for process in engines(places):
        process.kill()
    for each in made:
        each.stop(None)


@pytest.fixture
def seen(places: Places) -> Iterator[Callable[[], int]]:
    """The most engines of the home that were there in any moment of the test."""
    most, done = [0], threading.Event()

    def look() -> None:
        while not done.wait(0.005):
            most[0] = max(most[0], len(engines(places)))

    thread = threading.Thread(target=look)
    thread.start()
    yield lambda: most[0]
    done.set()
    thread.join()


def engines(places: Places) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        words = process.info["cmdline"] or []
        if "intarsia.core.engine" in words and process.info["status"] != psutil.STATUS_ZOMBIE:
            try:
                if process.environ().get("INTARSIA_HOME") == str(places.home):
                    found.append(process)
            except psutil.Error:
                continue
    return found


def starter(places: Places) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", STARTER, str(places.home)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def until(true: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


@posix
def test_an_engine_that_is_stopped_is_not_taken_for_gone(
    places: Places, start: Start, seen: Callable[[], int]
) -> None:
    first = start()
    client = first.connect()
    pid = client.address.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        with pytest.raises(EngineUnreachable, match=rf"process {pid}\) and does not answer"):
            start(Launch(silent_seconds=1.0)).connect()
    finally:
        os.kill(pid, signal.SIGCONT)
    assert start().connect().address == client.address
    first.stop(client)
    assert seen() == 1


@posix
def test_an_engine_that_hangs_is_ended_by_a_restart(
    places: Places, start: Start, seen: Callable[[], int]
) -> None:
    client = start().connect()
    os.kill(client.address.pid, signal.SIGSTOP)
    panel = start(Launch(arguments=("--cold",), stop_seconds=0.2))
    panel.stop(None)
    again = panel.connect()
    assert again.address.pid != client.address.pid
    panel.stop(again)
    assert seen() == 1


def test_many_that_start_at_once_get_the_same(places: Places, seen: Callable[[], int]) -> None:
    panels = [starter(places) for _ in range(4)]
    told = {panel.communicate(timeout=120)[0].strip() for panel in panels}
    assert len(told) == 1
    assert told != {""}
    if sys.platform != "win32":
        assert seen() == 1


@posix
@pytest.mark.parametrize("after", [0.0, 0.05, 0.3])
def test_an_engine_whose_starter_was_killed_is_waited_for(
    places: Places, start: Start, seen: Callable[[], int], after: float
) -> None:
    panel = starter(places)
    until(lambda: engines(places))
    time.sleep(after)
    panel.kill()
    panel.communicate()
    (engine,) = engines(places)
    found = start().connect()
    assert found.address.pid == engine.pid
    assert seen() == 1


@posix
def test_an_engine_killed_as_it_starts_gives_way(
    places: Places, start: Start, seen: Callable[[], int]
) -> None:
    panel = starter(places)
    until(lambda: engines(places))
    engines(places)[0].kill()
    panel.communicate()
    assert start().connect().info()
    assert seen() == 1


def test_the_next_engine_waits_for_the_end_of_one(
    places: Places, start: Start, seen: Callable[[], int]
) -> None:
    client = start().connect()
    held = threading.Thread(target=client.watch)  # which it closes only after a while
    held.start()
    EngineClient(client.address).stop()
    again = start().connect()
    held.join()
    assert again.address.pid != client.address.pid
    assert again.info()
    assert seen() == 1


def test_an_engine_says_again_where_it_is(places: Places, start: Start) -> None:
    client = start().connect()
    places.engine_file.unlink()
    assert start().connect().address == client.address
    assert announced(places.engine_file) == client.address


def test_an_engine_started_by_hand_beside_another_is_found_until_it_ends(
    places: Places, start: Start
) -> None:
    usual = start().connect()
    environment = os.environ | {"INTARSIA_HOME": str(places.home)}
    hand = start_module("intarsia.core.engine", "serve", "--cold", environment=environment)
    try:
        until(lambda: (at := announced(places.engine_file)) is not None and at.pid == hand.pid)
        assert start().connect().address.pid == hand.pid
        EngineClient(announced(places.engine_file) or usual.address).stop()
        hand.wait(60)
    finally:
        hand.kill()
        hand.wait()
    assert start().connect().address == usual.address


def test_of_two_that_panels_start_without_a_lock_to_inherit_one_ends(places: Places) -> None:
    secure(places)
    lock = take_engine_lock(places)
    assert lock is not None
    environment = {LOCK_VARIABLE: "take"}
    try:
        with pytest.raises(EngineUnreachable, match="Another engine of this home"):
            lock_of_engine(places, environment)
        assert lock_of_engine(places, {}) is None
    finally:
        lock.release()
    own = lock_of_engine(places, environment)
    assert own is not None
    assert engine_lives(places)
    own.release()
    assert engine_lives(places) is False


@posix
def test_a_child_of_the_engine_does_not_keep_the_lock(places: Places) -> None:
    secure(places)
    lock = take_engine_lock(places)
    assert lock is not None
    os.set_inheritable(lock.handles[0], True)  # as it is in an engine, which has inherited it
    own = lock_of_engine(places, lock.environment())
    assert own is not None
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    child = subprocess.Popen(command, close_fds=False)
    try:
        lock.release()
        until = time.monotonic() + 60  # a fork of another thread has it until its exec
        while engine_lives(places) and time.monotonic() < until:
            time.sleep(0.05)
        assert engine_lives(places) is False
    finally:
        child.kill()
        child.wait()


@posix
def test_where_there_are_no_locks_an_engine_is_started_as_ever(
    places: Places, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(handle: int) -> bool:
        raise OSError(38, "no locks here")

    monkeypatch.setattr("intarsia.core.state.storage.engine_lock.lock_if_free", refuse)
    local = start()
    assert engine_lives_of(places) is None
    client = local.connect()
    stranger = start()
    assert stranger.connect().address == client.address
    stranger.stop(EngineClient(client.address))
    assert stranger.find() is None


def engine_lives_of(places: Places) -> bool | None:
    secure(places)
    return engine_lives(places)
