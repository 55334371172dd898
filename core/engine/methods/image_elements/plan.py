"""Owns how moved objects become moved elements: which belong to which, and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from intarsia.core.engine.elements.element_set import (
    ElementSet,
    deleted,
    grouped,
    inside_mask,
    joined,
    transformed,
    within_frame,
    without_covered,
)
from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.wire.geometry import Affine

SeenMask = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Shift:
    """One object of an edit, as its elements see it.

    mask: uint8 (S, S) at the network's size, not 0 where the object stood. affine: in units of the
    square; None deletes, the identity leaves it where it stands. pasted: its elements where it
    comes from elsewhere, before the map; None where it stands in the picture.
    """

    mask: SeenMask
    affine: Affine | None
    pasted: ElementSet | None = None

    @property
    def stands(self) -> bool:
        return self.affine is not None and self.affine.is_identity


def in_square(affine: Affine | None, window: NativeWindow) -> Affine | None:
    """A map of picture pixels in units of the window's square."""
    if affine is None:
        return None
    left = window.canvas.box.left + window.square.left
    top = window.canvas.box.top + window.square.top
    side = window.square.width
    to_picture = Affine(side, 0, left, 0, side, top)
    return to_picture.then(affine).then(to_picture.inverse())


def rearrange_elements(elements: ElementSet, shifts: Sequence[Shift]) -> ElementSet:
    """The elements of a picture after its objects, back to front, went where `shifts` say.

    An element belongs to the frontmost object whose mask holds its centroid. What a moved object
    covers goes, unless it belongs to an object that stands in front of it; what that one covers of
    the moved object goes instead. Two objects of one mask are copies of one thing. Raises BadEdit
    above 256 elements.
    """
    names = _names(shifts)
    masks = [(name, torch.from_numpy(s.mask > 0)) for name, s in zip(names, shifts, strict=True)]
    found = grouped(elements, masks)
    stands = [name if shift.stands else "" for name, shift in zip(names, shifts, strict=True)]
    left = found.kept(~found.of(*(set(names) - set(stands))))
    for index, shift in enumerate(shifts):
        if shift.affine is None or shift.stands:
            continue
        own = found.kept(found.of(names[index])) if shift.pasted is None else shift.pasted
        every = torch.ones(len(own), dtype=torch.bool)
        placed = within_frame(transformed(own, every, shift.affine))
        in_front = [name for name in stands[index + 1 :] if name]
        left = without_covered(left, placed.places, standing=in_front)
        for name, mask in masks[index + 1 :]:
            if name in in_front:
                placed = deleted(placed, inside_mask(placed.places, mask))
        left = joined(left, placed)
    return left


def _names(shifts: Sequence[Shift]) -> list[str]:
    """One for each object, the same for those of the same mask, never that of the background."""
    firsts: dict[bytes, str] = {}
    return [
        firsts.setdefault((shift.mask > 0).tobytes(), f"object {index}")
        for index, shift in enumerate(shifts)
    ]
