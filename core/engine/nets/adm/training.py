"""Owns the training of a small ADM network on pictures, for domains nobody published one for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import draw
from intarsia.core.engine.diffusion.schedules import Schedule, adm_schedule
from intarsia.core.engine.nets.adm.network import Adm


@dataclass(frozen=True)
class AdmRecipe:
    """Steps, rate, the warm-up's share of the steps, and the decay of the averaged weights."""

    steps: int
    rate: float = 1e-3
    warm_up: float = 0.05
    average: float = 0.995


def train_adm(
    net: Adm,
    batches: Iterator[Tensor],
    *,
    recipe: AdmRecipe,
    generator: torch.Generator,
    on_step: Callable[[int, float], None] | None = None,
) -> None:
    """Train in place; `net` ends with the averaged weights. batches: (B, 3, H, W) in [-1, 1].

    on_step is told (step, loss) and may raise to stop.
    """
    unet, schedule = net.unet.train().requires_grad_(True), adm_schedule()
    optimiser = torch.optim.AdamW(unet.parameters(), lr=recipe.rate, weight_decay=0.0)
    averaged = {k: v.detach().clone() for k, v in unet.state_dict().items()}
    for step in range(recipe.steps):
        for group in optimiser.param_groups:
            group["lr"] = recipe.rate * _rate_share(step, recipe)
        value = hybrid_loss(net, next(batches), schedule=schedule, generator=generator)
        optimiser.zero_grad()
        torch.autograd.backward(value)
        torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
        optimiser.step()
        for key, tensor in unet.state_dict().items():
            averaged[key].lerp_(tensor, 1 - min(recipe.average, (step + 1) / (step + 10)))
        if on_step is not None:
            on_step(step, float(value.detach()))
    unet.load_state_dict(averaged)
    unet.eval().requires_grad_(False)


def hybrid_loss(net: Adm, x0: Tensor, *, schedule: Schedule, generator: torch.Generator) -> Tensor:
    """Noise error plus a thousandth of the variational bound (arXiv 2102.09672, eq. 16)."""
    levels = torch.randint(len(schedule), (len(x0),), generator=generator)
    noise = draw(x0.shape, x0, generator=generator)
    abar = _column(schedule.abar, levels, x0)
    x = abar.sqrt() * x0 + (1 - abar).sqrt() * noise
    predicted, fraction = net.unet(x, levels.to(x0.device), return_dict=False)[0].chunk(2, dim=1)
    low = _column(schedule.posterior_log_variance_clipped, levels, x0)
    high = _column(schedule.betas, levels, x0).log()
    log_variance = (fraction + 1) / 2 * (high - low) + low
    # Both means differ by the noise error alone (DDPM, eq. 11), which teaches no variance.
    beta = _column(schedule.betas, levels, x0)
    off = (predicted.detach() - noise) ** 2 * beta**2 / ((1 - beta) * (1 - abar))
    bound = 0.5 * (log_variance - low - 1 + (low.exp() + off) / log_variance.exp())
    error: Tensor = (predicted - noise) ** 2
    loss: Tensor = error.mean() + 1e-3 * bound.mean()
    return loss


def _rate_share(step: int, recipe: AdmRecipe) -> float:
    up = min(1.0, (step + 1) / max(1.0, recipe.warm_up * recipe.steps))
    return up * min(1.0, 4 * (1 - step / recipe.steps))


def _column(table: object, levels: Tensor, like: Tensor) -> Tensor:
    values = torch.as_tensor(table)[levels].to(like.device, like.dtype)
    return values[:, None, None, None]
