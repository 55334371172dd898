"""Owns PAIR's region appearance: feature maps averaged per object and spread over the objects."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

_TINY = 1e-6  # keeps the mean of an object without any cell at zero


def region_means(features: Tensor, ids: Tensor, *, count: int) -> Tensor:
    """Mean feature vector of every object.

    features: (1, C, u, v); ids: int64 (1, 1, u, v) in 0..count - 1, 0 = no object.
    Returns (count, C): row 0, and the row of an object without any cell, is zero.
    """
    members = F.one_hot(ids.flatten(), count).to(features.dtype)
    sums = members.T @ features.flatten(2)[0].T
    means = sums / (members.sum(0)[:, None] + _TINY)
    return torch.cat([torch.zeros_like(means[:1]), means[1:]])


def masked_mean(features: Tensor, inside: Tensor) -> Tensor:
    """Mean feature vector (C,) under a mask: features (1, C, u, v), inside bool (1, 1, u, v)."""
    return region_means(features, inside.long(), count=2)[1]


def splat(means: Tensor, ids: Tensor, *, size: tuple[int, int]) -> Tensor:
    """Every cell's object's vector, of unit length, at `size`.

    means: (count, C); ids: int64 (1, 1, u, v). Returns (1, C, *size); no object gives zeros.
    """
    unit = F.normalize(means, dim=1, eps=1e-12)
    spread = unit[ids[0, 0]].permute(2, 0, 1)[None]
    return F.interpolate(spread, size, mode="nearest")


def ids_at(ids: Tensor, size: tuple[int, int], *, region: Tensor | None = None) -> Tensor:
    """An id map at another size, by nearest neighbour.

    ids: int64 (1, 1, H, W). region: bool (1, 1, H, W), not empty; where sampling misses all of it,
    the cell that it covers most takes the id it mostly has, so that no edit vanishes.
    """
    small = F.interpolate(ids.float(), size, mode="nearest").long()
    if region is not None and not bool(nearest_mask(region, size).any()):
        cell = _most_covered(region, size)
        small.view(-1)[cell] = ids[region].mode().values
    return small


def mask_at(mask: Tensor, size: tuple[int, int]) -> Tensor:
    """A mask at another size, by nearest neighbour, but never empty: bool (1, 1, H, W) -> size.

    A mask that sampling misses keeps the one cell that it covers most.
    """
    small = nearest_mask(mask, size)
    if not bool(small.any()):
        small.view(-1)[_most_covered(mask, size)] = True
    return small


def nearest_mask(mask: Tensor, size: tuple[int, int]) -> Tensor:
    """Plain nearest neighbour: bool (1, 1, H, W) -> bool (1, 1, *size)."""
    return F.interpolate(mask.float(), size, mode="nearest") > 0.5


def _most_covered(mask: Tensor, size: tuple[int, int]) -> Tensor:
    return F.interpolate(mask.float(), size, mode="area").argmax()
