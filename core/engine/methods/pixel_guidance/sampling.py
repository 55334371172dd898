"""Owns pixel-wise guidance (arXiv 2212.02024): redraw a label map, and the picture follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Literal

import torch
from torch import Tensor

from intarsia.core.engine.compute.device import typed_memory_errors
from intarsia.core.engine.diffusion.loop import Known, StepDone, Walk, run
from intarsia.core.engine.diffusion.samplers import Sampler, SamplerStep
from intarsia.core.engine.diffusion.schedules import (
    Schedule,
    adm_schedule,
    respace,
    section_timesteps,
)
from intarsia.core.engine.methods.pixel_guidance.steps import (
    FeatureNet,
    GuidedDdim,
    GuidedDdpm,
    GuidedPrediction,
    Pull,
    WantedMap,
    guided_prediction,
    inversion,
)
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadEdit, OutOfMemory

_SCALE_AT_MOST = 1000.0
_NO_SMALLER = "Close other programs that use the device, or run this edit on the CPU."

OnStep = Callable[[StepDone], None]


@dataclass(frozen=True)
class Guides:
    """The networks of an edit: the backbone, and one classifier for each noise level.

    schedule: the backbone's 1000 levels. clip: whether its clean samples lie in [-1, 1], as
    pictures do and latents do not.
    """

    net: FeatureNet
    classifiers: Mapping[int, PixelClassifier]
    schedule: Schedule = field(default_factory=adm_schedule)
    clip: bool = True


@dataclass(frozen=True)
class MapEdit:
    """image: (1, C, H, W), a picture in [-1, 1] or latents; region: bool (H, W).

    labels: the edited map, int64 (H, W).
    """

    image: Tensor
    labels: Tensor
    region: Tensor


@dataclass(frozen=True)
class PixelGuidanceSettings:
    """How an edit is walked.

    start: how many of the 1000 levels the walk goes back; steps: on how many points.
    at_once bounds the candidates in one network call, to save memory; 0 asks for all together.
    sampler: latents, whose variance was not learned, are walked by "ddim" in any case.
    exact_background: put the picture's own pixels back outside the region. The published code
    does not, and leaves noise of about one grey level there.
    """

    start: int
    scale: float
    steps: int = 50
    batch: int = 4
    at_once: int = 0
    sampler: Literal["ddpm", "ddim"] = "ddpm"
    exact_background: bool = True


@dataclass(frozen=True)
class FollowedMap:
    """One result (3, H, W) in [-1, 1], and the share of the region that follows the map."""

    picture: Tensor
    agreement: float


def edit_candidates(
    edit: MapEdit,
    settings: PixelGuidanceSettings,
    *,
    guides: Guides,
    generator: torch.Generator,
    on_step: OnStep | None = None,
) -> list[FollowedMap]:
    """`settings.batch` results, the one that follows the map best first."""
    pictures = walk_edit(edit, settings, guides=guides, generator=generator, on_step=on_step)
    wanted = _wanted_map(edit)
    parts = torch.split(pictures, settings.at_once or len(pictures))
    found = torch.cat([classify(part, wanted.pixels, guides=guides) for part in parts])
    candidates = [
        FollowedMap(picture, map_agreement(labels, wanted.labels))
        for picture, labels in zip(pictures, found, strict=True)
    ]
    return sorted(candidates, key=lambda c: -c.agreement)


def walk_edit(
    edit: MapEdit,
    settings: PixelGuidanceSettings,
    *,
    guides: Guides,
    generator: torch.Generator,
    on_step: OnStep | None = None,
) -> Tensor:
    """The results (B, 3, H, W) in the order of their noise.

    The picture is inverted once, and every result starts from there. on_step counts both ways.
    """
    schedule = respace(guides.schedule, section_timesteps(settings.start, settings.steps))
    check_edit(edit, settings, guides=guides, schedule=schedule)
    x = edit.image
    for level, x in enumerate(inversion(guides.net, edit.image, schedule, clip=guides.clip)):
        if on_step is not None:
            on_step(StepDone(level, 2 * len(schedule), x, edit.image))
    inside = edit.region.to(x.dtype)[None, None]
    walk = Walk(
        predict=_Predictor(edit, settings, guides),
        sampler=_sampler(settings, guides, schedule),
        known=Known(edit.image, 1 - inside, when="after"),
        on_step=on_step and _second_half(on_step),
    )
    result = run(x.repeat(settings.batch, 1, 1, 1), walk, generator=generator)
    return torch.where(edit.region, result, edit.image) if settings.exact_background else result


def classify(pictures: Tensor, pixels: ChosenPixels, *, guides: Guides) -> Tensor:
    """The classes int64 (B, N) of pictures (B, 3, H, W), by the cleanest level's classifier."""
    timestep = min(guides.classifiers)
    classifier = guides.classifiers[timestep]
    with torch.no_grad():
        features = features_at(guides.net(pictures, timestep).maps, pixels).float()
        return torch.stack([classifier(f).argmax(dim=1) for f in features])


