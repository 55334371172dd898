"""Owns what `intarsia train pair-unconditional` does: the training that its options ask for."""

from __future__ import annotations

import argparse
from pathlib import Path

from intarsia.core.engine.training.cutters import ColourCutter, SamCutter
from intarsia.core.engine.training.pair.maps import MOST_LABELS
from intarsia.core.engine.training.pair.model import KIND, PairObjective, fresh_pair
from intarsia.core.engine.training.pair.samples import (
    LabelledPictures,
    LabelledSamples,
    collated_labels,
)
from intarsia.core.engine.training.pictures import (
    SCENES,
    PreparationSettings,
    TrainingPictures,
    folder_pictures,
    scene_pictures,
)
from intarsia.core.engine.training.single import (
    OutFiles,
    Say,
    SingleTraining,
    prepared,
    recipe_of,
    sample_count,
    train,
)
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.wire.errors import BadEdit

_SMALL = TrainingRecipe(steps=10_000, batch=16, rate=5e-4)
_FINE_TUNING = TrainingRecipe(steps=100_000, batch=8, rate=5e-5)


def run(options: argparse.Namespace, command: str, say: Say) -> None:
    """Train. command: kept with the weights. Raises IntarsiaError."""
    classes, files = _classes(options), OutFiles(options.out)
    model = fresh_pair(classes=classes, base=options.base, vgg=options.vgg, seed=options.seed)
    recipe = recipe_of(options, _SMALL if options.base is None else _FINE_TUNING)
    pictures = _pictures(options, model.config.side, classes, say)
    samples = LabelledSamples(prepared(pictures, files, say), options.seed, sample_count(recipe))
    job = SingleTraining(
        kind=KIND,
        files=files,
        module=PairObjective(model),
        prefix="net.unet.",
        config=model.config.to_json(),
        samples=samples,
        collate=collated_labels,
        recipe=recipe,
        seed=options.seed,
        data=pictures.name,
        command=command,
        minutes=options.minutes,
    )
    train(job, say)


def _classes(options: argparse.Namespace) -> int:
    """How many the label maps tell apart; one where there are none."""
    if (options.labels is None) != (options.classes is None):
        raise BadEdit("--labels and --classes go together.", "Give both, or neither.")
    if options.labels is None:
        return 1
    if options.data == SCENES:
        raise BadEdit("Rendered scenes have labels of their own.", "Leave --labels out.")
    if options.classes > MOST_LABELS:
        raise BadEdit(f"--classes is at most {MOST_LABELS}.")
    return int(options.classes)


def _pictures(options: argparse.Namespace, side: int, classes: int, say: Say) -> TrainingPictures:
    wanted = PreparationSettings(side, queries=4)
    if options.data == SCENES:
        return scene_pictures(wanted, seed=options.seed, count=options.scenes)
    cutter = ColourCutter() if options.sam is None else SamCutter(options.sam)
    found = folder_pictures(Path(options.data), wanted, cutter, say)
    if options.labels is None:
        return found
    return LabelledPictures(found, options.labels, side=side, classes=classes)
