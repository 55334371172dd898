"""What windows around a click show: how much each leaf is of what stands out there.

They are centred on the click, as far as the picture goes, each smaller than the one before, so that
a thing of any size fills a good part of one of them; the largest is the whole picture.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from math import sqrt

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.grown_regions import LeafGraph, component
from intarsia.core.engine.segment.classical.superpixels import Superpixels, to_work_size
from intarsia.core.engine.segment.things.network import laid_back, standing_out
from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Picture = npt.NDArray[np.float32]
Plane = npt.NDArray[np.float32]
Leaves = npt.NDArray[np.bool_]

REACHES = (0.7, 0.42, 0.25, 0.15)  # sides of the windows, in roots of the area of the picture
_SIDE, _WHOLE_SIDE = 192, 320
_SHOWN_SIDE = 1024
_REMEMBERED = 32


@dataclass(frozen=True)
class SeenThings:
    """What k windows say of n leaves, the whole picture first and then smaller and smaller ones.

    `likely`: (k, n) float32 in [0, 1], the mean answer of each leaf; 0 outside the window.
    """

    likely: Plane

    def things(self, graph: LeafGraph, leaf: int, limit: float = 0.5) -> Leaves:
        """(k, n) bool: the thing that `leaf` belongs to in each window, of leaves above `limit`
        that hang together; empty where it belongs to none."""
        rows = np.zeros(self.likely.shape, bool)
        for row, answer in zip(rows, self.likely, strict=True):
            allowed = answer > limit
            if allowed[leaf]:
                row[:] = component(graph, allowed, leaf)
        return rows


class ShownPicture:
    """A copy of a picture that is large enough for windows, and what was seen in it so far."""

    def __init__(self, picture: Picture, leaves: Superpixels) -> None:
        """`picture`: (H, W, 3) float32 RGB in [0, 1]. `leaves`: its own, at working size."""
        picture = to_work_size(picture, _SHOWN_SIDE)
        self._shown = np.asarray(cv2.convertScaleAbs(picture, alpha=255), np.uint8)
        self._leaves = leaves
        self._whole: Plane | None = None
        self._seen: dict[tuple[float, float], SeenThings] = {}
        self._lock = threading.Lock()

    def at(self, point: tuple[float, float]) -> SeenThings:
        """What the windows around (x, y) at working size show; looked at once."""
        with self._lock:
            if point not in self._seen:
                while len(self._seen) >= _REMEMBERED:
                    del self._seen[next(iter(self._seen))]
                self._seen[point] = self._look(point)
            return self._seen[point]

    def _look(self, point: tuple[float, float]) -> SeenThings:
        rows, columns = self._leaves.labels.shape
        height, width = self._shown.shape[:2]
        centre = point[0] * width / columns, point[1] * height / rows
        if self._whole is None:
            self._whole = self._of_leaves(Box(0, 0, width, height), _WHOLE_SIDE)
        windows = [window_at(self._shown.shape, centre, reach) for reach in REACHES]
        near = [self._of_leaves(window, _SIDE) for window in windows]
        return SeenThings(np.stack([self._whole, *near]))

    def _of_leaves(self, window: Box, side: int) -> Plane:
        """(n,) float32 mean answer of each leaf in one window."""
        leaves = self._leaves
        fy, fx = (a / b for a, b in zip(leaves.labels.shape, self._shown.shape, strict=False))
        left, top = round(window.left * fx), round(window.top * fy)
        right, bottom = round(window.right * fx), round(window.bottom * fy)
        wide, tall = max(right - left, 1), max(bottom - top, 1)
        answer = standing_out(self._shown, window, side)
        small = laid_back(answer, Box(0, 0, wide, tall), (tall, wide))
        part = leaves.labels[top : top + tall, left : left + wide]
        seen = small[: part.shape[0], : part.shape[1]]
        total = np.bincount(part.ravel(), seen.ravel(), leaves.count)
        return np.asarray(total / leaves.area, np.float32)


def window_at(shape: tuple[int, ...], centre: tuple[float, float], reach: float) -> Box:
    """The square window of a picture (H, W, ..) around (x, y), moved and cut to lie inside it."""
    height, width = shape[:2]
    side = round(reach * sqrt(width * height))
    across, down = min(width, max(1, side)), min(height, max(1, side))
    left = min(max(round(centre[0] - across / 2), 0), width - across)
    top = min(max(round(centre[1] - down / 2), 0), height - down)
    return Box(left, top, across, down)
