"""Owns the element set: a picture as content codes and places that can be rearranged.

Places are (x, y, w, h) in units of the picture's side: the centroid of a region and the size of its
box. Content codes say nothing of them, so that an element can stand anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from intarsia.core.engine.elements.config import MAX_ELEMENTS
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine

_LEAST_SCALE, _MOST_SCALE = 0.01, 100.0


@dataclass(frozen=True, eq=False)
class ElementSet:
    """N elements, 0 <= N <= 256, in no order that means anything.

    codes: float32 (N, d), content. places: float32 (N, 4), x, y, w, h in units of the side.
    groups: the object layer of each, "" where it belongs to the background.
    """

    codes: Tensor
    places: Tensor
    groups: tuple[str, ...]

    def __post_init__(self) -> None:
        count = len(self.groups)
        if self.codes.ndim != 2 or len(self.codes) != count or self.places.shape != (count, 4):
            raise BadEdit("The parts of an element set are not of one length.")
        if count > MAX_ELEMENTS:
            raise BadEdit(
                f"A picture has at most {MAX_ELEMENTS} elements, not {count}.",
                "Delete objects first, or paste fewer or larger ones.",
            )
        if not bool(self.places.isfinite().all() and self.codes.isfinite().all()):
            raise BadEdit("An element has a place or content that is not a number.")

    def __len__(self) -> int:
        return len(self.groups)

    def of(self, *groups: str) -> Tensor:
        """Which elements belong to one of these object layers: bool (N,)."""
        return torch.tensor([group in groups for group in self.groups], dtype=torch.bool)

    def kept(self, which: Tensor) -> ElementSet:
        """Only the elements that are True in `which`, bool (N,)."""
        chosen = which.to(torch.bool)
        groups = tuple(g for g, keep in zip(self.groups, chosen.tolist(), strict=True) if keep)
        return ElementSet(self.codes[chosen], self.places[chosen], groups)


def empty_set(code: int) -> ElementSet:
    """No elements, for codes of that many numbers."""
    return ElementSet(torch.zeros(0, code), torch.zeros(0, 4), ())


def grouped(elements: ElementSet, masks: Sequence[tuple[str, Tensor]]) -> ElementSet:
    """Each element in the last object layer whose mask holds its centroid, else the background.

    masks: (name, bool (H, W)) of the whole picture, back to front. An object so small that it holds
    no centroid gets the one nearest to its middle that is not another object's.
    """
    groups = [""] * len(elements)
    for name, mask in masks:
        for index in inside_mask(elements.places, mask).nonzero().flatten().tolist():
            groups[index] = name
    for name, mask in masks:
        if name not in groups and (nearest := _nearest(elements, mask, groups)) is not None:
            groups[nearest] = name
    return replace(elements, groups=tuple(groups))


def transformed(elements: ElementSet, which: Tensor, affine: Affine) -> ElementSet:
    """The elements of `which`, bool (N,), under a map in units of the side.

    A centroid goes where the map takes it. A box takes the size of the box around the image of the
    ellipse inscribed in it: exact for scales and quarter turns, and as far as a place without an
    angle can say for the rest. Raises BadEdit where the map enlarges or shrinks out of bounds.
    """
    scale = abs(affine.determinant) ** 0.5
    if not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise BadEdit(
            f"The elements are scaled by {scale:g}, out of bounds.",
            "Choose a scale between 1 % and 10000 %.",
        )
    x, y, w, h = elements.places.unbind(1)
    moved = torch.stack(
        (
            affine.a * x + affine.b * y + affine.c,
            affine.d * x + affine.e * y + affine.f,
            torch.hypot(affine.a * w, affine.b * h),
            torch.hypot(affine.d * w, affine.e * h),
        ),
        dim=1,
    )
    return replace(elements, places=torch.where(which[:, None], moved, elements.places))


def moved(elements: ElementSet, which: Tensor, dx: float, dy: float) -> ElementSet:
    """The elements of `which` shifted by (dx, dy) in units of the side."""
    return transformed(elements, which, Affine.translation(dx, dy))


def scaled(elements: ElementSet, which: Tensor, scale: float) -> ElementSet:
    """The elements of `which` scaled about the middle of their centroids."""
    return transformed(elements, which, Affine.scaling(scale, scale, _middle(elements, which)))


def rotated(elements: ElementSet, which: Tensor, degrees: float) -> ElementSet:
    """The elements of `which` turned clockwise about the middle of their centroids.

    Their contents stay upright: a place holds no angle.
    """
    return transformed(elements, which, Affine.rotation(degrees, _middle(elements, which)))


def deleted(elements: ElementSet, which: Tensor) -> ElementSet:
    """Without the elements of `which`."""
    return elements.kept(~which)


def joined(under: ElementSet, over: ElementSet) -> ElementSet:
    """Both; raises BadEdit above 256. Elements of `under` that `over` covers should go first."""
    return ElementSet(
        torch.cat((under.codes, over.codes)),
        torch.cat((under.places, over.places)),
        under.groups + over.groups,
    )


def pasted(elements: ElementSet, others: ElementSet, affine: Affine) -> ElementSet:
    """Elements of this or another picture, under a map, in front of what they cover."""
    every = torch.ones(len(others), dtype=torch.bool)
    placed = within_frame(transformed(others, every, affine))
    return joined(without_covered(elements, placed.places), placed)


def duplicated(elements: ElementSet, which: Tensor, affine: Affine) -> ElementSet:
    """A second copy of the elements of `which`, under a map, in front of what it covers: the first
    ones go where it stands on them.
    """
    return pasted(elements, elements.kept(which), affine)


def without_covered(
    elements: ElementSet, boxes: Tensor, *, standing: Sequence[str] = ()
) -> ElementSet:
    """Without the elements whose centroid lies in one of `boxes`, (M, 4) places.

    What stands in front, the object layers `standing`, stays: two contents at one place would be
    blended by the decoder, so what is behind goes.
    """
    covered = inside_boxes(elements.places, boxes) & ~elements.of(*standing)
    return deleted(elements, covered)


def within_frame(elements: ElementSet) -> ElementSet:
    """As a decoder can read it: nothing wholly outside the picture, and nothing larger than it.

    Of an element that is larger the part inside the picture counts.
    """
    low, high = elements.places[:, :2], elements.places[:, 2:]
    low, high = low - high / 2, low + high / 2
    seen = ((high > 0) & (low < 1)).all(1)
    large = elements.places[:, 2:] > 1
    low, high = torch.where(large, low.clamp(0, 1), low), torch.where(large, high.clamp(0, 1), high)
    clipped = torch.cat(((low + high) / 2, high - low), dim=1)
    shown = torch.where(large.repeat(1, 2), clipped, elements.places)
    return replace(elements, places=shown).kept(seen)


def inside_boxes(places: Tensor, boxes: Tensor) -> Tensor:
    """Which centroids of `places` (N, 4) lie in one of `boxes` (M, 4): bool (N,)."""
    apart = (places[:, None, :2] - boxes[None, :, :2]).abs()
    return (apart <= boxes[None, :, 2:] / 2).all(2).any(1)


def inside_mask(places: Tensor, mask: Tensor) -> Tensor:
    """Which centroids of `places` (N, 4) lie in a mask of the whole picture, bool (H, W)."""
    height, width = mask.shape
    column, row = (places[:, 0] * width).long(), (places[:, 1] * height).long()
    seen = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    return seen & mask[row.clamp(0, height - 1), column.clamp(0, width - 1)]


def _middle(elements: ElementSet, which: Tensor) -> tuple[float, float]:
    """The mean centroid of the elements of `which`, (0.5, 0.5) where there are none."""
    chosen = elements.places[which, :2]
    if not len(chosen):
        return 0.5, 0.5
    x, y = chosen.mean(0).tolist()
    return x, y


def _nearest(elements: ElementSet, mask: Tensor, groups: Sequence[str]) -> int | None:
    """The free element nearest to the middle of a mask (H, W); None where nothing is free."""
    height, width = mask.shape
    rows, columns = mask.nonzero(as_tuple=True)
    free = torch.tensor([not group for group in groups], dtype=torch.bool)
    if not len(rows) or not bool(free.any()):
        return None
    x = (columns.float().mean() + 0.5) / width
    y = (rows.float().mean() + 0.5) / height
    apart = torch.hypot(elements.places[:, 0] - x, elements.places[:, 1] - y)
    return int(apart.where(free, torch.full_like(apart, torch.inf)).argmin())
