"""Owns the crossing between numpy pictures and torch tensors.

Pictures outside are RGB (H, W, 3) in their own depth; inside they are float32 (1, 3, H, W) in
[-1, 1] on the CPU.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE

_FULL_SCALE = {"uint8": 255.0, "uint16": 65535.0, "float32": 1.0}

Picture = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.float32]


def from_rgb(picture: Picture) -> Tensor:
    """RGB (H, W, 3), uint8, uint16 or float32 in [0, 1] -> float32 (1, 3, H, W) in [-1, 1]."""
    known = picture.dtype.name in _FULL_SCALE
    if not known or picture.ndim != 3 or picture.shape[2] != 3 or 0 in picture.shape:
        raise BadEdit(
            f"An RGB picture was expected, not {picture.dtype} of shape {picture.shape}.",
            "Convert the picture to RGB.",
        )
    top = _FULL_SCALE[picture.dtype.name]
    scaled = picture.astype(np.float32) / np.float32(top / 2) - 1
    if not np.isfinite(scaled).all():
        raise BadEdit("The picture holds NaN or infinity.", "Repair the picture first.")
    return torch.from_numpy(np.ascontiguousarray(scaled.transpose(2, 0, 1)))[None]


def to_rgb(x: Tensor) -> npt.NDArray[np.float32]:
    """(3, H, W) about [-1, 1], any precision or device -> RGB float32 (H, W, 3) in [0, 1]."""
    scaled = (x.detach().float().cpu() / 2 + 0.5).clamp(0, 1)
    picture: npt.NDArray[np.float32] = scaled.permute(1, 2, 0).contiguous().numpy()
    return picture


def to_rgb_u8(x: Tensor) -> npt.NDArray[np.uint8]:
    """(3, H, W) about [-1, 1] -> RGB uint8 (H, W, 3), rounded to the nearest level."""
    return np.rint(to_rgb(x) * 255).astype(np.uint8)


def from_mask(mask: npt.NDArray[np.uint8] | npt.NDArray[np.bool_]) -> Tensor:
    """A mask (H, W), bool or uint8 -> float32 (1, 1, H, W) of 0 and 1."""
    inside = mask if mask.dtype == np.bool_ else mask >= INSIDE
    return torch.from_numpy(inside.astype(np.float32))[None, None]


def from_labels(labels: npt.NDArray[np.integer]) -> Tensor:
    """Label ids (H, W) -> int64 (H, W)."""
    return torch.from_numpy(labels.astype(np.int64))
