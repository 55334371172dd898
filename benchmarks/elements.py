"""Image elements: the streamed assignment beside a direct evaluation of the same equation.

    python benchmarks/elements.py --json

Both sides enlarge 256 low-resolution logit maps bilinearly and take the argmax of s - beta d.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tracemalloc

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.scenes.fields import power_noise
from intarsia.core.engine.segment.elements import BETA, assign, query_points
from intarsia.core.wire.geometry import Size

_MAP_SIDE = 256
_RUNS = 3

Plane = npt.NDArray[np.float32]


def logit_maps(rng: np.random.Generator) -> Plane:
    """(256, 256, 256) float32 smooth affinity maps, about +-20 like a mask decoder's logits."""
    shape = (_MAP_SIDE, _MAP_SIDE)
    base = [power_noise(shape, 1.5, rng) for _ in range(24)]
    mixes = rng.normal(0, 1, (len(query_points()), len(base))).astype(np.float32)
    maps = mixes @ np.stack(base).reshape(len(base), -1)
    return (maps * 2.5).reshape(-1, *shape).astype(np.float32)


def taps(length: int, count: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Plane]:
    """(low, high, share of high) of bilinear enlargement with half-pixel centres."""
    place = ((np.arange(length) + 0.5) * count / length - 0.5).astype(np.float32)
    base = np.floor(place)
    low = np.clip(base, 0, count - 1).astype(np.int64)
    return low, np.clip(base + 1, 0, count - 1).astype(np.int64), place - base


def direct(logits: Plane, size: int) -> npt.NDArray[np.int64]:
    """g(m) written down: enlarge all maps, subtract all distances, one argmax."""
    low, high, share = taps(size, logits.shape[1])
    down = share[:, None]
    tall = logits[:, low] * (1 - down) + logits[:, high] * down
    values = tall[:, :, low] * (1 - share) + tall[:, :, high] * share
    points = np.asarray(query_points(), np.float32)
    unit = ((np.arange(size) + 0.5) / size).astype(np.float32)
    dx = unit[None, None, :] - points[:, 0, None, None]
    dy = unit[None, :, None] - points[:, 1, None, None]
    return (values - np.float32(BETA) * np.sqrt(dx * dx + dy * dy)).argmax(0)


def measured(size: int, logits: Plane) -> dict[str, float | bool]:
    """Labels, seconds (median of interleaved runs) and extra peak memory of both sides."""
    queries = query_points()
    ours = assign(logits, queries, Size(size, size))
    theirs = direct(logits, size)
    seconds: dict[str, list[float]] = {"ours": [], "direct": []}
    peaks: dict[str, int] = {}
    for _ in range(_RUNS):
        for name in seconds:
            started = time.perf_counter()
            assign(logits, queries, Size(size, size)) if name == "ours" else direct(logits, size)
            seconds[name].append(time.perf_counter() - started)
    for name in seconds:
        tracemalloc.start()
        assign(logits, queries, Size(size, size)) if name == "ours" else direct(logits, size)
        peaks[name] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return {
        "identical": bool((ours == theirs).all()),
        "memory_ratio": peaks["ours"] / peaks["direct"],
        "time_ratio": float(np.median(seconds["ours"]) / np.median(seconds["direct"])),
        "seconds": float(np.median(seconds["ours"])),
        "direct_seconds": float(np.median(seconds["direct"])),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one line of JSON, last")
    arguments = parser.parse_args()
    logits = logit_maps(np.random.default_rng(1))
    report = {str(size): measured(size, logits) for size in (512, 1024)}
    if arguments.json:
        print(json.dumps(report))
    else:
        for size, row in report.items():
            print(size, row)
    return 0


if __name__ == "__main__":
    sys.exit(main())
