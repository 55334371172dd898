"""Image elements trained from scratch in small variants, beside what the paper found.

    python benchmarks/reproduce_elements.py [--keep DIR] [--data FILE.photos.zip] [--quick]
        [--minutes M] [--processes N] [--for M] [--json]

Three seeds: stage-wise against joint training, in as many steps and in as long a time, the encoder
frozen or not, with and without random partition and dropout, and 16, 64 and 256 elements, all at
64 px, on photographs that `pack_photos.py` packed or else on rendered scenes. Steps follow from
--minutes of processor time for all of it and from the pace that is measured first; all seeds take
as many. Each training is a process of its own, so that memory stays flat, and --processes of them
run at once. DIR keeps everything: the same command goes on where it was stopped, by --for minutes
or a power cut. Writes elements.md and elements.png into docs/reproduction after each seed. --quick
proves the machinery only.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from elements_report import (
    SHUFFLED,
    Column,
    Report,
    compared,
    contact_sheet,
    markdown,
    means_and_spreads,
)
from elements_scores import HeldOut, Made, held_out, held_out_photos, light_scores, made_of, scores
from elements_variants import (
    SIDES,
    USUAL,
    VARIANTS,
    Plan,
    Workshop,
    config_of,
    kept_plan,
)

_OUT = Path(__file__).parents[1] / "docs" / "reproduction"
_STOPPED = 3  # exit status of a training that ran out of its time
_SCENES = "scenes"
_FIRST = "stage 1, queries a side: "

Scores = dict[str, list[dict[str, float]]]


@dataclass(frozen=True)
class Size:
    """How much is done: processor minutes in all, seeds, pictures to train on and to measure on."""

    minutes: float
    seeds: int
    pictures: int
    held_out: int


FULL = Size(minutes=180, seeds=3, pictures=2000, held_out=48)
QUICK = Size(minutes=3, seeds=1, pictures=24, held_out=6)


@dataclass(frozen=True)
class Work:
    """What is trained, on what, where it is kept, and how many at once. ends: on the monotonic
    clock."""

    size: Size
    data: str
    keep: Path
    threads: int
    ends: float
    processes: int = 1

    @property
    def plan_path(self) -> Path:
        return self.keep / "plan.json"

    def result(self, seed: int, name: str) -> Path:
        """Where the scores of one training are kept."""
        return self.keep / str(seed) / f"{_file_name(name)}.json"

    def shop(self, seed: int) -> Workshop:
        left = (self.ends - time.monotonic()) / 60
        return Workshop(
            self.keep / str(seed),
            seed=seed,
            data=self.data,
            count=self.size.pictures,
            minutes=None if math.isinf(left) else max(left, 0.05),
        )

    def shown(self) -> list[HeldOut]:
        side = config_of(USUAL).side
        if self.data == _SCENES:
            return held_out(self.size.held_out, side)
        return held_out_photos(Path(self.data), self.size.held_out, side)


def _file_name(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name).split())


def units() -> list[str]:
    """The trainings of a seed, in their order; the decoders' need the encoder of the first."""
    sides = (USUAL, *(side for side in SIDES if side != USUAL))
    return [*(f"{_FIRST}{side}" for side in sides), *(variant.name for variant in VARIANTS)]


def train_one(work: Work, seed: int, name: str) -> bool:
    """One training and its scores, in this process; False where it was stopped before its end."""
    if name == "plan":
        pace = work.shop(0).pace()
        kept_plan(work.plan_path, pace.plan(60 * work.size.minutes / work.size.seeds))
        return True
    plan, shop = _planned(work), work.shop(seed)
    if name.startswith(_FIRST):
        side = int(name.removeprefix(_FIRST))
        found = shop.encoder(side, plan.first)
        if found is None:
            return False
        scenes = work.shown()
        rows = {f"{side * side} elements": light_scores(found.model, scenes)}
        if side == USUAL:
            rows[SHUFFLED] = light_scores(found.model, scenes, shuffled=True)
        _keep(work, seed, name, rows, found.steps)
        return True
    variant = next(item for item in VARIANTS if item.name == name)
    found = shop.decoder(variant, plan.steps(variant))
    if found is None:
        return False
    scenes = work.shown()
    made = made_of(found.model, scenes)
    if seed == 0:
        path = work.result(seed, name).with_suffix(".npz")
        np.savez_compressed(path, whole=np.stack(made.whole), without=np.stack(made.without))
    _keep(work, seed, name, {name: scores(made, scenes)}, found.steps)
    return True


def _planned(work: Work) -> Plan:
    plan = kept_plan(work.plan_path)
    if plan is None:
        raise LookupError("There is no plan yet.")
    return plan


def _keep(work: Work, seed: int, name: str, rows: dict[str, dict[str, float]], steps: int) -> None:
    found = {key: {**row, "steps": float(steps), "whole": 1.0} for key, row in rows.items()}
    work.result(seed, name).write_text(json.dumps(found, indent=1), encoding="utf-8")


