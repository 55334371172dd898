"""Ends a working panel or its engine with SIGKILL, again and again, and looks for what is lost."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from reliability_panel import DOCUMENT, IDLE_S

from intarsia.core.engine.edits.journal_files import kept_edits, read_events, read_request
from intarsia.core.state.session.kept_results import ReceivedResults
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.errors import IntarsiaError

_RECOVERY_S = 90.0


@dataclass
class Told:
    """What panels were told, and when the last edit finished."""

    accepted: set[str] = field(default_factory=set)
    finished: set[str] = field(default_factory=set)
    last_finish: float = 0.0


class Worker:
    """A panel's process; a thread reads what it says."""

    def __init__(self, home: Path, seed: int, told: Told) -> None:
        script = Path(__file__).with_name("reliability_panel.py")
        self.process = subprocess.Popen(
            [sys.executable, str(script), str(home), str(seed)],
            stdout=subprocess.PIPE,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )
        self._told = told
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            facts = json.loads(line)
            if "accepted" in facts:
                self._told.accepted.add(facts["accepted"])
            if "finished" in facts:
                self._told.finished.add(facts["finished"])
                self._told.last_finish = time.monotonic()


def engines(home: Path) -> list[psutil.Process]:
    """The engine processes that belong to that home."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        words = process.info["cmdline"] or []
        if "intarsia.core.engine" in words and _home_of(process) == str(home):
            found.append(process)
    return found


def lost_and_unreadable(home: Path, told: Told) -> tuple[int, int]:
    """Acknowledged edits that are nowhere, finished results that are nowhere; damaged entries.

    An accepted edit must be in a journal as a request that can be run again. A finished one must
    be kept by the panel or, whole, in a journal.
    """
    requests: set[str] = set()
    results: set[str] = set()
    unreadable = 0
    for journal in home.glob("journal*"):
        for edit_id, kept in kept_edits(journal):
            try:
                read_request(journal / edit_id)
                requests.add(edit_id)
                if kept is not None and kept.state == "finished":
                    list(read_events(journal / edit_id))
                    results.add(edit_id)
            except IntarsiaError:
                unreadable += edit_id in told.accepted
    kept_results = ReceivedResults(Places(home).kept).of_document(DOCUMENT)
    results |= {kept.edit.id for kept in kept_results if kept.result() is not None}
    return len(told.accepted - requests) + len(told.finished - results), unreadable


def run(kills: int, seed: int) -> dict[str, float]:
    """Kill `kills` times; what was lost, and how long until edits finished again."""
    rng, told, recoveries, orphans = random.Random(seed), Told(), [], 0
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        worker = Worker(home, seed, told)
        killed = 0.0
        try:
            for number in range(kills):
                _await_finish(told, killed)
                if number:
                    recoveries.append(told.last_finish - killed)
                time.sleep(rng.uniform(0.0, 0.4))
                killed = time.monotonic()
                orphans += max(0, len(engines(home)) - 1)
                if rng.random() < 0.5:
                    worker.kill()
                    worker = Worker(home, seed + number + 1, told)
                else:
                    for engine in engines(home):
                        engine.kill()
            _await_finish(told, killed)
            recoveries.append(told.last_finish - killed)
        finally:
            worker.kill()
        orphans += _outlive(home)
        lost, unreadable = lost_and_unreadable(home, told)
    recoveries.sort()
    return {
        "kills": kills,
        "edits_finished": len(told.finished),
        "results_lost": lost,
        "journal_unreadable": unreadable,
        "orphans": orphans,
        "recovery_s_median": round(recoveries[len(recoveries) // 2], 2),
        "recovery_s_p95": round(recoveries[int(0.95 * (len(recoveries) - 1))], 2),
    }


def _await_finish(told: Told, since: float) -> None:
    until = time.monotonic() + _RECOVERY_S
    while told.last_finish <= since:
        if time.monotonic() > until:
            sys.exit("No edit has finished since the last kill.")
        time.sleep(0.01)


def _outlive(home: Path) -> int:
    """How many engines are still there long after the last panel has gone."""
    until = time.monotonic() + 6 * IDLE_S
    while (left := engines(home)) and time.monotonic() < until:
        time.sleep(0.2)
    for process in left:
        process.kill()
    return len(left)


def _home_of(process: psutil.Process) -> str:
    try:
        return process.environ().get("INTARSIA_HOME", "")
    except psutil.Error:
        return ""
