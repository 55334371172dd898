"""Mixed edits of every verb in one engine, one after the other, and whether it grows by them."""

from __future__ import annotations

import itertools
import random
import time
from typing import Any

import numpy as np
import psutil
from reliability_edits import random_edits

from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import AnyEvent

_WARM = 1 / 3  # of the edits: code is compiled and caches fill
_IDLE_S = 2.0  # what an edit has left behind is gone by then


def run(address: Address, pid: int, edits: int, seed: int) -> dict[str, Any]:
    """How many edits were made, and by how much the engine is larger than after the first third.

    The growth is that of the lowest of each of the last two thirds' samples: what is held at the
    peak of an edit is not kept.
    """
    client, process = EngineClient(address, new_id()), psutil.Process(pid)
    chosen = itertools.islice(random_edits(_without_networks(), seed), edits)
    done = refused = 0
    samples: list[tuple[float, int]] = []
    for edit in chosen:
        try:
            client.submit(edit, _ignored)
            client.fetched(edit.id)
        except IntarsiaError:
            refused += 1
        done += 1
        if done % max(1, edits // 30) == 0:
            time.sleep(_IDLE_S * random.Random(seed + done).random())
            samples.append((process.memory_info().rss / 2**20, process.num_fds()))
    settled = samples[int(len(samples) * _WARM) :]
    middle, last = settled[: len(settled) // 2], settled[len(settled) // 2 :]
    return {
        "mixed_edits": done,
        "mixed_edits_refused": refused,
        "mixed_edits_growth_mb": round(_lowest(last) - _lowest(middle), 1),
        "mixed_edits_memory_mb": [round(memory) for memory, _ in samples],
        "mixed_edits_handles_growth": int(np.median([n for _, n in last]))
        - int(np.median([n for _, n in middle])),
    }


def _lowest(samples: list[tuple[float, int]]) -> float:
    return min((memory for memory, _ in samples), default=0.0)


def _without_networks() -> Registry:
    """The methods that a new engine has, but those that take half a minute."""
    built = built_in()
    ways = (("complete", "classical"), ("complete", "nothing"))
    return Registry([built.choose(*way) for way in ways])


def _ignored(_event: AnyEvent) -> None:
    """Nobody watches."""
