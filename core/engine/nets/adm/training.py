"""Owns what a batch of pictures costs an ADM network: noise error and variational bound."""

from __future__ import annotations

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import draw
from intarsia.core.engine.diffusion.schedules import Schedule
from intarsia.core.engine.nets.adm.network import Adm


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


def _column(table: object, levels: Tensor, like: Tensor) -> Tensor:
    values = torch.as_tensor(table)[levels].to(like.device, like.dtype)
    return values[:, None, None, None]
