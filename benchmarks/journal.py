"""What it costs to make a result durable: `python benchmarks/journal.py --json [--rounds N]`.

One result layer of 1024 x 1024 RGBA 8-bit, random pixels, as the journal writes it (one synced file
named by its hash), without the hash, without syncing, and with the plane in a second file of its
own, as it would be if equal planes were shared between edits.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.events import LayerReady, ResultLayer, Role
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed

SIDE = 1024


def chunks() -> list[bytes]:
    pixels = Pixels(SIDE, SIDE, RGBA, Depth.U8, os.urandom(SIDE * SIDE * 4))
    return encode_frame(
        LayerReady(number=1, layer=ResultLayer("L", Role.FILL, Placed(pixels, 0, 0)))
    )


def write(folder: Path, parts: list[bytes], *, hashed: bool = True, sync: bool = True) -> None:
    """One file as the journal writes it."""
    disk, name = Disk(), "plain"
    if hashed:
        digest = hashlib.sha256()
        for part in parts:
            digest.update(part)
        name = digest.hexdigest()
    half = folder / f".{time.monotonic_ns()}"
    handle = disk.create(half)
    for part in parts:
        disk.write(handle, part)
    if sync:
        disk.sync(handle)
    disk.close(handle)
    disk.replace(half, folder / name)
    if sync:
        disk.sync_folder(folder)


def split(folder: Path, parts: list[bytes]) -> None:
    """The head in one file, the plane in another."""
    write(folder, parts[:-1])
    write(folder, parts[-1:])


def median_ms(work: Callable[[Path, list[bytes]], None], rounds: int) -> float:
    """Median milliseconds of `work` on fresh pixels, each in a new folder."""
    times = []
    with tempfile.TemporaryDirectory(dir=Path.home()) as home:
        for number in range(rounds):
            folder, parts = Path(home) / str(number), chunks()
            folder.mkdir()
            started = time.perf_counter()
            work(folder, parts)
            times.append(time.perf_counter() - started)
    return round(1000 * statistics.median(times), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--rounds", type=int, default=60)
    given = parser.parse_args()
    found = {
        "as_written_ms": median_ms(write, given.rounds),
        "without_hash_ms": median_ms(lambda f, p: write(f, p, hashed=False), given.rounds),
        "without_sync_ms": median_ms(lambda f, p: write(f, p, sync=False), given.rounds),
        "plane_in_its_own_file_ms": median_ms(split, given.rounds),
    }
    print(json.dumps(found) if given.json else "\n".join(f"{k}: {v}" for k, v in found.items()))


if __name__ == "__main__":
    main()
