"""A real pool: two engines on Ray Serve, started as a person would, on this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient

TOKEN = "a token that is long enough"


@dataclass(frozen=True)
class Pool:
    """The pool's process and where panels reach it."""

    process: subprocess.Popen[bytes]
    address: Address
    log: Path

    def client(self) -> EngineClient:
        return EngineClient(self.address)

    def replicas(self) -> list[psutil.Process]:
        """The processes in which the engines live."""
        return [p for p in self.family() if "ServeReplica" in _title(p)]

    def family(self) -> list[psutil.Process]:
        """Every process that the pool has started."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def state(self) -> str:
        """What somebody wants to know who waits in vain: the machine's busiest processes, its load
        and memory, and the pool's last words."""
        for _ in psutil.process_iter(["cpu_percent"]):
            pass  # shares are counted from one look to the next
        time.sleep(1)
        seen = [p.info for p in psutil.process_iter(["cpu_percent", "nice", "cmdline"])]
        seen.sort(key=lambda one: -(one["cpu_percent"] or 0))
        lines = [
            f"{one['cpu_percent']} % nice {one['nice']} {' '.join(one['cmdline'] or ())[:120]}"
            for one in seen[:12]
        ]
        facts = f"load {psutil.getloadavg()}, memory {psutil.virtual_memory().percent} %"
        return "\n".join([facts, *lines, *self.log.read_text().splitlines()[-20:]])


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    home = tmp_path_factory.mktemp("pool")
    token = home / "token"
    token.write_text(TOKEN)
    port = _free_port()
    log = home / "log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            _command(home, token, port),
            stderr=file,
            stdout=file,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )
    try:
        _await_ready(process, log)
        yield Pool(process, Address("127.0.0.1", port, TOKEN), log)
    finally:
        if process.poll() is None:  # a test may have ended it
            family = psutil.Process(process.pid).children(recursive=True)
            process.send_signal(signal.SIGTERM)
            process.wait(60)
            _, left = psutil.wait_procs(family, timeout=30)
            assert [_title(p) for p in left] == []


def _command(home: Path, token: Path, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "intarsia.core.engine", "cluster"),
        *("--replicas", "2", "--cpus-per-replica", "0.5"),
        *("--port", str(port), "--token-file", str(token), "--home", str(home)),
    ]


def _await_ready(process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 240
    while "Panels:" not in log.read_text():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < until, log.read_text()
        time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _title(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""
