"""Pictures that claim more than they hold, and damaged ones: each in a child with 4 GB and 40 s."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from intarsia.core.engine.files import budget

_ROOT = Path(__file__).parents[1]
sys.path.append(str(_ROOT / "tests" / "doubles"))
from picture_bombs import BOMBS, DENSE  # noqa: E402 - the tests' own
from slow_pictures import SLOW  # noqa: E402

_SECONDS = 40
_CHILD = """
import json, resource, sys, time
from pathlib import Path
from intarsia.core.engine.files.open import open_picture
from intarsia.core.wire.errors import IntarsiaError
def used(who):  # the highest memory and the time so far
    usage = resource.getrusage(who)
    return usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime
ours, decoders = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    (before, began), (_, began_apart), pixels = used(ours), used(decoders), 0
    try:
        opened = open_picture(data)
        pixels = opened.pixels.width * opened.pixels.height
    except IntarsiaError:
        pass
    (peak, ended), (peak_apart, ended_apart) = used(ours), used(decoders)
    apart = ended_apart - began_apart
    print(json.dumps([pixels, peak - before, peak_apart, ended - began, apart]), flush=True)
"""
_LIBRARIES = 150 << 20  # what a decoder's process has before it reads a file, and more
_START = 1.0  # seconds that it takes until then


@dataclass(frozen=True)
class _Hostile:
    """A file, and the pixels that it claims: 0 where it may not cost more than a small one."""

    data: bytes
    claimed: int = 0


def run(damaged: int, seed: int) -> dict[str, int]:
    """How many files were opened, and how many took more than they may, or ended the process."""
    found = {"hostile_files": 0, "hostile_files_over_budget": 0}
    with tempfile.TemporaryDirectory() as folder:
        groups = [[hostile] for hostile in _bombs()]
        groups += [list(_damaged(random.Random(seed + i), 20)) for i in range(damaged // 20)]
        for group in groups:
            found["hostile_files"] += len(group)
            found["hostile_files_over_budget"] += _over_budget(group, Path(folder))
    return found


def _over_budget(group: list[_Hostile], folder: Path) -> int:
    """Of these files, opened one after the other in one process."""
    paths = [folder / f"{number}" for number in range(len(group))]
    for path, hostile in zip(paths, group, strict=True):
        path.write_bytes(hostile.data)
    command = [sys.executable, "-c", _CHILD, *map(str, paths)]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, timeout=_SECONDS, check=False)
        lines = done.stdout.splitlines()
    except subprocess.TimeoutExpired as error:
        lines = (error.stdout or b"").splitlines()
    over = 0
    for hostile, line in zip(group, lines, strict=False):
        pixels, taken, taken_apart, seconds, apart = json.loads(line)
        claimed = max(pixels, hostile.claimed)
        most, longest = budget.most_bytes(claimed), budget.most_seconds(claimed)
        over += max(
            taken, taken_apart - _LIBRARIES
        ) > most or seconds + apart > longest + _START * bool(apart)
    return over + len(group) - len(lines)


def _bombs() -> Iterator[_Hostile]:
    yield from (_Hostile(make()) for make in (*BOMBS.values(), *DENSE.values()))
    yield from (_Hostile(make(), claimed) for make, claimed in SLOW.values())
    for path in sorted((_ROOT / "tests" / "data" / "cases" / "bombs").iterdir()):
        yield _Hostile(path.read_bytes())


def _damaged(rng: random.Random, count: int) -> Iterator[_Hostile]:
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
        yield _Hostile(bytes(data))


if __name__ == "__main__":
    print(json.dumps(run(200, 1)))
