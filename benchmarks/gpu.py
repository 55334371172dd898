"""Seconds and memory of one edit of every published method on an NVIDIA device.

    python benchmarks/gpu.py [--wheels FOLDER] [--minutes 8] [--json]
    python benchmarks/gpu.py gather FOLDER [--python 3.12]

Networks of the published sizes with random weights, at the published size of pictures: Paint by
Example at 512 px in 50 steps and by its fast preset, PAIR at 512 px in 20 steps, each in float16
and bfloat16; pixel-wise guidance at 256 px in 50 steps for one candidate, which needs float32 (the
paper: 15.3 s on an A100). The best of two runs after one that warms up; encoding is part of the
edit, loading is not. Then a few steps on cards of 24, 12, 8 and 6 GB, which torch is told to keep
within: as the engine lays the networks there, and with one at a time on the card. Last the tests
marked cuda, where pytest is. Without such a device it says so and ends well.

The machine needs torch, NumPy and Pillow. `gather` downloads the rest, at most 25 MB, for Linux on
x86-64; `--wheels` takes it from there. What a row needs and is missing is said in its place, and so
is what no time was left for. `--tiny` runs all of it on the processor with tiny networks.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gpu_wheels import gather, importable

if TYPE_CHECKING:
    import torch
    from gpu_edits import Kind, Scale, Subject

    from intarsia.core.engine.compute.device import Placement

RUNS, CAPS_GB, MINUTES = 2, (24, 12, 8, 6), 8.0
GB = 2**30
_NO_TIME = "not run: no time left"
_TESTS = "tests/core/engine/methods/test_on_cuda.py"


@dataclass(frozen=True)
class Row:
    """One edit that was measured, or why it was not."""

    name: str
    precision: str
    cap_gb: int = 0  # 0: the whole card
    placement: str = "whole"
    seconds: float = 0.0
    peak: int = 0
    finite: bool = True
    skipped: str = ""

    def line(self) -> str:
        cap = f"{self.cap_gb} GB" if self.cap_gb else ""
        start = f"{self.name:32} {self.precision:9} {cap:6} {self.placement:24}"
        if self.skipped:
            return f"{start} {self.skipped}"
        broken = "" if self.finite else "  NOT FINITE"
        return f"{start} {self.seconds:7.2f} s {self.peak / GB:6.2f} GB{broken}"


@dataclass
class Clock:
    """How much of the time is left; what took longest says whether another one fits."""

    limit_s: float
    started: float = field(default_factory=time.monotonic)
    longest_s: float = 0.0

    @property
    def left_s(self) -> float:
        return self.limit_s - (time.monotonic() - self.started)

    def has_time(self) -> bool:
        return self.left_s > 1.5 * self.longest_s


def main() -> int:
    if sys.argv[1:2] == ["gather"]:
        return _gather(sys.argv[2:])
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wheels", type=Path, help="a folder that `gather` has filled")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="stop by then")
    parser.add_argument("--tiny", action="store_true", help="tiny networks on the processor")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args()
    clock = Clock(60 * arguments.minutes)
    import torch

    if not torch.cuda.is_available() and not arguments.tiny:
        print("This machine has no NVIDIA device that torch can use; nothing was measured.")
        if arguments.json:
            print(json.dumps({"cuda": False}))
        return 0
    device = torch.device("cpu" if arguments.tiny else "cuda")
    found = []
    with importable(arguments.wheels) as place:
        for row in rows(device, clock):
            print(row.line(), flush=True)
            found.append(row)
        tests = _tests(place, clock)
    print(f"tests marked cuda: {tests}")
    if arguments.json:
        print(json.dumps(_report(found, tests, device.type == "cuda")))
    return 0


def _gather(given: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="gpu.py gather")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python", default=".".join(platform.python_version_tuple()[:2]))
    arguments = parser.parse_args(given)
    try:
        size = gather(arguments.folder, arguments.python)
    except (ValueError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{size / 1e6:.1f} MB in {arguments.folder}")
    return 0


def _report(found: list[Row], tests: str, on_card: bool) -> dict[str, object]:
    import torch

    edits = [vars(row) for row in found if not row.skipped]
    skipped = [vars(row) for row in found if row.skipped]
    name = torch.cuda.get_device_name() if on_card else "cpu"
    return {"cuda": on_card, "device": name, "edits": edits, "skipped": skipped, "tests": tests}


def rows(device: torch.device, clock: Clock) -> Iterator[Row]:
    """Every method in every precision, then on smaller cards; one method's networks at a time."""
    try:
        import gpu_edits
    except ImportError as error:
        for name in ("paint-by-example", "pair", "pixel-guidance"):
            yield Row(name, "", skipped=f"not run: {_missing(error)}")
        return
    scale = gpu_edits.FULL_SCALE if device.type == "cuda" else gpu_edits.TINY_SCALE
    yield from _whole(device, scale, clock)
    if device.type != "cuda":
        for kind in gpu_edits.KINDS:
            yield from _capped(kind, device, scale, 0, clock)
        return
    for cap in CAPS_GB:
        for kind in gpu_edits.KINDS:
            yield from _capped(kind, device, scale, cap, clock)


