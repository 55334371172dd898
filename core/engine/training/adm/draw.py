"""Owns pictures drawn by an ADM network from nothing."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import StepDone, Walk
from intarsia.core.engine.diffusion.loop import run as walk
from intarsia.core.engine.diffusion.samplers import (
    Advance,
    SamplerStep,
    descending_steps,
    draw,
    learned_posterior,
)
from intarsia.core.engine.diffusion.schedules import (
    TRAINING_STEPS,
    Schedule,
    adm_schedule,
    respace,
    section_timesteps,
)
from intarsia.core.engine.nets.adm.network import Adm, Forward


class LearnedVarianceSampler:
    """ADM's own sampler (arXiv 2102.09672): a draw from the learned reverse step at every level."""

    def __init__(self, schedule: Schedule) -> None:
        self.steps = descending_steps(schedule)
        self._schedule = schedule

    def advance(
        self, x: Tensor, prediction: Forward, *, step: SamplerStep, generator: torch.Generator
    ) -> Advance:
        """x: (B, 3, H, W). Nothing is drawn at the last level."""
        found = learned_posterior(
            x, prediction.noise, prediction.fraction, schedule=self._schedule, level=step.level
        )
        if step.level == 0:
            return Advance(found.mean, found.x0)
        fresh = draw(x.shape, x, generator=generator)
        return Advance(found.mean + (found.log_variance / 2).exp() * fresh, found.x0)


@torch.no_grad()
def drawn_pictures(
    net: Adm,
    *,
    side: int,
    count: int,
    steps: int,
    generator: torch.Generator,
    on_step: Callable[[StepDone], None] | None = None,
) -> Tensor:
    """RGB (count, 3, side, side), about [-1, 1], in so many steps of the 1000."""
    grid = respace(adm_schedule(), section_timesteps(TRAINING_STEPS, steps))
    device = next(net.parameters()).device
    start = draw((count, 3, side, side), torch.zeros((), device=device), generator=generator)

    def predict(x: Tensor, step: SamplerStep, /) -> Forward:
        prediction: Forward = net(x, step.timestep)
        return prediction

    sampler = LearnedVarianceSampler(grid)
    return walk(start, Walk(predict, sampler, on_step=on_step), generator=generator)
