"""Owns how Depth Anything is asked: its input, and nearness at the picture's own size."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor
from transformers import DepthAnythingForDepthEstimation

Plane = npt.NDArray[np.float32]

SHORT_PX = 518  # of the shorter side, about
_MOST_TIMES = 4  # the longer side is at most so many of the shorter one
_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def nearness(network: DepthAnythingForDepthEstimation, picture: Plane) -> Plane:
    """(H, W) float32, larger is nearer, without a unit; of (H, W, 3) float32 RGB in [0, 1]."""
    patch = int(network.config.patch_size)
    side = int(network.config.backbone_config.image_size)
    given = next(network.parameters())
    with torch.inference_mode():
        x = depth_input(picture, patch, side).to(given.device, given.dtype)
        found = network(x).predicted_depth[0].float().cpu().numpy()
    size = (picture.shape[1], picture.shape[0])
    return np.asarray(cv2.resize(found, size, interpolation=cv2.INTER_CUBIC), np.float32)


def depth_input(picture: Plane, patch: int, side: int = SHORT_PX) -> Tensor:
    """(H, W, 3) RGB in [0, 1] -> (1, 3, h, w), ImageNet-normalised, sides multiples of `patch`.

    The side that needs less scaling becomes `side`, the other one in proportion.
    """
    levels = torch.from_numpy(np.rint(picture * 255).astype(np.uint8)).permute(2, 0, 1)[None]
    size = _size(picture.shape[0], picture.shape[1], patch, side)
    x = F.interpolate(levels, size, mode="bicubic", antialias=True).float() / 255
    mean, std = torch.tensor(_MEAN).view(1, 3, 1, 1), torch.tensor(_STD).view(1, 3, 1, 1)
    return (x - mean) / std


def _size(height: int, width: int, patch: int, side: int) -> tuple[int, int]:
    down, along = side / height, side / width
    scale = along if abs(1 - along) < abs(1 - down) else down
    scale = min(scale, _MOST_TIMES * side / max(height, width))
    return _multiple(scale * height, patch), _multiple(scale * width, patch)


def _multiple(length: float, patch: int) -> int:
    return max(patch, round(length / patch) * patch)
