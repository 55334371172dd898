"""Owns what an edit asks of depth: how near its window is, and things sized by where they go."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from intarsia.core.engine.ground.plane import foot_of
from intarsia.core.engine.ground.sizes import keeps_size, largest_within, size_ratio
from intarsia.core.engine.methods.common.canvas import WindowColours, canvas_of
from intarsia.core.engine.methods.common.descriptor import BY_DEPTH
from intarsia.core.engine.methods.common.rearranged_object import TRACE, rearranged_object
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.wire.edits import Edit, ObjectPlacement, Rearrange
from intarsia.core.wire.events import SizedObject
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.parameters import number_of

_SHADOWS, _SIZES = 1, 2
AnyEdit = TypeVar("AnyEdit", bound=Edit)


def by_depth(edit: AnyEdit, context: RunContext) -> tuple[AnyEdit, Floats | None]:
    """The edit with its things sized by their distance, where that is chosen, and how near its
    window is: (H, W), larger is nearer; None where depth does not count.

    Raises MissingPack where it is chosen and not installed, Cancelled, OutOfMemory.
    """
    if not isinstance(edit, Rearrange) or context.aids is None:
        return edit, None
    wanted = round(number_of(edit, BY_DEPTH.field, BY_DEPTH.default))
    if wanted < _SHADOWS or not any(map(_moves, edit.objects)):
        return edit, None
    canvas = canvas_of(edit.window)
    nearness = context.aids.nearness(canvas.colour, context, needed=True)
    label = context.aids.depth_label
    context.note(f"Distances by {label}.")
    if nearness is None or wanted < _SIZES:
        return edit, nearness
    objects = tuple(_sized(item, canvas, nearness, edit.picture, context) for item in edit.objects)
    return replace(edit, objects=objects), nearness


def sized_objects(asked: AnyEdit, made: AnyEdit) -> tuple[SizedObject, ...]:
    """What `by_depth` has sized between the edit that was asked for and the one that is made."""
    if not isinstance(asked, Rearrange) or not isinstance(made, Rearrange):
        return ()
    return tuple(
        SizedObject(now.object_id, now.affine)
        for was, now in zip(asked.objects, made.objects, strict=True)
        if now.affine is not None and now.affine != was.affine
    )


def _moves(item: ObjectPlacement) -> bool:
    return item.affine is not None and not item.affine.is_identity


def _sized(
    item: ObjectPlacement,
    canvas: WindowColours,
    nearness: Floats,
    picture: Size,
    context: RunContext,
) -> ObjectPlacement:
    """The thing as large as its new distance has it, about its foot; as it is where a person has
    scaled it, or a foot cannot be seen."""
    affine = item.affine
    if affine is None or affine.is_identity or not keeps_size(affine):
        return item
    piece = rearranged_object(item, canvas)
    before, after = foot_of(piece.before), foot_of(piece.now)
    if before is None or after is None:
        return item
    usable = canvas.visible & ~(piece.before > TRACE)
    usable[int(before.at[1]) :] = canvas.visible[int(before.at[1]) :]
    factor = size_ratio(nearness, usable, before, after)
    foot = after.at[0] + canvas.box.left + 0.5, after.at[1] + canvas.box.top + 1.0
    box = affine.bounds(item.layer.box)
    factor = min(factor, largest_within(box, foot, canvas.box, picture.box))
    if factor == 1.0:
        return item
    context.note(f"{item.name} is now {factor:.0%} as large, by how far away it stands.")
    return replace(item, affine=affine.then(Affine.scaling(factor, factor, foot)))
