"""Owns what `intarsia train elements` does: the training or export that its options ask for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.elements.config import CONFIGS, Noise, Prediction
from intarsia.core.engine.elements.levels import with_choices
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.training.elements.choices import EncoderUse, Partition, Weighting
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.learning import Learning
from intarsia.core.engine.training.elements.options import USUAL
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.elements.weights_file import STAGES, export
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.state.storage.places import find_places

_SD = "sd-1.5"

# Stages 1 to 3, the last where the light decoder fills. Published are 30 epochs and 180,000 steps;
# batch and rate are not.
_RECIPES = {
    "small": (
        TrainingRecipe(steps=4000, batch=32, rate=1e-3),
        TrainingRecipe(steps=20_000, batch=32, rate=5e-4),
        TrainingRecipe(steps=20_000, batch=16, rate=5e-4),
    ),
    "small-128": (
        TrainingRecipe(steps=2000, batch=16, rate=1.5e-3),
        TrainingRecipe(steps=40_000, batch=16, rate=1e-3),
        TrainingRecipe(steps=20_000, batch=16, rate=5e-4),
    ),
    "sd15": (
        TrainingRecipe(steps=100_000, batch=8, rate=1e-4),
        TrainingRecipe(steps=180_000, batch=8, rate=1e-5),
    ),
}


def run(options: argparse.Namespace, command: str, say: Callable[[str], None]) -> None:
    """Train, or export what was trained. command: kept with the weights. Raises IntarsiaError."""
    if options.export is not None:
        config = CONFIGS[options.config] if options.config else None
        size = export(options.out, config, options.export, start=options.start)
        say(f"{options.export}: {size / 1e6:.1f} MB")
        return
    training = Training(_job(options, command), say)
    fills = training.job.config.light.fills
    for stage in STAGES[: 3 if fills else 2] if options.stage is None else (options.stage,):
        done = training.stage(stage)
        path = training.job.checkpoint(stage)
        training.say(f"stage {stage} stands at step {done}: {path}")
        if training.ended_early:
            training.say("stopped; the same command goes on from here")
            break


def _job(options: argparse.Namespace, command: str) -> TrainingJob:
    config = with_choices(
        CONFIGS[options.config or USUAL],
        Prediction(options.prediction) if options.prediction else None,
        Noise(options.noise) if options.noise else None,
    )
    sampling = Sampling(
        options.seed, Partition(options.partition), no_elements=options.without_elements
    )
    return TrainingJob(
        config=config,
        data=options.data,
        out=options.out,
        recipes=tuple(_recipe(options, x) for x in _RECIPES[options.config or USUAL]),
        sampling=replace(sampling, dropping=0.0) if options.no_dropout else sampling,
        encoder=EncoderUse(options.encoder),
        learning=Learning(
            Weighting(options.weighting), options.emphasis, channels_last=options.channels_last
        ),
        scenes=options.scenes,
        minutes=options.minutes,
        sam=options.sam,
        base=options.base or _installed_base(),
        start=options.start,
        sheet_every=options.sheet_every,
        command=command,
    )


def _recipe(options: argparse.Namespace, usual: TrainingRecipe) -> TrainingRecipe:
    return TrainingRecipe(
        steps=options.steps or usual.steps,
        batch=options.batch or usual.batch,
        rate=options.rate or usual.rate,
        accumulate=options.accumulate,
        average=options.average,
        precision=options.precision,
        workers=options.workers,
        save_every_s=options.save_every,
    )


def _installed_base() -> Path | None:
    """The folder of Stable Diffusion 1.5 where its pack is installed."""
    store, pack = PackStore(find_places().packs), find_pack(load_catalogue(), _SD)
    return store.path(pack) if store.is_installed(pack) else None
