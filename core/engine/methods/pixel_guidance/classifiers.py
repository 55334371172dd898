"""What guides an edit's map: classifiers, and which of their classes each label of the map is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.diffusion.schedules import respace, section_timesteps
from intarsia.core.engine.methods.common.redrawn_map import RedrawnMap
from intarsia.core.engine.methods.pixel_guidance.backbone import Backbone
from intarsia.core.engine.methods.pixel_guidance.fit_classifiers import Annotated, train_classifiers
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadEdit

OnStep = Callable[[StepDone], None]


@dataclass(frozen=True)
class EditedPlace:
    """One place of an edit on one backbone.

    image: a clean sample (1, C, s, s); before, after: the numbers that `redrawn` gives its labels,
    int64 (s, s); grid: the walk's start level and its number of steps.
    """

    redrawn: RedrawnMap
    image: Tensor
    before: Tensor
    after: Tensor
    grid: tuple[int, int]


@dataclass(frozen=True)
class Lesson:
    """classifiers: one for each level of the walk; classes: int64 (labels,), theirs by number.

    It is of a picture and its old map, whatever the new map is.
    """

    classifiers: Mapping[int, PixelClassifier]
    classes: Tensor


class Teacher(Protocol):
    """Has the classifiers for an edit's labels."""

    def check(self, redrawn: RedrawnMap) -> None:
        """Raises BadEdit where it never will have, before anything is loaded."""

    def teach(self, task: EditedPlace, backbone: Backbone, folder: Path, on_step: OnStep) -> Lesson:
        """The lesson of one place; folder: the pack's. on_step may raise Cancelled."""

    def remarks(self, task: EditedPlace, lesson: Lesson) -> tuple[str, ...]:
        """Sentences for the report about what is redrawn. Raises BadEdit where that is nothing."""


class Learned:
    """Learns the picture's own layers (arXiv 2112.03126, section 4, on one annotated picture)."""

    def check(self, redrawn: RedrawnMap) -> None:
        if (label := redrawn.missing()) is not None:
            raise BadEdit(
                f"The new map has a label, {label}, that the old one has not.",
                "This method learns what a label looks like from the picture: draw with one of "
                "the old map.",
            )

    def teach(self, task: EditedPlace, backbone: Backbone, folder: Path, on_step: OnStep) -> Lesson:
        """Learned with a fixed seed, so that the edit's own seed alone makes one variation differ
        from another."""
        learned = train_classifiers(
            backbone.net,
            Annotated(task.image, task.before),
            schedule=respace(backbone.schedule, section_timesteps(*task.grid)),
            generator=torch.Generator().manual_seed(0),
            on_level=lambda done, of: on_step(StepDone(done - 1, of, task.image, task.image)),
        )
        classes = torch.arange(len(task.redrawn.names), device=task.image.device)
        return Lesson(learned, classes)

    def remarks(self, task: EditedPlace, lesson: Lesson) -> tuple[str, ...]:
        return ()
