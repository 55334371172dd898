"""A pool for many artists on paper: the arithmetic of `docs/cluster.md`, checked by a simulation.

`python benchmarks/pool_plan.py --json [--artists 1000] [--gpus 29]`. The formulas take the requests
as a Poisson stream to one queue in front of all GPUs (Erlang C); the simulation has what the pool
has: artists who wait for their result before they go on, a queue at each GPU, and a proxy that
compares two of them for each request.
"""

from __future__ import annotations

import argparse
import heapq
import json
import math
import random
import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Studio:
    """What a studio asks of a pool. Times in seconds, sizes in MiB.

    `active`: the share of artists at work at the busiest time; `every_s`: from a result to the
    next edit; `edit_s`: GPU time of an edit, its spread `edit_spread` (standard deviation over
    mean); `window`: pixels of an edit's window on the wire, and `layers` those of its result;
    `picture`: an uploaded picture, of which an artist opens `pictures_per_hour`.
    """

    artists: int = 1000
    active: float = 0.6
    every_s: float = 180.0
    edit_s: float = 6.0
    edit_spread: float = 0.5
    window: float = 4.0
    layers: float = 4.0
    picture: float = 96.0
    pictures_per_hour: float = 4.0

    @property
    def edits_per_s(self) -> float:
        """Requests at the busiest time, if nobody waited long."""
        return self.artists * self.active / (self.every_s + self.edit_s)

    def busy_gpus(self) -> float:
        """How many GPUs are at work all the time (the offered load, in erlangs)."""
        return self.edits_per_s * self.edit_s

    def traffic_mib_s(self) -> tuple[float, float]:
        """MiB a second of edits with their results, and of uploaded pictures."""
        uploads = self.artists * self.active * self.pictures_per_hour / 3600
        return self.edits_per_s * (self.window + self.layers), uploads * self.picture


def erlang_c(servers: int, load: float) -> float:
    """The probability that a request has to wait (Erlang's second formula), load in erlangs."""
    term, total = 1.0, 1.0
    for k in range(1, servers):
        term *= load / k
        total += term
    last = term * load / servers * servers / (servers - load)
    return last / (total + last)


def mean_wait_s(studio: Studio, gpus: int) -> float:
    """Mean waiting time by Erlang C, with Lee and Longton's factor for the spread of edits."""
    load = studio.busy_gpus()
    if load >= gpus:
        return math.inf
    exponential = erlang_c(gpus, load) * studio.edit_s / (gpus - load)
    return exponential * (1 + studio.edit_spread**2) / 2


def simulated(studio: Studio, gpus: int, hours: float, rng: random.Random) -> list[float]:
    """Waiting times in seconds of all edits of some hours, the first tenth left out."""
    spread = math.sqrt(math.log(1 + studio.edit_spread**2))
    centre = math.log(studio.edit_s) - spread**2 / 2
    free_at = [0.0] * gpus
    open_ends: list[list[float]] = [[] for _ in range(gpus)]
    artists = round(studio.artists * studio.active)
    calls = [(rng.expovariate(1 / studio.every_s), artist) for artist in range(artists)]
    heapq.heapify(calls)
    waits, end = [], 3600 * hours
    while calls[0][0] < end:
        now, artist = heapq.heappop(calls)
        gpu = min(rng.sample(range(gpus), 2), key=lambda g: _open(open_ends[g], now))
        begin = max(now, free_at[gpu])
        free_at[gpu] = begin + rng.lognormvariate(centre, spread)
        open_ends[gpu].append(free_at[gpu])
        if now > end / 10:
            waits.append(begin - now)
        heapq.heappush(calls, (free_at[gpu] + rng.expovariate(1 / studio.every_s), artist))
    return waits


def _open(ends: list[float], now: float) -> int:
    """How many requests are open at a GPU; those that have ended are forgotten."""
    ends[:] = [end for end in ends if end > now]
    return len(ends)


def plan(studio: Studio, gpus: int, hours: float, seed: int) -> dict[str, float]:
    waits = sorted(simulated(studio, gpus, hours, random.Random(seed)))
    edits, pictures = studio.traffic_mib_s()
    return {
        "artists": studio.artists,
        "gpus": gpus,
        "edits_per_s": round(studio.edits_per_s, 2),
        "edits_per_gpu_hour": round(3600 * studio.edits_per_s / gpus, 1),
        "utilisation": round(studio.busy_gpus() / gpus, 3),
        "edit_traffic_mib_s": round(edits, 1),
        "picture_traffic_mib_s": round(pictures, 1),
        "erlang_mean_wait_s": round(mean_wait_s(studio, gpus), 2),
        "simulated_mean_wait_s": round(statistics.mean(waits), 2),
        "simulated_p95_wait_s": round(waits[int(0.95 * len(waits))], 2),
        "simulated_edits_per_s": round(len(waits) / (0.9 * 3600 * hours), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--artists", type=int, default=1000)
    parser.add_argument("--gpus", type=int, nargs="*", default=[22, 25, 29, 33, 40])
    parser.add_argument("--hours", type=float, default=8.0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    studio = Studio(artists=given.artists)
    rows = [plan(studio, gpus, given.hours, given.seed) for gpus in given.gpus]
    print(json.dumps({"plans": rows}) if given.json else json.dumps(rows, indent=2))


if __name__ == "__main__":
    main()
