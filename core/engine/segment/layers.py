"""Object layers: straight-alpha cut-outs that, laid on their plate, are the picture again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.matting import CLOSED_FORM, Matte, default_radius, matte
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Raw = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.float32]


@dataclass(frozen=True)
class ObjectLayer:
    """One cut-out: `rgba` (h, w, 4), straight alpha, in the picture's own depth, at `box`."""

    box: Box
    rgba: Raw


def object_layers(
    picture: Raw,
    masks: Sequence[Mask],
    *,
    plate: Raw | None = None,
    radius: int | None = None,
    mode: str = CLOSED_FORM,
) -> tuple[ObjectLayer, ...]:
    """Layers of `picture` for `masks`, back to front, whose *over* on the plate is the picture.

    `picture`: (H, W, 3) RGB uint8, uint16, or float32 in [0, 1]. `masks`: disjoint (H, W) bool.
    `plate`: (H, W, 3) of the same type, what is behind every object (default: `plain_plate`).
    Where alpha is full the layer holds the picture's own values; in the band its colour is solved
    from C = aF + (1-a)B with B what lies beneath, and alpha is raised where F would leave its
    range. The layers over `fitted_plate` differ from the picture by one level at most.
    """
    if picture.ndim != 3 or picture.shape[2] != 3:
        raise BadEdit("Layers are cut from a (height, width, 3) RGB picture.")
    top = full_scale(picture)
    source = picture.astype(np.float32) / np.float32(top)
    if radius is None:
        radius = default_radius(Size(picture.shape[1], picture.shape[0]))
    if plate is None:
        plate = plain_plate(picture, masks)
    if plate.shape != picture.shape or plate.dtype != picture.dtype:
        raise BadEdit("The plate is not of the size and type of the picture.")
    found = mattes(source, masks, radius, mode)
    beneath = plate.astype(np.float32)
    layers = []
    for item in reversed(found):
        layer = solve_layer(picture, beneath, item.box, item.alpha, top=top)
        view = beneath[item.box.top : item.box.bottom, item.box.left : item.box.right]
        view[...] = over(layer.rgba, view, top)
        layers.append(layer)
    return tuple(layers)


def plain_plate(picture: Raw, masks: Sequence[Mask]) -> Raw:
    """(H, W, 3) of the picture's type with smooth colours drawn in behind all `masks`."""
    hole = np.zeros(picture.shape[:2], bool)
    for mask in masks:
        hole |= mask
    margin = 2 * default_radius(Size(picture.shape[1], picture.shape[0])) + 1
    hole = cv2.dilate(hole.astype(np.uint8), np.ones((margin, margin), np.uint8)).astype(bool)
    top = full_scale(picture)
    plate = draw_in(picture.astype(np.float32), hole)
    return in_type_of(picture, np.clip(plate, 0, top))


def fitted_plate(picture: Raw, plate: Raw, layers: Sequence[ObjectLayer]) -> Raw:
    """`plate` where a layer covers it, the picture's own values everywhere else."""
    covered = np.zeros(picture.shape[:2], bool)
    for layer in layers:
        box = layer.box
        covered[box.top : box.bottom, box.left : box.right] |= layer.rgba[..., 3] > 0
    return in_type_of(picture, np.where(covered[..., None], plate, picture))


def in_type_of(picture: Raw, values: npt.NDArray[np.generic]) -> Raw:
    """`values`, already in range, rounded to the type of `picture`."""
    if picture.dtype == np.uint8:
        return np.asarray(np.rint(values), np.uint8)
    if picture.dtype == np.uint16:
        return np.asarray(np.rint(values), np.uint16)
    return values.astype(np.float32)


def full_scale(picture: Raw) -> float:
    """The value of full intensity: 255, 65535 or 1.0. Raises BadEdit on another type."""
    scales = {"uint8": 255.0, "uint16": 65535.0, "float32": 1.0}
    if picture.dtype.name not in scales:
        raise BadEdit("Pictures are 8-bit, 16-bit or 32-bit float.")
    return scales[picture.dtype.name]


