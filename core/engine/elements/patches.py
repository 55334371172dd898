"""Owns the cutting of a picture into element patches of one size, and their places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.ndimage import find_objects

from intarsia.core.wire.errors import BadEdit

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]

CHANNELS = 4  # RGB, and which pixels of the box belong to the element


@dataclass(frozen=True)
class ElementPatches:
    """The elements of a picture before they are encoded.

    patches: float32 (N, 4, p, p), RGB in [-1, 1] with 0 outside the region, then 1 inside it.
    places: float32 (N, 4), x, y, w, h in units of the picture's sides.
    """

    patches: Floats
    places: Floats


def cut_elements(picture: Floats, labels: Labels, patch: int) -> ElementPatches:
    """(H, W, 3) RGB in [-1, 1] and its regions (H, W), 0 .. N-1 without gaps, as patches.

    Each is the tight box of its region, resized to `patch` px a side, so that it says nothing of
    where it stood or how large it was.
    """
    if picture.shape[:2] != labels.shape or picture.ndim != 3 or picture.shape[2] != 3:
        raise BadEdit("The elements are not of the picture's size.")
    height, width = labels.shape
    boxes = find_objects(labels + 1)
    patches = np.empty((len(boxes), CHANNELS, patch, patch), np.float32)
    places = np.empty((len(boxes), 4), np.float32)
    for index, box in enumerate(boxes):
        if box is None:
            raise BadEdit("The elements are not numbered without gaps.")
        rows, columns = box
        inside = labels[box] == index
        y, x = np.nonzero(inside)
        places[index] = (
            (columns.start + x.mean() + 0.5) / width,
            (rows.start + y.mean() + 0.5) / height,
            (columns.stop - columns.start) / width,
            (rows.stop - rows.start) / height,
        )
        patches[index] = _resized(picture[box], inside, patch)
    return ElementPatches(patches, places)


def _resized(crop: Floats, inside: npt.NDArray[np.bool_], patch: int) -> Floats:
    """(h, w, 3) and bool (h, w) -> (4, patch, patch)."""
    height, width = inside.shape
    planes = np.empty((CHANNELS, height, width), np.float32)
    planes[:3] = (crop * inside[..., None]).transpose(2, 0, 1)
    planes[3] = inside
    return np.asarray(resampling(height, patch) @ planes @ resampling(width, patch).T, np.float32)


@lru_cache(maxsize=4096)
def resampling(length: int, wanted: int) -> Floats:
    """float32 (wanted, length): bilinear resampling of a line, widened to average when it shrinks.

    Rows sum to 1; pixel centres lie at +0.5.
    """
    scale = max(length / wanted, 1.0)
    centre = (np.arange(wanted) + 0.5) * length / wanted - 0.5
    apart = np.abs(np.arange(length)[None] - centre[:, None])
    weight = np.maximum(1 - apart / scale, 0)
    edge = weight.sum(1, keepdims=True)
    return np.asarray(weight / edge, np.float32)
