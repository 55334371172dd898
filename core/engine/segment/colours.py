"""Owns how colours are asked for by who looks at a part of a picture alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from intarsia.core.wire.geometry import Box

Plane = npt.NDArray[np.float32]
Levels = npt.NDArray[np.uint8]

_ROWS = 256  # rows that are looked at together
_SAME: Levels = np.arange(256, dtype=np.uint8)


@dataclass(frozen=True)
class StoredLevels:
    """Levels as a picture holds them, not copied: those of (y, x) of a part of it are what `table`,
    (256,), says of the first three of `stored` (H, W, 4) uint8 at (top + y, left + x). It is
    C-contiguous and read-only.
    """

    stored: Levels
    top: int
    left: int
    table: Levels

    @classmethod
    def of(cls, levels: Levels) -> StoredLevels:
        """Of (h, w, 3) that are what they say."""
        kept = np.zeros((*levels.shape[:2], 4), np.uint8)
        kept[..., :3] = levels
        kept.flags.writeable = False
        return cls(kept, 0, 0, _SAME)


class Colours(Protocol):
    """The colours of a picture, made where they are looked at."""

    @property
    def shape(self) -> tuple[int, ...]:
        """(H, W, 3)."""

    def near(self, box: Box) -> Plane:
        """(h, w, 3) float32 RGB in [0, 1] inside `box`, which lies in the picture."""

    def levels(self, box: Box) -> Levels:
        """(h, w, 3) uint8 RGB inside `box`: `levels_of` what is near."""

    def stored_levels(self, box: Box) -> StoredLevels:
        """The same for who looks at few of them."""


@dataclass(frozen=True)
class ArrayColours:
    """The colours of `plane`, (H, W, 3) float32 RGB in [0, 1]."""

    plane: Plane

    @property
    def shape(self) -> tuple[int, ...]:
        return self.plane.shape

    def near(self, box: Box) -> Plane:
        return self.plane[box.top : box.bottom, box.left : box.right]

    def levels(self, box: Box) -> Levels:
        return levels_of(self.near(box))

    def stored_levels(self, box: Box) -> StoredLevels:
        return StoredLevels.of(self.levels(box))


def levels_of(colours: Plane) -> Levels:
    """(..., 3) in [0, 1] as whole levels of 255, rounded down; a few rows at a time."""
    out = np.empty(colours.shape, np.uint8)
    for top in range(0, len(out), _ROWS):
        out[top : top + _ROWS] = colours[top : top + _ROWS] * 255
    return out
