"""Owns the squares one place is seen in: shifted, so that what only one of them says fades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.wire.geometry import Box

_UNITS = 64  # of a square's side
_FADING = 6  # of them, over which a view ends
_SHIFTS = ((-3, -1), (1, -3), (3, 1), (-1, 3))  # in them: no two cut it into the same elements


def views_of(window: NativeWindow) -> tuple[NativeWindow, ...]:
    """The window's square, shifted in each of four ways; together they show all of it."""
    unit = window.square.width / _UNITS
    return tuple(
        replace(window, square=window.square.moved(round(dx * unit), round(dy * unit)))
        for dx, dy in _SHIFTS
    )


def together(views: Sequence[NativeWindow], pictures: Sequence[Floats]) -> Floats:
    """What each view shows, RGB (side, side, 3) in [0, 1], as one in their frame: the mean of those
    that show a pixel, (H, W, 3), 0 where none does. A view fades out to its edge, so that where one
    ends is not seen.
    """
    height, width = views[0].region.shape
    out = np.zeros((height, width, 3), np.float32)
    count = np.zeros((height, width, 1), np.float32)
    for view, picture in zip(views, pictures, strict=True):
        part = view.square.intersection(Box(0, 0, width, height))
        inside = np.s_[part.top : part.bottom, part.left : part.right]
        down = _fading(view.square.height, part.top - view.square.top, part.height)
        right = _fading(view.square.width, part.left - view.square.left, part.width)
        weight = np.minimum.outer(down, right)[..., None]
        out[inside] += view.spread(picture)[inside] * weight
        count[inside] += weight
    return np.asarray(out / np.where(count > 0, count, 1), np.float32)


def _fading(side: int, start: int, length: int) -> Floats:
    """What a view's pixels weigh along one axis, (length,) in (0, 1], from its pixel `start` on."""
    at = np.arange(start, start + length, dtype=np.float32) + np.float32(0.5)
    wide = np.float32(max(1.0, side * _FADING / _UNITS))
    return np.asarray(np.clip(np.minimum(at, side - at) / wide, 0, 1), np.float32)


def seen_again(window: NativeWindow, picture: Floats) -> Floats:
    """RGB (H, W, 3) in the window's frame, as its network would see it: (side, side, 3)."""
    return replace(window, canvas=replace(window.canvas, colour=picture)).picture
