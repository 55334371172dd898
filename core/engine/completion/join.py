"""A picture made elsewhere, set into a hole: its gradients kept, tones joined at the rim."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from intarsia.core.engine.completion.blend import blend
from intarsia.core.engine.completion.preset import FAST
from intarsia.core.engine.completion.scene import Bools, FillWindow, Floats
from intarsia.core.engine.completion.shiftmap import ShiftMap

_GAP = 1  # columns between both pictures that nothing is read from


def joined(
    picture: Floats,
    hole: Bools,
    made: Floats,
    *,
    valid: Bools | None = None,
    between: Callable[[], None] = lambda: None,
) -> Floats:
    """``picture`` with ``hole`` taken from ``made``, bit-identical outside the hole.

    ``picture``, ``made`` float32 (H, W, 3), RGB in [0, 1]; ``hole``, ``valid`` bool (H, W).
    ``made`` should show what lies around the hole too: its steps over the rim are kept, and where
    it contradicts the picture there the rim is trusted less. Pixels that are not ``valid`` do not
    pull on the hole. ``between`` may raise to cancel.
    """
    if not hole.any():
        return picture.copy()
    height, width = hole.shape
    source = ~hole if valid is None else ~hole & valid
    gap = np.zeros((height, _GAP), np.bool_)
    nothing = np.zeros((height, _GAP, 3), np.float32)
    both = FillWindow(
        np.ascontiguousarray(np.concatenate([picture, nothing, made], axis=1)),
        np.concatenate([hole, gap, np.zeros_like(hole)], axis=1),
        np.concatenate([source, gap, np.ones_like(hole)], axis=1),
    )
    count = int(np.count_nonzero(hole))
    beside = np.tile(np.array([[0, width + _GAP]], np.int32), (count, 1))
    colours = blend(both, ShiftMap(beside, 0.0), replace(FAST, shrink=0.0), between)
    out = picture.copy()
    out[hole] = colours
    return out
