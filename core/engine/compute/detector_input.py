"""Owns how a picture is shown to networks that find things: sized, ImageNet-normalised."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

_LONGEST = 1333 / 800  # shorter sides that the longer one has at most
_LEAST_PX = 32
_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def network_input(colour: npt.NDArray[np.float32], short_px: int) -> Tensor:
    """(H, W, 3) float32 RGB in [0, 1] -> (1, 3, h, w), ImageNet-normalised.

    The shorter side becomes `short_px`, the longer one in proportion and bounded.
    """
    height, width = colour.shape[:2]
    longest = short_px * _LONGEST
    scale = min(short_px / min(height, width), longest / max(height, width))
    size = max(_LEAST_PX, round(height * scale)), max(_LEAST_PX, round(width * scale))
    picture = torch.from_numpy(np.ascontiguousarray(colour)).permute(2, 0, 1)[None]
    sized = F.interpolate(picture, size, mode="bilinear", antialias=True)
    mean, std = torch.tensor(_MEAN), torch.tensor(_STD)
    return (sized - mean.view(1, 3, 1, 1)) / std.view(1, 3, 1, 1)
