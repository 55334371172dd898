"""Owns what the diffusion decoder works on: Haar coefficients of pixels, or latents."""

from __future__ import annotations

from typing import Protocol

import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from torch import Tensor, nn

from intarsia.core.engine.nets.stable_diffusion.latents import decode, encode

# Orthonormal: grey, blue against yellow, green against magenta.
_OPPONENT = (
    (0.57735027, 0.57735027, 0.57735027),
    (-0.70710678, 0.0, 0.70710678),
    (-0.40824829, 0.81649658, -0.40824829),
)
# How much coefficients vary over pictures, grey and colour, per level from the finest: edges along
# an axis, diagonals. The coarse rest goes by the number of levels.
_EDGE_SPREAD = ((0.21, 0.08), (0.48, 0.17), (1.15, 0.24))
_DIAGONAL_SPREAD = ((0.12, 0.05), (0.25, 0.095), (0.53, 0.11))
_COARSE_SPREAD = ((0.72, 0.28), (1.38, 0.53), (2.65, 1.0), (5.5, 1.7))


class WorkSpace(Protocol):
    """A way between pictures and what the UNet sees."""

    def encode(self, picture: Tensor, generator: torch.Generator) -> Tensor:
        """RGB (B, 3, H, W) in [-1, 1] -> (B, C, h, w)."""

    def decode(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> RGB (B, 3, H, W), about [-1, 1]."""


class HaarSpace:
    """Pixels under a fixed invertible transform: opponent colours, then `levels` of 2-D Haar.

    Every coefficient is divided by a constant near its spread, so that one noise level means the
    same to all. 3 * 4^levels channels at 1 / 2^levels of the side.
    """

    def __init__(self, levels: int) -> None:
        self.levels = levels
        self._colours = torch.tensor(_OPPONENT)
        self._spread = _spread(levels)

    @property
    def spread(self) -> Tensor:
        """What every coefficient is divided by, (3 * 4^levels,)."""
        return self._spread

    def encode(self, picture: Tensor, generator: torch.Generator | None = None) -> Tensor:
        x = torch.einsum("kc,bchw->bkhw", self._colours.to(picture), picture)
        fine: list[Tensor] = []
        for _ in range(self.levels):
            x, detail = _analysed(x)
            fine = [F.pixel_unshuffle(d, 2) for d in fine]
            fine.append(detail)
        return torch.cat((*fine, x), dim=1) / self._spread.to(picture)[None, :, None, None]

    def decode(self, x: Tensor) -> Tensor:
        x = x * self._spread.to(x)[None, :, None, None]
        sizes = [9 * 4 ** (self.levels - 1 - k) for k in range(self.levels)]
        *fine, coarse = torch.split(x, [*sizes, 3], dim=1)
        for level in reversed(range(self.levels)):
            detail = fine[level]
            for _ in range(self.levels - 1 - level):
                detail = F.pixel_shuffle(detail, 2)
            coarse = _synthesised(coarse, detail)
        return torch.einsum("kc,bkhw->bchw", self._colours.to(coarse), coarse)


class LatentSpace:
    """Latents of Stable Diffusion's autoencoder, which goes to where it is needed."""

    def __init__(self, vae: AutoencoderKL) -> None:
        self._vae = vae

    def encode(self, picture: Tensor, generator: torch.Generator) -> Tensor:
        nn.Module.to(self._vae, picture.device)
        with torch.no_grad():
            return encode(self._vae, picture).sample(generator)

    def decode(self, x: Tensor) -> Tensor:
        nn.Module.to(self._vae, x.device)
        return decode(self._vae, x)


def _analysed(x: Tensor) -> tuple[Tensor, Tensor]:
    """(B, 3, H, W) -> the coarse (B, 3, H/2, W/2) and the three details (B, 9, H/2, W/2)."""
    a, b = x[..., ::2, ::2], x[..., ::2, 1::2]
    c, d = x[..., 1::2, ::2], x[..., 1::2, 1::2]
    detail = (a - b + c - d, a + b - c - d, a - b - c + d)
    return (a + b + c + d) / 2, torch.cat(detail, dim=1) / 2


def _synthesised(coarse: Tensor, detail: Tensor) -> Tensor:
    """The inverse of `_analysed`."""
    h, v, d = detail.chunk(3, dim=1)
    quarters = (coarse + h + v + d, coarse - h + v - d, coarse + h - v - d, coarse - h - v + d)
    return F.pixel_shuffle(torch.stack(quarters, dim=2).flatten(1, 2) / 2, 2)


def _spread(levels: int) -> Tensor:
    """The constant of every channel, (3 * 4^levels,), in the order of `HaarSpace.encode`."""
    parts: list[float] = []
    for level in range(levels):
        inner = 4 ** (levels - 1 - level)
        for table in (_EDGE_SPREAD, _EDGE_SPREAD, _DIAGONAL_SPREAD):
            grey, colour = table[min(level, len(table) - 1)]
            parts += [grey] * inner + [colour] * 2 * inner
    grey, colour = _COARSE_SPREAD[min(levels, len(_COARSE_SPREAD) - 1)]
    return torch.tensor([*parts, grey, colour, colour])