def over(rgba: Raw, beneath: Plane, top: float) -> Plane:
    """(h, w, 4) straight alpha over opaque (h, w, 3) float32; whole levels unless `top` is 1."""
    alpha = rgba[..., 3:].astype(np.float32) / np.float32(top)
    mixed = rgba[..., :3].astype(np.float32) * alpha + beneath * (1 - alpha)
    return mixed if top == 1.0 else np.rint(mixed)


def draw_in(picture: Plane, hole: Mask) -> Plane:
    """(H, W, 3) with (H, W) bool `hole` filled by smooth colours from around it (pull and push)."""
    if not hole.any() or hole.all():
        return picture.copy()
    weight = (~hole).astype(np.float32)
    levels = [(picture * weight[..., None], weight)]
    while min(levels[-1][1].shape) > 1 and (levels[-1][1] == 0).any():
        colour, mass = levels[-1]
        size = max(1, colour.shape[1] // 2), max(1, colour.shape[0] // 2)
        levels.append(
            (
                cv2.resize(colour, size, interpolation=cv2.INTER_AREA),
                cv2.resize(mass, size, interpolation=cv2.INTER_AREA),
            )
        )
    colour, mass = levels[-1]
    filled = colour / np.maximum(mass[..., None], 1e-6)
    for colour, mass in reversed(levels[:-1]):
        size = colour.shape[1], colour.shape[0]
        coarse = cv2.resize(filled, size, interpolation=cv2.INTER_LINEAR)
        share = np.clip(mass, 0, 1)[..., None]
        filled = colour + (1 - share) * coarse
    return np.where(hole[..., None], filled, picture).astype(np.float32)


def mattes(source: Plane, masks: Sequence[Mask], radius: int, mode: str) -> list[Matte]:
    """Mattes front to back.

    From the front: each matte's background is the picture that the layers behind it are cut from,
    and they reach under its band, so that no rim of the front object stays on them.
    """
    scene = source.copy()
    covered = np.zeros(source.shape[:2], bool)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (4 * radius + 1,) * 2)
    found: list[Matte] = []
    for mask in reversed(masks):
        reach = cv2.dilate(mask.astype(np.uint8), kernel).astype(bool)
        item = matte(scene, mask | (reach & covered), radius=radius, mode=mode)
        found.append(item)
        rows = slice(item.box.top, item.box.bottom)
        columns = slice(item.box.left, item.box.right)
        shown = item.alpha > 0
        scene[rows, columns][shown] = item.background[shown]
        covered[rows, columns] |= shown
    return found


def solve_layer(picture: Raw, beneath: Plane, box: Box, cover: Plane, *, top: float) -> ObjectLayer:
    """The layer whose *over* on `beneath` gives `picture` wherever its alpha is above 0.

    `picture`: (H, W, 3), `beneath` of its size as float32 in its range, `top` its full scale.
    `cover`: the wanted alpha, (h, w) float32 in [0, 1], in `box`; raised where it has to be.
    """
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    target = picture[rows, columns].astype(np.float32)
    under = beneath[rows, columns]
    gap = target - under
    room = np.where(gap > 0, top - under, under)
    need = (np.abs(gap) / np.maximum(room, 1e-9 * top)).max(2)
    alpha = np.where(cover > 0, np.clip(np.maximum(cover, need), 0, 1), 0)
    if top > 1:
        alpha = np.ceil(alpha * top - 1e-3) / top
    share = np.maximum(alpha, 1e-9)[..., None]
    colour = np.clip((target - (1 - alpha[..., None]) * under) / share, 0, top)
    colour = np.where(alpha[..., None] > 0, colour, target)
    rgba = np.concatenate([colour, (alpha * top)[..., None]], axis=2)
    out = in_type_of(picture, rgba)
    full = alpha == 1
    out[full, :3] = picture[rows, columns][full]
    return ObjectLayer(box, out)
