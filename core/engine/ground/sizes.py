"""Owns how large a thing is where it was moved to: as its distance has it."""

from __future__ import annotations

import math

from intarsia.core.engine.ground.plane import Foot, Mask, Plane, fit_ground, nearness_under
from intarsia.core.wire.geometry import Affine, Box

_MOST = 3.0  # times larger or smaller; farther than that a map without a unit says little
_SAME = 0.03  # a smaller difference is left alone, so that pixels are copied as they are
_OWN_SIZE = 1e-3  # a thing that a person scaled keeps that size


def size_ratio(nearness: Plane, usable: Mask, before: Foot, after: Foot) -> float:
    """How many times as large a thing is at `after` as at `before`: as nearness there to here.

    `nearness` (H, W), larger is nearer; `usable` bool (H, W), False where the moved thing hides
    what it may stand on. 1 where depth does not tell, or hardly differs.
    """
    plane = fit_ground(nearness, usable, (before, after))
    here = nearness_under(nearness, usable, before, plane)
    there = nearness_under(nearness, usable, after, plane)
    if here is None or there is None:
        return 1.0
    ratio = min(max(there / here, 1 / _MOST), _MOST)
    return ratio if abs(ratio - 1) >= _SAME else 1.0


def keeps_size(affine: Affine) -> bool:
    """Whether a placement neither scales, nor flattens, nor mirrors the thing."""
    lengths = math.hypot(affine.a, affine.d), math.hypot(affine.b, affine.e)
    return affine.determinant > 0 and all(abs(each - 1) < _OWN_SIZE for each in lengths)


def largest_within(box: Box, foot: tuple[float, float], window: Box, picture: Box) -> float:
    """How many times larger a thing with this box may become about its foot without being cut by
    an edge of the window that is none of the picture's; at least 1."""
    sides = (
        (foot[0] - box.left, foot[0] - window.left, window.left > picture.left),
        (box.right - foot[0], window.right - foot[0], window.right < picture.right),
        (foot[1] - box.top, foot[1] - window.top, window.top > picture.top),
        (box.bottom - foot[1], window.bottom - foot[1], window.bottom < picture.bottom),
    )
    limits = [room / own for own, room, cuts in sides if cuts and own > 0]
    return max(1.0, min(limits, default=math.inf))
