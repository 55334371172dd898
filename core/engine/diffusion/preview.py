"""Owns the cheap previews of a running walk: clean estimates turned into small RGB pictures."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

Bytes = npt.NDArray[np.uint8]

# A least-squares fit of Stable Diffusion 1.x's decoder by one RGB colour per latent pixel.
_LATENT_TO_RGB = (
    (0.298, 0.207, 0.208),
    (0.187, 0.286, 0.173),
    (-0.158, 0.189, 0.264),
    (-0.184, -0.271, -0.473),
)


def latent_previews(x0: Tensor) -> Bytes:
    """x0: latents (B, 4, h, w) of SD 1.x -> RGB uint8 (B, h, w, 3)."""
    weights = torch.tensor(_LATENT_TO_RGB, dtype=torch.float32)
    return _to_u8(torch.einsum("bchw,cr->bhwr", x0.detach().float().cpu(), weights))


def pixel_previews(x0: Tensor, *, longest: int = 128) -> Bytes:
    """x0: RGB (B, 3, H, W) in [-1, 1] -> the same, decimated, as RGB uint8 (B, h, w, 3)."""
    stride = max(1, -(-max(x0.shape[-2:]) // longest))
    return _to_u8(x0[..., ::stride, ::stride].detach().float().cpu().permute(0, 2, 3, 1))


def _to_u8(colours: Tensor) -> Bytes:
    levels: Bytes = ((colours + 1) * 127.5).clamp(0, 255).byte().numpy()
    return levels
