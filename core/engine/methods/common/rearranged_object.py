"""Owns an object of a Rearrange edit in the window's frame: where it was, is, and what it hides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.ground.plane import Foot, GroundPlane, fit_ground, foot_of
from intarsia.core.engine.ground.shadows import GroundLie, carried_over_ground, lie_of
from intarsia.core.engine.methods.common.canvas import WindowColours, layer_of, left_by
from intarsia.core.engine.methods.common.cast_shadow import cast_in_run
from intarsia.core.engine.methods.common.shade import contact_shadow, stands_on_ground
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown
from intarsia.core.engine.pixels.planes import Floats, Mask, Plane, full, pixels_of, rgba_of
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.wire.edits import ObjectPlacement
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Placed

_UNDER_PX = 12  # more than the rim that leaves with an object
_FADES_PX = 8  # a shadow that is found does beside what is not looked at
_SHADOW_RIM_PX = 5  # the edge of a shadow is soft
_TURNED = 1e-3  # of a transform: what is more than moved and scaled
_V = TypeVar("_V", bound=np.generic)
TRACE = 0.02  # alpha from which an object leaves something behind


@dataclass(frozen=True)
class RearrangedObject:
    """An object of the edit in the window's frame.

    `before` and `now`: its alpha (H, W) in [0, 1] in the source and at its place, `now` all 0 when
    it is deleted. `rgba`, `box`: its pixels at its place, in the window's depth, cut to the window.
    `left`: where it stood and its colour bleeds to, nothing for one that has not changed; `hole`:
    what of it can be seen and has to be completed. `shadow`: opacity (H, W) of the shadow that it
    cast where it stood, which leaves with it.
    """

    item: ObjectPlacement
    before: Floats
    now: Floats
    rgba: Plane
    box: Box
    hole: Mask
    left: Mask
    shadow: Floats

    @property
    def changed(self) -> bool:
        return self.item.affine is None or not self.item.affine.is_identity


def rearranged_object(
    item: ObjectPlacement, canvas: WindowColours, *, shadow_in: RunContext | None = None
) -> RearrangedObject:
    """The object in the window's frame, before and after; with the shadow that it cast, as it is
    found in a run, where one is given."""
    layer, window = rgba_of(item.layer.pixels), canvas.box
    before = _alpha_in(layer, item.layer.box, window)
    nothing = np.zeros(before.shape, np.float32)
    no_hole = np.zeros(before.shape, np.bool_)
    if item.affine is not None and item.affine.is_identity:
        rgba, box = placed(layer, item.layer.box, item.affine, window=window)
        return RearrangedObject(item, before, before, rgba, box, no_hole, no_hole, nothing)
    solid = before > TRACE
    left = left_by(solid) if solid.any() else no_hole
    shadow = nothing
    if shadow_in is not None:
        shadow = cast_in_run(canvas.colour, left, canvas.visible, shadow_in)
    if shadow.any():
        shadow = _under_rim(shadow, left)
        left = left | grown(shadow > 0, _SHADOW_RIM_PX)
    hole = left & (canvas.alpha > 0)
    if item.affine is None:
        rgba, box = layer[:0, :0], Box(0, 0, 0, 0)
        return RearrangedObject(item, before, nothing, rgba, box, hole, left, shadow)
    rgba, box = placed(layer, item.layer.box, item.affine, window=window)
    now = _alpha_in(rgba, box, window)
    return RearrangedObject(item, before, now, rgba, box, hole, left, shadow)


def shadow_of(
    piece: RearrangedObject, canvas: WindowColours, ground: Ground | None = None
) -> Iterator[tuple[ResultLayer, Mask]]:
    """The shadow that an object throws where it now stands, and where that shows: bool (H, W).

    The one that it cast, taken along, over the ground where that is known; without one, a contact
    shadow where there is ground.
    """
    if piece.shadow.any() and piece.item.affine is not None:
        dark = None if ground is None else ground.carried(piece.shadow, piece.item.affine)
        if dark is None:
            dark = _carried(piece.shadow, piece.item.affine, canvas.box)
        dark = np.where(piece.now >= 0.5, 0, dark).astype(np.float32) * canvas.alpha
    elif ground is not None:
        if ground.lie is None:
            return
        dark = contact_shadow(piece.now, ground.lie) * canvas.alpha
    elif stands_on_ground(canvas.colour, piece.now, canvas.visible):
        dark = contact_shadow(piece.now) * canvas.alpha
    else:
        return
    shadow = layer_of(canvas, np.zeros_like(canvas.colour), dark)
    if shadow is not None:
        item = piece.item
        name = f"Shadow of {item.name}"
        yield ResultLayer(name, Role.SHADOW, shadow, item.object_id, item.opacity), dark > 0


@dataclass(frozen=True)
class Ground:
    """The ground that an object stood on and stands on: the plane, and both feet."""

    plane: GroundPlane
    before: Foot
    after: Foot
    longest: int  # side of the picture

    @property
    def lie(self) -> GroundLie | None:
        """How it lies under the object now; None where what is there stands upright."""
        return lie_of(self.plane, self.after, self.longest)

    def carried(self, shadow: Floats, affine: Affine) -> Floats | None:
        """The object's shadow (H, W) as it falls now; None for an object that was turned."""
        if abs(affine.b) + abs(affine.d) > _TURNED or abs(affine.a - affine.e) > _TURNED:
            return None
        return carried_over_ground(shadow, self.plane, self.before, self.after, affine.a)


