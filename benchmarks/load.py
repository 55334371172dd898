"""Many panels at once against one engine and against a pool of two: throughput, waiting, fairness.

`python benchmarks/load.py --json`: real processes and the panel's own client. Every panel sends its
edits one after another, as a person does; each edit is a small completion of noise.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.child_processes import python_command
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Finished
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

PANELS = (1, 4, 16, 64)
TOKEN = "only for this measurement"
_READY_S = 240.0


@dataclass(frozen=True)
class Load:
    """What some panels saw. `waits`: milliseconds from request to result; `shares`: edits a panel
    had done when the first of all panels was through."""

    waits: tuple[float, ...]
    shares: tuple[int, ...]
    seconds: float
    lost: int

    def facts(self) -> dict[str, float]:
        ordered = sorted(self.waits)
        total, squares = sum(self.shares), sum(n * n for n in self.shares)
        return {
            "edits_per_s": round(len(ordered) / self.seconds, 2),
            "wait_median_ms": round(statistics.median(ordered), 1),
            "wait_p95_ms": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
            "lost": self.lost,
            "fairness": round(total * total / (len(self.shares) * squares), 3),
        }


def completion(side: int, number: int, method: str) -> Complete:
    """A square of noise with a hole of a quarter of its side."""
    noise = bytearray(os.urandom(side * side * RGBA))
    noise[3::RGBA] = b"\xff" * (side * side)
    hole = side // 4
    row = bytes(hole) + b"\xff" * hole + bytes(side - 2 * hole)
    region = bytes(side * hole) + row * hole + bytes(side * (side - 2 * hole))
    return Complete(
        id=new_id(),
        seed=number,
        method=method,
        picture=Size(side, side),
        window=Placed(Pixels(side, side, RGBA, Depth.U8, bytes(noise)), 0, 0),
        region=Pixels(side, side, GREY, Depth.U8, region),
    )


def measured(address: Address, panels: int, edits: int) -> Load:
    """`panels` threads, each sending `edits` one after another."""
    waits: list[list[float]] = [[] for _ in range(panels)]
    through = threading.Lock()
    shares: list[int] = []
    start = threading.Barrier(panels + 1)

    def work(panel: int) -> None:
        client = EngineClient(address, new_id())
        mine = [completion(128, n, "classical") for n in range(edits)]
        start.wait()
        for edit in mine:
            began = time.perf_counter()
            if isinstance(client.submit(edit, lambda event: None), Finished):
                waits[panel].append(1000 * (time.perf_counter() - began))
        with through:
            if not shares:
                shares.extend(len(done) for done in waits)

    threads = [threading.Thread(target=work, args=(panel,)) for panel in range(panels)]
    for thread in threads:
        thread.start()
    start.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    flat = tuple(wait for panel in waits for wait in panel)
    return Load(flat, tuple(shares), seconds, panels * edits - len(flat))


def overhead_ms(address: Address, side: int, runs: int) -> float:
    """Median time of an edit whose method does nothing."""
    client, taken = EngineClient(address), []
    for number in range(runs + 1):
        edit = completion(side, number, "nothing")
        began = time.perf_counter()
        client.submit(edit, lambda event: None)
        taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken[1:])


@contextmanager
def served(verb: str, *arguments: str) -> Iterator[Address]:
    """An engine, or a pool of engines, for as long as the block lasts."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        token = Path(folder, "token")
        token.write_text(TOKEN)
        command = python_command("intarsia.core.engine", verb, "--home", folder)
        command += ["--port", str(port), "--token-file", str(token), *arguments]
        environment = os.environ | {"OMP_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
        with Path(folder, "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        try:
            address = Address("127.0.0.1", port, TOKEN)
            _await_ready(process, address)
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(60)


def _await_ready(process: subprocess.Popen[bytes], address: Address) -> None:
    """Wait until it answers and has warmed up."""
    until = time.monotonic() + _READY_S
    client = EngineClient(address)
    while time.monotonic() < until:
        if process.poll() is not None:
            sys.exit("It ended at once.")
        try:
            client.info()
            break
        except IntarsiaError:  # not listening yet, or Ray Serve's own 404 before it has replicas
            time.sleep(0.1)
    for number in range(8):
        client.submit(completion(128, number, "classical"), lambda event: None)


def against(address: Address, edits: int, panels: tuple[int, ...]) -> dict[str, object]:
    found: dict[str, object] = {}
    for count in panels:
        load = measured(address, count, max(2, edits // count)).facts()
        found[str(count)] = load
        print(f"  {count:3} panels: {load}", file=sys.stderr)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--edits", type=int, default=192, help="edits of all panels together")
    given = parser.parse_args()
    facts: dict[str, object] = {}
    with (
        served("serve") as alone,
        served("cluster", "--replicas", "2", "--cpus-per-replica", "0.5") as pool,
    ):
        sides = (256, 1024)
        costs = {s: (overhead_ms(alone, s, 15), overhead_ms(pool, s, 15)) for s in sides}
        facts["proxy"] = {
            str(s): {"engine_ms": round(a, 1), "pool_ms": round(b, 1), "ratio": round(b / a, 2)}
            for s, (a, b) in costs.items()
        }
        print(f"proxy: {facts['proxy']}", file=sys.stderr)
        print("engine", file=sys.stderr)
        facts["engine"] = against(alone, given.edits, PANELS)
        print("pool of two", file=sys.stderr)
        facts["pool"] = against(pool, given.edits, PANELS)
    print(json.dumps(facts) if given.json else json.dumps(facts, indent=2))


if __name__ == "__main__":
    main()
