"""Owns what Paint by Example is shown: the exemplar, and the picture with its hole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from intarsia.core.engine.compute.tensors import from_mask
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE

Rgb = npt.NDArray[np.uint8]
Fit = Literal["squash", "crop"]

_CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
_CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
_MARGIN = 10  # px around the object that training crops had at most


@dataclass(frozen=True)
class Hole:
    """Pictures around the regions to paint. keep (B, 1, H, W): 1 where the source stays.

    masked: RGB (B, 3, H, W) in [-1, 1], mid grey (0) in the holes.
    """

    keep: Tensor
    masked: Tensor

    def latent_keep(self, size: tuple[int, int]) -> Tensor:
        """`keep` at latent size (h, w), by nearest neighbour: (B, 1, h, w).

        A hole that sampling misses keeps the one cell that it covers most.
        """
        small = F.interpolate(self.keep, size, mode="nearest")
        for row, kept in zip(small, self.keep, strict=True):
            if bool(row.all()):
                cover = F.interpolate(kept[None], size, mode="area")
                row.view(-1)[cover.argmin()] = 0
        return small

    @staticmethod
    def batch(holes: Sequence[Hole]) -> Hole:
        """Several pictures of one size as one batch."""
        return Hole(torch.cat([h.keep for h in holes]), torch.cat([h.masked for h in holes]))


def hole(picture: Tensor, region: npt.NDArray[np.uint8]) -> Hole:
    """picture: RGB (1, 3, H, W) in [-1, 1]; region: uint8 (H, W), a mask."""
    inside = from_mask(region).to(picture)
    if inside.shape[-2:] != picture.shape[-2:]:
        raise BadEdit("The region and the picture differ in size.")
    if not bool(inside.any()):
        raise BadEdit("The region is empty.", "Mark at least one pixel.")
    keep = 1 - inside
    return Hole(keep, keep * picture)


def exemplar_tensor(exemplar: Rgb, *, side: int = 224, fit: Fit = "squash") -> Tensor:
    """The exemplar as CLIP reads it: RGB uint8 (H, W, 3) -> (1, 3, side, side).

    Training squashed exemplars to a square, whatever their shape. "crop" is what diffusers'
    published settings do: the shorter side to `side`, then the middle square.
    """
    height, width = exemplar.shape[:2]
    if height == 0 or width == 0:
        raise BadEdit("The exemplar is empty.", "Choose another exemplar.")
    size = (side, side)
    if fit == "crop":
        short = min(width, height)
        size = (max(side, side * width // short), max(side, side * height // short))
    resized = Image.fromarray(exemplar).resize(size, Image.Resampling.BICUBIC)
    left, top = (size[0] - side) // 2, (size[1] - side) // 2
    square = resized.crop((left, top, left + side, top + side))
    levels = torch.from_numpy(np.asarray(square, dtype=np.float32) / 255)
    mean, std = torch.tensor(_CLIP_MEAN), torch.tensor(_CLIP_STD)
    return ((levels - mean) / std).permute(2, 0, 1)[None]


def exemplar_crop(exemplar: Rgb, inside: npt.NDArray[np.uint8], *, cut_out: bool = False) -> Rgb:
    """The box of one object of the exemplar with a small margin, as training showed them.

    exemplar: RGB uint8 (H, W, 3); inside: uint8 (H, W), a mask. cut_out blackens
    what is around it, for layers that have no colour there.
    """
    mask = inside >= INSIDE
    if mask.shape != exemplar.shape[:2]:
        raise BadEdit("The exemplar and its mask differ in size.")
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if rows.size == 0:
        raise BadEdit("The exemplar's mask is empty.", "Mark at least one pixel.")
    shown = np.where(mask[:, :, None], exemplar, np.uint8(0)) if cut_out else exemplar
    top, left = max(0, int(rows[0]) - _MARGIN), max(0, int(columns[0]) - _MARGIN)
    return shown[top : int(rows[-1]) + 1 + _MARGIN, left : int(columns[-1]) + 1 + _MARGIN]
