"""Where faces are in a picture, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.people.networks import FACE_SIDE, Window, faces_in

Picture = npt.NDArray[np.float32]

_SURE = 0.75
_SAME = 0.3  # share of the smaller of two boxes from which they are one face
_SHARES = (0.64, 0.36)  # sides of the smaller windows, of the picture's shorter side
_APART = 0.7  # of their side
_GRIDS = ((16, 2), (8, 6))  # cells along a side and anchors in each


@dataclass(frozen=True)
class Face:
    """A face: the corner of its square box and its side, picture pixels; `sure` in [0, 1]."""

    left: float
    top: float
    side: float
    sure: float

    @property
    def centre(self) -> tuple[float, float]:
        return self.left + self.side / 2, self.top + self.side / 2


def find_faces(picture: Picture) -> tuple[Face, ...]:
    """The faces in (H, W, 3) float32 RGB in [0, 1], the surest first, each of them once."""
    found: list[Face] = []
    for window in _windows(picture.shape[0], picture.shape[1]):
        found += _seen(picture, window)
    kept: list[Face] = []
    for face in sorted(found, key=lambda face: -face.sure):
        if all(_shared(face, other) <= _SAME for other in kept):
            kept.append(face)
    return tuple(kept)


def _windows(height: int, width: int) -> Iterator[Window]:
    """The whole picture in a square, then smaller squares that overlap."""
    most = max(height, width)
    yield (width - most) / 2, (height - most) / 2, most, most
    for share in _SHARES:
        side = share * min(height, width)
        for top in _starts(height, side):
            for left in _starts(width, side):
                yield left, top, side, side


def _starts(length: float, side: float) -> list[float]:
    steps = int(np.ceil(max(length - side, 0) / (_APART * side)))
    return [float(x) for x in np.linspace(0, max(length - side, 0), steps + 1)]


def _seen(picture: Picture, window: Window) -> list[Face]:
    places, scores = faces_in(picture, window)
    sure = 1 / (1 + np.exp(-np.clip(scores, -50, 50)))
    anchors = np.concatenate([_anchors(*grid) for grid in _GRIDS])
    left, top, side, _ = window
    found = []
    for k in np.flatnonzero(sure >= _SURE):
        x, y = anchors[k] + places[k, :2] / FACE_SIDE
        size = float(places[k, 2:4].mean()) / FACE_SIDE
        corner = left + (x - size / 2) * side, top + (y - size / 2) * side
        found.append(Face(float(corner[0]), float(corner[1]), size * side, float(sure[k])))
    return found


def _anchors(cells: int, each: int) -> npt.NDArray[np.float64]:
    """(cells * cells * each, 2) x, y of the anchors in [0, 1]."""
    steps = (np.arange(cells) + 0.5) / cells
    y, x = np.meshgrid(steps, steps, indexing="ij")
    return np.repeat(np.stack([x.ravel(), y.ravel()], axis=1), each, axis=0)


def _shared(one: Face, two: Face) -> float:
    """What two boxes share, of the smaller one."""
    width = min(one.left + one.side, two.left + two.side) - max(one.left, two.left)
    height = min(one.top + one.side, two.top + two.side) - max(one.top, two.top)
    return max(width, 0) * max(height, 0) / min(one.side, two.side) ** 2
