"""Rearrange by the classical method: the place left is completed, the object set down whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.methods.classical.shade import (
    contact_shadow,
    ring,
    tone_between,
    toned,
)
from intarsia.core.engine.methods.common.canvas import (
    WindowColours,
    canvas_of,
    completed,
    layer_of,
    rim_of,
    softened,
    unit_colour,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    from_float,
    full,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.wire.edits import ObjectPlacement, Rearrange
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

_V = TypeVar("_V", bound=np.generic)
_TRACE = 0.02  # alpha from which an object leaves something behind


@dataclass(frozen=True)
class RearrangedObject:
    """An object of the edit in the window's frame.

    `before` and `now`: its alpha (H, W) in [0, 1] in the source and at its place, `now` all 0 when
    it is deleted. `rgba`, `box`: its pixels at its place, in the window's depth, cut to the window.
    `hole`: what has to be completed where it stood, nothing for one that has not changed.
    """

    item: ObjectPlacement
    before: Floats
    now: Floats
    rgba: Plane
    box: Box
    hole: Mask

    @property
    def changed(self) -> bool:
        return self.item.affine is None or not self.item.affine.is_identity


def rearranged_layers(edit: Rearrange, context: RunContext) -> Iterator[Outcome]:
    """The fills of all places left; above them, back to front, the shadow and pixels of what moved,
    and what stands unmoved in front of a change.
    """
    canvas = canvas_of(edit.window)
    pieces = [piece_of(item, canvas) for item in edit.objects]
    hole = union_of([piece.hole for piece in pieces], canvas)
    filled = _background(edit, canvas, pieces, hole=hole, context=context)
    cover = softened(hole) * canvas.alpha
    for piece in pieces:
        part = layer_of(canvas, filled, np.where(piece.hole, cover, np.float32(0)))
        if part is not None:
            name = f"Background behind {piece.item.name}"
            yield ResultLayer(name, Role.FILL, part, piece.item.object_id)
    behind = np.zeros(hole.shape, np.bool_)
    for number, piece in enumerate(pieces):
        context.step(number, len(pieces))
        if piece.changed:
            behind |= piece.hole
            for layer, shown in _set_down(edit, canvas, piece, filled=filled):
                behind |= shown
                yield layer
        elif (front := in_front(piece, behind, canvas.box)) is not None:
            yield front


def piece_of(item: ObjectPlacement, canvas: WindowColours) -> RearrangedObject:
    """The object in the window's frame, before and after."""
    layer, window = rgba_of(item.layer.pixels), canvas.box
    before = _alpha_in(layer, item.layer.box, window)
    nothing = np.zeros(before.shape, np.float32)
    no_hole = np.zeros(before.shape, np.bool_)
    if item.affine is not None and item.affine.is_identity:
        rgba, box = placed(layer, item.layer.box, item.affine, window=window)
        return RearrangedObject(item, before, before, rgba, box, no_hole)
    solid = before > _TRACE
    hole = grown(solid, rim_of(solid)) & (canvas.alpha > 0) if solid.any() else no_hole
    if item.affine is None:
        return RearrangedObject(item, before, nothing, layer[:0, :0], Box(0, 0, 0, 0), hole)
    rgba, box = placed(layer, item.layer.box, item.affine, window=window)
    return RearrangedObject(item, before, _alpha_in(rgba, box, window), rgba, box, hole)


def _background(
    edit: Rearrange,
    canvas: WindowColours,
    pieces: Sequence[RearrangedObject],
    *,
    hole: Mask,
    context: RunContext,
) -> Floats:
    """The window's colour (H, W, 3) with every hole completed, from the plate if there is one.

    What stands in front of a hole is no background, so nothing is copied from it unless there is
    too little else.
    """
    if edit.plate is not None:
        if edit.plate.size != edit.window.pixels.size:
            raise BadEdit("The plate is not of the window's size.", "Send the edit without it.")
        return unit_colour(edit.plate, canvas.scale)[0]
    if not hole.any():
        return canvas.colour
    standing = np.zeros(hole.shape, np.bool_)
    behind = False
    for piece in pieces:
        behind = behind or piece.changed
        if behind and not piece.changed:
            standing |= piece.before > _TRACE
    free = ~hole & canvas.visible
    apart = free & ~grown(standing, 2)
    enough = int(np.count_nonzero(apart)) >= max(64, int(np.count_nonzero(hole)) // 2)
    return completed(canvas, hole, context, valid=apart if enough else free)


def _set_down(
    edit: Rearrange, canvas: WindowColours, piece: RearrangedObject, *, filled: Floats
) -> Iterator[tuple[ResultLayer, Mask]]:
    """Shadow and pixels of a moved object, each with where it shows: bool (H, W)."""
    item = piece.item
    if not (piece.now > 0).any():
        return
    if edit.shadow:
        yield from shadow_of(piece, canvas)
    rgba = _in_tone(edit, canvas, piece, filled=filled)
    pixels = pixels_of(rgba, canvas.placed.pixels.icc)
    placed_at = Placed(pixels, piece.box.left, piece.box.top)
    layer = ResultLayer(item.name, Role.OBJECT, placed_at, item.object_id, item.opacity)
    yield layer, piece.now > 0


def shadow_of(piece: RearrangedObject, canvas: WindowColours) -> Iterator[tuple[ResultLayer, Mask]]:
    """The shadow that an object throws where it now stands, and where that shows: bool (H, W)."""
    dark = contact_shadow(piece.now) * canvas.alpha
    shadow = layer_of(canvas, np.zeros_like(canvas.colour), dark)
    if shadow is not None:
        item = piece.item
        name = f"Shadow of {item.name}"
        yield ResultLayer(name, Role.SHADOW, shadow, item.object_id, item.opacity), dark > 0


def _in_tone(
    edit: Rearrange, canvas: WindowColours, piece: RearrangedObject, *, filled: Floats
) -> Plane:
    """The object's pixels, shifted a little when it now stands in another tone than before."""
    here = ring(piece.before > _TRACE, canvas.visible & ~piece.hole)
    there = ring(piece.now > _TRACE, canvas.visible)
    tone = tone_between(canvas.colour[here], filled[there], edit.tone)
    if tone.nothing:
        return piece.rgba
    values = to_float(piece.rgba)
    scale = np.float32(canvas.scale)
    values[..., :3] = toned(np.clip(values[..., :3] / scale, 0, 1), tone) * scale
    return from_float(values, canvas.placed.pixels.depth)


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
