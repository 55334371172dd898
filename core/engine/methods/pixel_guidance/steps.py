"""Owns the steps of pixel-wise guidance (arXiv 2212.02024): inversion, gradient, guided samplers.

Pictures are float32 RGB (B, 3, H, W) in [-1, 1] plus noise. Levels are those of a respaced
schedule; the network is always told the original index.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from intarsia.core.engine.diffusion.samplers import (
    Advance,
    SamplerStep,
    clean_estimate,
    ddim_inversion_step,
    ddim_step,
    descending_steps,
    draw,
    learned_posterior,
    noise_estimate,
)
from intarsia.core.engine.diffusion.schedules import Schedule
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.network import Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier


class FeatureNet(Protocol):
    """A diffusion network that shows its decoder maps."""

    def __call__(self, x: Tensor, timestep: int, /) -> Forward:
        """x: (B, C, H, W); timestep: 0..999."""


@dataclass(frozen=True)
class WantedMap:
    """The map to follow: which pixels are classified, and the class each shall have, int64 (N,)."""

    pixels: ChosenPixels
    labels: Tensor


@dataclass(frozen=True)
class Pull:
    """What draws a step towards the map: this level's classifier, the map, and how hard."""

    classifier: PixelClassifier
    wanted: WantedMap
    scale: float


@dataclass(frozen=True)
class GuidedPrediction:
    """Noise and variance channels, and the guidance G = -s d(loss)/dx, each (B, C, H, W).

    A network that learned no variance gives fraction 0: halfway between its two bounds.
    """

    noise: Tensor
    fraction: Tensor
    gradient: Tensor


def guided_prediction(net: FeatureNet, x: Tensor, *, timestep: int, pull: Pull) -> GuidedPrediction:
    """One forward with gradient: cross-entropy of the wanted classes, averaged over the pixels.

    Every sample's gradient is that of its own mean, so it does not depend on the batch.
    """
    if pull.scale == 0:
        with torch.no_grad():
            seen = net(x, timestep)
        return GuidedPrediction(seen.noise, seen.fraction, torch.zeros_like(x))
    with torch.enable_grad():
        leaf = x.detach().requires_grad_(True)
        seen = net(leaf, timestep)
        features = features_at(seen.maps, pull.wanted.pixels).float()
        logits = pull.classifier(features.flatten(0, 1))
        loss = cross_entropy(logits, pull.wanted.labels.repeat(len(x))) * len(x)
        (slope,) = torch.autograd.grad(loss, leaf)
    return GuidedPrediction(seen.noise, seen.fraction, -pull.scale * slope)


def inversion(
    net: FeatureNet, image: Tensor, schedule: Schedule, *, clip: bool = True
) -> Iterator[Tensor]:
    """Deterministic DDIM from the clean picture, taken for level 0, up past the schedule's end.

    Yields (1, C, H, W) after every level; the last one is at `schedule.abar_beyond`, one stride
    above the level from which sampling starts. The published results were made so. clip limits
    clean estimates to [-1, 1], which pictures keep and latents do not.
    """
    x = image
    for level in range(len(schedule)):
        with torch.no_grad():
            seen = net(x, int(schedule.timesteps[level]))
        x = ddim_inversion_step(
            x,
            seen.noise,
            abar=float(schedule.abar[level]),
            abar_next=float(schedule.abar_next[level]),
            clip=clip,
        )
        yield x


class GuidedDdpm:
    """Ancestral sampling whose mean is shifted by variance times guidance, at every level."""

    def __init__(self, schedule: Schedule) -> None:
        self.steps = descending_steps(schedule)
        self._schedule = schedule

    def advance(
        self,
        x: Tensor,
        prediction: GuidedPrediction,
        *,
        step: SamplerStep,
        generator: torch.Generator,
    ) -> Advance:
        posterior = learned_posterior(
            x,
            prediction.noise,
            prediction.fraction,
            schedule=self._schedule,
            level=step.level,
        )
        fresh = draw(x.shape, x, generator=generator)
        moved = posterior.mean + posterior.log_variance.exp() * prediction.gradient
        if step.level > 0:
            moved = moved + (0.5 * posterior.log_variance).exp() * fresh
        return Advance(moved, posterior.x0)


class GuidedDdim:
    """DDIM with eta 0 whose noise estimate is shifted by the guidance (arXiv 2105.05233, eq. 14).

    The clean estimate is clipped (pictures only) before the shift and not after it. Noise is drawn
    and not used, so that a seed means the same background noise as with `GuidedDdpm`.
    """

    def __init__(self, schedule: Schedule, *, clip: bool = True) -> None:
        self.steps = descending_steps(schedule)
        self._abar_prev = schedule.abar_prev
        self._clip = clip

    def advance(
        self,
        x: Tensor,
        prediction: GuidedPrediction,
        *,
        step: SamplerStep,
        generator: torch.Generator,
    ) -> Advance:
        draw(x.shape, x, generator=generator)
        noise = prediction.noise
        if self._clip:
            clipped = clean_estimate(x, noise, abar=step.abar).clamp(-1, 1)
            noise = noise_estimate(x, clipped, abar=step.abar)
        noise = noise - (1 - step.abar) ** 0.5 * prediction.gradient
        x0 = clean_estimate(x, noise, abar=step.abar)
        prev = float(self._abar_prev[step.level])
        return Advance(ddim_step(x0, noise, None, abar_prev=prev, sigma=0.0), x0)
