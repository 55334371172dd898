"""Processor seconds of the first take-apart and remove on a machine that has compiled nothing.

    python benchmarks/first_run.py [PHOTO] --json

Each round starts the command `intarsia` anew with one empty home and one empty cache of compiled
code, which the second round finds filled. Processes that outlive a verb count until they end.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

_WELCOME = Path(__file__).parents[1] / "resources" / "welcome.jpg"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photo", type=Path, nargs="?", default=_WELCOME)
    parser.add_argument("--json", action="store_true", help="one line, last")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="intarsia-first-") as folder:
        rounds = [measured(options.photo.resolve(), Path(folder)) for _ in range(2)]
    first, second = ({verb: round(value, 2) for verb, value in x.items()} for x in rounds)
    more = sum(first.values()) - sum(second.values())
    found = {"first": first, "second": second, "more_s": round(more, 2)}
    if options.json:
        print(json.dumps(found))
    else:
        for name, values in (("first", first), ("second", second)):
            print(name, *(f"{verb} {value:.1f} s" for verb, value in values.items()))
        print(f"the first time takes {more:.1f} processor seconds more")
    return 0


def measured(photo: Path, folder: Path) -> dict[str, float]:
    """Processor seconds of each verb, and what its processes took."""
    apart, done = folder / "apart.ora", folder / "done.ora"
    seconds = {}
    before = _spent()
    out = _run(folder, "take-apart", str(photo), "-o", str(apart), "--json")
    seconds["take_apart"] = _spent() - before + _outlived(folder)
    objects = json.loads(out.splitlines()[-1])["objects"]
    chosen = next(item for item in objects if not item["background"])
    before = _spent()
    _run(folder, "remove", str(apart), "--object", chosen["id"], "-o", str(done), "--json")
    seconds["remove"] = _spent() - before + _outlived(folder)
    return seconds


def _run(folder: Path, *arguments: str) -> str:
    """What the command prints. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-m", "intarsia.plugin", *arguments]
    given = {"INTARSIA_HOME": str(folder / "home"), "NUMBA_CACHE_DIR": str(folder / "compiled")}
    return subprocess.run(
        command, env={**os.environ, **given}, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def _spent() -> float:
    """Processor seconds of all children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _outlived(folder: Path) -> float:
    """Processor seconds of processes with this home that run on, when the last has ended."""
    home, seen = str(folder / "home"), {}
    while True:
        running = [p for p in psutil.process_iter() if _home_of(p) == home]
        if not running:
            return sum(seen.values())
        for process in running:
            try:
                times = process.cpu_times()
            except psutil.Error:
                continue
            seen[process.pid] = times.user + times.system
        time.sleep(0.1)


def _home_of(process: psutil.Process) -> str:
    try:
        return str(process.environ().get("INTARSIA_HOME", ""))
    except psutil.Error:
        return ""


if __name__ == "__main__":
    sys.exit(main())