def ground_of(
    piece: RearrangedObject, canvas: WindowColours, nearness: Floats | None, picture: Size
) -> Ground | None:
    """The ground under a moved object, where its feet and how near (H, W) it all is are known."""
    if nearness is None:
        return None
    after = foot_of(piece.now)
    before = foot_of(piece.before) or after
    if after is None or before is None:
        return None
    plane = fit_ground(nearness, canvas.visible & ~(piece.before > TRACE), (before, after))
    longest = max(picture.width, picture.height)
    return None if plane is None else Ground(plane, before, after, longest)


def cut_by_frame(piece: RearrangedObject, window: Box, picture: Size) -> str:
    """The edge of the picture that cuts an object which was moved away from it, or nothing."""
    affine = piece.item.affine
    if affine is None or affine.is_identity:
        return ""
    whole = Box(0, 0, picture.width, picture.height)
    was, now = bounds_of(piece.before >= 0.5), bounds_of(piece.now >= 0.5)
    if was.empty or now.empty:
        return ""
    was, now = was.moved(window.left, window.top), now.moved(window.left, window.top)
    left = {
        "left": (was.left <= whole.left, now.left > whole.left),
        "right": (was.right >= whole.right, now.right < whole.right),
        "upper": (was.top <= whole.top, now.top > whole.top),
        "lower": (was.bottom >= whole.bottom, now.bottom < whole.bottom),
    }
    return next((side for side, (cut, shows) in left.items() if cut and shows), "")


def _under_rim(shadow: Floats, left: Mask) -> Floats:
    """The shadow (H, W) carried on to the object: what leaves with it has a rim, where a shadow is
    not looked for, and beside which one that was found fades. There it is what it is at the nearest
    place that is clear of both."""
    box = bounds_of(shadow > 0)
    reach = _UNDER_PX + _FADES_PX
    rows = slice(max(0, box.top - reach), box.bottom + reach)
    columns = slice(max(0, box.left - reach), box.right + reach)
    found, inside = shadow[rows, columns], left[rows, columns]
    faded = grown(inside, _FADES_PX)
    beside, away = _nearest(found, inside)
    clear, _ = _nearest(found, faded)
    carried = np.maximum(clear, np.where(inside, beside, found))
    out = shadow.copy()
    out[rows, columns] = np.where(faded & (away <= _UNDER_PX), carried, found)
    return out


def _nearest(values: Floats, unknown: Mask) -> tuple[Floats, Floats]:
    """(H, W) each: the values, where they are unknown that of the nearest place where they are not,
    and how far that is in pixels; the values themselves where nothing is known."""
    if unknown.all():
        return values, np.zeros_like(values)
    away, nearest = cv2.distanceTransformWithLabels(
        unknown.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    known = np.zeros(int(nearest.max()) + 1, np.float32)
    known[nearest[~unknown]] = values[~unknown]
    return np.asarray(known[nearest], np.float32), np.asarray(away, np.float32)


def _carried(shadow: Floats, affine: Affine, window: Box) -> Floats:
    """An opacity (H, W) in the window's frame moved as the object was."""
    box = bounds_of(shadow > 0)
    part = shadow[box.top : box.bottom, box.left : box.right]
    black = np.zeros((*part.shape, 4), np.float32)
    black[..., 3] = part
    moved, where = placed(black, box.moved(window.left, window.top), affine, window=window)
    return _alpha_in(moved, where, window)


def in_front(piece: RearrangedObject, behind: Mask, window: Box) -> ResultLayer | None:
    """An unmoved object where something changed behind it; None where nothing did."""
    if piece.box.empty:
        return None
    covers = behind & (piece.now > 0)
    if not covers.any():
        return None
    rgba = piece.rgba.copy()
    rgba[~_part(covers, piece.box, window)] = 0
    pixels = pixels_of(rgba, piece.item.layer.pixels.icc)
    where = Placed(pixels, piece.box.left, piece.box.top)
    name, opacity = f"{piece.item.name}, in front", piece.item.opacity
    return ResultLayer(name, Role.FRONT, where, piece.item.object_id, opacity)


def _part(mask: npt.NDArray[_V], box: Box, window: Box) -> npt.NDArray[_V]:
    """The view of (H, W) values in the window's frame, inside `box`, which lies in the window."""
    rows = slice(box.top - window.top, box.bottom - window.top)
    return mask[rows, box.left - window.left : box.right - window.left]


def _alpha_in(layer: Plane, box: Box, window: Box) -> Floats:
    """Alpha of (H, W, 4) pixels at `box` in the window's frame, float32 in [0, 1]."""
    out = np.zeros((window.height, window.width), np.float32)
    common = box.intersection(window)
    if not common.empty:
        rows = slice(common.top - box.top, common.bottom - box.top)
        part = layer[rows, common.left - box.left : common.right - box.left, 3]
        _part(out, common, window)[...] = np.clip(part / np.float32(full(layer.dtype)), 0, 1)
    return out


def union_of(masks: Sequence[Mask], canvas: WindowColours) -> Mask:
    """Where any of these masks, bool (H, W) in the window's frame, is True."""
    out = np.zeros(canvas.alpha.shape, np.bool_)
    for mask in masks:
        out |= mask
    return out
