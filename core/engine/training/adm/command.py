"""Owns what `intarsia train adm` does: the training that its options ask for."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.training.adm.model import (
    KIND,
    SIZES,
    AdmObjective,
    config_of,
    fresh_adm,
)
from intarsia.core.engine.training.cutters import NoCutter
from intarsia.core.engine.training.pictures import (
    SCENES,
    PreparationSettings,
    PreparedPictures,
    TrainingPictures,
    folder_pictures,
    picture_tensor,
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
from intarsia.core.engine.training.trainer import Samples, TrainingRecipe

_RECIPES = {
    "small": TrainingRecipe(steps=4000, batch=16, rate=1e-3, cool_down=0.25),
    "256": TrainingRecipe(steps=250_000, batch=4, rate=1e-4),
}


@dataclass(frozen=True)
class PictureSamples(Samples[Tensor]):
    """Pictures (3, S, S) in [-1, 1], drawn and half of them mirrored by the seed."""

    pictures: PreparedPictures
    seed: int
    count: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Tensor:
        rng = np.random.default_rng([self.seed, index])
        picture = picture_tensor(self.pictures.get(int(rng.integers(len(self.pictures)))).picture)
        return picture.flip(2) if rng.random() < 0.5 else picture


def run(options: argparse.Namespace, command: str, say: Say) -> None:
    """Train. command: kept with the weights. Raises IntarsiaError."""
    size, files = SIZES[options.config], OutFiles(options.out)
    recipe = recipe_of(options, _RECIPES[options.config])
    pictures = _pictures(options, size.side, say)
    samples = PictureSamples(prepared(pictures, files, say), options.seed, sample_count(recipe))
    job = SingleTraining(
        kind=KIND,
        files=files,
        module=AdmObjective(fresh_adm(size, seed=options.seed)),
        prefix="net.unet.",
        config=config_of(size),
        samples=samples,
        collate=torch.stack,
        recipe=recipe,
        seed=options.seed,
        data=pictures.name,
        command=command,
        minutes=options.minutes,
    )
    train(job, say)


def _pictures(options: argparse.Namespace, side: int, say: Say) -> TrainingPictures:
    wanted = PreparationSettings(side, queries=1)
    if options.data == SCENES:
        return scene_pictures(wanted, seed=options.seed, count=options.scenes)
    return folder_pictures(Path(options.data), wanted, NoCutter(), say)
