"""Owns OSOR's one step: from a picture and what to remove to the picture without it, and how much
of each place the removal takes.

The predicted alpha holds the thing and what it casts: where it is, the result replaces the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL, UNet2DConditionModel
from PIL import Image
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import add_noise, clean_estimate, draw
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.nets.stable_diffusion.latents import Encoded, decode, encode
from intarsia.core.wire.geometry import Size

TIMESTEP = 400
SHORT_SIDE = 512
_MULTIPLE = 16
_FACTOR = 8  # picture pixels a latent one

Levels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Instruction:
    """The one prompt, encoded: (1, tokens, C) and, pooled, (1, P)."""

    words: Tensor
    pooled: Tensor


@dataclass(frozen=True)
class OsorInput:
    """Before the network: the picture's distribution, what is known of it, and its noisy copy.

    noise: (1, 4, h, w) as it was drawn. seen: (1, 9, h, w): noisy latents, hole, latents.
    clean: scaled latents (1, 4, h, w). sizes: (1, 6).
    """

    encoded: Encoded
    noise: Tensor
    seen: Tensor
    clean: Tensor
    sizes: Tensor


@dataclass(frozen=True)
class OsorStep:
    """After it: noise (1, 4, h, w), alpha logits (1, 1, h, w), latents to decode."""

    noise: Tensor
    logits: Tensor
    latents: Tensor

    @property
    def alpha(self) -> Tensor:
        """How much of each latent place is replaced, (1, 1, h, w) in [0, 1]."""
        return torch.sigmoid(self.logits)


def native_size(size: Size, short_side: int = SHORT_SIDE) -> Size:
    """The size that a picture is shown at: both sides multiples of 16, so it may be squeezed."""
    scale = short_side / min(size.width, size.height)
    return Size(_rounded_up(size.width * scale), _rounded_up(size.height * scale))


def fitted(picture: Levels, mask: Levels, size: Size) -> tuple[Levels, Levels]:
    """RGB (H, W, 3) bicubic and mask (H, W) by nearest neighbour, at that size."""
    wanted = (size.width, size.height)
    shown = Image.fromarray(picture).resize(wanted, Image.Resampling.BICUBIC)
    hole = Image.fromarray(mask).resize(wanted, Image.Resampling.NEAREST)
    return np.array(shown), np.array(hole)


@torch.inference_mode()
def prepare(
    vae: AutoencoderKL, picture: Levels, mask: Levels, generator: torch.Generator
) -> OsorInput:
    """Of a fitted picture and mask (255 is to be removed). Draws the latents, then their noise."""
    device, height, width = vae.device, *mask.shape
    rgb = torch.from_numpy(picture).permute(2, 0, 1)[None].to(device, torch.float32)
    encoded = encode(vae, rgb / 127.5 - 1)
    clean = encoded.sample(generator)
    noise = draw(clean.shape, clean, generator=generator)
    hole = torch.from_numpy(mask)[None, None].to(device, torch.float32) / 255
    small = F.max_pool2d(hole, _FACTOR)
    noisy = add_noise(clean, noise, abar=_abar())
    sizes = torch.tensor([[height, width, 0, 0, height, width]], dtype=torch.float32, device=device)
    return OsorInput(encoded, noise, torch.cat([noisy, small, clean], dim=1), clean, sizes)


@torch.inference_mode()
def remove(unet: UNet2DConditionModel, given: OsorInput, instruction: Instruction) -> OsorStep:
    """The one call of the network, and what follows from it."""
    kind = unet.dtype
    found = unet(
        given.seen.to(kind),
        TIMESTEP,
        encoder_hidden_states=instruction.words.to(unet.device, kind),
        added_cond_kwargs={
            "text_embeds": instruction.pooled.to(unet.device, kind),
            "time_ids": given.sizes.to(kind),
        },
    ).sample.float()
    noise, logits = found[:, :4], found[:, 4:5]
    clean = clean_estimate(given.seen[:, :4], noise, abar=_abar())
    alpha = torch.sigmoid(logits)
    return OsorStep(noise, logits, clean * alpha + given.clean * (1 - alpha))


@torch.inference_mode()
def decoded(vae: AutoencoderKL, step: OsorStep) -> tuple[Tensor, Tensor]:
    """RGB (1, 3, H, W) within [-1, 1], and alpha (1, 1, H, W) in [0, 1], soft by a latent place."""
    picture = decode(vae, step.latents).clamp(-1, 1)
    return picture, F.interpolate(step.alpha, picture.shape[-2:], mode="bilinear")


def _abar() -> float:
    return float(ldm_schedule().abar[TIMESTEP])


def _rounded_up(length: float) -> int:
    return -(-int(length) // _MULTIPLE) * _MULTIPLE
