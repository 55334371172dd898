"""Owns PAIR's unconditional variant: spatial guidance by three predictions, and its training loss.

The authors published neither code nor weights of it; rates and channels are choices, and stated.
It is trained by `intarsia train pair-unconditional` and drawn with by `intarsia sample`.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import SpatialScales, spatial_two_term
from intarsia.core.engine.diffusion.samplers import SamplerStep, draw
from intarsia.core.engine.diffusion.schedules import Schedule, ldm_schedule
from intarsia.core.engine.nets.stable_diffusion.spatial_unet import SpatialUNet

NULL_STRUCTURE = -1.0
DROP_STRUCTURE = 0.1  # of the samples in training, which then have no appearance either
DROP_APPEARANCE = 0.1


@dataclass(frozen=True)
class Maps:
    """What steers a sample. structure: (B, 1, h, w); appearance: unit vectors (B, A, h, w)."""

    structure: Tensor
    appearance: Tensor


def schedule() -> Schedule:
    """The noise schedule of the unconditional latent diffusion models it starts from."""
    return ldm_schedule(first=0.0015, last=0.0195)


class TwoTerm:
    """The guided prediction e_0 + sS (e_S - e_0) + sF (e_SF - e_S), in one network call."""

    def __init__(
        self, unet: SpatialUNet, maps: Maps, *, samples: int, scales: SpatialScales
    ) -> None:
        structure = maps.structure.expand(samples, -1, -1, -1)
        appearance = maps.appearance.expand(samples, -1, -1, -1)
        nothing = torch.zeros_like(appearance)
        self._unet = unet
        self._scales = scales
        self._structure = torch.cat(
            [torch.full_like(structure, NULL_STRUCTURE), structure, structure]
        )
        self._appearance = torch.cat([nothing, nothing, appearance])

    def __call__(self, x: Tensor, step: SamplerStep) -> Tensor:
        """x: (B, L, h, w) -> the guided noise prediction, the same shape."""
        null, structure, full = self.predictions(x, step.timestep)
        return spatial_two_term(null, structure, full, scales=self._scales)

    def predictions(self, x: Tensor, timestep: int) -> tuple[Tensor, Tensor, Tensor]:
        """Noise predictions of x (B, L, h, w): with nothing, with structure, with both."""
        noise = self._unet(
            x.repeat(3, 1, 1, 1),
            timestep,
            structure=self._structure,
            appearance=self._appearance,
        )
        null, structure, full = noise.float().chunk(3)
        return null, structure, full


def training_loss(
    unet: SpatialUNet, x0: Tensor, maps: Maps, *, generator: torch.Generator
) -> Tensor:
    """Mean squared error of the predicted noise (DDPM, eq. 14), with conditions dropped at random.

    x0: clean latents (B, L, h, w). Draws, in this order: levels (B,), noise like x0, and two
    uniform numbers (B,) that decide what is dropped.
    """
    count, levels = len(x0), schedule()
    at = torch.randint(len(levels), (count,), generator=generator, device=generator.device)
    noise = draw(x0.shape, x0, generator=generator)
    no_structure = _chance(DROP_STRUCTURE, x0, generator=generator)
    no_appearance = _chance(DROP_APPEARANCE, x0, generator=generator) | no_structure
    abar = torch.as_tensor(levels.abar, dtype=x0.dtype)[at.cpu()].view(-1, 1, 1, 1).to(x0.device)
    predicted = unet(
        abar.sqrt() * x0 + (1 - abar).sqrt() * noise,
        at.to(x0.device),
        structure=maps.structure.masked_fill(no_structure, NULL_STRUCTURE),
        appearance=maps.appearance.masked_fill(no_appearance, 0.0),
    )
    return F.mse_loss(predicted, noise)


def _chance(rate: float, like: Tensor, *, generator: torch.Generator) -> Tensor:
    """True with probability `rate`, per sample: bool (B, 1, 1, 1)."""
    drawn = torch.rand((len(like),), generator=generator, device=generator.device)
    return (drawn < rate).view(-1, 1, 1, 1).to(like.device)
