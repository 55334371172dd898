"""Owns the noise schedules: the 1000-step tables of LDM and ADM, and the grids cut out of them.

All tables are float64 numpy on the CPU. ``abar`` is the cumulative product of ``1 - beta``: a
sample at level ``abar`` is ``sqrt(abar) x0 + sqrt(1 - abar) n`` (DDPM, arXiv 2006.11239, eq. 4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.wire.errors import BadEdit

TRAINING_STEPS = 1000

Table = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Schedule:
    """A noise schedule over K levels, level 0 the cleanest.

    timesteps: int64 (K,), the index each level has in the 1000-step schedule the network knows.
    betas, abar: float64 (K,). abar_beyond: the level one step noisier than the last one.
    """

    timesteps: Indices
    betas: Table
    abar: Table
    abar_beyond: float

    def __len__(self) -> int:
        return len(self.timesteps)

    @property
    def abar_prev(self) -> Table:
        """abar one level cleaner, float64 (K,); 1 (no noise) before level 0."""
        return np.append(1.0, self.abar[:-1])

    @property
    def abar_next(self) -> Table:
        """abar one level noisier, float64 (K,)."""
        return np.append(self.abar[1:], self.abar_beyond)

    @property
    def posterior_variance(self) -> Table:
        """Variance of q(x_{k-1} | x_k, x_0), float64 (K,) (DDPM, eq. 7)."""
        return self.betas * (1 - self.abar_prev) / (1 - self.abar)

    @property
    def posterior_log_variance_clipped(self) -> Table:
        """Its logarithm, float64 (K,), with the 0 of level 0 replaced by level 1's value."""
        variance = self.posterior_variance
        variance[0] = variance[1] if len(variance) > 1 else self.betas[0]
        return np.log(variance)

    @property
    def posterior_mean_coef1(self) -> Table:
        """Weight of x_0 in the mean of q(x_{k-1} | x_k, x_0), float64 (K,) (DDPM, eq. 7)."""
        return self.betas * np.sqrt(self.abar_prev) / (1 - self.abar)

    @property
    def posterior_mean_coef2(self) -> Table:
        """Weight of x_k in that mean, float64 (K,)."""
        return (1 - self.abar_prev) * np.sqrt(1 - self.betas) / (1 - self.abar)


def ldm_schedule(*, first: float = 0.00085, last: float = 0.012) -> Schedule:
    """Stable Diffusion's 1000 steps: the square roots of beta are evenly spaced."""
    return _full(np.square(np.linspace(first**0.5, last**0.5, TRAINING_STEPS, dtype=np.float64)))


def adm_schedule(*, first: float = 1e-4, last: float = 0.02) -> Schedule:
    """ADM's 1000 steps: beta is evenly spaced (arXiv 2105.05233)."""
    return _full(np.linspace(first, last, TRAINING_STEPS, dtype=np.float64))


def ddim_timesteps(steps: int, *, offset: int = 1) -> Indices:
    """The evenly strided grid of LDM's DDIM: {0, c, 2c, ...} + offset with c = 1000 // steps.

    Returns int64 (steps,), ascending, indices into the 1000-step schedule.
    """
    check_steps(steps, TRAINING_STEPS)
    grid = np.arange(steps, dtype=np.int64) * (TRAINING_STEPS // steps) + offset
    return np.minimum(grid, TRAINING_STEPS - 1)


def section_timesteps(start: int, steps: int) -> Indices:
    """ADM's respacing: `steps` points from 0 to start - 1, both ends kept.

    The stride is fractional and added up, then rounded half to even, as the published grids were.
    Returns int64 (steps,), ascending.
    """
    check_steps(start, TRAINING_STEPS)
    check_steps(steps, start)
    stride = (start - 1) / (steps - 1) if steps > 1 else 1.0
    grid, position = [], 0.0
    for _ in range(steps):
        grid.append(round(position))
        position += stride
    return np.array(grid, dtype=np.int64)


def strided_timesteps(start: int, steps: int) -> Indices:
    """ADM's "ddimN" respacing: the first whole stride of [0, start) that gives `steps` points.

    Returns int64 (steps,), ascending.
    """
    check_steps(start, TRAINING_STEPS)
    check_steps(steps, start)
    for stride in range(1, start + 1):
        grid = np.arange(0, start, stride, dtype=np.int64)
        if len(grid) == steps:
            return grid
    raise BadEdit(
        f"{start} levels cannot be cut into {steps} equal strides.",
        "Choose another number of steps.",
    )


def respace(schedule: Schedule, timesteps: Sequence[int] | Indices) -> Schedule:
    """`schedule` walked on a grid of its own levels only (arXiv 2102.09672, section 4).

    timesteps: int (n,), ascending level indices of `schedule`. Betas are recomputed from the kept
    abar; the level beyond the last is one last stride further, or pure noise where there is none.
    """
    grid = np.asarray(timesteps, dtype=np.int64)
    if grid.size == 0 or grid[0] < 0 or grid[-1] >= len(schedule) or np.any(np.diff(grid) <= 0):
        raise BadEdit(
            "The chosen noise levels are not an ascending part of the schedule.",
            f"Use different levels between 0 and {len(schedule) - 1}.",
        )
    abar = schedule.abar[grid]
    beyond = int(grid[-1] + (grid[-1] - grid[-2] if len(grid) > 1 else 1))
    return Schedule(
        timesteps=schedule.timesteps[grid],
        betas=1 - abar / np.append(1.0, abar[:-1]),
        abar=abar,
        abar_beyond=float(schedule.abar[beyond]) if beyond < len(schedule) else 0.0,
    )


def _full(betas: Table) -> Schedule:
    abar = np.cumprod(1 - betas, dtype=np.float64)
    return Schedule(np.arange(len(betas), dtype=np.int64), betas, abar, 0.0)


def check_steps(count: int, most: int) -> None:
    """Refuse a number of steps outside 1..most."""
    if not 1 <= count <= most:
        raise BadEdit(
            f"{count} diffusion steps were asked for.", f"Choose between 1 and {most} steps."
        )
