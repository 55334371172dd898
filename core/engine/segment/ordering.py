"""Which object stands before which, and what counts as backdrop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.wire.geometry import Box, Size

_BACKDROP_AREA = 0.08  # share of the picture from which a region at the frame may be backdrop
_BACKDROP_FRAME = 0.22  # share of the frame it then holds
_LOW, _WHOLE, _CUT, _LARGE, _SEEN = 0.2, 1.0, 0.3, 1.0, 0.5  # weights of the cues of nearness


@dataclass(frozen=True)
class OrderedObject:
    """One object on the way to its place: `mask` (h, w) bool in `box`, in a picture of `size`.
    `stands_out`: whether a network sees a thing there."""

    box: Box
    mask: npt.NDArray[np.bool_]
    parent: int | None
    is_background: bool
    size: Size
    stands_out: bool = False


def is_backdrop(box: Box, mask: npt.NDArray[np.bool_], size: Size) -> bool:
    """True for a large region that holds much of the picture's frame: sky, wall, floor."""
    if float(mask.sum()) < _BACKDROP_AREA * size.pixels:
        return False
    return frame_pixels(box, mask, size) >= _BACKDROP_FRAME * 2 * (size.width + size.height)


def frame_pixels(box: Box, mask: npt.NDArray[np.bool_], size: Size) -> int:
    """How many pixel edges of (h, w) bool `mask` in `box` lie on the frame of the picture."""
    count = 0
    if box.top == 0:
        count += int(mask[0].sum())
    if box.left == 0:
        count += int(mask[:, 0].sum())
    if box.bottom == size.height:
        count += int(mask[-1].sum())
    if box.right == size.width:
        count += int(mask[:, -1].sum())
    return count


def depth_order(pieces: Sequence[OrderedObject]) -> list[int]:
    """z of each piece, 0 the farthest: backdrop first, wholes below their parts, then nearness."""
    nearness = [_nearness(piece) for piece in pieces]
    children: dict[int | None, list[int]] = {}
    for k, piece in enumerate(pieces):
        children.setdefault(piece.parent, []).append(k)
    z = [0] * len(pieces)
    waiting = _front_first(children.get(None, []), pieces, nearness)
    for place in range(len(pieces)):
        k = waiting.pop()
        z[k] = place
        waiting.extend(_front_first(children.get(k, []), pieces, nearness))
    return z


def _front_first(
    siblings: list[int], pieces: Sequence[OrderedObject], nearness: list[float]
) -> list[int]:
    return sorted(siblings, key=lambda k: (pieces[k].is_background, -nearness[k], k))


def _nearness(piece: OrderedObject) -> float:
    """Larger is nearer: low in the picture, of unbroken outline, not cut by the frame, small,
    seen as a thing."""
    area = float(piece.mask.sum())
    cues = (
        _LOW * piece.box.bottom / piece.size.height,
        _WHOLE * area / _hull_area(piece.mask),
        -_CUT * min(frame_pixels(piece.box, piece.mask, piece.size) / (2 * area**0.5), 1.0),
        -_LARGE * (area / piece.size.pixels) ** 0.5,
        _SEEN * piece.stands_out,
    )
    return sum(cues)


def _hull_area(mask: npt.NDArray[np.bool_]) -> float:
    """Pixels of the convex hull of (h, w) bool, at least those of the mask."""
    left = mask.argmax(1)
    right = mask.shape[1] - mask[:, ::-1].argmax(1)
    rows = np.flatnonzero(mask.any(1))
    ends = [
        np.stack([side[rows], rows + down], axis=1) for side in (left, right) for down in (0, 1)
    ]
    hull = cv2.convexHull(np.concatenate(ends).astype(np.float32))
    return max(float(cv2.contourArea(hull)), float(mask.sum()))
