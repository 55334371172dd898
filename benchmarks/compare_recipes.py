"""Ways to train image elements' decoder, in short runs against each other.

    python benchmarks/compare_recipes.py FILE.photos.zip FOLDER [--steps N] [--pictures N]
        [--only "NAME;NAME"]

FILE is what `pack_photos.py` writes. All start from one encoder, trained first for as many steps
as each then takes. FOLDER keeps what is trained, so that the command goes on where it was
stopped. Measured on held-out photographs (`elements_holes.py`): dB inside what was deleted, with
the usual walk and with 4 steps, dB of whole pictures rebuilt, and processor seconds a step, of the
runs that ended by themselves or were asked to (a killed one is not counted).
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from elements_holes import held_out_pictures, hole_scores

from intarsia.core.engine.compute.weights import State, under
from intarsia.core.engine.elements.config import CONFIGS, Noise, Prediction
from intarsia.core.engine.elements.levels import with_choices
from intarsia.core.engine.elements.model import ElementsModel, build_model
from intarsia.core.engine.training.checkpoint import (
    averaged,
    read_checkpoint,
    read_facts,
    restore,
)
from intarsia.core.engine.training.elements.choices import EncoderUse, Partition, Weighting
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.learning import Learning
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.packed_photos import PhotoPack
from intarsia.core.engine.training.trainer import TrainingRecipe

_FEW = 4
_KEPT = "table.json"
_PACE = "pace.json"  # beside a training: the steps that were timed, and their seconds
_STOPPED = 130  # the exit status of what a person ended


class StoppedEarly(Exception):
    """A training was asked to end; the same command goes on with it."""


@dataclass(frozen=True)
class Way:
    """One recipe; what is not named is as in USUAL."""

    partition: Partition = Partition.BEHIND
    prediction: Prediction = Prediction.VELOCITY
    noise: Noise = Noise.COSINE
    weighting: Weighting = Weighting.EVEN
    emphasis: float = 0.0
    no_elements: float = 0.1
    rate: float = 1e-3
    batch: int = 8
    average: float = 0.99
    precision: str = "bf16"
    channels_last: bool = False
    encoder: EncoderUse = EncoderUse.FROZEN


USUAL = Way()
WAYS: Mapping[str, Way] = {
    "usual": USUAL,
    "as published: another's outlines": replace(USUAL, partition=Partition.ELEMENTS),
    "LDM's noise": replace(USUAL, noise=Noise.LDM),
    "LDM's noise to the end": replace(USUAL, noise=Noise.LDM_ZERO),
    "shifted noise": replace(USUAL, noise=Noise.SHIFTED),
    "min-SNR": replace(USUAL, weighting=Weighting.MIN_SNR),
    "clean": replace(USUAL, prediction=Prediction.CLEAN, weighting=Weighting.MIN_SNR),
    "emphasis 1": replace(USUAL, emphasis=1.0),
    "clean, emphasis 1": replace(
        USUAL, prediction=Prediction.CLEAN, weighting=Weighting.MIN_SNR, emphasis=1.0
    ),
    "clean, emphasis 2": replace(
        USUAL, prediction=Prediction.CLEAN, weighting=Weighting.MIN_SNR, emphasis=2.0
    ),
    "nothing without elements": replace(USUAL, no_elements=0.0),
    "half the rate": replace(USUAL, rate=5e-4),
    "twice the rate": replace(USUAL, rate=2e-3),
    "encoder trained on": replace(USUAL, encoder=EncoderUse.TRAINED),
    "single precision": replace(USUAL, precision="no"),
    "channels last": replace(USUAL, channels_last=True),
    "longer average": replace(USUAL, average=0.998),
}


def job_of(way: Way, pack: Path, out: Path, config: str, steps: int) -> TrainingJob:
    """The training of a recipe in a folder of its own."""
    first = TrainingRecipe(steps=steps, batch=8, rate=1.5e-3, average=0.99, precision="bf16")
    second = TrainingRecipe(
        steps=steps,
        batch=way.batch,
        rate=way.rate,
        average=way.average,
        precision=way.precision,
    )
    return TrainingJob(
        config=with_choices(CONFIGS[config], way.prediction, way.noise),
        data=str(pack),
        out=out,
        recipes=(first, second),
        sampling=Sampling(1, way.partition, no_elements=way.no_elements),
        encoder=way.encoder,
        learning=Learning(way.weighting, way.emphasis, channels_last=way.channels_last),
        sheet_every=0,
    )


def model_of(job: TrainingJob) -> ElementsModel:
    """The averaged networks of a training's second stage."""
    first, second = (averaged(read_checkpoint(job.checkpoint(k))) for k in (1, 2))
    model = build_model(job.config, seed=0)
    encoder: State = under(second, "content_encoder.") or under(first, "content_encoder.")
    restore(model.content_encoder, encoder, source="stage 2")
    restore(model.token_proj, under(second, "token_proj."), source="stage 2")
    restore(model.unet, under(second, "unet."), source="stage 2")
    return model.requires_grad_(False).eval()


