"""Owns what steers PAIR's unconditional variant: label maps and pictures turned into its maps."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.methods.pair.regions import ids_at, region_means, splat
from intarsia.core.engine.methods.pair.unconditional import NULL_STRUCTURE, Maps

MOST_LABELS = 255
Features = Callable[[Tensor], Tensor]  # RGB (B, 3, H, W) in [-1, 1] -> (B, C, u, v)


def structure_map(labels: Tensor, *, classes: int, size: tuple[int, int]) -> Tensor:
    """int64 (B, 1, H, W) -> float (B, 1, *size): -1 where there is no label, 1 at the last class.

    Labels above `classes` count as the last one, so that with one class objects are told from none.
    """
    small = F.interpolate(labels.float(), size, mode="nearest").clamp(max=classes)
    return small / classes * 2 + NULL_STRUCTURE


def appearance_map(
    labels: Tensor, features: Tensor, shown: Tensor, *, size: tuple[int, int]
) -> Tensor:
    """Each label's mean features, of unit length, where the label is: (1, C, *size).

    labels: int64 (1, 1, H, W), of the result. features: (1, C, u, v), of a picture whose own labels
    are `shown`, int64 (1, 1, H, W). A label that the picture does not show has no appearance: zero.
    """
    there = ids_at(shown, (features.shape[-2], features.shape[-1]))
    means = region_means(features, there, count=MOST_LABELS + 1)
    return splat(means, ids_at(labels, size), size=size)


@torch.no_grad()
def maps_of_batch(
    pictures: Tensor, labels: Tensor, features: Features, *, classes: int, size: tuple[int, int]
) -> Maps:
    """The maps of pictures (B, 3, S, S) that show their own labels, int64 (B, 1, S, S)."""
    found = features(pictures)
    looks = [
        appearance_map(own, seen, own, size=size)
        for own, seen in zip(torch.split(labels, 1), torch.split(found, 1), strict=True)
    ]
    return Maps(structure_map(labels, classes=classes, size=size), torch.cat(looks))
