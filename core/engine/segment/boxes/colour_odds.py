"""How much likelier a colour is inside than outside: smoothed histograms of CIELAB, quantised."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Bins = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]

_SHAPE = (16, 32, 32)  # bins of lightness and of the two colour axes
_TO_NEIGHBOURS = np.float32(0.6)  # what a colour counts in the bins beside its own


def colour_bins(window: Bytes) -> Bins:
    """(h, w) int64: the bin of each pixel of (h, w, 3) uint8 RGB."""
    lab = cv2.cvtColor(window, cv2.COLOR_RGB2LAB).astype(np.int64)
    one, two = ((lab[..., axis] - 64).clip(0, 127) >> 2 for axis in (1, 2))
    return np.asarray((lab[..., 0] >> 4) * 1024 + one * 32 + two, np.int64)


def colour_odds(bins: Bins, inside: Mask, outside: Mask, least: float) -> Plane:
    """(h, w) float32: log of how much likelier each pixel's colour is in `inside` than `outside`;
    `least` is the share that a colour never seen counts for."""
    shares = _shares(bins, inside) + np.float32(least), _shares(bins, outside) + np.float32(least)
    return np.asarray(np.log(shares[0] / shares[1])[bins], np.float32)


def _shares(bins: Bins, where: Mask) -> Plane:
    seen = np.bincount(bins[where], minlength=int(np.prod(_SHAPE))).astype(np.float32)
    table = seen.reshape(_SHAPE)
    for axis in range(3):
        along = np.moveaxis(table, axis, 0)
        spread = along.copy()
        spread[1:] += _TO_NEIGHBOURS * along[:-1]
        spread[:-1] += _TO_NEIGHBOURS * along[1:]
        table = np.moveaxis(spread, 0, axis)
    return np.asarray(table.ravel() / max(float(table.sum()), 1.0), np.float32)