def map_agreement(found: Tensor, wanted: Tensor) -> float:
    """The share of pixels, int64 (N,) each, whose class is the wanted one."""
    return float((found == wanted).float().mean())


def check_edit(
    edit: MapEdit, settings: PixelGuidanceSettings, *, guides: Guides, schedule: Schedule
) -> None:
    """Refuse what cannot be walked, before anything is computed."""
    if not bool(edit.region.any()):
        raise BadEdit("The region of the edit is empty.", "Choose classes that are in the map.")
    if not (isfinite(settings.scale) and 0 <= settings.scale <= _SCALE_AT_MOST):
        raise BadEdit(
            f"A guidance strength of {settings.scale:g} cannot be used.",
            f"Choose between 0 (the map does not pull) and {_SCALE_AT_MOST:g}; 40 to 100 is usual.",
        )
    if settings.batch < 1:
        raise BadEdit("No candidates were asked for.", "Ask for 1 or more; 4 is usual.")
    absent = [int(t) for t in schedule.timesteps if int(t) not in guides.classifiers]
    if absent:
        raise BadEdit(
            f"There is no pixel classifier for level {absent[0]} (and {len(absent) - 1} others).",
            f"Choose a smaller start; classifiers go up to level {max(guides.classifiers)}.",
        )
    classes = guides.classifiers[int(schedule.timesteps[0])].classes
    asked = edit.labels[edit.region]
    if int(asked.min()) < 0 or int(asked.max()) >= classes:
        raise BadEdit(
            f"The map holds class {int(asked.max())}; these classifiers know 0 to {classes - 1}.",
            "Use the map of this model's own classes.",
        )


class _Predictor:
    """Guided predictions for the whole batch at once, or in parts where memory refuses.

    Samples do not see each other, so a walk that ran out of memory at some step goes on from there
    in smaller parts, and ends at the same pictures.
    """

    def __init__(self, edit: MapEdit, settings: PixelGuidanceSettings, guides: Guides) -> None:
        self._guides, self._wanted, self._scale = guides, _wanted_map(edit), settings.scale
        self._at_once = settings.at_once or settings.batch

    def __call__(self, x: Tensor, step: SamplerStep) -> GuidedPrediction:
        while True:
            try:
                with typed_memory_errors(_NO_SMALLER):
                    return self._in_parts(x, step.timestep)
            except OutOfMemory:
                if self._at_once == 1:
                    raise
                self._at_once //= 2

    def _in_parts(self, x: Tensor, timestep: int) -> GuidedPrediction:
        pull = Pull(self._guides.classifiers[timestep], self._wanted, self._scale)
        parts = [
            guided_prediction(self._guides.net, part, timestep=timestep, pull=pull)
            for part in torch.split(x, self._at_once)
        ]
        return GuidedPrediction(
            noise=torch.cat([p.noise for p in parts]),
            fraction=torch.cat([p.fraction for p in parts]),
            gradient=torch.cat([p.gradient for p in parts]),
        )


def _sampler(
    settings: PixelGuidanceSettings, guides: Guides, schedule: Schedule
) -> Sampler[GuidedPrediction]:
    if settings.sampler == "ddpm" and guides.clip:
        return GuidedDdpm(schedule)
    return GuidedDdim(schedule, clip=guides.clip)


def _wanted_map(edit: MapEdit) -> WantedMap:
    return WantedMap(ChosenPixels.inside(edit.region), edit.labels[edit.region])


def _second_half(on_step: OnStep) -> OnStep:
    def tell(done: StepDone) -> None:
        on_step(replace(done, index=done.index + done.count, count=2 * done.count))

    return tell
