"""Image elements trained from scratch in small variants, beside what the paper found.

    python benchmarks/reproduce_elements.py [--quick] [--minutes M] [--json]

Three seeds in at most 120 minutes on two cores: stage-wise against joint training, the encoder
frozen or not, with and without random partition and dropout, and 16, 64 and 256 elements, all at
64 px on rendered scenes. Steps follow from the minutes and the pace that the first seed measures;
all seeds take as many. Writes elements.md and elements.png into docs/reproduction, after each seed.
--quick, 10 minutes, proves the machinery only.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

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
from elements_scores import HeldOut, held_out, light_scores, made_of, scores
from elements_variants import (
    SIDES,
    USUAL,
    VARIANTS,
    Trained,
    Workshop,
    config_of,
)

from intarsia.core.engine.elements.model import build_model
from intarsia.core.engine.training.elements.job import EncoderUse

_OUT = Path(__file__).parents[1] / "docs" / "reproduction"
_SPARE = 0.2  # share of the time left, for a machine that grows busier
_TRIED = 2  # scenes decoded to see how long measuring will take

Scores = dict[str, list[dict[str, float]]]


@dataclass(frozen=True)
class Size:
    """How much is done: minutes in all, seeds, scenes to train on and to measure on."""

    minutes: float
    seeds: int
    scenes: int
    held_out: int


FULL = Size(minutes=120, seeds=3, scenes=600, held_out=48)
QUICK = Size(minutes=10, seeds=1, scenes=24, held_out=6)


class Reproduction:
    """Everything of a run: trains seed by seed, keeps the scores and the first seed's pictures."""

    def __init__(self, size: Size, folder: Path, say: Callable[[str], None]) -> None:
        self._size, self._folder, self._say = size, folder, say
        self._start = time.monotonic()
        self._planned: tuple[int, int] | None = None  # steps of each stage, the same for all seeds
        self.scores: Scores = {}
        self.columns: list[Column] = []
        self.scenes = held_out(size.held_out, config_of(USUAL).side)

    @property
    def minutes(self) -> float:
        return (time.monotonic() - self._start) / 60

    def run(self) -> Iterator[int]:
        """Trains and measures; the seeds done so far, after each."""
        for seed in range(self._size.seeds):
            self._one(seed)
            yield seed + 1

    def _one(self, seed: int) -> None:
        share = 60 * self._size.minutes * (seed + 1) / self._size.seeds
        ends = self._start + share
        folder = self._folder / str(seed)
        shop = Workshop(folder, seed=seed, scenes=self._size.scenes, ends=ends)
        shop.prepare(self._say)
        pace = shop.pace()
        measuring = self._measuring(seed)

        def left() -> float:
            return (ends - time.monotonic()) * (1 - _SPARE) - measuring

        first = self._planned[0] if self._planned else pace.steps(left())
        begun = time.monotonic()
        self._say(f"seed {seed}: {first} steps of stage 1, {pace}")
        encoders = {side: shop.encoder(side, first, pace.first[side]) for side in SIDES}
        slower = (time.monotonic() - begun) / (first * sum(pace.first.values()))
        for side, encoder in encoders.items():
            self._light(shop.light(encoder, side), side, first)
        if self._planned is None:
            self._planned = first, min(first, pace.steps_left(left(), first, slower=slower))
        steps = self._planned[1]
        self._say(f"seed {seed}: {steps} steps of stage 2")
        for variant in VARIANTS:
            expected = pace.frozen if variant.encoder is EncoderUse.FROZEN else pace.trained
            count = variant.steps(first, steps)
            trained = shop.decoder(variant, encoders[USUAL], count, expected)
            made = made_of(trained.model, self.scenes)
            whole = trained.steps >= count
            self._keep(variant.name, trained, scores(made, self.scenes), whole=whole)
            if seed == 0:
                self.columns.append(Column(variant.name, made))

    def _measuring(self, seed: int) -> float:
        """The seconds that measuring all variants will take, tried on a few scenes."""
        start = time.monotonic()
        model = build_model(config_of(USUAL), seed=seed).requires_grad_(False).eval()
        made_of(model, self.scenes[:_TRIED])
        return (time.monotonic() - start) / _TRIED * len(self.scenes) * len(VARIANTS)

    def _light(self, trained: Trained, side: int, steps: int) -> None:
        model, whole = trained.model, trained.steps >= steps
        self._keep(
            f"{side * side} elements", trained, light_scores(model, self.scenes), whole=whole
        )
        if side == USUAL:
            told = light_scores(model, self.scenes, shuffled=True)
            self._keep(SHUFFLED, trained, told, whole=whole)

    def _keep(self, name: str, trained: Trained, told: dict[str, float], *, whole: bool) -> None:
        row = {**told, "steps": float(trained.steps), "whole": float(whole)}
        self.scores.setdefault(name, []).append(row)
        self._say(f"{name}: " + ", ".join(f"{k} {v:.4g}" for k, v in told.items()))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="prove the machinery, in 10 minutes")
    parser.add_argument("--minutes", type=float, help="instead of 120, or 10 with --quick")
    parser.add_argument("--out", type=Path, default=_OUT, help="where elements.md is written")
    parser.add_argument("--threads", type=int, help="of the processor (default: two)")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads or min(2, os.cpu_count() or 1))
    usual = QUICK if options.quick else FULL
    size = Size(options.minutes or usual.minutes, usual.seeds, usual.scenes, usual.held_out)
    typed = sys.argv[1:] if arguments is None else arguments
    command = shlex.join(["python", "benchmarks/reproduce_elements.py", *typed])
    with tempfile.TemporaryDirectory(prefix="intarsia-reproduction-") as folder:
        work = Reproduction(size, Path(folder), _say)
        for seeds in work.run():
            report = Report(
                command=command,
                quick=options.quick,
                minutes=work.minutes,
                seeds=seeds,
                scenes=size.scenes,
                held_out=size.held_out,
                scores=work.scores,
            )
            _write(options.out, report, work.columns, work.scenes)
    if options.json:
        print(json.dumps(_as_json(report)))
    return 0


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