def _whole(device: torch.device, scale: Scale, clock: Clock) -> Iterator[Row]:
    import gpu_edits
    import torch

    from intarsia.core.engine.compute.device import Placement

    for kind in gpu_edits.KINDS:
        for dtype in kind.dtypes if device.type == "cuda" else (torch.float32,):
            for label in kind.labels[:-1]:
                placement = Placement(device, dtype)
                yield _measured(kind, label, placement, scale, clock, runs=RUNS)


def _capped(
    kind: Kind, device: torch.device, scale: Scale, cap: int, clock: Clock
) -> Iterator[Row]:
    """As the engine lays it on a card of `cap` GB, and with one network at a time there."""
    import torch

    from intarsia.core.engine.compute.device import Placement, memory_of, place
    from intarsia.core.wire.errors import OutOfMemory

    dtype = torch.float32
    if device.type == "cuda":
        dtype = kind.dtypes[-1] if _has_bfloat16() else kind.dtypes[0]
    label, budget = kind.labels[-1], cap * GB if cap else None
    name = f"{kind.name}, {label}"
    if not clock.has_time():
        yield Row(name, _short(dtype), cap, "", skipped=_NO_TIME)
        return
    made = [kind.build(scale)]
    needs = made[0].needs(dtype)
    try:
        usual = place(needs, device=device, dtype=dtype, budget=budget)
    except OutOfMemory as error:
        yield Row(name, _short(dtype), cap, "none", skipped=f"refused: {error.message}")
        return
    placements = [usual]
    turns = Placement(device, dtype, True, usual.slicing)
    if turns != usual and (budget is None or memory_of(needs, turns) <= budget):
        placements.append(turns)
    for placement in placements:
        # The first one takes those that are made; of networks that lie on the card none is kept.
        yield _measured(kind, label, placement, scale, clock, cap=cap, made=made)


def _measured(
    kind: Kind,
    label: str,
    placement: Placement,
    scale: Scale,
    clock: Clock,
    *,
    cap: int = 0,
    runs: int = 1,
    made: list[Subject] | None = None,
) -> Row:
    import torch
    from gpu_edits import forget, measure

    known: dict[str, Any] = {
        "name": f"{kind.name}, {label}",
        "precision": _short(placement.dtype),
        "cap_gb": cap,
        "placement": placement.means or "whole",
    }
    if not clock.has_time():
        return Row(**known, skipped=_NO_TIME)
    started = time.monotonic()
    _keep_within(cap)
    try:
        found = measure(made.pop() if made else kind.build(scale), label, placement, runs)
    except torch.OutOfMemoryError:
        return Row(**known, skipped="ran out of memory")
    finally:
        _keep_within(0)
        forget()
        clock.longest_s = max(clock.longest_s, time.monotonic() - started)
    return Row(**known, **vars(found))


def _keep_within(cap: int) -> None:
    """Let torch take so many GB of the card and no more; 0 is all of it."""
    import torch

    if torch.cuda.is_available():
        whole = torch.cuda.get_device_properties(0).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, cap * GB / whole) if cap else 1.0)


def _has_bfloat16() -> bool:
    import torch

    return torch.cuda.is_bf16_supported(including_emulation=False)


def _short(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _missing(error: ImportError) -> str:
    return f"{error.name or error} is missing"


def _tests(place: Path, clock: Clock) -> str:
    """The last line that pytest says of the tests marked cuda, or why they were not run."""
    if find_spec("pytest") is None:
        return "not run: pytest is missing"
    if not clock.has_time():
        return _NO_TIME
    command = [sys.executable, "-m", "pytest", "-q", "-m", "cuda", "-p", "no:cacheprovider", _TESTS]
    path = os.pathsep.join([str(place), os.environ.get("PYTHONPATH", "")])
    root = Path(__file__).resolve().parents[1]
    try:
        done = subprocess.run(
            command,
            cwd=root,
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            timeout=max(1.0, clock.left_s),
        )
    except subprocess.TimeoutExpired:
        return "stopped: no time left"
    return (done.stdout.strip() or done.stderr.strip() or "nothing was said").splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
