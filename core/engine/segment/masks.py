"""What is asked of every mask: its box, and its holes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.wire.geometry import Box

Mask = npt.NDArray[np.bool_]


def box_of(mask: Mask) -> Box:
    """The tight box around (H, W) bool; empty where nothing is marked."""
    rows = np.flatnonzero(mask.any(1))
    if rows.size == 0:
        return Box(0, 0, 0, 0)
    columns = np.flatnonzero(mask[rows[0] : rows[-1] + 1].any(0))
    return Box.of_edges(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


@dataclass(frozen=True)
class PlacedMask:
    """A mask of a picture that is kept in its box alone: `mask` (h, w) bool."""

    box: Box
    mask: Mask

    @classmethod
    def of(cls, whole: Mask) -> PlacedMask:
        """From (H, W) bool of the whole picture."""
        box = box_of(whole)
        return cls(box, whole[box.top : box.bottom, box.left : box.right])

    def within(self, area: Box) -> Mask:
        """The part of the mask that lies in `area`, (h, w) bool."""
        out = np.zeros((area.height, area.width), bool)
        shared = self.box.intersection(area)
        if not shared.empty:
            here, there = (
                shared.moved(-area.left, -area.top),
                shared.moved(-self.box.left, -self.box.top),
            )
            out[here.top : here.bottom, here.left : here.right] = self.mask[
                there.top : there.bottom, there.left : there.right
            ]
        return out


def fill_holes(mask: Mask) -> Mask:
    """(h, w) bool with every hole closed that does not reach the array's rim."""
    outside = np.pad(~mask, 1, constant_values=True).astype(np.uint8)
    cv2.floodFill(outside, None, (0, 0), 2, flags=4)
    return np.asarray(outside[1:-1, 1:-1] != 2)


OnProgress: TypeAlias = Callable[[int, int], None]  # (done, of); may raise to end the search


def ignore_progress(done: int, of: int) -> None:
    """Nobody watches."""
