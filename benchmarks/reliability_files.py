"""Pictures that claim more than they hold, and damaged ones: each in a child with 4 GB and 40 s."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from intarsia.core.engine.files import budget

_ROOT = Path(__file__).parents[1]
sys.path.append(str(_ROOT / "tests" / "doubles"))
from picture_bombs import BOMBS, DENSE  # noqa: E402 - the tests' own

_SECONDS = 40
_CHILD = """
import json, resource, sys, time
from pathlib import Path
from intarsia.core.engine.files.open import open_picture
from intarsia.core.wire.errors import IntarsiaError
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    before, began, pixels = peak(), time.process_time(), 0
    try:
        opened = open_picture(data)
        pixels = opened.pixels.width * opened.pixels.height
    except IntarsiaError:
        pass
    print(json.dumps([pixels, peak() - before, time.process_time() - began]), flush=True)
"""


def run(damaged: int, seed: int) -> dict[str, int]:
    """How many files were opened, and how many took more than they may, or ended the process."""
    found = {"hostile_files": 0, "hostile_files_over_budget": 0}
    with tempfile.TemporaryDirectory() as folder:
        groups = [[data] for data in _bombs()]
        groups += [list(_damaged(random.Random(seed + i), 20)) for i in range(damaged // 20)]
        for group in groups:
            found["hostile_files"] += len(group)
            found["hostile_files_over_budget"] += _over_budget(group, Path(folder))
    return found


def _over_budget(group: list[bytes], folder: Path) -> int:
    """Of these files, opened one after the other in one process."""
    paths = [folder / f"{number}" for number in range(len(group))]
    for path, data in zip(paths, group, strict=True):
        path.write_bytes(data)
    command = [sys.executable, "-c", _CHILD, *map(str, paths)]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, timeout=_SECONDS, check=False)
        lines = done.stdout.splitlines()
    except subprocess.TimeoutExpired as error:
        lines = (error.stdout or b"").splitlines()
    costs = [json.loads(line) for line in lines]
    over = [
        taken > budget.most_bytes(pixels) or seconds > budget.most_seconds(pixels)
        for pixels, taken, seconds in costs
    ]
    return sum(over) + len(group) - len(costs)


def _bombs() -> Iterator[bytes]:
    yield from (make() for make in (*BOMBS.values(), *DENSE.values()))
    for path in sorted((_ROOT / "tests" / "data" / "cases" / "bombs").iterdir()):
        yield path.read_bytes()


def _damaged(rng: random.Random, count: int) -> Iterator[bytes]:
    """Small true pictures with bytes changed, cut out or cut off."""
    for _ in range(count):
        image = Image.effect_noise((64, 48), 40).convert(rng.choice(("RGB", "L")))
        out = io.BytesIO()
        image.save(out, rng.choice(("PNG", "JPEG", "WEBP", "TIFF")))
        data = bytearray(out.getvalue())
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(min(len(data), rng.choice((64, 4096))))
            what = rng.choice(("set", "set", "cut", "end"))
            if what == "set":
                data[at] = rng.randrange(256)
            elif what == "cut":
                del data[at : at + rng.randint(1, 30)]
            elif at > 16:
                del data[at:]
            data = data or bytearray(b"\0")
        yield bytes(data)


if __name__ == "__main__":
    print(json.dumps(run(200, 1)))
