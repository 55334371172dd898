"""The small trainings of image elements that reproduce_elements.py compares, one folder a seed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.elements.config import SMALL, ElementsConfig
from intarsia.core.engine.elements.model import ElementsModel, build_model, read_model
from intarsia.core.engine.training.checkpoint import averaged, read_checkpoint, read_facts, restore
from intarsia.core.engine.training.elements.job import (
    EncoderUse,
    Training,
    TrainingJob,
    export,
)
from intarsia.core.engine.training.elements.samples import Partition, Sampling
from intarsia.core.engine.training.pictures import (
    PreparationSettings,
    PreparedPictures,
    ScenePictures,
)
from intarsia.core.engine.training.trainer import TrainingRecipe

SIDES = (4, 8, 16)  # query points per side: 16, 64, 256 elements
USUAL = 8
_BATCH, _RATE, _AVERAGE = 8, 1e-3, 0.99
_PACE_STEPS = 8
_SLACK = 1.5  # how much longer than expected a training may take


@dataclass(frozen=True)
class Variant:
    """A way to train stage 2; what is not named is as published."""

    name: str
    encoder: EncoderUse = EncoderUse.FROZEN
    partition: Partition = Partition.ELEMENTS
    dropping: float = 0.5

    def steps(self, first: int, second: int) -> int:
        """Of its stage 2, where the stages have so many: joint training does those of both."""
        return first + second if self.encoder is EncoderUse.FRESH else second


PUBLISHED = Variant("as published")
JOINT = Variant("joint training", encoder=EncoderUse.FRESH)
UNFROZEN = Variant("encoder not frozen", encoder=EncoderUse.TRAINED)
OWN_PARTITION = Variant("no random partition", partition=Partition.OWN)
NO_DROPOUT = Variant("no dropout", dropping=0.0)
VARIANTS = (PUBLISHED, JOINT, UNFROZEN, OWN_PARTITION, NO_DROPOUT)


@dataclass(frozen=True)
class Pace:
    """Seconds a step: stage 1 by query points per side; stage 2, encoder frozen or not."""

    first: dict[int, float]
    frozen: float
    trained: float

    def steps(self, seconds: float) -> int:
        """As many for each stage that all trainings of one seed fit; joint does both at once."""
        second = 3 * self.frozen + (1 + 2) * self.trained
        return max(_PACE_STEPS, int(seconds / (sum(self.first.values()) + second)))

    def steps_left(self, seconds: float, first: int, *, slower: float) -> int:
        """As many for each stage 2, after `first` steps of stage 1 that took `slower` times as long
        as expected; joint training does those as well."""
        left = seconds / max(1.0, slower) - first * self.trained
        return max(_PACE_STEPS, int(left / (3 * self.frozen + 2 * self.trained)))


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
    """All trainings of one seed on `scenes` rendered scenes, none past the moment `ends`.

    `ends`: on the monotonic clock.
    """

    def __init__(self, folder: Path, *, seed: int, scenes: int, ends: float) -> None:
        self._folder, self._seed, self._scenes, self._ends = folder, seed, scenes, ends
        self._shared = folder / "prepared"
        self._shared.mkdir(parents=True)

    def prepare(self, say: Callable[[str], None]) -> None:
        """Render and cut all scenes, so that no training's pace holds it."""
        for side in SIDES:
            wanted = PreparationSettings(config_of(side).side, side)
            scenes = ScenePictures(wanted, first=self._seed * 1_000_000, count=self._scenes)
            kept = PreparedPictures(scenes, self._shared, say)
            for index in range(len(kept)):
                kept.get(index)
            say(f"{self._scenes} scenes cut into {side * side} elements")

    def pace(self) -> Pace:
        """Measured over a few steps of each kind."""
        first = {side: self._seconds(f"pace-{side}", side, 1, PUBLISHED) for side in SIDES}
        return Pace(
            first,
            frozen=self._seconds(f"pace-{USUAL}", USUAL, 2, PUBLISHED),
            trained=self._seconds("pace-joint", USUAL, 2, JOINT),
        )

    def encoder(self, side: int, steps: int, expected: float) -> Path:
        """Stage 1 for side x side elements: the folder it is trained in."""
        folder = self._folder / f"encoder-{side}"
        self._train(self._job(folder, side, steps, PUBLISHED), 1, expected * steps)
        return folder

    def light(self, folder: Path, side: int) -> Trained:
        """The networks of a stage 1; their diffusion decoder is untrained."""
        path = folder / "stage1.safetensors"
        found, model = averaged(read_checkpoint(path)), build_model(config_of(side), seed=0)
        restore(model.content_encoder, under(found, "content_encoder."), source=path.name)
        restore(model.light_decoder, under(found, "light_decoder."), source=path.name)
        return Trained(model.requires_grad_(False).eval(), read_facts(path).steps)

    def decoder(self, variant: Variant, encoder: Path, count: int, expected: float) -> Trained:
        """`count` steps of a variant's stage 2 on the encoder of a stage 1."""
        folder = self._folder / variant.name.replace(" ", "-")
        job = self._job(folder, USUAL, count, variant)
        shutil.copyfile(encoder / "stage1.safetensors", job.checkpoint(1))
        self._train(job, 2, expected * count)
        path = folder / "weights.safetensors"
        export(folder, job.config, path)
        return Trained(read_model(path).model, read_facts(job.checkpoint(2)).steps)

    def _job(self, folder: Path, side: int, steps: int, variant: Variant) -> TrainingJob:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "prepared").exists():
            (folder / "prepared").symlink_to(self._shared, target_is_directory=True)
        recipe = TrainingRecipe(
            steps=steps, batch=_BATCH, rate=_RATE, average=_AVERAGE, save_every_s=float("inf")
        )
        return TrainingJob(
            config=config_of(side),
            data="scenes",
            out=folder,
            recipes=(recipe, recipe),
            sampling=Sampling(self._seed, variant.partition, variant.dropping),
            encoder=variant.encoder,
            scenes=self._scenes,
            sheet_every=0,
        )

    def _train(self, job: TrainingJob, stage: int, expected_s: float) -> None:
        left = min(_SLACK * expected_s + 5, self._ends - time.monotonic())
        until = time.monotonic() + max(left, 1.0)
        training = Training(replace(job, minutes=max(left, 1.0) / 60), _unheard)
        training.stage(stage)
        if training.stopped and time.monotonic() < until:
            raise KeyboardInterrupt

    def _seconds(self, name: str, side: int, stage: int, variant: Variant) -> float:
        job = self._job(self._folder / name, side, _PACE_STEPS, variant)
        self._train(job, stage, 60.0)
        facts = read_facts(job.checkpoint(stage))
        return facts.seconds / facts.steps


def _unheard(_: str) -> None:
    """Single trainings say nothing."""
