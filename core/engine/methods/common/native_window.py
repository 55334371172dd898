"""The square of a window that a network of a fixed size is shown, and the way back to a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.methods.common.canvas import WindowColours, canvas_of, layer_of
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

_CONTEXT = 0.5  # of the region's longer side, on each side of it
_LEAST_CONTEXT_PX = 32
_FEATHER_PX = 10  # at the network's size: little more than one latent pixel
_LEAST_FEATHER_PX, _MOST_FEATHER_PX = 2, 24

Labels = npt.NDArray[np.int32]


@dataclass(frozen=True)
class NativeWindow:
    """A region of a window in its context, seen at `side` x `side` pixels.

    region: bool (H, W) in the window's frame. square: the part shown, in that frame; it may reach
    beyond the window where the picture ends, and is filled there by the window's last pixels.
    """

    canvas: WindowColours
    region: Mask
    square: Box
    side: int

    @property
    def picture(self) -> Floats:
        """What the network sees: RGB (side, side, 3) in [0, 1], mid grey where transparent."""
        alpha = self._padded(self.canvas.alpha)[..., None]
        seen = self._padded(self.canvas.colour) * alpha + np.float32(0.5) * (1 - alpha)
        shrinking = self.square.width > self.side
        how = cv2.INTER_AREA if shrinking else cv2.INTER_CUBIC
        sized = cv2.resize(seen, (self.side, self.side), interpolation=how)
        return np.ascontiguousarray(np.clip(sized, 0, 1))

    @property
    def hole(self) -> npt.NDArray[np.uint8]:
        """What may be repainted at the network's size: uint8 (side, side), 255 or 0, never empty.

        It reaches as far beyond the region as its feathered edge does.
        """
        return self.mask(grown(self.region, self.feather))

    def mask(self, where: Mask) -> npt.NDArray[np.uint8]:
        """A mask, bool (H, W), at the network's size: uint8, 255 where any of it lies."""
        shown = self._padded(where.astype(np.float32), border=cv2.BORDER_CONSTANT)
        how = cv2.INTER_AREA if self.square.width > self.side else cv2.INTER_NEAREST
        sized = cv2.resize(shown, (self.side, self.side), interpolation=how)
        return np.where(sized > 1e-3, np.uint8(255), np.uint8(0))

    def labels(self, labels: Labels) -> Labels:
        """A label map, int32 (H, W), at the network's size by nearest neighbour."""
        shown = self._padded(labels.astype(np.float32))  # exact: labels have 16 bits
        nearest = cv2.INTER_NEAREST
        sized = cv2.resize(shown, (self.side, self.side), interpolation=nearest)
        return np.asarray(sized, np.int32)

    @property
    def feather(self) -> int:
        """How many pixels of the window the edge of a result takes to fade."""
        wanted = round(_FEATHER_PX * self.square.width / self.side)
        return int(np.clip(wanted, _LEAST_FEATHER_PX, _MOST_FEATHER_PX))

    def layer(self, result: Floats) -> Placed | None:
        """A network's picture, RGB (side, side, 3) in [0, 1], as a layer of the region alone.

        It is opaque in the region and fades around it; None where nothing of it shows.
        """
        colour, alpha = self.shown(result)
        return layer_of(self.canvas, colour, alpha)

    def shown(self, result: Floats) -> tuple[Floats, Floats]:
        """The same in the window's frame: colour (H, W, 3) in [0, 1], alpha (H, W) in [0, 1]."""
        away = cv2.distanceTransform((~self.region).astype(np.uint8), cv2.DIST_L2, 5)
        alpha = np.clip(1 - away / (self.feather + 1), 0, 1).astype(np.float32)
        shown = np.zeros_like(alpha)
        height, width = self.region.shape
        common = self.square.intersection(Box(0, 0, width, height))
        shown[_part(common)] = alpha[_part(common)]
        return self.spread(result), shown * self.canvas.alpha

    def spread(self, result: Floats) -> Floats:
        """A network's picture in the window's frame, (H, W, 3) in [0, 1], 0 beside the square."""
        back = (self.square.width, self.square.height)
        how = cv2.INTER_CUBIC if self.square.width > self.side else cv2.INTER_AREA
        sized = np.clip(cv2.resize(result, back, interpolation=how), 0, 1)
        height, width = self.region.shape
        common = self.square.intersection(Box(0, 0, width, height))
        inner = common.moved(-self.square.left, -self.square.top)
        colour = np.zeros((height, width, 3), np.float32)
        colour[_part(common)] = sized[_part(inner)]
        return colour

    def _padded(self, plane: Floats, *, border: int = cv2.BORDER_REPLICATE) -> Floats:
        """The square's part of (H, W) or (H, W, C)."""
        height, width = self.region.shape
        common = self.square.intersection(Box(0, 0, width, height))
        padded = cv2.copyMakeBorder(
            np.ascontiguousarray(plane[_part(common)]),
            common.top - self.square.top,
            self.square.bottom - common.bottom,
            common.left - self.square.left,
            self.square.right - common.right,
            border,
        )
        return np.asarray(padded, np.float32)


def native_window(window: Placed, region: Mask, side: int) -> NativeWindow:
    """The square around `region`, bool (H, W) in the window's frame, for a network of `side`.

    Raises BadEdit where the region shows nothing.
    """
    canvas = canvas_of(window)
    if not (region & (canvas.alpha > 0)).any():
        raise BadEdit("The region is transparent.", "Mark something that can be seen.")
    return NativeWindow(canvas, region, square_around(bounds_of(region), region.shape), side)


def square_around(box: Box, shape: tuple[int, ...]) -> Box:
    """The square that a region with this box is shown in, in a window of shape (H, W).

    It may reach beyond a window that is narrower than the square.
    """
    longest = max(box.width, box.height)
    reach = longest + 2 * max(_LEAST_CONTEXT_PX, round(_CONTEXT * longest))
    return Box(
        _start(box.left + box.width // 2 - reach // 2, reach, shape[1]),
        _start(box.top + box.height // 2 - reach // 2, reach, shape[0]),
        reach,
        reach,
    )


def _start(wanted: int, reach: int, limit: int) -> int:
    """Where a span of `reach` starts: inside [0, limit) where it fits, else in its middle."""
    if reach >= limit:
        return -((reach - limit) // 2)
    return min(max(0, wanted), limit - reach)


def _part(box: Box) -> tuple[slice, slice]:
    return np.s_[box.top : box.bottom, box.left : box.right]


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
    masks = [seen & group for group in _group_places(_places(seen), region.shape, side)]
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


def _group_places(places: list[Mask], shape: tuple[int, ...], side: int) -> list[Mask]:
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
