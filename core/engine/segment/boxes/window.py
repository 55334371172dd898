"""A square window on a box and its surroundings, in which every box has the same place and size."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]

SIDE = 128
_AROUND = 0.3  # of the box's own sides that the window shows beside it
LOW = round(SIDE * _AROUND / (1 + 2 * _AROUND))  # where the box begins in the window,
HIGH = SIDE - LOW  # and where it ends
_RIM = 2  # pixels around the window that are looked at as well


@dataclass(frozen=True)
class BoxWindow:
    """Left, top and size of the window, picture pixels; it may reach outside the picture."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def around(cls, box: Box) -> BoxWindow:
        """The window on `box`, which has an area."""
        over, under = _AROUND * box.width, _AROUND * box.height
        return cls(box.left - over, box.top - under, box.width + 2 * over, box.height + 2 * under)

    @property
    def bounds(self) -> Box:
        """The pixels that `cut` looks at, inside the picture or not."""
        left, top = floor(self.left) - _RIM, floor(self.top) - _RIM
        right, bottom = ceil(self.left + self.width) + _RIM, ceil(self.top + self.height) + _RIM
        return Box.of_edges(left, top, right, bottom)

    def cut(self, picture: Bytes, side: int = SIDE) -> Bytes:
        """(side, side, 3) of (H, W, 3) uint8; the picture's rim is repeated outside it."""
        return self._cut(picture, side, cv2.BORDER_REPLICATE)

    def inside(self, shape: tuple[int, int], side: int = SIDE) -> Bytes:
        """(side, side) uint8: how much of each pixel lies in a picture of (height, width)."""
        whole = np.full(shape, 255, np.uint8)
        return self._cut(whole, side, cv2.BORDER_CONSTANT)

    def laid_back(self, plane: Plane, shape: tuple[int, int], scale: tuple[float, float]) -> Plane:
        """(h, w) float32 of `shape`, the picture scaled by `scale` (x, y): the (side, side) float32
        `plane` laid where the window lies, 0 elsewhere."""
        fx, fy = scale
        sized = BoxWindow(self.left * fx, self.top * fy, self.width * fx, self.height * fy)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = shape[1], shape[0]
        placed = sized._placement(plane.shape[0])
        return np.asarray(cv2.warpAffine(plane, placed, size, flags=flags), np.float32)

    def _placement(self, side: int) -> npt.NDArray[np.float64]:
        """(2, 3): places of pixels of the picture to those of the window, middles at whole ones."""
        fx, fy = side / self.width, side / self.height
        return np.array(
            [
                [fx, 0, (0.5 - self.left) * fx - 0.5],
                [0, fy, (0.5 - self.top) * fy - 0.5],
            ]
        )

    def _cut(self, image: Bytes, side: int, border: int) -> Bytes:
        """What is made smaller is averaged first."""
        height, width = image.shape[:2]
        shown = self.bounds.intersection(Box(0, 0, width, height))
        left, top = shown.left, shown.top
        part = image[top : shown.bottom, left : shown.right]
        columns = max(2, round(part.shape[1] * min(side / self.width, 1.0)))
        rows = max(2, round(part.shape[0] * min(side / self.height, 1.0)))
        fx, fy = columns / part.shape[1], rows / part.shape[0]
        small = cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA)
        placed = BoxWindow(
            (self.left - left) * fx, (self.top - top) * fy, self.width * fx, self.height * fy
        )
        flags, size = cv2.INTER_LINEAR, (side, side)
        seen = cv2.warpAffine(small, placed._placement(side), size, flags=flags, borderMode=border)
        return np.asarray(seen, np.uint8)
