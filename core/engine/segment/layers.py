"""Object layers: straight-alpha cut-outs that, laid on their plate, are the picture again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.band_matting import band_alpha
from intarsia.core.engine.segment.known_border import INSIDE, MOST_RADIUS, known_border
from intarsia.core.engine.segment.masks import PlacedMask, box_of
from intarsia.core.engine.segment.matting import (
    CLOSED_FORM,
    MOST_UNKNOWN,
    Matting,
    SoftMask,
    band_of,
    default_radius,
    edge_colours,
    soft_mask,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Raw = npt.NDArray[np.uint8] | npt.NDArray[np.uint16] | npt.NDArray[np.float32]

PLATE_PX = 1_200_000  # a plain plate is found at this size at most
_BAND_PX = 250_000  # pixels that are computed together: about 30 MB


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
    mode: Matting = CLOSED_FORM,
) -> tuple[ObjectLayer, ...]:
    """`placed_layers` of masks of the whole picture, each (H, W) bool."""
    placed = [PlacedMask.of(mask) for mask in masks]
    if plate is None:
        plate = plain_plate(picture, placed)
    return placed_layers(picture, placed, plate=plate, radius=radius, mode=mode)


def placed_layers(
    picture: Raw,
    masks: Sequence[PlacedMask],
    *,
    plate: Raw,
    radius: int | None = None,
    mode: Matting = CLOSED_FORM,
) -> tuple[ObjectLayer, ...]:
    """Layers of `picture` for `masks`, back to front, whose *over* on the plate is the picture.

    `picture`: (H, W, 3) RGB uint8, uint16, or float32 in [0, 1]. `masks`: disjoint. `plate`:
    (H, W, 3) of the same type, what is behind every object.
    Where alpha is full the layer holds the picture's own values; in the band its colour is solved
    from C = aF + (1-a)B with B what lies beneath, and alpha is raised where F would leave its
    range. The layers over `fitted_plate` differ from the picture by one level at most.
    """
    if picture.ndim != 3 or picture.shape[2] != 3:
        raise BadEdit("Layers are cut from a (height, width, 3) RGB picture.")
    top = full_scale(picture)
    if radius is None:
        radius = default_radius(Size(picture.shape[1], picture.shape[0]))
    if plate.shape != picture.shape or plate.dtype != picture.dtype:
        raise BadEdit("The plate is not of the size and type of the picture.")
    found = soft_masks(picture, masks, radius, mode)
    beneath = plate.copy() if len(found) > 1 else plate
    layers = []
    while found:
        item = found.pop()
        layer = solve_layer(picture, beneath, item.box, item.alpha, top=top)
        if found:  # nothing looks beneath the front one
            lay_over(beneath, layer, top)
        layers.append(layer)
    return tuple(layers)


def plain_plate(picture: Raw, masks: Sequence[PlacedMask], *, radius: int | None = None) -> Raw:
    """(H, W, 3) of the picture's type with smooth colours drawn in behind all `masks`.

    The colours of a large picture are found smaller. `radius`: half width of the soft band, None
    for that of a picture of this size.
    """
    hole = np.zeros(picture.shape[:2], np.uint8)
    for item in masks:
        view = hole[item.box.top : item.box.bottom, item.box.left : item.box.right]
        view |= item.mask.view(np.uint8)
    if radius is None:
        radius = default_radius(Size(picture.shape[1], picture.shape[0]))
    margin = 2 * radius + 1
    hidden = cv2.dilate(hole, np.ones((margin, margin), np.uint8)).view(bool)
    del hole
    if not hidden.any() or hidden.all():
        return picture.copy()
    step = int(np.ceil((hidden.size / PLATE_PX) ** 0.5))
    colour, mass = _shown_means(picture, hidden, step)
    smooth = in_type_of(picture, np.clip(pull_and_push(colour, mass), 0, full_scale(picture)))
    if step > 1:
        whole = smooth.shape[1] * step, smooth.shape[0] * step
        smooth = cv2.resize(smooth, whole, interpolation=cv2.INTER_LINEAR)
    plate = picture.copy()
    cv2.copyTo(
        np.ascontiguousarray(smooth[: hidden.shape[0], : hidden.shape[1]]),
        hidden.view(np.uint8),
        plate,
    )
    return plate


def _shown_means(picture: Raw, hidden: Mask, step: int) -> tuple[Plane, Plane]:
    """Of each block of `step` pixels a side: the sum of what is not hidden over the block's area,
    (h, w, 3) float32 in the picture's range, and the share of it that is not, (h, w)."""
    height, width = hidden.shape
    rows, columns = -(-height // step), -(-width // step)
    colour, mass = np.empty((rows, columns, 3), np.float32), np.empty((rows, columns), np.float32)
    at_once = max(1, _BAND_PX // (step * step * columns))
    for start in range(0, rows, at_once):
        stop = min(rows, start + at_once)
        band = slice(start * step, min(height, stop * step))
        shown = np.zeros(((stop - start) * step, columns * step), np.float32)
        shown[: band.stop - band.start, :width] = ~hidden[band]
        values = np.zeros((*shown.shape, 3), np.float32)
        part = values[: band.stop - band.start, :width]
        cv2.copyTo(picture[band].astype(np.float32), (~hidden[band]).view(np.uint8), part)
        size = columns, stop - start
        colour[start:stop] = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
        mass[start:stop] = cv2.resize(shown, size, interpolation=cv2.INTER_AREA)
    return colour, mass


def fitted_plate(picture: Raw, plate: Raw, layers: Sequence[ObjectLayer]) -> Raw:
    """`plate` where a layer covers it, the picture's own values everywhere else."""
    bare = np.ones(picture.shape[:2], np.uint8)
    for layer in layers:
        box = layer.box
        view = bare[box.top : box.bottom, box.left : box.right]
        view[layer.rgba[..., 3] > 0] = 0
    out = plate.copy()
    cv2.copyTo(picture, bare, out)
    return out


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
    """(..., 4) straight alpha over opaque (..., 3) float32; whole levels unless `top` is 1."""
    alpha = rgba[..., 3:].astype(np.float32) / np.float32(top)
    mixed = rgba[..., :3].astype(np.float32) * alpha + beneath * (1 - alpha)
    return mixed if top == 1.0 else np.rint(mixed)


def lay_over(beneath: Raw, layer: ObjectLayer, top: float) -> None:
    """Lay a layer on (H, W, 3) `beneath`, in place."""
    for rows in _bands(layer.box):
        part = slice(layer.box.top + rows.start, layer.box.top + rows.stop)
        view = beneath[part, layer.box.left : layer.box.right]
        band = layer.rgba[rows]
        alpha = cv2.extractChannel(band, 3)
        full = alpha == top
        soft = _places((alpha > 0) & ~full)
        if soft[0].size:
            view[soft] = over(band[soft], view[soft].astype(np.float32), top)
        cv2.copyTo(cv2.cvtColor(band, cv2.COLOR_RGBA2RGB), full.view(np.uint8), view)


def draw_in(picture: Plane, hole: Mask) -> Plane:
    """(H, W, 3) with (H, W) bool `hole` filled by smooth colours from around it."""
    if not hole.any() or hole.all():
        return picture.copy()
    weight = (~hole).astype(np.float32)
    filled = pull_and_push(picture * weight[..., None], weight)
    return np.where(hole[..., None], filled, picture).astype(np.float32)


def pull_and_push(colour: Plane, mass: Plane) -> Plane:
    """(H, W, 3) smooth colours from (H, W, 3) known ones times their (H, W) `mass` in [0, 1]."""
    levels = [(colour, mass)]
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
    filled = np.asarray(colour / np.maximum(mass[..., None], 1e-6), np.float32)
    for colour, mass in reversed(levels[:-1]):
        size = colour.shape[1], colour.shape[0]
        coarse = cv2.resize(filled, size, interpolation=cv2.INTER_LINEAR)
        share = np.clip(mass, 0, 1)[..., None]
        filled = colour + (1 - share) * coarse
    return filled


def soft_masks(
    picture: Raw, masks: Sequence[PlacedMask], radius: int, mode: Matting
) -> list[SoftMask]:
    """The soft masks of `masks`, which lie back to front, from the front to the back.

    From the front: what is behind each is the picture that the masks behind it are found in, and
    they reach under its band, so that no rim of the front object stays on them. The colours behind
    an object are asked for only where another one may need them.
    """
    frame = Box(0, 0, picture.shape[1], picture.shape[0])
    scene = picture.copy() if len(masks) > 1 else picture
    covered = np.zeros(picture.shape[:2], bool)
    found: list[SoftMask] = []
    reach = [4 * band_of(mode, mask.mask, radius) + 2 for mask in masks]
    waiting = [m.box.grown(far).intersection(frame) for m, far in zip(masks, reach, strict=True)]
    for mask in reversed(masks):
        area = waiting.pop()
        rows, columns = slice(area.top, area.bottom), slice(area.left, area.right)
        wanted = mask.within(area)
        _reach_under(wanted, covered[rows, columns], 2 * radius)
        item = _along_outline(scene, area, wanted, radius) if mode == CLOSED_FORM else None
        if item is None:
            item = soft_mask(scene[rows, columns], wanted, radius=radius, mode=mode)
            item = SoftMask(item.box.moved(area.left, area.top), item.alpha)
        found.append(item)
        place = np.s_[item.box.top : item.box.bottom, item.box.left : item.box.right]
        if any(not item.box.intersection(other).empty for other in waiting):
            _take_away(scene[place], item.alpha)
        covered[place] |= item.alpha > 0
    return found


def _along_outline(scene: Raw, area: Box, mask: Mask, radius: int) -> SoftMask | None:
    """The soft mask of (h, w) `mask` in `area` of a scene of 8 bits, with no plane but its own;
    None where `soft_mask` is for it: of other depths, and of what is solved as it is."""
    if scene.dtype != np.uint8 or radius > MOST_RADIUS:
        return None
    box = box_of(mask).grown(2 * radius + 2).intersection(area.size.box)
    if box.empty:
        return None
    part = np.ascontiguousarray(mask[box.top : box.bottom, box.left : box.right])
    border = known_border(part, radius)
    if len(border.unknown) <= MOST_UNKNOWN:
        return None
    place = box.moved(area.left, area.top)
    soft = band_alpha(np.asarray(scene, np.uint8), place, part, border)
    alpha = (border.state == INSIDE).astype(np.float32)
    alpha[border.unknown[:, 0], border.unknown[:, 1]] = soft
    return SoftMask(place, alpha)


def _reach_under(mask: Mask, covered: Mask, distance: int) -> None:
    """Add to (h, w) `mask` what of (h, w) `covered` is at most `distance` pixels from it."""
    box = box_of(covered)
    if box.empty:
        return
    near = box.grown(distance + 4).intersection(Box(0, 0, mask.shape[1], mask.shape[0]))
    part = np.s_[near.top : near.bottom, near.left : near.right]
    far = cv2.distanceTransform((~mask[part]).view(np.uint8), cv2.DIST_L2, 5)
    mask[part] |= (far <= distance) & covered[part]


def _take_away(scene: Raw, alpha: Plane) -> None:
    """Put the colours behind an object in its place: (h, w, 3) `scene`, (h, w) `alpha`."""
    _, back = edge_colours(scene, alpha)
    behind = in_type_of(scene, back * np.float32(full_scale(scene)))
    if behind.shape != scene.shape:
        behind = cv2.resize(behind, alpha.shape[::-1], interpolation=cv2.INTER_LINEAR)
    cv2.copyTo(behind, (alpha > 0).view(np.uint8), scene)


def solve_layer(picture: Raw, beneath: Raw, box: Box, cover: Plane, *, top: float) -> ObjectLayer:
    """The layer whose *over* on `beneath` gives `picture` wherever its alpha is above 0.

    `picture`: (H, W, 3), `beneath` of its size, in its range, `top` its full scale.
    `cover`: the wanted alpha, (h, w) float32 in [0, 1], in `box`; raised where it has to be.
    """
    out = np.empty((box.height, box.width, 4), picture.dtype)
    for rows in _bands(box):
        part = slice(box.top + rows.start, box.top + rows.stop), slice(box.left, box.right)
        wanted, target, view = cover[rows], picture[part], out[rows]
        cv2.cvtColor(target, cv2.COLOR_RGB2RGBA, view)
        cv2.insertChannel((wanted >= 1) * picture.dtype.type(top), view, 3)
        soft = _places((wanted > 0) & (wanted < 1))
        if soft[0].size:
            view[soft] = _solve_soft(target[soft], beneath[part][soft], wanted[soft], top)
    return ObjectLayer(box, out)


def _places(mask: Mask) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """`np.nonzero` of (h, w) bool, in a part of the time where little is marked."""
    rows, columns = np.divmod(np.flatnonzero(mask), mask.shape[1])
    return rows, columns


def _bands(box: Box) -> Iterator[slice]:
    """The rows of a box, counted from its top, a few at a time; none of one without an area."""
    if box.empty:
        return
    height = max(1, _BAND_PX // max(1, box.width))
    for start in range(0, box.height, height):
        yield slice(start, min(box.height, start + height))


def _solve_soft(picture: Raw, beneath: Raw, cover: Plane, top: float) -> Raw:
    """(n, 4) of n pixels: `picture`, `beneath` (n, 3), and `cover` (n,) between 0 and 1."""
    target, under = picture.astype(np.float32), beneath.astype(np.float32)
    gap = target - under
    room = np.where(gap > 0, top - under, under)
    needs = np.abs(gap) / np.maximum(room, 1e-9 * top)
    need = np.maximum(np.maximum(needs[:, 0], needs[:, 1]), needs[:, 2])
    alpha = np.clip(np.maximum(cover, need), 0, 1)
    if top > 1:
        alpha = np.ceil(alpha * top - 1e-3) / top
    share = np.maximum(alpha, 1e-9)[:, None]
    colour = np.clip((target - (1 - alpha[:, None]) * under) / share, 0, top)
    colour = np.where(alpha[:, None] > 0, colour, target)
    out = in_type_of(picture, np.concatenate([colour, (alpha * top)[:, None]], axis=1))
    full = alpha == 1
    out[full, :3] = picture[full]
    return out
