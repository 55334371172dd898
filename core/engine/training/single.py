"""Owns a training of one stage: from its options to the file of weights, in as many runs as needed.

Beside `out`, NAME.safetensors, stand NAME.checkpoint.safetensors, NAME.csv with the losses, and the
folder NAME-prepared with the pictures as they are read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import nn

from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.training.checkpoint import Facts, averaged, read_checkpoint, read_facts
from intarsia.core.engine.training.log import Log
from intarsia.core.engine.training.model_file import write_model_file
from intarsia.core.engine.training.pictures import PreparedPictures, TrainingPictures
from intarsia.core.engine.training.processes import hardware, is_first_process, process_count
from intarsia.core.engine.training.stop_wish import StopWish
from intarsia.core.engine.training.trainer import (
    Now,
    Samples,
    Trainer,
    TrainingRecipe,
    TrainingRun,
)
from intarsia.core.state.storage.leftovers import clear_unfinished
from intarsia.core.state.storage.places import make_folder

Say = Callable[[str], None]

_LOG_EVERY = 20


@dataclass(frozen=True)
class OutFiles:
    """Where a training writes."""

    out: Path

    @property
    def checkpoint(self) -> Path:
        return self.out.with_name(f"{self.out.stem}.checkpoint.safetensors")

    @property
    def log(self) -> Path:
        return self.out.with_name(f"{self.out.stem}.csv")

    @property
    def prepared(self) -> Path:
        return self.out.with_name(f"{self.out.stem}-prepared")


@dataclass(frozen=True)
class SingleTraining:
    """What is trained, on what, and where it is written.

    kind: the word after `intarsia train`. module: called with a batch and a seed, it returns the
    loss. prefix: of the module's tensors that are the network. config: what the network is built
    from, as JSON. data: what tells the pictures from others.
    """

    kind: str
    files: OutFiles
    module: nn.Module
    prefix: str
    config: Mapping[str, object]
    samples: Samples[Any]
    collate: Callable[[list[Any]], object]
    recipe: TrainingRecipe
    seed: int
    data: str
    command: str
    minutes: float | None = None


def train(job: SingleTraining, say: Say) -> State | None:
    """Train from where it stands; the averaged network, or None where it was stopped before.

    The weights are written to `out` when the last step is done. Raises BadEdit for a checkpoint of
    another training, and NoSpace.
    """
    say = say if is_first_process() else _unheard
    checkpoint, wish = job.files.checkpoint, StopWish(job.minutes)
    make_folder(checkpoint.parent)
    first = read_facts(checkpoint).steps if checkpoint.is_file() else 0
    on_step: Callable[[Now], None] = _unheard
    if is_first_process():
        clear_unfinished(checkpoint)
        on_step = Log(job.files.log, first=first, every=_LOG_EVERY, say=say).add
    run = TrainingRun(
        checkpoint=checkpoint,
        samples=job.samples,
        collate=job.collate,
        facts=_facts(job),
        is_stopped=wish,
        on_step=on_step,
        on_saved=lambda step: say(f"checkpoint at step {step}"),
    )
    with wish.heeded():
        trainer = Trainer(job.module, job.recipe, run)
        done = trainer.train()
    if trainer.ended_early and done < job.recipe.steps:
        say(f"stopped at step {done}; the same command goes on from here")
        return None
    return _written(job, say)


def recipe_of(options: argparse.Namespace, usual: TrainingRecipe) -> TrainingRecipe:
    """The options of `add_length` over the usual values."""
    return TrainingRecipe(
        steps=options.steps or usual.steps,
        batch=options.batch or usual.batch,
        rate=options.rate or usual.rate,
        accumulate=options.accumulate,
        average=options.average,
        precision=options.precision,
        workers=options.workers,
        save_every_s=options.save_every,
        cool_down=usual.cool_down,
    )


def prepared(pictures: TrainingPictures, files: OutFiles, say: Say) -> PreparedPictures:
    """The pictures behind a cache beside the weights."""
    return PreparedPictures(pictures, files.prepared, say)


def sample_count(recipe: TrainingRecipe) -> int:
    """More samples than any number of devices can ask for."""
    return min(recipe.steps * recipe.batch * recipe.accumulate * 4096, sys.maxsize)


def _written(job: SingleTraining, say: Say) -> State:
    found = read_checkpoint(job.files.checkpoint)
    whole = averaged(found)
    start = len(job.prefix)
    state = {k[start:]: v for k, v in sorted(whole.items()) if k.startswith(job.prefix)}
    if is_first_process():
        facts = found.facts
        making = {
            "command": facts.command,
            "steps": str(facts.steps),
            "hours": f"{facts.seconds / 3600:.2f}",
            "hardware": facts.hardware,
            "data": facts.data,
            "recipe": facts.recipe,
            "seed": str(facts.seed),
        }
        size = write_model_file(job.files.out, job.kind, job.config, state, making)
        say(f"{job.files.out}: {size / 1e6:.1f} MB after step {facts.steps}")
    return state


def _facts(job: SingleTraining) -> Facts:
    recipe = job.recipe
    losses = (recipe.batch, recipe.accumulate, recipe.rate, recipe.average, recipe.precision)
    falling = (recipe.steps, recipe.cool_down) if recipe.cool_down else ()
    together = (process_count(),) if process_count() > 1 else ()
    return Facts(
        stage=1,
        steps=0,
        seconds=0.0,
        seed=job.seed,
        config=json.dumps({"kind": job.kind, **job.config}),
        recipe=repr((losses, *falling, *together)),
        data=job.data,
        hardware=hardware(),
        command=job.command,
    )


def _unheard(_: object) -> None:
    """For processes that say nothing."""