class Reproduction:
    """Everything of a run: has what is not yet kept trained, seed by seed, and collects it."""

    def __init__(self, work: Work, arguments: list[str], say: Callable[[str], None]) -> None:
        self._work, self._arguments, self._say = work, arguments, say
        self.scores: Scores = {}
        self.scenes = work.shown()

    def run(self) -> Iterator[int]:
        """The seeds done so far, after each; ends early where the time is up."""
        if kept_plan(self._work.plan_path) is None and not self._child(0, "plan"):
            return
        self._say(str(_planned(self._work)))
        first, *rest = units()
        with ThreadPoolExecutor(self._work.processes) as pool:
            for seed in range(self._work.size.seeds):
                if not self._done(seed, first):
                    return
                self._collect(seed, first)
                if not all(list(pool.map(partial(self._done, seed), rest))):
                    return
                for name in rest:
                    self._collect(seed, name)
                yield seed + 1

    def columns(self) -> list[Column]:
        """The first seed's pictures."""
        found = []
        for variant in VARIANTS:
            path = self._work.result(0, variant.name).with_suffix(".npz")
            with np.load(path, allow_pickle=False) as kept:
                found.append(Column(variant.name, Made(list(kept["whole"]), list(kept["without"]))))
        return found

    def _done(self, seed: int, name: str) -> bool:
        """Whether a training is done, now or before."""
        return self._work.result(seed, name).is_file() or self._child(seed, name)

    def _child(self, seed: int, name: str) -> bool:
        """A training in a process of its own: whether it came to its end."""
        left = self._work.ends - time.monotonic()
        if left <= 0:
            return False
        limit = [] if math.isinf(left) else ["--for", f"{left / 60:.3f}"]
        one = ["--one", str(seed), name, "--keep", str(self._work.keep)]
        command = [sys.executable, __file__, *self._arguments, *limit, *one]
        done = subprocess.run(command, check=False)
        if done.returncode not in (0, _STOPPED):
            raise SystemExit(done.returncode)
        return done.returncode == 0

    def _collect(self, seed: int, name: str) -> None:
        found = json.loads(self._work.result(seed, name).read_text(encoding="utf-8"))
        for key, row in found.items():
            self.scores.setdefault(key, []).append(row)
            told = ", ".join(f"{k} {v:.4g}" for k, v in row.items())
            self._say(f"seed {seed}, {key}: {told}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="prove the machinery, in minutes")
    parser.add_argument("--data", default=_SCENES, help="what pack_photos.py writes")
    parser.add_argument("--minutes", type=float, help="of the processor, instead of 180, or 3")
    parser.add_argument("--seeds", type=int, help="instead of three, or one with --quick")
    parser.add_argument("--threads", type=int, help="of the processor (default: two)")
    parser.add_argument("--processes", type=int, default=1, help="trainings at once")
    parser.add_argument("--keep", type=Path, help="where trainings are kept (default: nowhere)")
    parser.add_argument("--for", dest="limit", type=float, help="stop after so many minutes")
    parser.add_argument("--out", type=Path, default=_OUT, help="where elements.md is written")
    parser.add_argument("--one", nargs=2, metavar=("SEED", "NAME"), help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    return parser


def main(arguments: list[str] | None = None) -> int:
    typed = sys.argv[1:] if arguments is None else arguments
    options = _parser().parse_args(typed)
    threads = options.threads or min(2, os.cpu_count() or 1)
    torch.set_num_threads(threads)
    usual = QUICK if options.quick else FULL
    minutes, seeds = options.minutes or usual.minutes, options.seeds or usual.seeds
    size = Size(minutes, seeds, usual.pictures, usual.held_out)
    ends = math.inf if options.limit is None else time.monotonic() + 60 * options.limit
    with tempfile.TemporaryDirectory(prefix="intarsia-reproduction-") as folder:
        keep = options.keep or Path(folder)
        keep.mkdir(parents=True, exist_ok=True)
        work = Work(size, options.data, keep, threads, ends, options.processes)
        if options.one:
            return 0 if train_one(work, int(options.one[0]), options.one[1]) else _STOPPED
        return _whole(work, options, typed)


def _whole(work: Work, options: argparse.Namespace, typed: list[str]) -> int:
    for_children = ["--data", work.data, "--minutes", str(work.size.minutes)]
    for_children += ["--seeds", str(work.size.seeds), "--threads", str(work.threads)]
    for_children += ["--quick"] if options.quick else []
    whole = Reproduction(work, for_children, _say)
    report = None
    for seeds in whole.run():
        report = Report(
            command=shlex.join(["python", "benchmarks/reproduce_elements.py", *_told(typed)]),
            quick=options.quick,
            minutes=work.size.minutes,
            seeds=seeds,
            scenes=work.size.pictures,
            held_out=work.size.held_out,
            scores={name: rows[:seeds] for name, rows in whole.scores.items()},
            photographs=work.data != _SCENES,
        )
        _write(options.out, report, whole.columns(), whole.scenes)
    if report is None or report.seeds < work.size.seeds:
        _say("stopped; the same command goes on from here")
        return _STOPPED
    if options.json:
        print(json.dumps(_as_json(report)))
    return 0


def _told(typed: list[str]) -> list[str]:
    """The command without the folders of this machine."""
    return [Path(word).name if Path(word).is_absolute() else word for word in typed]


def _write(out: Path, report: Report, columns: list[Column], scenes: list[HeldOut]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    contact_sheet(columns, scenes).save(out / "elements.png", optimize=True)
    (out / "elements.md").write_text(markdown(report), encoding="utf-8")


def _as_json(report: Report) -> dict[str, object]:
    return {
        "quick": report.quick,
        "minutes": round(report.minutes, 1),
        "seeds": report.seeds,
        "scores": means_and_spreads(report.scores),
        "directions": [
            {
                "what": c.what,
                "gap": c.gap,
                "two_sd": None if math.isnan(c.bar) else c.bar,
                "finding": c.finding,
            }
            for c in compared(report)
        ],
    }


def _say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main())
