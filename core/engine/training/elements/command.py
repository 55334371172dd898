"""Owns `intarsia train elements`: its options, and the training or export that they ask for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.elements.config import CONFIGS, Noise, Prediction
from intarsia.core.engine.elements.levels import with_choices
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.training.elements.job import EncoderUse, Training, TrainingJob
from intarsia.core.engine.training.elements.learning import Learning, Weighting
from intarsia.core.engine.training.elements.samples import Partition, Sampling
from intarsia.core.engine.training.elements.weights_file import export
from intarsia.core.engine.training.options import add_data, add_length, natural, number, share
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.state.storage.places import find_places

_SD = "sd-1.5"
_USUAL = "small"

# Stage 1, stage 2. Published are 30 epochs and 180,000 steps; batch and rate are not.
_RECIPES = {
    "small": (
        TrainingRecipe(steps=4000, batch=32, rate=1e-3),
        TrainingRecipe(steps=20_000, batch=32, rate=5e-4),
    ),
    "small-128": (
        TrainingRecipe(steps=2000, batch=16, rate=1.5e-3),
        TrainingRecipe(steps=40_000, batch=16, rate=1e-3),
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
        size = export(options.out, config, options.export)
        say(f"{options.export}: {size / 1e6:.1f} MB")
        return
    training = Training(_job(options, command), say)
    for stage in (1, 2) if options.stage is None else (options.stage,):
        done = training.stage(stage)
        path = training.job.checkpoint(stage)
        training.say(f"stage {stage} of 2 stands at step {done}: {path}")
        if training.ended_early:
            training.say("stopped; the same command goes on from here")
            break


def add_options(sub: argparse.ArgumentParser) -> None:
    """The options of `intarsia train elements`."""
    _files(sub)
    sub.add_argument("--stage", type=int, choices=(1, 2), help="only this one (default: both)")
    add_length(sub, steps="of each stage")
    sub.add_argument("--sheet-every", type=natural, default=500, metavar="N", help="steps; 0: none")
    _choices(sub)


def _job(options: argparse.Namespace, command: str) -> TrainingJob:
    config = with_choices(
        CONFIGS[options.config or _USUAL],
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
        recipes=(_recipe(options, 0), _recipe(options, 1)),
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


def _recipe(options: argparse.Namespace, stage: int) -> TrainingRecipe:
    usual = _RECIPES[options.config or _USUAL][stage]
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


def _files(sub: argparse.ArgumentParser) -> None:
    add_data(sub)
    sub.add_argument("--out", type=Path, required=True, metavar="DIR", help="checkpoints and logs")
    sub.add_argument(
        "--config",
        choices=tuple(CONFIGS),
        help=f"the size (default: {_USUAL}; of an export, what was trained)",
    )
    sub.add_argument(
        "--start", type=Path, metavar="FILE", help="weights to go on from, of an earlier training"
    )
    sub.add_argument("--base", type=Path, metavar="DIR", help="Stable Diffusion 1.5, for sd15")
    sub.add_argument(
        "--sam", type=Path, metavar="FILE", help="Segment Anything, to cut a folder's pictures"
    )
    sub.add_argument(
        "--export", type=Path, metavar="FILE", help="write the weights in half precision, and end"
    )


def _choices(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--partition",
        choices=tuple(item.value for item in Partition),
        default=Partition.ELEMENTS.value,
        help="what of a sample with dropped elements is cut after another picture's outlines",
    )
    sub.add_argument("--no-dropout", action="store_true", help="never drop an object's elements")
    sub.add_argument(
        "--encoder",
        choices=tuple(item.value for item in EncoderUse),
        default=EncoderUse.FROZEN.value,
        help="what stage 2 does with the encoder of stage 1",
    )
    sub.add_argument(
        "--prediction",
        choices=tuple(item.value for item in Prediction),
        help="what the decoder learns to say (default: the configuration's)",
    )
    sub.add_argument(
        "--noise",
        choices=tuple(item.value for item in Noise),
        help="the noise schedule (default: the configuration's)",
    )
    sub.add_argument(
        "--weighting",
        choices=tuple(item.value for item in Weighting),
        default=Weighting.EVEN.value,
        help="how errors at different noise levels are weighed",
    )
    sub.add_argument(
        "--emphasis",
        type=number,
        default=0.0,
        metavar="P",
        help="how much more coarse errors count: 0 all alike, 2 as in pixels",
    )
    sub.add_argument(
        "--without-elements",
        type=share,
        default=0.1,
        metavar="S",
        help="share of the samples without any element, for guidance",
    )
    sub.add_argument(
        "--channels-last", action="store_true", help="another memory layout of the decoder"
    )
