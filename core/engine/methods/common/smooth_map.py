"""A redrawn label map without the scallops of the brush that drew it."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.allowed_area import bounds_of, grown

Labels = npt.NDArray[np.int32]

_SHARE = 0.4  # sigma of the smoothing, of half the width of the strokes: a brush is as round anyway
_LEAST_PX, _MOST_PX = 1.0, 16.0
_THIN = 0.25  # share of a label's redrawn pixels below which smoothing would lose it


def smooth_map(before: Labels, after: Labels) -> Labels:
    """`after`, int32 (H, W), with the outlines of what was redrawn smoothed.

    Each pixel in reach of a change takes the label that most of its surroundings have. No label
    that was drawn is lost: what is too thin stays as it is.
    """
    changed = before != after
    if not changed.any():
        return after
    framed = np.pad(changed, 1).astype(np.uint8)
    half = float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max())
    sigma = float(np.clip(_SHARE * half, _LEAST_PX, _MOST_PX))
    frame = bounds_of(grown(changed, round(4 * sigma)))
    part = np.s_[frame.top : frame.bottom, frame.left : frame.right]
    wanted, moved = after[part], changed[part]
    best = np.zeros(wanted.shape, np.float32)
    smooth = wanted.copy()
    for name in np.unique(wanted):
        share = cv2.GaussianBlur((wanted == name).astype(np.float32), (0, 0), sigma)
        smooth = np.where(share > best, np.int32(name), smooth)
        best = np.maximum(best, share)
    near = grown(moved, round(sigma))
    smooth = np.where(near, smooth, wanted)
    for name in np.unique(wanted[moved]):
        drawn = moved & (wanted == name)
        if np.count_nonzero(drawn & (smooth == name)) < (1 - _THIN) * np.count_nonzero(drawn):
            smooth = np.where(drawn, wanted, smooth)
    out = after.copy()
    out[part] = smooth
    return out
