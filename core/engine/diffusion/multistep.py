"""Owns the multistep samplers of diffusers, PNDM and DPM-Solver++, behind our sampler protocol."""

from __future__ import annotations

from typing import Any

import torch
from diffusers import DPMSolverMultistepScheduler, PNDMScheduler
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import Advance, SamplerStep, clean_estimate
from intarsia.core.engine.diffusion.schedules import TRAINING_STEPS, Schedule, check_steps


class Multistep:
    """A diffusers scheduler as a sampler; predictions are noise (B, C, H, W)."""

    def __init__(self, scheduler: Any, schedule: Schedule, *, steps: int) -> None:
        check_steps(steps, TRAINING_STEPS - 1)
        scheduler.set_timesteps(steps)
        self._scheduler = scheduler
        timesteps = [int(t) for t in scheduler.timesteps]
        self.steps = tuple(
            SamplerStep(
                index=i, count=len(timesteps), timestep=t, abar=float(schedule.abar[t]), level=t
            )
            for i, t in enumerate(timesteps)
        )

    def advance(
        self, x: Tensor, prediction: Tensor, *, step: SamplerStep, generator: torch.Generator
    ) -> Advance:
        x0 = clean_estimate(x, prediction, abar=step.abar)
        moved = self._scheduler.step(prediction, step.timestep, x, return_dict=False)[0]
        return Advance(moved, x0)


def pndm(schedule: Schedule, *, steps: int) -> Multistep:
    """PLMS as Stable Diffusion uses it (arXiv 2202.09778, no Runge-Kutta start).

    Costs steps + 1 predictions: the second level is asked twice.
    """
    scheduler = PNDMScheduler(
        trained_betas=schedule.betas.astype("float32"),
        num_train_timesteps=len(schedule),
        skip_prk_steps=True,
        set_alpha_to_one=False,
        steps_offset=1,
    )
    return Multistep(scheduler, schedule, steps=steps)


def dpm_solver(schedule: Schedule, *, steps: int) -> Multistep:
    """DPM-Solver++(2M) (arXiv 2211.01095, algorithm 2), deterministic, down to no noise at all.

    Levels are spaced as in arXiv 2206.00364, eq. 5: with even time steps the last stride to zero
    is a single large Euler step, which costs 30 times the error on Gaussian data.
    """
    scheduler = DPMSolverMultistepScheduler(
        trained_betas=schedule.betas.astype("float32"),
        num_train_timesteps=len(schedule),
        algorithm_type="dpmsolver++",
        solver_order=2,
        use_karras_sigmas=True,
    )
    return Multistep(scheduler, schedule, steps=steps)
