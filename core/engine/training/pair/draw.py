"""Owns pictures drawn by PAIR's unconditional variant after a label map and another's looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.loop import Known, StepDone, Walk
from intarsia.core.engine.diffusion.loop import run as walk
from intarsia.core.engine.diffusion.samplers import draw, ldm_ddim
from intarsia.core.engine.methods.pair.unconditional import Maps, TwoTerm, schedule
from intarsia.core.engine.training.pair.maps import appearance_map, structure_map
from intarsia.core.engine.training.pair.model import UnconditionalPair


@dataclass(frozen=True)
class LookSource:
    """A picture whose objects lend their look: RGB (1, 3, S, S) in [-1, 1], and its own labels.

    labels: int64 (1, 1, S, S), by which it finds what has the same number in the result.
    """

    picture: Tensor
    labels: Tensor


@dataclass(frozen=True)
class Redrawn:
    """A picture of which only a part changes.

    picture: RGB (1, 3, S, S) in [-1, 1]; inside: bool (1, 1, S, S).
    """

    picture: Tensor
    inside: Tensor


@dataclass(frozen=True)
class DrawingSettings:
    """How many pictures in how many DDIM steps, and how strongly both conditions pull."""

    count: int
    steps: int
    scales: SpatialScales


@torch.no_grad()
def drawn_after_map(
    model: UnconditionalPair,
    labels: Tensor,
    look: LookSource | None,
    settings: DrawingSettings,
    *,
    redrawn: Redrawn | None,
    generator: torch.Generator,
    on_step: Callable[[StepDone], None] | None = None,
) -> Tensor:
    """RGB (count, 3, S, S), about [-1, 1]. labels: int64 (1, 1, S, S), 0 = none.

    Without a look, appearance is the network's own guess.
    """
    device = next(model.net.parameters()).device
    channels, size = model.net.latent_channels, model.latent_size
    maps = Maps(
        structure_map(labels, classes=model.config.classes, size=size).to(device),
        _appearance(model, labels, look, size).to(device),
    )
    start = draw((settings.count, channels, *size), maps.structure, generator=generator)
    predict = TwoTerm(model.net, maps, samples=settings.count, scales=settings.scales)
    sampler = ldm_ddim(schedule(), steps=settings.steps)
    known = None if redrawn is None else _known(model, redrawn, size, device)
    done = walk(start, Walk(predict, sampler, known, on_step), generator=generator)
    pictures = model.space.decode(done)
    if redrawn is None:
        return pictures
    return torch.where(redrawn.inside.to(device), pictures, redrawn.picture.to(device))


def _appearance(
    model: UnconditionalPair, labels: Tensor, look: LookSource | None, size: tuple[int, int]
) -> Tensor:
    if look is None:
        return torch.zeros(1, model.net.appearance_channels, *size)
    return appearance_map(labels, model.features(look.picture), look.labels, size=size)


def _known(
    model: UnconditionalPair, redrawn: Redrawn, size: tuple[int, int], device: torch.device
) -> Known:
    inside = F.adaptive_max_pool2d(redrawn.inside.float(), size)
    return Known(model.latents(redrawn.picture).to(device), (1 - inside).to(device))
