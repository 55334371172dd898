"""Soft borders: alpha, foreground and background colour in a band around a mask.

Closed-form matting (Levin, Lischinski & Weiss, PAMI 2008, eq. 12-14) with a weak pull towards the
mask, and multilevel foreground estimation (Germer et al., ICPR 2020).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.closed_form import solve_alpha
from intarsia.core.engine.segment.foreground import front_and_back
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

CLOSED_FORM, MASK_ONLY = "closed-form", "mask"
_PULL = 0.03  # weight of the mask's own soft edge beside the matting Laplacian
_MOST_UNKNOWN = 40_000  # unknown pixels solved at most; larger bands are solved smaller
_MOST_COLOUR_PX = 700_000  # foreground is estimated at this size at most


@dataclass(frozen=True)
class Matte:
    """A soft mask in `box` of the picture, all (h, w) or (h, w, 3) float32 in [0, 1], RGB.

    `alpha`: 1 inside, 0 outside, between them only in the band. `foreground`: the object's own
    colour, the picture's where alpha is 1. `background`: what is behind it, as far as can be told.
    """

    box: Box
    alpha: Plane
    foreground: Plane
    background: Plane


def matte(
    picture: Plane, mask: Mask, *, radius: int | None = None, mode: str = CLOSED_FORM
) -> Matte:
    """The soft version of `mask`.

    `picture`: (H, W, 3) float32 RGB in [0, 1]. `mask`: (H, W) bool. `radius`: half width of the
    band in pixels (default grows with the picture). `mode`: "closed-form", or "mask" for a smooth
    edge from the mask alone. Raises BadEdit on an empty mask, or one of another size.
    """
    if mask.shape != picture.shape[:2]:
        raise BadEdit("The mask is not the size of the picture.")
    if not mask.any():
        raise BadEdit("The mask marks no pixel.", "Select an object first.")
    if mode not in (CLOSED_FORM, MASK_ONLY):
        raise BadEdit(f"There is no matting mode '{mode}'.", "Use 'closed-form' or 'mask'.")
    if radius is None:
        radius = default_radius(Size(mask.shape[1], mask.shape[0]))
    frame = Box(0, 0, mask.shape[1], mask.shape[0])
    box = box_of(mask).grown(2 * radius + 2).intersection(frame)
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    crop = np.clip(picture[rows, columns], 0, 1).astype(np.float32)
    inside, outside, edge = _known(mask[rows, columns], 1 if mode == MASK_ONLY else radius)
    alpha = edge
    if mode == CLOSED_FORM and (~inside & ~outside).any():
        alpha = _closed_form(crop, inside, outside, edge)
    alpha = np.where(inside, 1, np.where(outside, 0, _snap(alpha))).astype(np.float32)
    foreground, background = _colours(crop, alpha)
    return Matte(box, alpha, foreground, background)


def default_radius(size: Size) -> int:
    """Half width of the band, in pixels, for a picture of `size`."""
    return int(np.clip(round(max(size.width, size.height) / 170), 2, 24))


def _known(mask: Mask, radius: int) -> tuple[Mask, Mask, Plane]:
    """(surely inside, surely outside, soft edge in [0, 1]) of (h, w) bool; the frame is no edge.

    A part thinner than the band keeps its middle, so that it cannot vanish.
    """
    pad = radius + 2
    wide = cv2.copyMakeBorder(mask.astype(np.uint8), pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    deep = cv2.distanceTransform(wide, cv2.DIST_L2, 5)
    far = cv2.distanceTransform(1 - wide, cv2.DIST_L2, 5)
    if wide.all():
        deep = np.full(wide.shape, np.float32(pad))
    ridge = cv2.dilate(deep, np.ones((2 * radius + 1,) * 2, np.uint8))
    inside = (deep > radius) | ((deep > 0) & (deep >= 0.75 * ridge))
    edge = cv2.GaussianBlur(wide.astype(np.float32), (0, 0), 0.8)
    view = slice(pad, -pad)
    return inside[view, view], (far > radius)[view, view], edge[view, view]


def _snap(alpha: Plane) -> Plane:
    """Alpha with its last percents pulled to 0 and 1, where they are noise of the solver."""
    return np.asarray(np.clip((alpha - 0.02) / 0.96, 0, 1), np.float32)


def _closed_form(crop: Plane, inside: Mask, outside: Mask, edge: Plane) -> Plane:
    """(h, w) alpha by eq. 14 with known pixels eliminated; a large band is solved smaller."""
    unknown = int((~inside & ~outside).sum())
    scale = min(1.0, (_MOST_UNKNOWN / unknown) ** 0.5)
    if scale < 1:
        size = max(2, round(crop.shape[1] * scale)), max(2, round(crop.shape[0] * scale))
        small = [
            cv2.resize(plane.astype(np.float32), size, interpolation=cv2.INTER_AREA)
            for plane in (crop, inside, outside, edge)
        ]
        solved = _solve(small[0], small[1] > 0.5, small[2] > 0.5, small[3])
        return _enlarge_guided(solved, small[0], crop)
    return _solve(crop, inside, outside, edge)


def _solve(crop: Plane, inside: Mask, outside: Mask, edge: Plane) -> Plane:
    if min(crop.shape[:2]) < 3 or (inside | outside).all():
        return edge
    wide, soft = crop.astype(np.float64), edge.astype(np.float64)
    return solve_alpha(wide, inside, outside, edge=soft, pull=_PULL).astype(np.float32)


def _enlarge_guided(alpha: Plane, guide: Plane, large: Plane) -> Plane:
    """Alpha (h, w) at the size of `large` (H, W, 3), by the local colour line it follows."""
    slope, offset = colour_line(alpha, guide)
    size = large.shape[1], large.shape[0]
    slope = cv2.resize(slope, size, interpolation=cv2.INTER_LINEAR)
    offset = cv2.resize(offset, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip((slope * large).sum(2) + offset, 0, 1), np.float32)


def colour_line(alpha: Plane, guide: Plane) -> tuple[Plane, Plane]:
    """(slope (h, w, 3), offset (h, w)): alpha (h, w) as it follows the colours of the guide
    (h, w, 3) around each pixel; both may be enlarged, and used with a larger guide.

    Fast guided filter with a colour guide: He & Sun, "Fast Guided Filter" (2015), eq. 5-8.
    """
    window, eps = (5, 5), 1e-4
    mean_i = cv2.blur(guide, window)
    mean_p = cv2.blur(alpha, window)
    spread = np.empty((*alpha.shape, 3, 3), np.float32)
    for row in range(3):
        for column in range(3):
            product = cv2.blur(guide[..., row] * guide[..., column], window)
            spread[..., row, column] = product - mean_i[..., row] * mean_i[..., column]
        spread[..., row, row] += eps
    joint = cv2.blur(guide * alpha[..., None], window) - mean_i * mean_p[..., None]
    slope = np.linalg.solve(spread, joint[..., None])[..., 0]
    offset = mean_p - (slope * mean_i).sum(2)
    return (
        np.asarray(cv2.blur(slope, window), np.float32),
        np.asarray(cv2.blur(offset, window), np.float32),
    )


def _colours(crop: Plane, alpha: Plane) -> tuple[Plane, Plane]:
    """(foreground, background), (h, w, 3): the picture's own pixels where alpha is 1 (0)."""
    if alpha.size == 1:
        return crop, crop
    scale = min(1.0, (_MOST_COLOUR_PX / alpha.size) ** 0.5)
    size = max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale))
    small, soft = crop, alpha
    if scale < 1:
        small = cv2.resize(crop, size, interpolation=cv2.INTER_AREA)
        soft = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    front, back = front_and_back(small, soft)
    if scale < 1:
        whole = crop.shape[1], crop.shape[0]
        front = cv2.resize(front, whole, interpolation=cv2.INTER_LINEAR)
        back = cv2.resize(back, whole, interpolation=cv2.INTER_LINEAR)
    front = np.where(alpha[..., None] == 1, crop, np.clip(front, 0, 1))
    back = np.where(alpha[..., None] == 0, crop, np.clip(back, 0, 1))
    return front.astype(np.float32), back.astype(np.float32)
