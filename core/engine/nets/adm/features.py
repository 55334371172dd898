"""Owns pixel features: decoder maps read at chosen pixels, as if each had been upsampled whole.

A feature is what bilinear upsampling (align_corners=False) of every map to the picture's size,
stacked over channels, holds at a pixel (arXiv 2112.03126, section 4). Reading the four neighbours
of the wanted pixels gives the same numbers without the full-size stack.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class ChosenPixels:
    """Chosen pixels of a picture of size_hw, as row-major indices int64 (N,)."""

    flat: Tensor
    size_hw: tuple[int, int]

    @staticmethod
    def inside(roi_hw: Tensor) -> ChosenPixels:
        """The pixels where roi_hw, bool (H, W), is true, in row-major order."""
        height, width = roi_hw.shape
        return ChosenPixels(roi_hw.flatten().nonzero().flatten(), (height, width))

    def chunks(self, most: int) -> list[ChosenPixels]:
        """The same pixels in order, at most `most` at a time."""
        return [ChosenPixels(part, self.size_hw) for part in torch.split(self.flat, most)]


def features_at(maps: Sequence[Tensor], pixels: ChosenPixels) -> Tensor:
    """maps: float (B, C_i, h_i, w_i) -> float (B, N, sum of C_i), differentiable."""
    return torch.cat([_sample(m, pixels) for m in maps], dim=2)


def _sample(map_bchw: Tensor, pixels: ChosenPixels) -> Tensor:
    """(B, C, h, w) -> (B, N, C): bilinear with the edge repeated."""
    height, width = map_bchw.shape[-2:]
    out_height, out_width = pixels.size_hw
    rows = torch.div(pixels.flat, out_width, rounding_mode="floor")
    top, bottom, down = _neighbours(rows, size=height, out=out_height)
    left, right, across = _neighbours(pixels.flat % out_width, size=width, out=out_width)
    table = map_bchw.flatten(2).transpose(1, 2).contiguous()
    down, across = down.to(table.dtype)[:, None], across.to(table.dtype)[:, None]

    def between(row: Tensor) -> Tensor:
        return torch.lerp(table[:, row * width + left], table[:, row * width + right], across)

    return torch.lerp(between(top), between(bottom), down)


def _neighbours(at: Tensor, *, size: int, out: int) -> tuple[Tensor, Tensor, Tensor]:
    """For pixels `at` of an axis of `out` pixels: both neighbours among `size`, and the share."""
    position = ((at + 0.5) * (size / out) - 0.5).clamp(min=0)
    low = position.floor().long().clamp(max=size - 1)
    return low, (low + 1).clamp(max=size - 1), (position - low).float()
