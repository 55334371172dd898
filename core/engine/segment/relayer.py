"""Object layers made anew after a correction: new borders only near what changed hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.layers import (
    ObjectLayer,
    Raw,
    draw_in,
    full_scale,
    in_type_of,
    over,
    soft_masks,
    solve_layer,
)
from intarsia.core.engine.segment.masks import PlacedMask, box_of
from intarsia.core.engine.segment.matting import CLOSED_FORM, Matting, default_radius
from intarsia.core.wire.geometry import Box, Size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class CutObject:
    """An object in the window: (H, W) bool `mask` as it shall be, (H, W) float32 `alpha` so far.

    `fixed`: the alpha is as it shall be.
    """

    mask: Mask
    alpha: Plane
    fixed: bool = False


@dataclass(frozen=True)
class Relayered:
    """`plate`: (H, W, 3), what all `layers` lie on; a layer a cut, None where it shows nowhere."""

    plate: Raw
    layers: tuple[ObjectLayer | None, ...]


def relayer(
    picture: Raw,
    plate: Raw,
    cuts: Sequence[CutObject],
    changed: Mask,
    *,
    radius: int,
    mode: Matting = CLOSED_FORM,
) -> Relayered:
    """The layers of movable `cuts`, back to front, whose *over* on the plate is the picture.

    `picture`, `plate`: (H, W, 3) of one type; the plate is what the layers lay on so far. Alphas
    are found anew around `changed`, (H, W) bool, and stay elsewhere, by `mode`. `radius`: half
    width of the band in pixels. Picture and layers differ by one level at most.
    """
    before = _is_covered([item.alpha for item in cuts], changed.shape)
    alphas = _alphas(picture, cuts, changed, radius, mode)
    after = _is_covered(alphas, changed.shape)
    behind = _plate(picture, plate, before, after, radius=radius)
    return Relayered(behind, _solve_layers(picture, behind, cuts, alphas))


def fade(mask: Mask, amount: float) -> Plane:
    """(H, W) float32: 1 inside (H, W) bool, 0 outside, between over `amount` px to each side."""
    if mask.all():
        return mask.astype(np.float32)
    inner = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    outer = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    place = np.clip(0.5 + (inner - outer) / (2 * amount), 0, 1)
    return np.asarray(place * place * (3 - 2 * place), np.float32)


def recompose(plate: Raw, layers: Sequence[ObjectLayer | None]) -> Raw:
    """All layers, back to front, laid on (H, W, 3) `plate`, in its type."""
    top = full_scale(plate)
    canvas = plate.astype(np.float32)
    for layer in layers:
        if layer is not None:
            box = layer.box
            view = canvas[box.top : box.bottom, box.left : box.right]
            view[...] = over(layer.rgba, view, top)
    return in_type_of(plate, np.clip(canvas, 0, top))


def reach_of(size: Size) -> int:
    """How far from what changed hands a layer may change, in a picture of `size`."""
    return 2 * default_radius(size) + 1


def _alphas(
    picture: Raw, cuts: Sequence[CutObject], changed: Mask, radius: int, mode: Matting
) -> list[Plane]:
    """The alpha of each cut: a fresh matte near `changed`, what it was elsewhere."""
    alphas = [item.alpha for item in cuts]
    if not changed.any():
        return alphas
    side = 4 * radius + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    near = cv2.dilate(changed.astype(np.uint8), kernel).astype(bool)
    frame = Box(0, 0, changed.shape[1], changed.shape[0])
    local = box_of(near).grown(2 * radius + 2).intersection(frame)
    part = np.s_[local.top : local.bottom, local.left : local.right]
    there = [k for k, item in enumerate(cuts) if item.mask[part].any()]
    masks = [PlacedMask.of(cuts[k].mask[part]) for k in there]
    # In the order of `soft_masks`: from the front to the back.
    fresh = soft_masks(picture[part], masks, radius, mode)
    soft = {k: item for k, item in zip(reversed(there), fresh, strict=True)}
    for k, alpha in enumerate(alphas):
        if cuts[k].fixed:
            continue
        found = np.zeros((local.height, local.width), np.float32)
        if k in soft:
            box = soft[k].box
            found[box.top : box.bottom, box.left : box.right] = soft[k].alpha
        elif not (alpha[part][near[part]] > 0).any():
            continue
        alphas[k] = alpha.copy()
        alphas[k][part] = np.where(near[part], found, alpha[part])
    return alphas


def _is_covered(alphas: Sequence[Plane], shape: tuple[int, ...]) -> Mask:
    covered = np.zeros(shape, bool)
    for alpha in alphas:
        covered |= alpha > 0
    return covered


def _plate(picture: Raw, plate: Raw, before: Mask, after: Mask, *, radius: int) -> Raw:
    """The old plate where it was covered, smooth colours where it newly is, else the picture."""
    new = after & ~before
    if not new.any():
        return in_type_of(picture, np.where(after[..., None], plate, picture))
    known = np.where(before[..., None], plate, picture).astype(np.float32)
    hole = cv2.dilate(new.astype(np.uint8), np.ones((2 * radius + 1,) * 2, np.uint8)) > 0
    smooth = np.clip(draw_in(known, hole & ~before), 0, full_scale(picture))
    return in_type_of(picture, np.where(after[..., None], smooth, picture))


def _solve_layers(
    picture: Raw, plate: Raw, cuts: Sequence[CutObject], alphas: Sequence[Plane]
) -> tuple[ObjectLayer | None, ...]:
    """Each layer solved over what lies beneath it; its box holds its mask too."""
    top = full_scale(picture)
    beneath = plate.astype(np.float32)
    layers: list[ObjectLayer | None] = []
    for item, alpha in zip(cuts, alphas, strict=True):
        box = box_of((alpha > 0) | item.mask)
        if box.empty:
            layers.append(None)
            continue
        part = np.s_[box.top : box.bottom, box.left : box.right]
        layer = solve_layer(picture, beneath, box, alpha[part], top=top)
        beneath[part] = over(layer.rgba, beneath[part], top)
        layers.append(layer)
    return tuple(layers)
