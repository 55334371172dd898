"""Owns PAIR's hints: an edit's plan and two pictures' features turned into what the net is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.methods.pair.objects import Plan
from intarsia.core.engine.methods.pair.regions import (
    ids_at,
    mask_at,
    masked_mean,
    region_means,
    splat,
)
from intarsia.core.engine.nets.control_pair.network import Hints
from intarsia.core.wire.errors import BadEdit

DINO_LAYERS = (6, 18)  # blocks of DINOv2 whose tokens are averaged
LAYER_OF_HINT = (0, 0, 1, 1)  # which of them each of the four attention hints carries


@dataclass(frozen=True)
class Features:
    """A picture's feature maps. concat: VGG (1, 128, 112, 112); attention: DINO (1, D, 16, 16)."""

    concat: Tensor
    attention: tuple[Tensor, ...]


@dataclass(frozen=True)
class RegionLook:
    """The look an object takes: the features of a picture under `inside`, and how much of it.

    inside: bool (1, 1, H, W) of the reference picture. amount: 1 = the reference's look alone,
    0 = the object's own.
    """

    features: Features
    inside: Tensor
    amount: float = 1.0

    def __post_init__(self) -> None:
        if not bool(self.inside.any()):
            raise BadEdit("The reference's object is empty.", "Mark the object in the reference.")
        if not 0.0 <= self.amount <= 1.0:
            raise BadEdit("The amount of the new look is out of range.", "Choose 0 to 1.")


@dataclass(frozen=True)
class HintSet:
    """The three sets of hints that guidance compares, of one region or several (rows)."""

    null: Hints
    structure: Hints
    full: Hints

    def to(self, dtype: torch.dtype) -> HintSet:
        """The same hints in another precision."""
        known: dict[int, Tensor] = {}  # maps that are shared stay so

        def turned(each: Tensor) -> Tensor:
            return known.setdefault(id(each), each.to(dtype))

        return HintSet(
            *(
                Hints(tuple(turned(a) for a in h.attention), h.concat.to(dtype))
                for h in (self.null, self.structure, self.full)
            )
        )

    def stacked(self) -> Hints:
        """All three in one batch, in the order null, structure, full."""
        return _batch((self.null, self.structure, self.full))

    @staticmethod
    def batch(each: Sequence[HintSet]) -> HintSet:
        """The hints of several regions in one batch."""
        return HintSet(
            _batch([h.null for h in each]),
            _batch([h.structure for h in each]),
            _batch([h.full for h in each]),
        )


def hint_set(
    plan: Plan,
    features: Features,
    look: RegionLook | None = None,
    *,
    size: tuple[int, int],
    as_released: bool = True,
) -> HintSet:
    """The hints of one edit at latent `size` (h, w).

    features: of the picture that is edited. The released structure hint carries the null
    structure, -1, where the ids of the concatenated hint belong, and a free-form variation shows
    the ids from before; the weights know it that way. as_released=False puts both right.
    """
    structure = F.interpolate(structure_channel(plan.classes), size, mode="nearest")
    ids = plan.shown if as_released else plan.pooled
    shown = F.interpolate(ids.float(), size, mode="nearest")
    maps = tuple(
        appearance(m, plan, _look_map(look, i), size=size) for i, m in enumerate(features.attention)
    )
    concat = appearance(features.concat, plan, _look_map(look, None), size=size)
    slot = torch.full_like(shown, -1.0) if as_released else shown
    null, blank = torch.full_like(structure, -1.0), torch.zeros_like(shown)
    # One tensor for all attention hints that are alike: each is 17 MB at 512 px.
    bare = torch.zeros_like(maps[0])
    unseen, untold = _join(null, bare, blank), _join(structure, bare, shown)
    told = [_join(structure, each, shown) for each in maps]
    return HintSet(
        null=Hints((unseen,) * len(LAYER_OF_HINT), _join(null, torch.zeros_like(concat), blank)),
        structure=Hints(
            (untold,) * len(LAYER_OF_HINT), _join(structure, torch.zeros_like(concat), slot)
        ),
        full=Hints(tuple(told[layer] for layer in LAYER_OF_HINT), _join(structure, concat, shown)),
    )


def structure_channel(classes: Tensor) -> Tensor:
    """Classes as the network reads them: int64 (1, 1, H, W) -> float, UNSET becomes -1."""
    return (classes.float() + 1) / 127.5 - 1


def appearance(
    features: Tensor, plan: Plan, look: tuple[Tensor, RegionLook] | None, *, size: tuple[int, int]
) -> Tensor:
    """The picture's objects, each in its own look, the target in the given one.

    features: (1, C, u, v); look: the reference's map (1, C, u, v) with its mask and amount.
    Returns unit vectors (1, C, *size), zero where there is no object.
    """
    ids = ids_at(plan.pooled, _size(features), region=plan.region)
    # ids may be few and far between
    present = torch.unique(torch.cat([ids.new_zeros(1), ids.flatten()]))
    rows = torch.searchsorted(present, ids)
    means = region_means(features, rows, count=len(present))
    if look is not None and plan.target is not None:
        reference, wanted = look
        new = masked_mean(reference, mask_at(wanted.inside, _size(reference)))
        row = torch.searchsorted(present, plan.target)
        means[row] = (1 - wanted.amount) * means[row] + wanted.amount * new
    return splat(means, rows, size=size)


def _look_map(look: RegionLook | None, layer: int | None) -> tuple[Tensor, RegionLook] | None:
    if look is None:
        return None
    return (look.features.concat if layer is None else look.features.attention[layer]), look


def _batch(parts: Sequence[Hints]) -> Hints:
    if len(parts) == 1:
        return parts[0]
    known: dict[tuple[int, ...], Tensor] = {}  # levels that share their maps share the batch

    def joined(level: tuple[Tensor, ...]) -> Tensor:
        key = tuple(id(each) for each in level)
        if key not in known:
            known[key] = torch.cat(level)
        return known[key]

    levels = zip(*(p.attention for p in parts), strict=True)
    return Hints(tuple(joined(level) for level in levels), torch.cat([p.concat for p in parts]))


def _join(structure: Tensor, look: Tensor, ids: Tensor) -> Tensor:
    return torch.cat([structure, look, ids.to(look.dtype)], dim=1)


def _size(features: Tensor) -> tuple[int, int]:
    return features.shape[-2], features.shape[-1]
