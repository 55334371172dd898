"""Owns the way between pictures and Stable Diffusion's latents."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers import AutoencoderKL
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import draw


@dataclass(frozen=True)
class Encoded:
    """What the autoencoder makes of pictures: normal distributions, mean and std (B, 4, h, w)."""

    mean: Tensor
    std: Tensor
    factor: float

    def row(self, number: int) -> Encoded:
        """One picture's distribution, (1, 4, h, w)."""
        which = slice(number, number + 1)
        return Encoded(self.mean[which], self.std[which], self.factor)

    def sample(self, generator: torch.Generator) -> Tensor:
        """Scaled latents (B, 4, h, w) by one draw of that shape; the mean is never used."""
        noise = draw(self.mean.shape, self.mean, generator=generator)
        return (self.mean + self.std * noise) * self.factor


def encode(vae: AutoencoderKL, picture: Tensor) -> Encoded:
    """picture: RGB (B, 3, H, W) in [-1, 1], sides multiples of the autoencoder's factor."""
    posterior = vae.encode(picture.to(vae.dtype)).latent_dist
    return Encoded(posterior.mean.float(), posterior.std.float(), vae.config.scaling_factor)


def decode(vae: AutoencoderKL, latents: Tensor, *, at_once: int = 0) -> Tensor:
    """Scaled latents (B, 4, h, w) -> RGB (B, 3, H, W), about [-1, 1].

    at_once bounds the pictures in one network call, to save memory; 0 decodes all together.
    """
    scaled = (latents / vae.config.scaling_factor).to(vae.dtype)
    parts = [vae.decode(part).sample.float() for part in scaled.split(at_once or len(scaled))]
    return torch.cat(parts)
