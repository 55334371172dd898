"""Soft borders: alpha, foreground and background colour in a band around a mask.

Closed-form matting (Levin, Lischinski & Weiss, PAMI 2008, eq. 12-14) with a weak pull towards the
mask, and multilevel foreground estimation (Germer et al., ICPR 2020).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.closed_form import solve_alpha
from intarsia.core.engine.segment.colour_lines import along, between, colour_line, grown
from intarsia.core.engine.segment.foreground import front_and_back
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Raw = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.float32]

CLOSED_FORM, MASK_ONLY = "closed-form", "mask"
_ROOM = 64  # pixels around a brushed band that a network sees besides
SOFT_EDGE_PX = 0.8  # standard deviation of the mask's own soft edge
NOISE = 0.02  # of alpha at both its ends: the solver's
PULL = 0.03  # weight of the mask's own soft edge beside the matting Laplacian
_FREE_PULL = 0.002  # the same where a person says that the mask is wrong
MOST_UNKNOWN = 40_000  # unknown pixels solved at most; larger bands are solved smaller
_AT_ONCE = 200_000  # pixels that are enlarged together
_MOST_COLOUR_PX = 60_000  # foreground is estimated at this size at most


class BorderSolver(Protocol):
    """A network that finds alpha in the band of a border."""

    def band(self, area: int, radius: int) -> int:
        """Half width in pixels of the band of an object of `area` pixels; `radius` is usual."""

    def alpha(self, crop: Raw, inside: Mask, outside: Mask) -> Plane:
        """(h, w) float32 in [0, 1] of (h, w, 3) RGB: 1 inside, 0 outside, found between."""


Matting: TypeAlias = str | BorderSolver  # CLOSED_FORM, MASK_ONLY, or a network


@dataclass(frozen=True)
class SoftMask:
    """`alpha` in `box` of the picture, (h, w) float32: between 0 and 1 in the band only."""

    box: Box
    alpha: Plane


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
    picture: Plane, mask: Mask, *, radius: int | None = None, mode: Matting = CLOSED_FORM
) -> Matte:
    """The soft version of `mask`, and the colours before and behind its edge.

    `picture`: (H, W, 3) float32 RGB in [0, 1]; the rest as in `soft_mask`, which raises BadEdit.
    """
    soft = soft_mask(picture, mask, radius=radius, mode=mode)
    box = soft.box
    crop = np.clip(picture[box.top : box.bottom, box.left : box.right], 0, 1).astype(np.float32)
    front, back = (_enlarged(x, soft.alpha.shape) for x in edge_colours(crop, soft.alpha))
    front = np.where(soft.alpha[..., None] == 1, crop, front)
    back = np.where(soft.alpha[..., None] == 0, crop, back)
    return Matte(box, soft.alpha, front, back)


def soft_mask(
    picture: Raw, mask: Mask, *, radius: int | None = None, mode: Matting = CLOSED_FORM
) -> SoftMask:
    """The soft version of `mask`.

    `picture`: (H, W, 3) RGB, float32 in [0, 1] or integers of which the largest is 1. `mask`:
    (H, W) bool. `radius`: half width of the band in pixels (default grows with the picture).
    `mode`: "closed-form", "mask" for a smooth edge from the mask alone, or a network, which says
    how wide the band is. Raises BadEdit on an empty mask, or one of another size.
    """
    if mask.shape != picture.shape[:2]:
        raise BadEdit("The mask is not the size of the picture.")
    if not mask.any():
        raise BadEdit("The mask marks no pixel.", "Select an object first.")
    if isinstance(mode, str) and mode not in (CLOSED_FORM, MASK_ONLY):
        raise BadEdit(f"There is no matting mode '{mode}'.", "Use 'closed-form' or 'mask'.")
    if radius is None:
        radius = default_radius(Size(mask.shape[1], mask.shape[0]))
    radius = band_of(mode, mask, radius)
    frame = Box(0, 0, mask.shape[1], mask.shape[0])
    box = box_of(mask).grown(2 * radius + 2).intersection(frame)
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    inside, outside, edge = _known(mask[rows, columns], 1 if mode == MASK_ONLY else radius)
    unknown = ~(inside | outside)
    if not isinstance(mode, str) and unknown.any():
        return SoftMask(box, mode.alpha(picture[rows, columns], inside, outside))
    if mode == CLOSED_FORM and unknown.any():
        found = _closed_form(picture[rows, columns], inside, outside, edge)
    else:
        found = edge[unknown]
    del outside, edge
    alpha = inside.astype(np.float32)
    alpha[unknown] = _snap(found)
    return SoftMask(box, alpha)


def band_of(mode: Matting, mask: Mask, radius: int) -> int:
    """Half width of the band, in pixels, around (h, w) bool where `radius` is the usual one."""
    return radius if isinstance(mode, str) else mode.band(int(mask.sum()), radius)


def refined_alpha(picture: Raw, alpha: Plane, band: Mask, mode: Matting = CLOSED_FORM) -> Plane:
    """(H, W) float32 in [0, 1]: `alpha` of an object, found anew by its colours inside `band`.

    `picture`: as in `soft_mask`. `alpha`: (H, W) float32 in [0, 1], what counts outside `band`,
    (H, W) bool. `mode`: closed form, or a network. Raises BadEdit where the band leaves nothing of
    the object, or nothing beside it.
    """
    room = 3 if isinstance(mode, str) else _ROOM
    area = box_of(band).grown(room).intersection(Box(0, 0, band.shape[1], band.shape[0]))
    part = np.s_[area.top : area.bottom, area.left : area.right]
    unknown, was = band[part], alpha[part]
    inside, outside = ~unknown & (was >= 0.5), ~unknown & (was < 0.5)
    if not inside.any() or not outside.any():
        raise BadEdit(
            "The brush has covered the whole edge there, or none of it.",
            "Paint along the outline, with some of the object and of the ground left beside it.",
        )
    edge = cv2.GaussianBlur(np.asarray(was, np.float32), (0, 0), 2.0)
    out = np.asarray(alpha, np.float32).copy()
    if isinstance(mode, str):
        found = _closed_form(picture[part], inside, outside, edge, pull=_FREE_PULL)
        out[part][unknown] = _snap(found)
    else:
        out[part][unknown] = mode.alpha(picture[part], inside, outside)[unknown]
    return out


def default_radius(size: Size) -> int:
    """Half width of the band, in pixels, for a picture of `size`."""
    return int(np.clip(round(max(size.width, size.height) / 170), 2, 24))


def _known(mask: Mask, radius: int) -> tuple[Mask, Mask, Plane]:
    """(surely inside, surely outside, soft edge in [0, 1]) of (h, w) bool; the frame is no edge.

    A part thinner than the band keeps its middle, so that it cannot vanish.
    """
    pad = radius + 2
    wide = cv2.copyMakeBorder(mask.astype(np.uint8), pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    outside = cv2.distanceTransform(1 - wide, cv2.DIST_L2, 5) > radius
    deep = cv2.distanceTransform(wide, cv2.DIST_L2, 5)
    if wide.all():
        deep = np.full(wide.shape, np.float32(pad))
    ridge = cv2.dilate(deep, np.ones((2 * radius + 1,) * 2, np.uint8))
    ridge *= np.float32(0.75)
    inside = (deep > radius) | ((deep > 0) & (deep >= ridge))
    del deep, ridge  # four bytes a pixel each: an object may be as large as its picture
    edge = cv2.GaussianBlur(wide.astype(np.float32), (0, 0), SOFT_EDGE_PX)
    view = slice(pad, -pad)
    return inside[view, view], outside[view, view], edge[view, view]


def _snap(alpha: Plane) -> Plane:
    """Alpha with its last percents pulled to 0 and 1, where they are noise of the solver."""
    return np.asarray(np.clip((alpha - NOISE) / (1 - 2 * NOISE), 0, 1), np.float32)


def _closed_form(
    crop: Raw, inside: Mask, outside: Mask, edge: Plane, *, pull: float = PULL
) -> Plane:
    """(n,) alpha of the n unknown pixels by eq. 14; a large band is solved smaller."""
    unknown = ~(inside | outside)
    scale = min(1.0, (MOST_UNKNOWN / int(unknown.sum())) ** 0.5)
    if scale < 1:
        size = max(2, round(crop.shape[1] * scale)), max(2, round(crop.shape[0] * scale))
        small = [
            cv2.resize(plane.astype(np.float32, copy=False), size, interpolation=cv2.INTER_AREA)
            for plane in (inside, outside, edge)
        ]
        guide = _unit_at(crop, size)
        solved = _solve(guide, small[0] > 0.5, small[1] > 0.5, small[2], pull)
        return _enlarge_guided(solved, guide, crop, unknown)
    return _solve(in_unit(crop), inside, outside, edge, pull)[unknown]


def in_unit(values: Raw) -> Plane:
    """The same as float32 in [0, 1]."""
    if values.dtype.kind == "f":
        return np.clip(values, 0, 1).astype(np.float32)
    top = np.float32(256**values.dtype.itemsize - 1)
    return np.asarray(np.divide(values, top, dtype=np.float32))


def _unit_at(picture: Raw, size: tuple[int, int]) -> Plane:
    """(h, w, 3) float32 in [0, 1] of (H, W, 3) at (w, h), by area; one channel at a time."""
    whole = picture.dtype.kind != "f"
    channels = [
        cv2.resize(
            cv2.extractChannel(picture, k).astype(np.float32)
            if whole
            else in_unit(picture[..., k]),
            size,
            interpolation=cv2.INTER_AREA,
        )
        for k in range(3)
    ]
    found = np.asarray(np.stack(channels, 2), np.float32)
    return found / np.float32(256**picture.dtype.itemsize - 1) if whole else found


def _solve(crop: Plane, inside: Mask, outside: Mask, edge: Plane, pull: float) -> Plane:
    if min(crop.shape[:2]) < 3 or (inside | outside).all():
        return edge
    return solve_alpha(crop, inside, outside, edge=edge, pull=pull).astype(np.float32)


def _enlarge_guided(alpha: Plane, guide: Plane, large: Raw, wanted: Mask) -> Plane:
    """(n,) alpha at the n `wanted` pixels of `large` (H, W, 3), by the local colour line that
    `alpha` (h, w) follows in `guide` (h, w, 3)."""
    size = alpha.shape[1], alpha.shape[0]
    share = cv2.resize(wanted.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    lines = np.dstack(colour_line(alpha, guide, grown(share > 0, 2)))
    rows, columns = np.nonzero(wanted)
    out = np.empty(len(rows), np.float32)
    for start in range(0, len(rows), _AT_ONCE):
        y, x = rows[start : start + _AT_ONCE], columns[start : start + _AT_ONCE]
        line = between(lines, y, x, wanted.shape)
        out[start : start + _AT_ONCE] = along(line, in_unit(large[y, x])) + line[:, 3]
    return np.clip(out, 0, 1)


def edge_colours(crop: Raw, alpha: Plane) -> tuple[Plane, Plane]:
    """(foreground, background), (h, w, 3) float32 in [0, 1], of (H, W, 3) `crop` under (H, W)
    `alpha`; at its size, or smaller where it is large."""
    if alpha.size == 1:
        return in_unit(crop), in_unit(crop)
    scale = min(1.0, (_MOST_COLOUR_PX / alpha.size) ** 0.5)
    if scale == 1:
        return front_and_back(in_unit(crop), alpha)
    size = max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale))
    soft = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    return front_and_back(_unit_at(crop, size), soft)


def _enlarged(colour: Plane, shape: tuple[int, ...]) -> Plane:
    if colour.shape[:2] == shape:
        return colour
    return np.asarray(cv2.resize(colour, shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
