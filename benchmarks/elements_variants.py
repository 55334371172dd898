"""The small trainings of image elements that reproduce_elements.py compares, each resumable."""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.elements.config import SMALL, ElementsConfig
from intarsia.core.engine.elements.model import ElementsModel, build_model, read_model
from intarsia.core.engine.training.checkpoint import averaged, read_checkpoint, read_facts, restore
from intarsia.core.engine.training.elements.choices import EncoderUse, Partition
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.elements.weights_file import export
from intarsia.core.engine.training.trainer import TrainingRecipe

SIDES = (4, 8, 16)  # query points per side: 16, 64, 256 elements
USUAL = 8
_BATCH, _RATE, _AVERAGE = 8, 1e-3, 0.99
_PACE_STEPS = 8


@dataclass(frozen=True)
class Variant:
    """A way to train stage 2; what is not named is as published. equal_time: as long as both
    stages of the published way take, instead of as many steps as they have."""

    name: str
    encoder: EncoderUse = EncoderUse.FROZEN
    partition: Partition = Partition.ELEMENTS
    dropping: float = 0.5
    equal_time: bool = False


PUBLISHED = Variant("as published")
JOINT = Variant("joint training", encoder=EncoderUse.FRESH)
JOINT_TIME = Variant("joint training, equal time", encoder=EncoderUse.FRESH, equal_time=True)
UNFROZEN = Variant("encoder not frozen", encoder=EncoderUse.TRAINED)
OWN_PARTITION = Variant("no random partition", partition=Partition.OWN)
NO_DROPOUT = Variant("no dropout", dropping=0.0)
VARIANTS = (PUBLISHED, JOINT, JOINT_TIME, UNFROZEN, OWN_PARTITION, NO_DROPOUT)


@dataclass(frozen=True)
class Plan:
    """Optimiser steps of each stage, for all seeds; and of joint training in equal time."""

    first: int
    second: int
    joint: int

    def steps(self, variant: Variant) -> int:
        """Of its stage 2."""
        if variant.equal_time:
            return self.joint
        together = variant.encoder is EncoderUse.FRESH
        return self.first + self.second if together else self.second


@dataclass(frozen=True)
class Pace:
    """Processor seconds a step: stage 1 by points per side; stage 2, encoder frozen or not."""

    first: dict[int, float]
    frozen: float
    trained: float

    def plan(self, seconds: float) -> Plan:
        """As many steps, the same in both stages, as all trainings of one seed can take."""
        usual = self.first[USUAL] + self.frozen  # of one step of each stage, as published
        each = sum(self.first.values()) + 3 * self.frozen + 3 * self.trained + usual
        steps = max(_PACE_STEPS, int(seconds / each))
        return Plan(steps, steps, max(_PACE_STEPS, round(steps * usual / self.trained)))


@dataclass(frozen=True)
class Trained:
    """A training's networks, averaged, and the steps of its last stage."""

    model: ElementsModel
    steps: int


def config_of(side: int) -> ElementsConfig:
    """About half of the small configuration, 64 px, for side x side elements."""
    return replace(
        SMALL,
        name=f"reproduction-{side * side}",
        queries=side,
        encoder=replace(SMALL.encoder, widths=(16, 24, 32, 40, 48), channels=96),
        light=replace(SMALL.light, width=96),
        unet=replace(SMALL.unet, widths=(64, 96), context=96),
    )


class Workshop:
    """All trainings of one seed in a folder, on `count` pictures of `data`.

    minutes: how long one training may take until it is stopped, to go on another time.
    """

    def __init__(
        self, folder: Path, *, seed: int, data: str, count: int, minutes: float | None = None
    ) -> None:
        self._folder, self._seed, self._data, self._count = folder, seed, data, count
        self._minutes = minutes
        self._shared = folder / "prepared"
        self._shared.mkdir(parents=True, exist_ok=True)

    def pace(self) -> Pace:
        """Over a few steps of each kind, those before them prepare the pictures."""
        first = {side: self._seconds(f"pace-{side}", side, 1, PUBLISHED) for side in SIDES}
        return Pace(
            first,
            frozen=self._seconds(f"pace-{USUAL}", USUAL, 2, PUBLISHED),
            trained=self._seconds("pace-joint", USUAL, 2, JOINT),
        )

    def encoder(self, side: int, steps: int) -> Trained | None:
        """Stage 1 for side x side elements; None where it was stopped before its end."""
        job = self._job(self._encoder_folder(side), side, steps, PUBLISHED)
        if not self._train(job, 1):
            return None
        path = job.checkpoint(1)
        found, model = averaged(read_checkpoint(path)), build_model(config_of(side), seed=0)
        restore(model.content_encoder, under(found, "content_encoder."), source=path.name)
        restore(model.light_decoder, under(found, "light_decoder."), source=path.name)
        return Trained(model.requires_grad_(False).eval(), read_facts(path).steps)

    def decoder(self, variant: Variant, steps: int) -> Trained | None:
        """A variant's stage 2 on the encoder of stage 1; None where it was stopped."""
        folder = self._folder / variant.name.replace(" ", "-").replace(",", "")
        job = self._job(folder, USUAL, steps, variant)
        if not job.checkpoint(1).is_file():
            encoder = self._encoder_folder(USUAL) / "stage1.safetensors"
            shutil.copyfile(encoder, job.checkpoint(1))
        if not self._train(job, 2):
            return None
        path = folder / "weights.safetensors"
        export(folder, job.config, path)
        return Trained(read_model(path).model, read_facts(job.checkpoint(2)).steps)

    def _encoder_folder(self, side: int) -> Path:
        return self._folder / f"encoder-{side}"

    def _job(self, folder: Path, side: int, steps: int, variant: Variant) -> TrainingJob:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "prepared").exists():
            (folder / "prepared").symlink_to(self._shared.resolve(), target_is_directory=True)
        recipe = TrainingRecipe(steps=steps, batch=_BATCH, rate=_RATE, average=_AVERAGE)
        return TrainingJob(
            config=config_of(side),
            data=self._data,
            out=folder,
            recipes=(recipe, recipe),
            sampling=Sampling(self._seed, variant.partition, variant.dropping),
            encoder=variant.encoder,
            scenes=self._count,
            minutes=self._minutes,
            sheet_every=0,
        )

    def _train(self, job: TrainingJob, stage: int) -> bool:
        """Whether the stage came to its end."""
        training = Training(job, _unheard)
        training.stage(stage)
        return not training.ended_early

    def _seconds(self, name: str, side: int, stage: int, variant: Variant) -> float:
        """Processor seconds a step, once the pictures are there."""
        spent = []
        for _ in range(2):
            folder = self._folder / name
            shutil.rmtree(folder, ignore_errors=True)
            job = replace(self._job(folder, side, _PACE_STEPS, variant), minutes=None)
            if stage == 2 and variant.encoder is not EncoderUse.FRESH:
                self._train(job, 1)
            begun = time.process_time()
            self._train(job, stage)
            spent.append((time.process_time() - begun) / _PACE_STEPS)
        return min(spent)


def kept_plan(path: Path, found: Plan | None = None) -> Plan | None:
    """The plan that a folder keeps, after writing `found` there."""
    if found is not None:
        path.write_text(json.dumps(asdict(found)), encoding="utf-8")
    return Plan(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _unheard(_: str) -> None:
    """Single trainings say nothing."""
