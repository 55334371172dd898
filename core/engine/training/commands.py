"""The verb `intarsia train`: options in, exit status out."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.elements.config import CONFIGS
from intarsia.core.engine.failures import typed
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.training.elements.job import EncoderUse, Training, TrainingJob, export
from intarsia.core.engine.training.elements.samples import Partition, Sampling
from intarsia.core.engine.training.elements.trainer import TrainingRecipe
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.errors import IntarsiaError

FAILED = 1
_SD = "sd-1.5"
_USUAL = "small"
_MOST = 10**9

# Stage 1, stage 2. Published are 30 epochs and 180,000 steps; batch and rate are not.
_RECIPES = {
    "small": (
        TrainingRecipe(steps=4000, batch=32, rate=1e-3),
        TrainingRecipe(steps=20_000, batch=32, rate=5e-4),
    ),
    "sd15": (
        TrainingRecipe(steps=100_000, batch=8, rate=1e-4),
        TrainingRecipe(steps=180_000, batch=8, rate=1e-5),
    ),
}


def main(arguments: Sequence[str]) -> int:
    """Train, or export what was trained; the exit status: 0 done, 1 failed with a sentence."""
    options = _parser().parse_args(arguments)
    try:
        if options.export is not None:
            config = CONFIGS[options.config] if options.config else None
            size = export(options.out, config, options.export)
            print(f"{options.export}: {size / 1e6:.1f} MB")
        else:
            _train(_job(options, arguments), options.stage)
    except (IntarsiaError, OSError, MemoryError) as error:
        failure = typed(error)
        print(f"intarsia: {' '.join(str(failure).split())}", file=sys.stderr)
        return FAILED
    return 0


def _train(job: TrainingJob, stage: int | None) -> None:
    training = Training(job, _say)
    for number in (1, 2) if stage is None else (stage,):
        done = training.stage(number)
        training.say(f"stage {number} of 2 stands at step {done}: {job.checkpoint(number)}")
        if training.ended_early:
            training.say("stopped; the same command goes on from here")
            break


def _say(sentence: str) -> None:
    print(sentence, flush=True)


def _job(options: argparse.Namespace, arguments: Sequence[str]) -> TrainingJob:
    config = CONFIGS[options.config or _USUAL]
    sampling = Sampling(options.seed, Partition(options.partition))
    return TrainingJob(
        config=config,
        data=options.data,
        out=options.out,
        recipes=(_recipe(options, 0), _recipe(options, 1)),
        sampling=replace(sampling, dropping=0.0) if options.no_dropout else sampling,
        encoder=EncoderUse(options.encoder),
        scenes=options.scenes,
        minutes=options.minutes,
        sam=options.sam,
        base=options.base or _installed_base(),
        sheet_every=options.sheet_every,
        command=told_command(arguments),
    )


def told_command(arguments: Sequence[str]) -> str:
    """The command as weights tell it to whoever gets them: of absolute paths only the last name."""
    told = []
    for argument in arguments:
        option, equals, value = argument.rpartition("=")
        told.append(option + equals + (Path(value).name if Path(value).is_absolute() else value))
    return shlex.join(["intarsia", "train", *told])


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia train", description="Train networks.")
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    sub = what.add_parser(
        "elements",
        help="editable image elements",
        description="Train image elements. The same command goes on where it was stopped.",
    )
    _files(sub)
    _length(sub)
    _choices(sub)
    return parser


def _files(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--data", default="scenes", help="a folder of pictures, or 'scenes'")
    sub.add_argument("--out", type=Path, required=True, metavar="DIR", help="checkpoints and logs")
    sub.add_argument(
        "--config",
        choices=tuple(CONFIGS),
        help=f"the size (default: {_USUAL}; of an export, what was trained)",
    )
    sub.add_argument("--base", type=Path, metavar="DIR", help="Stable Diffusion 1.5, for sd15")
    sub.add_argument(
        "--sam", type=Path, metavar="FILE", help="Segment Anything, to cut a folder's pictures"
    )
    sub.add_argument(
        "--export", type=Path, metavar="FILE", help="write the weights in half precision, and end"
    )


def _length(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--stage", type=int, choices=(1, 2), help="only this one (default: both)")
    sub.add_argument("--steps", type=_count, help="of each stage")
    sub.add_argument("--minutes", type=_positive, help="stop after so long; go on another time")
    sub.add_argument("--batch", type=_count, help="pictures at once on each device")
    sub.add_argument("--accumulate", type=_count, default=1, help="batches a step")
    sub.add_argument("--rate", type=_positive, help="learning rate")
    sub.add_argument("--average", type=_share, default=0.999, help="decay of the averaged weights")
    sub.add_argument("--precision", choices=("no", "fp16", "bf16"), default="no")
    sub.add_argument("--workers", type=_natural, default=0, help="processes that read pictures")
    sub.add_argument(
        "--save-every", type=_positive, default=120.0, metavar="S", help="seconds (default: 120)"
    )
    sub.add_argument(
        "--sheet-every", type=_natural, default=500, metavar="N", help="steps; 0: none"
    )


def _choices(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--seed", type=_natural, default=0, help="feeds every random choice")
    sub.add_argument("--scenes", type=_count, default=4000, help="how many are rendered")
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


def _count(text: str) -> int:
    return _whole(text, 1)


def _natural(text: str) -> int:
    return _whole(text, 0)


def _whole(text: str, least: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {_MOST}")
    return int(text)


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share from 0 to less than 1")
    return value


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is out of range")
    return value