class Comparison:
    """The trainings of a folder, and the table of those that are done."""

    def __init__(
        self, pack: Path, folder: Path, config: str, *, steps: int, drawn: int, shown: int
    ) -> None:
        self._pack, self._folder, self._config = pack, folder, config
        self._steps, self._drawn = steps, drawn
        (folder / "prepared").mkdir(parents=True, exist_ok=True)
        self.table: dict[str, dict[str, float]] = {}
        self.read()
        size = CONFIGS[config]
        self._shown = held_out_pictures(PhotoPack(pack), size.side, size.queries, shown)

    def read(self) -> None:
        """Takes the table as the folder has it."""
        path = self._folder / _KEPT
        if path.is_file():
            self.table = json.loads(path.read_text(encoding="utf-8"))

    def encoder(self) -> Path:
        """The shared stage 1, trained where it is not there yet. Raises StoppedEarly."""
        job = self._job(USUAL, "encoder")
        path = job.checkpoint(1)
        if not path.is_file() or read_facts(path).steps < self._steps:
            timed_stage(Training(job, _say), 1)
        return path

    def measure(self, name: str, way: Way, encoder: Path) -> None:
        """Train and score one recipe, unless the table has it. Raises StoppedEarly."""
        if name in self.table:
            return
        job = self._job(way, "".join(c if c.isalnum() else "-" for c in name))
        shutil.copyfile(encoder, job.checkpoint(1))
        pace = timed_stage(Training(job, _unheard), 2)
        model = model_of(job)
        found, few = hole_scores(model, self._shown), hole_scores(model, self._shown, _FEW)
        self.table[name] = {
            "hole": found.hole,
            "hole, 4 steps": few.hole,
            "rebuilt": found.rebuilt,
            "smooth fill": found.smooth,
            "s a step": pace,
        }
        path = self._folder / _KEPT
        path.write_text(json.dumps(self.table, indent=1), encoding="utf-8")
        _say(row_of(name, self.table[name]))

    def _job(self, way: Way, name: str) -> TrainingJob:
        job = job_of(way, self._pack, self._own(name), self._config, self._steps)
        return replace(job, scenes=self._drawn)

    def _own(self, name: str) -> Path:
        out = self._folder / name
        out.mkdir(exist_ok=True)
        if not (out / "prepared").exists():
            (out / "prepared").symlink_to((self._folder / "prepared").resolve())
        return out


def timed_stage(training: Training, stage: int) -> float:
    """Train a stage to its end; processor seconds a step, over all runs of it.

    Every picture is prepared before, so that the first training does not pay for all others.
    Raises StoppedEarly.
    """
    training.prepare()
    checkpoint, kept = training.job.checkpoint(stage), training.job.out / f"{stage}-{_PACE}"
    first = read_facts(checkpoint).steps if checkpoint.is_file() else 0
    begun = time.process_time()
    steps = training.stage(stage) - first
    timed = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else [0, 0.0]
    timed = [timed[0] + steps, timed[1] + (time.process_time() - begun if steps else 0.0)]
    kept.write_text(json.dumps(timed), encoding="utf-8")
    if training.ended_early:
        raise StoppedEarly
    return timed[1] / timed[0] if timed[0] else float("nan")


def _apart(arguments: list[str] | None, name: str) -> None:
    """One recipe in a process of its own, which has one precision. Raises StoppedEarly."""
    typed = sys.argv[1:] if arguments is None else arguments
    command = [sys.executable, __file__, *typed, "--only", name]
    try:
        done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    except KeyboardInterrupt:
        raise StoppedEarly from None
    if done.returncode == _STOPPED:
        raise StoppedEarly
    if done.returncode:
        raise SystemExit(done.returncode)


def row_of(name: str, row: Mapping[str, float]) -> str:
    return name.ljust(34) + "".join(f"{value:15.3f}" for value in row.values())


def _unheard(_: str) -> None:
    """Single trainings say nothing."""


def _say(sentence: str) -> None:
    print(sentence, flush=True)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pack", type=Path, help="what pack_photos.py writes")
    parser.add_argument("folder", type=Path, help="keeps what is trained")
    parser.add_argument("--config", default="small-128", choices=("small", "small-128"))
    parser.add_argument("--steps", type=int, default=300, help="of each recipe")
    parser.add_argument("--drawn", type=int, default=4000, help="pictures to train on")
    parser.add_argument("--pictures", type=int, default=32, help="held out, to measure on")
    parser.add_argument("--only", default="", help="these recipes alone, joined by semicolons")
    parser.add_argument("--threads", type=int, default=1, help="of the processor")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    work = Comparison(
        options.pack,
        options.folder,
        options.config,
        steps=options.steps,
        drawn=options.drawn,
        shown=options.pictures,
    )
    wanted = options.only.split(";") if options.only else list(WAYS)
    try:
        encoder = work.encoder()
        if len(wanted) == 1:
            work.measure(wanted[0], WAYS[wanted[0]], encoder)
        else:
            for name in (name for name in wanted if name not in work.table):
                _apart(arguments, name)
                work.read()
                _say(row_of(name, work.table[name]))
    except StoppedEarly:
        _say("stopped; the same command goes on from here")
        return _STOPPED
    first = next(iter(work.table.values()))
    _say(" " * 34 + "".join(key.rjust(15) for key in first))
    for name, row in work.table.items():
        _say(row_of(name, row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
