"""Tells drawn and rendered pictures from photographs by their own statistics."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.superpixels import Superpixels

Picture = npt.NDArray[np.float32]

_FLAT_PERCENT = 90  # of neighbours that are equal to the bit: JPEG walls have fewer
_RAMP_PERCENT = 96  # of neighbours that no channel tells apart by more than a level: ramps
_LEVEL = 1.5 / 255
_ROWS = 128  # that are looked at together
_FINE = 1.0  # what differs from a blur of so many working pixels is grain and edges
_FLOOR = 0.05 / 255
_EVEN = 1.5  # log of the upper over the lower quartile of grain; 1.28 where all is one noise
_SPARSE = 1.6  # log of its 95th percentile over its median; edges and focus make it larger
_UNSURE = 0.14  # how far from sure the backdrop may be, in the mean


def is_flat(picture: Picture) -> bool:
    """Whether (H, W, 3) float32 RGB in [0, 1] has flat colours or ramps: no camera gives so many
    neighbours that are equal, or nearly so. A thing on white has them in its surroundings alone.
    """
    count, equal, near, below, above = 0, 0, 0, 0.0, np.inf
    for top in range(0, picture.shape[0], _ROWS):
        band = picture[top : top + _ROWS]
        apart = np.abs(band[:, 1:] - band[:, :-1])
        steps = np.maximum(np.maximum(apart[..., 0], apart[..., 1]), apart[..., 2])
        alike = steps <= _LEVEL
        count, equal = count + steps.size, equal + int(np.count_nonzero(steps == 0))
        near += int(np.count_nonzero(alike))
        below = float(steps.max(initial=below, where=alike))
        above = float(steps.min(initial=above, where=~alike))
    if count == 0:
        return True
    if equal > np.ceil((count - 1) * _FLAT_PERCENT / 100):
        return True
    place = (count - 1) * _RAMP_PERCENT / 100
    if near != np.floor(place) + 1:  # the percentile lies among those on one side
        return bool(near > place)
    return bool(below + (above - below) * (place % 1) <= _LEVEL) if place % 1 else True


def is_rendered(small: Picture, leaves: Superpixels, back: npt.NDArray[np.float32]) -> bool:
    """Whether a picture has the same grain everywhere and a clear backdrop.

    A photograph is sharp here and soft there, dark and bright, and its noise was smoothed away.
    `small`: (h, w, 3) float32 RGB in [0, 1] at working size. `leaves`: of it. `back`: (n,) how
    likely each of them is backdrop.
    """
    levels = (small * 255).round() / np.float32(255)
    grey = levels.mean(2, dtype=np.float32)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), _FINE))
    low, middle, high, most = np.percentile(fine, [25, 50, 75, 95]) + _FLOOR
    if np.log(high / low) > _EVEN or np.log(most / middle) > _SPARSE:
        return False
    unsure = float((leaves.area * 4 * back * (1 - back)).sum() / leaves.area.sum())
    return unsure <= _UNSURE
