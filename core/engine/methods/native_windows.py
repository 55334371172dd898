"""The squares of a window that a region in several places is shown in, and the one way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import cv2
import numpy as np

from intarsia.core.engine.methods.classical_canvas import layer_of
from intarsia.core.engine.methods.native_window import (
    NativeWindow,
    native_window,
    square_around,
)
from intarsia.core.engine.planes import Floats, Mask
from intarsia.core.engine.window import bounds_of, grown
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

MOST_WINDOWS = 8  # more places than this share squares, nearest ones first
_ONE_PLACE_PX = 32  # marks no farther apart than this are one place
_MOST_PLACES = 64  # a region in more places is shown as one: it is a texture, not places


@dataclass(frozen=True)
class NativeWindows:
    """A region as one square or, where its places lie far apart, several, each at full detail.

    Every pixel of the region that shows belongs to the region of exactly one of `windows`.
    """

    windows: tuple[NativeWindow, ...]

    def layer(self, results: Sequence[Floats]) -> Placed | None:
        """The networks' pictures, RGB (side, side, 3) in [0, 1] each, as one layer.

        Where the soft edges of two places meet, the more opaque one shows.
        """
        colour, alpha = self.windows[0].shown(results[0])
        for window, result in zip(self.windows[1:], results[1:], strict=True):
            other, shown = window.shown(result)
            over = shown > alpha
            colour[over], alpha[over] = other[over], shown[over]
        return layer_of(self.windows[0].canvas, colour, alpha)


def native_windows(window: Placed, region: Mask, side: int) -> NativeWindows:
    """The squares around the places of `region`, bool (H, W), for a network of `side`.

    Two places share a square where that shows neither in less detail, or where one of them lies in
    the surroundings of the other. Raises BadEdit where the region shows nothing.
    """
    whole = native_window(window, region, side)
    seen = region & (whole.canvas.alpha > 0)
    masks = [seen & group for group in _grouped(_places(seen), region.shape, side)]
    return NativeWindows(
        tuple(
            replace(whole, region=mask, square=square_around(bounds_of(mask), region.shape))
            for mask in masks
        )
    )


def _places(region: Mask) -> list[Mask]:
    """The parts of a region that lie apart, each widened by half the distance that joins them."""
    count, numbered = cv2.connectedComponents(grown(region, _ONE_PLACE_PX // 2).astype(np.uint8))
    if count - 1 > _MOST_PLACES:
        return [numbered > 0]
    return [numbered == number for number in range(1, count)]


def _grouped(places: list[Mask], shape: tuple[int, ...], side: int) -> list[Mask]:
    """Places joined until every pair is better shown apart, and no more than `MOST_WINDOWS`."""
    groups = list(places)
    while len(groups) > 1:
        boxes = [bounds_of(group) for group in groups]
        pairs = list(combinations(range(len(groups)), 2))
        cost = {pair: _loss(boxes[pair[0]], boxes[pair[1]], shape, side) for pair in pairs}
        best = min(pairs, key=lambda pair: cost[pair])
        if cost[best] > 1 and len(groups) <= MOST_WINDOWS:
            break
        joined = groups[best[0]] | groups[best[1]]
        groups = [g for i, g in enumerate(groups) if i not in best] + [joined]
    return groups


def _loss(a: Box, b: Box, shape: tuple[int, ...], side: int) -> float:
    """How many times less detail the two would have in one square; at most 1: better together."""
    squares = [square_around(box, shape) for box in (a, b)]
    meets = not squares[0].intersection(b).empty or not squares[1].intersection(a).empty
    if meets:
        return 0.0
    together = square_around(a.union(b), shape).width
    return together / max(side, *(square.width for square in squares))
