"""The colours in front of and behind a soft edge, from coarse to fine.

Germer, Uelwer, Conrad & Harmeling, "Fast multi-level foreground estimation" (ICPR 2020), eq. 4-6,
with all pixels of a level updated together.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.float32]

_REGULAR = np.float32(1e-5)
_SMALL = 32  # levels of this side at most are repeated more often
_SMALL_ROUNDS, _LARGE_ROUNDS = 16, 3


def front_and_back(picture: Plane, alpha: Plane) -> tuple[Plane, Plane]:
    """(foreground, background), each (h, w, 3) in [0, 1], so that C = aF + (1-a)B nearly holds.

    `picture`: (h, w, 3) float32 RGB in [0, 1]. `alpha`: (h, w) float32 in [0, 1].
    """
    height, width = alpha.shape
    front = _mean_where(picture, alpha > 0.9)
    back = _mean_where(picture, alpha < 0.1)
    levels = max(1, int(np.ceil(np.log2(max(width, height)))))
    for level in range(levels + 1):
        size = round(height ** (level / levels)), round(width ** (level / levels))
        rounds = _SMALL_ROUNDS if max(size) <= _SMALL else _LARGE_ROUNDS
        seen, soft = _nearest(picture, size), _nearest(alpha, size)
        front, back = _refined(
            seen, soft, _nearest(front, size), _nearest(back, size), rounds=rounds
        )
    return front, back


def _refined(
    picture: Plane, alpha: Plane, front: Plane, back: Plane, *, rounds: int
) -> tuple[Plane, Plane]:
    """The two colours of one level, drawn to those of the four neighbours where alpha changes."""
    weights = [np.abs(alpha - other) + _REGULAR for other in _neighbours(alpha)]
    pulls = np.sum(weights, 0, dtype=np.float32)
    rest = 1 - alpha
    own, cross, other = alpha * alpha + pulls, alpha * rest, rest * rest + pulls
    scale = 1 / (own * other - cross * cross)
    own, cross, other = (_for_colours(x * scale) for x in (own, cross, other))
    seen_front, seen_back = _for_colours(alpha) * picture, _for_colours(rest) * picture
    weights = [_for_colours(weight) for weight in weights]
    for _ in range(rounds):
        right, left = seen_front.copy(), seen_back.copy()
        for weight, near, far in zip(weights, _neighbours(front), _neighbours(back), strict=True):
            right += weight * near
            left += weight * far
        front = np.clip(other * right - cross * left, 0, 1)
        back = np.clip(own * left - cross * right, 0, 1)
    return front, back


def _for_colours(plane: npt.NDArray[np.floating[Any]]) -> Plane:
    """(h, w, 3), the plane (h, w) for each of three colours: NumPy is slow along three numbers."""
    return np.asarray(np.repeat(plane[..., None], 3, axis=2), np.float32)


def _neighbours(plane: Plane) -> list[Plane]:
    """The plane seen from the left, the right, above and below; the frame repeats itself."""
    wide: Plane = cv2.copyMakeBorder(plane, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    return [wide[1:-1, :-2], wide[1:-1, 2:], wide[:-2, 1:-1], wide[2:, 1:-1]]


def _mean_where(picture: Plane, mask: npt.NDArray[np.bool_]) -> Plane:
    """The mean colour of what the mask marks as a picture of one pixel, black for none."""
    colour = picture[mask].mean(0) if mask.any() else np.zeros(3)
    return np.asarray(colour, np.float32).reshape(1, 1, 3)


def _nearest(plane: Plane, size: tuple[int, int]) -> Plane:
    """The plane at (height, width), each pixel the nearest one towards the top left."""
    rows = np.arange(size[0]) * plane.shape[0] // size[0]
    columns = np.arange(size[1]) * plane.shape[1] // size[1]
    picked: Plane = plane[rows[:, None], columns]
    return picked
