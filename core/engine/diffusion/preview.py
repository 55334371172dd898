"""Owns the cheap previews of a running walk: a clean estimate turned into a small RGB picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

# A least-squares fit of Stable Diffusion 1.x's decoder by one RGB colour per latent pixel.
_LATENT_TO_RGB = (
    (0.298, 0.207, 0.208),
    (0.187, 0.286, 0.173),
    (-0.158, 0.189, 0.264),
    (-0.184, -0.271, -0.473),
)


def latent_preview(x0: Tensor) -> npt.NDArray[np.uint8]:
    """x0: latents (B, 4, h, w) of SD 1.x -> the first one as RGB uint8 (h, w, 3)."""
    weights = torch.tensor(_LATENT_TO_RGB, dtype=torch.float32)
    colours = torch.einsum("chw,cr->hwr", x0[0].detach().float().cpu(), weights)
    return _to_u8(colours)


def pixel_preview(x0: Tensor, *, longest: int = 128) -> npt.NDArray[np.uint8]:
    """x0: RGB (B, 3, H, W) in [-1, 1] -> the first one, decimated, as RGB uint8 (h, w, 3)."""
    stride = max(1, -(-max(x0.shape[-2:]) // longest))
    return _to_u8(x0[0, :, ::stride, ::stride].detach().float().cpu().permute(1, 2, 0))


def _to_u8(colours: Tensor) -> npt.NDArray[np.uint8]:
    levels: npt.NDArray[np.uint8] = ((colours + 1) * 127.5).clamp(0, 255).byte().numpy()
    return levels
