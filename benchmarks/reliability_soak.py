"""Mixed edits and cancels for a long time, and whether the engine grows by it."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass

import numpy as np
import psutil
from reliability_panel import completion

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Accepted, AnyEvent

_PANELS = 4
_SAMPLE_S = 2.0
_SETTLED = 0.4  # the share of the time in which caches fill, which does not count


@dataclass(frozen=True)
class Sample:
    seconds: float
    memory_mb: float
    handles: int
    threads: int


def run(address: Address, pid: int, minutes: float, seed: int) -> dict[str, float]:
    """Work for so many minutes; growth an hour by a straight line through the settled part."""
    stop = threading.Event()
    done = [0] * _PANELS
    panels = [
        threading.Thread(target=_work, args=(address, random.Random(seed + i), stop, done, i))
        for i in range(_PANELS)
    ]
    for panel in panels:
        panel.start()
    samples = _watch(psutil.Process(pid), 60 * minutes)
    stop.set()
    for panel in panels:
        panel.join()
    settled = [s for s in samples if s.seconds >= 60 * minutes * _SETTLED]
    hours = [s.seconds / 3600 for s in settled]
    slope = np.polyfit(hours, [s.memory_mb for s in settled], 1)[0]
    return {
        "soak_minutes": minutes,
        "soak_edits": sum(done),
        "memory_mb_per_hour": round(float(slope), 1),
        "memory_mb": round(settled[-1].memory_mb, 1),
        "handles_growth": settled[-1].handles - settled[0].handles,
        "threads_growth": settled[-1].threads - settled[0].threads,
    }


def _watch(process: psutil.Process, seconds: float) -> list[Sample]:
    samples, began = [], time.monotonic()
    while (now := time.monotonic() - began) < seconds:
        with process.oneshot():
            memory = process.memory_info().rss / 2**20
            samples.append(Sample(now, memory, process.num_fds(), process.num_threads()))
        time.sleep(_SAMPLE_S)
    return samples


def _work(
    address: Address, rng: random.Random, stop: threading.Event, done: list[int], panel: int
) -> None:
    """One panel: every third edit is cancelled as soon as it is accepted."""
    client = EngineClient(address, new_id())
    while not stop.is_set():
        cancel = rng.random() < 1 / 3
        method = rng.choice(("nothing", "classical", "classical"))
        edit = completion(rng.choice((64, 128, 256)), rng, method)

        def on_event(event: AnyEvent, edit_id: str = edit.id, cancel: bool = cancel) -> None:
            if cancel and isinstance(event, Accepted):
                client.cancel(edit_id)

        try:
            client.submit(edit, on_event)
            client.fetched(edit.id)
        except IntarsiaError:
            time.sleep(0.1)
        done[panel] += 1
