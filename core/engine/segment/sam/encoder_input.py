"""Owns how a picture becomes what Segment Anything's encoders take: fitted, normalised, padded."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor

from intarsia.core.wire.geometry import Size

PIXEL_MEAN = (123.675, 116.28, 103.53)  # RGB, 0 .. 255
PIXEL_STD = (58.395, 57.12, 57.375)


def fit_size(size: Size, side: int) -> Size:
    """The picture's size scaled so that its longer side is `side`."""
    scale = side / max(size.width, size.height)
    return Size(max(1, int(size.width * scale + 0.5)), max(1, int(size.height * scale + 0.5)))


def fitted_levels(picture: npt.NDArray[np.uint8], side: int) -> npt.NDArray[np.uint8]:
    """(H, W, 3) RGB resized so that its longer side is `side`, antialiased."""
    size = fit_size(Size(picture.shape[1], picture.shape[0]), side)
    wanted = (size.width, size.height)
    return np.array(Image.fromarray(picture).resize(wanted, Image.Resampling.BILINEAR))


def encoder_input(levels: npt.NDArray[np.uint8], side: int, device: torch.device) -> Tensor:
    """Fitted (h, w, 3) RGB -> (1, 3, side, side) float32, zero below and to the right of it."""
    mean = torch.tensor(PIXEL_MEAN, device=device).view(3, 1, 1)
    std = torch.tensor(PIXEL_STD, device=device).view(3, 1, 1)
    x = torch.zeros(1, 3, side, side, device=device)
    seen = x[0, :, : levels.shape[0], : levels.shape[1]]
    planes = torch.from_numpy(np.ascontiguousarray(levels.transpose(2, 0, 1)))
    seen.copy_(planes).sub_(mean).div_(std)  # at one place
    return x
