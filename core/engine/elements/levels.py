"""Owns the noise levels that the diffusion decoder knows, and the walks over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import (
    Advance,
    Sampler,
    SamplerStep,
    ddim_step,
    ldm_ddim,
)
from intarsia.core.engine.diffusion.schedules import TRAINING_STEPS, check_steps, ldm_schedule
from intarsia.core.engine.elements.config import ElementsConfig, Noise, Prediction

_USUAL_SIDE = 64  # px, whose levels are not shifted
_OFFSET = 0.008  # of the cosine schedule
_CLEANEST = 0.9999  # abar


def abar_of(config: ElementsConfig) -> npt.NDArray[np.float64]:
    """Which share of the clean picture's variance each of 1000 levels holds, cleanest first.

    LDM_ZERO: LDM's, rescaled so that the last level is pure noise (arXiv 2305.08891, algorithm 1).
    COSINE: arXiv 2102.09672, eq. 17. SHIFTED: the same with the signal-to-noise ratio of a side of
    64 px (arXiv 2301.11093, section 3.1).
    """
    if config.noise in (Noise.LDM, Noise.LDM_ZERO):
        abar: npt.NDArray[np.float64] = ldm_schedule().abar
        if config.noise is Noise.LDM:
            return abar
        root = np.sqrt(abar)
        flat: npt.NDArray[np.float64] = (root - root[-1]) * root[0] / (root[0] - root[-1])
        return np.square(flat)
    part = (np.arange(1, TRAINING_STEPS + 1) / TRAINING_STEPS + _OFFSET) / (1 + _OFFSET)
    abar = np.square(np.cos(part * np.pi / 2)) / np.cos(_OFFSET / (1 + _OFFSET) * np.pi / 2) ** 2
    abar = np.clip(abar, 0.0, _CLEANEST)
    abar[-1] = 0.0
    if config.noise is Noise.SHIFTED:
        ratio = abar / (1 - abar) * (_USUAL_SIDE / config.side) ** 2
        abar = ratio / (1 + ratio)
    return abar


def walks_clean(config: ElementsConfig) -> bool:
    """Whether a walk is told clean estimates: at pure noise a noise estimate says nothing."""
    return config.noise is not Noise.LDM or config.prediction is Prediction.CLEAN


def sampler_of(config: ElementsConfig, steps: int) -> Sampler[Tensor]:
    """A walk of `steps`: LDM's own on noise estimates, else from the last level on clean ones."""
    if walks_clean(config):
        return CleanDdim(abar_of(config), steps=steps)
    return ldm_ddim(ldm_schedule(), steps=steps)


class CleanDdim:
    """DDIM, eta 0, on estimates of the clean sample (B, C, H, W), from the last level to none.

    The grid ends at the last level, not beside it ("trailing", arXiv 2305.08891, section 3.3).
    """

    def __init__(self, abar: npt.NDArray[np.float64], *, steps: int) -> None:
        check_steps(steps, TRAINING_STEPS)
        grid = np.rint(np.arange(steps, 0, -1) * (TRAINING_STEPS / steps)).astype(int) - 1
        self._abar_prev = [*(float(abar[t]) for t in grid[1:]), 1.0]
        self.steps: Sequence[SamplerStep] = tuple(
            SamplerStep(k, steps, int(t), float(abar[t]), steps - 1 - k) for k, t in enumerate(grid)
        )

    def advance(
        self, x: Tensor, prediction: Tensor, *, step: SamplerStep, generator: torch.Generator
    ) -> Advance:
        noise = (x - step.abar**0.5 * prediction) / (1 - step.abar) ** 0.5
        abar_prev = self._abar_prev[step.index]
        moved = ddim_step(prediction, noise, None, abar_prev=abar_prev, sigma=0.0)
        return Advance(moved, prediction)


def clean_of(x: Tensor, made: Tensor, prediction: Prediction, *, abar: float) -> Tensor:
    """The clean sample that a network's answer implies at a level (arXiv 2202.00512, app. D)."""
    if prediction is Prediction.CLEAN:
        return made
    signal, noise = abar**0.5, (1 - abar) ** 0.5
    if prediction is Prediction.VELOCITY:
        return _of_velocity(x, made, signal, noise)
    out: Tensor = (x - noise * made) / signal
    return out


def _of_velocity(x: Tensor, velocity: Tensor, signal: float, noise: float) -> Tensor:
    out: Tensor = signal * x - noise * velocity
    return out


def with_choices(
    config: ElementsConfig, prediction: Prediction | None, noise: Noise | None
) -> ElementsConfig:
    """The configuration with another prediction or noise schedule; None keeps its own."""
    return replace(config, prediction=prediction or config.prediction, noise=noise or config.noise)
