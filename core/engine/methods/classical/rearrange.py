"""Rearrange by the classical method: the place left is completed, the object set down whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from intarsia.core.engine.methods.common.canvas import (
    WindowColours,
    canvas_of,
    complete_hole,
    layer_of,
    soft_alpha,
    unit_colour,
)
from intarsia.core.engine.methods.common.completed_alpha import cleared_layer, completed_alpha
from intarsia.core.engine.methods.common.rearranged_object import (
    TRACE,
    Ground,
    RearrangedObject,
    cut_by_frame,
    ground_of,
    in_front,
    rearranged_object,
    shadow_of,
    union_of,
)
from intarsia.core.engine.methods.common.shade import ring, shift_tone, tone_between
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    from_float,
    pixels_of,
    to_float,
)
from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.pixels import Placed


def rearranged_layers(edit: Rearrange, context: RunContext) -> Iterator[Outcome]:
    """The fills of all places left; above them, back to front, the shadow and pixels of what moved,
    and what stands unmoved in front of a change.
    """
    canvas = canvas_of(edit.window)
    looking = context if edit.shadow else None
    pieces = [rearranged_object(item, canvas, shadow_in=looking) for item in edit.objects]
    for piece in pieces:
        _note_frame_and_shadow(piece, edit, context)
    hole = union_of([piece.hole for piece in pieces], canvas)
    alpha = completed_alpha(canvas, union_of([piece.left for piece in pieces], canvas))
    if alpha.clears:
        hole &= alpha.cover > 0
    filled = _background(edit, canvas, pieces, hole=hole, context=context)
    cover = alpha.cover if alpha.clears else soft_alpha(hole) * canvas.alpha
    for piece in pieces:
        if (cleared := cleared_layer(canvas, alpha, piece.left, piece.item.name)) is not None:
            yield replace(cleared, object_id=piece.item.object_id)
        part = layer_of(canvas, filled, np.where(piece.hole & hole, cover, np.float32(0)))
        if part is not None:
            name = f"Background behind {piece.item.name}"
            yield ResultLayer(name, Role.FILL, part, piece.item.object_id)
    after = (
        canvas if not alpha.clears else replace(canvas, alpha=_left_alpha(canvas, pieces, cover))
    )
    behind = np.zeros(hole.shape, np.bool_)
    for number, piece in enumerate(pieces):
        context.step(number, len(pieces))
        if piece.changed:
            behind |= piece.hole
            ground = ground_of(piece, canvas, context.nearness, edit.picture)
            for layer, shown in _moved_layers(edit, after, piece, ground, filled=filled):
                behind |= shown
                yield layer
        elif (front := in_front(piece, behind, canvas.box)) is not None:
            yield front


def _note_frame_and_shadow(piece: RearrangedObject, edit: Rearrange, context: RunContext) -> None:
    """Say which shadows went along, and what the frame has cut."""
    if piece.shadow.any():
        context.note(f"The shadow of {piece.item.name} was found and goes with it.")
    side = cut_by_frame(piece, edit.window.box, edit.picture)
    if side:
        context.note(
            f"{piece.item.name} is cut by the {side} edge of the picture, and the cut shows now. "
            "Move it along that edge, or back to it."
        )


def _left_alpha(canvas: WindowColours, pieces: Sequence[RearrangedObject], cover: Floats) -> Floats:
    """The window's alpha (H, W) once what moved is gone and its place is filled."""
    left = union_of([piece.left for piece in pieces], canvas)
    return np.where(left, cover, canvas.alpha)


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
    if edit.plate is not None and not any(piece.shadow.any() for piece in pieces):
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
            standing |= piece.before > TRACE
    free = ~hole & canvas.visible
    apart = free & ~grown(standing, 2)
    enough = int(np.count_nonzero(apart)) >= max(64, int(np.count_nonzero(hole)) // 2)
    return complete_hole(canvas, hole, context, valid=apart if enough else free)


def _moved_layers(
    edit: Rearrange,
    canvas: WindowColours,
    piece: RearrangedObject,
    ground: Ground | None,
    *,
    filled: Floats,
) -> Iterator[tuple[ResultLayer, Mask]]:
    """Shadow and pixels of a moved object, each with where it shows: bool (H, W)."""
    item = piece.item
    if not (piece.now > 0).any():
        return
    if edit.shadow:
        yield from shadow_of(piece, canvas, ground)
    rgba = _in_tone(edit, canvas, piece, filled=filled)
    pixels = pixels_of(rgba, canvas.placed.pixels.icc)
    placed_at = Placed(pixels, piece.box.left, piece.box.top)
    layer = ResultLayer(item.name, Role.OBJECT, placed_at, item.object_id, item.opacity)
    yield layer, piece.now > 0


def _in_tone(
    edit: Rearrange, canvas: WindowColours, piece: RearrangedObject, *, filled: Floats
) -> Plane:
    """The object's pixels, shifted a little when it now stands in another tone than before."""
    here = ring(piece.before > TRACE, canvas.visible & ~piece.hole)
    there = ring(piece.now > TRACE, canvas.visible)
    if not here.any() or not there.any():
        return piece.rgba
    tone = tone_between(canvas.colour[here], filled[there], edit.tone)
    if tone.nothing:
        return piece.rgba
    values = to_float(piece.rgba)
    scale = np.float32(canvas.scale)
    values[..., :3] = shift_tone(np.clip(values[..., :3] / scale, 0, 1), tone) * scale
    return from_float(values, canvas.placed.pixels.depth)
