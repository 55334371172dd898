"""Pixel-wise guidance by the published classifiers of faces, read from their own archives."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import draw
from intarsia.core.engine.methods.common.redrawn_map import RedrawnMap
from intarsia.core.engine.methods.pixel_guidance.backbone import Backbone
from intarsia.core.engine.methods.pixel_guidance.classifiers import EditedPlace, Lesson, OnStep
from intarsia.core.engine.methods.pixel_guidance.maps import estimate_map
from intarsia.core.engine.nets.adm.convert_classifiers import ClassifierFolder, load_ensemble
from intarsia.core.engine.nets.adm.network import Adm
from intarsia.core.wire.errors import BadEdit, BadWeights

# "a / b" is part b of a; a pixel is counted to the most exact part that is known of it.
FACE_PARTS = (
    "background",
    "head",
    "head / cheek",
    "head / chin",
    "head / ear",
    "head / ear / helix",
    "head / ear / lobule",
    "head / eye / bottom lid",
    "head / eye / eyelashes",
    "head / eye / iris",
    "head / eye / pupil",
    "head / eye / sclera",
    "head / eye / tear duct",
    "head / eye / top lid",
    "head / eyebrow",
    "head / forehead",
    "head / frown",
    "head / hair",
    "head / hair / sideburns",
    "head / jaw",
    "head / moustache",
    "head / mouth / inferior lip",
    "head / mouth / oral commissure",
    "head / mouth / superior lip",
    "head / mouth / teeth",
    "head / neck",
    "head / nose",
    "head / nose / ala of nose",
    "head / nose / bridge",
    "head / nose / nose tip",
    "head / nose / nostril",
    "head / philtrum",
    "head / temple",
    "head / wrinkles",
)

STEPS_ARCHIVE, MAP_ARCHIVE = "ffhq_gt_750.zip", "ffhq_gmulti.zip"


class PublishedParts:
    """Takes every label for the part of a face that most of it is, by the published map ensemble.

    parts: what the classifiers' classes are called.
    """

    def __init__(self, parts: Sequence[str] = FACE_PARTS) -> None:
        self._parts = parts

    def check(self, redrawn: RedrawnMap) -> None:
        if (label := redrawn.missing()) is not None:
            raise BadEdit(
                f"The new map has a label, {label}, that the old one has not.",
                "This method finds out which part of the face a label is from the picture: draw "
                "with one of the old map.",
            )

    def teach(self, task: EditedPlace, backbone: Backbone, folder: Path, on_step: OnStep) -> Lesson:
        """Needs ADM's backbone and both archives in the folder. Raises BadWeights."""
        net = backbone.net
        if not isinstance(net, Adm):
            raise BadWeights(
                f"The published classifiers do not fit the network of {folder.name}.",
                "Use the pack of faces.",
            )
        width, device = net.feature_width, task.image.device
        levels, ensemble = load_ensemble(folder / MAP_ARCHIVE, width=width)
        # The noise that the ensemble was trained with was not published.
        noise = draw(task.image.shape, task.image, generator=torch.Generator().manual_seed(0))
        votes = estimate_map(
            net,
            task.image,
            ensemble=[member.to(device) for member in ensemble],
            noise=noise,
            timesteps=levels,
        )
        classes = majority(votes.labels, task.before.flatten(), len(task.redrawn.names))
        steps = ClassifierFolder(folder / STEPS_ARCHIVE, width=width, device=device)
        return Lesson(steps, classes)

    def remarks(self, task: EditedPlace, lesson: Lesson) -> tuple[str, ...]:
        classes = lesson.classes
        if (part := class_of_change(classes, task.before, task.after)) is not None:
            raise BadEdit(
                f"The labels that were exchanged are one part of the face: {self._name(part)}.",
                "Redraw the border between two parts, or use the method that learns your layers.",
            )
        changed = np.unique(task.redrawn.after[task.redrawn.changed])
        return tuple(
            f"Label {task.redrawn.names[number]} was taken for {self._name(int(classes[number]))}."
            for number in changed
        )

    def _name(self, number: int) -> str:
        return self._parts[number] if number < len(self._parts) else f"class {number}"


def class_of_change(classes: Tensor, before: Tensor, after: Tensor) -> int | None:
    """The one class that all of a redrawn map's change stays in; None where a class changes.

    classes: int64 (labels,); before, after: numbered labels, int64 (s, s).
    """
    if bool((classes[before] != classes[after]).any()):
        return None
    return int(classes[after[before != after]].mode().values)


def majority(found: Tensor, labels: Tensor, count: int) -> Tensor:
    """For each label 0..count-1 the class most of its pixels have: int64 (count,).

    found, labels: int64 (N,). A label without a pixel gets class 0.
    """
    ballots = torch.zeros(count, int(found.max()) + 1, dtype=torch.int64, device=found.device)
    ballots.index_put_((labels, found), torch.ones_like(found), accumulate=True)
    return ballots.argmax(dim=1)
