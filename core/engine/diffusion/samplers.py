"""Owns the samplers: how one guided prediction takes a sample one noise level down.

Samples are float (B, C, H, W). A sampler lists its steps from noisy to clean and advances a sample
over one of them; all randomness comes from the generator it is handed. One sampler object serves
one walk, because multistep ones remember earlier predictions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.schedules import Schedule, ddim_timesteps, respace

P_contra = TypeVar("P_contra", contravariant=True)


@dataclass(frozen=True)
class SamplerStep:
    """One step of a walk: its place in the walk, and the noise level it starts from."""

    index: int
    count: int
    timestep: int  # what the network is told, 0..999
    abar: float  # the level at the start of the step
    level: int  # index into the sampler's schedule


@dataclass(frozen=True)
class Advance:
    """A sample one level down, and the estimate of the clean sample made on the way."""

    x: Tensor
    x0: Tensor


class Sampler(Protocol[P_contra]):
    """What the loop needs of a sampler that takes predictions of type P."""

    @property
    def steps(self) -> Sequence[SamplerStep]:
        """The steps of the walk, noisiest first."""

    def advance(
        self, x: Tensor, prediction: P_contra, *, step: SamplerStep, generator: torch.Generator
    ) -> Advance:
        """Take `x` over `step`."""


def draw(shape: Sequence[int], like: Tensor, *, generator: torch.Generator) -> Tensor:
    """Standard normal noise of `shape`, drawn on the generator's device, as dtype/device of `like`.

    Drawn in float32, so that one seed means one noise whatever the working precision.
    """
    noise = torch.randn(tuple(shape), generator=generator, device=generator.device)
    return noise.to(device=like.device, dtype=like.dtype)


def add_noise(x0: Tensor, noise: Tensor, *, abar: float) -> Tensor:
    """The sample of level abar with this noise: sqrt(abar) x0 + sqrt(1 - abar) n (DDPM, eq. 4)."""
    sample: Tensor = abar**0.5 * x0 + (1 - abar) ** 0.5 * noise
    return sample


def clean_estimate(x: Tensor, noise: Tensor, *, abar: float) -> Tensor:
    """The clean sample that this noise prediction implies (DDPM, eq. 15)."""
    x0: Tensor = (x - (1 - abar) ** 0.5 * noise) / abar**0.5
    return x0


def noise_estimate(x: Tensor, x0: Tensor, *, abar: float) -> Tensor:
    """The noise that this clean estimate implies; the inverse of `clean_estimate`."""
    noise: Tensor = (x / abar**0.5 - x0) / (1 / abar - 1) ** 0.5
    return noise


def ddim_sigma(abar: float, abar_prev: float, *, eta: float) -> float:
    """Standard deviation of DDIM's fresh noise (arXiv 2010.02502, eq. 16)."""
    return float(eta * ((1 - abar_prev) / (1 - abar)) ** 0.5 * (1 - abar / abar_prev) ** 0.5)


def ddim_step(
    x0: Tensor, noise: Tensor, fresh: Tensor | None, *, abar_prev: float, sigma: float
) -> Tensor:
    """One DDIM step from the two estimates (arXiv 2010.02502, eq. 12).

    fresh: standard normal noise like x0, read at sigma > 0 only.
    """
    mean: Tensor = abar_prev**0.5 * x0 + max(1 - abar_prev - sigma**2, 0.0) ** 0.5 * noise
    return mean if fresh is None or sigma == 0 else mean + sigma * fresh


def ddim_inversion_step(
    x: Tensor, noise: Tensor, *, abar: float, abar_next: float, clip: bool = False
) -> Tensor:
    """One step of deterministic DDIM towards noise (arXiv 2010.02502, section 4.3).

    clip limits the clean estimate to [-1, 1], as ADM does for pictures.
    """
    x0 = clean_estimate(x, noise, abar=abar)
    if clip:
        x0 = x0.clamp(-1, 1)
    return add_noise(x0, noise_estimate(x, x0, abar=abar), abar=abar_next)


class Ddim:
    """DDIM with eta on a grid of a 1000-step schedule; predictions are noise (B, C, H, W).

    final_abar is the level after the last step: LDM stops at its own first level, not at 1.
    always_draw draws noise at eta 0 too, so that seeds mean what they mean in the LDM code.
    """

    def __init__(
        self,
        schedule: Schedule,
        *,
        eta: float = 0.0,
        final_abar: float = 1.0,
        always_draw: bool = False,
    ) -> None:
        self.steps = descending_steps(schedule)
        self._abar_prev = [final_abar, *(float(a) for a in schedule.abar[:-1])]
        self._eta = eta
        self._draws = always_draw or eta > 0

    def advance(
        self, x: Tensor, prediction: Tensor, *, step: SamplerStep, generator: torch.Generator
    ) -> Advance:
        abar_prev = self._abar_prev[step.level]
        fresh = draw(x.shape, x, generator=generator) if self._draws else None
        x0 = clean_estimate(x, prediction, abar=step.abar)
        sigma = ddim_sigma(step.abar, abar_prev, eta=self._eta)
        return Advance(ddim_step(x0, prediction, fresh, abar_prev=abar_prev, sigma=sigma), x0)


def ldm_ddim(
    schedule: Schedule, *, steps: int, eta: float = 0.0, always_draw: bool = False
) -> Ddim:
    """DDIM as Stable Diffusion uses it: the strided grid, ending at the schedule's first level."""
    grid = respace(schedule, ddim_timesteps(steps))
    return Ddim(grid, eta=eta, final_abar=float(schedule.abar[0]), always_draw=always_draw)


@dataclass(frozen=True)
class Posterior:
    """Mean and log-variance (B, C, H, W) of one reverse step, and the clean estimate behind it."""

    mean: Tensor
    log_variance: Tensor
    x0: Tensor


def learned_posterior(
    x: Tensor, noise: Tensor, fraction: Tensor, *, schedule: Schedule, level: int
) -> Posterior:
    """ADM's reverse step with learned variance (arXiv 2102.09672, eq. 15), x0 clipped to [-1, 1].

    fraction: the network's raw variance channels in [-1, 1], from the posterior variance to beta.
    """
    x0 = clean_estimate(x, noise, abar=float(schedule.abar[level])).clamp(-1, 1)
    share = (fraction + 1) / 2
    log_variance = share * float(np.log(schedule.betas[level])) + (1 - share) * float(
        schedule.posterior_log_variance_clipped[level]
    )
    mean = (
        float(schedule.posterior_mean_coef1[level]) * x0
        + float(schedule.posterior_mean_coef2[level]) * x
    )
    return Posterior(mean, log_variance, x0)


def descending_steps(schedule: Schedule) -> tuple[SamplerStep, ...]:
    """Every level of a schedule as a step, noisiest first."""
    count = len(schedule)
    return tuple(
        SamplerStep(
            index=count - 1 - level,
            count=count,
            timestep=int(schedule.timesteps[level]),
            abar=float(schedule.abar[level]),
            level=level,
        )
        for level in reversed(range(count))
    )
