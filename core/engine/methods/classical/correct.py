"""Correct by the classical method: who owns which pixel, and the layers that follow from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from intarsia.core.engine.methods.classical.correct_changes import (
    After,
    demote,
    extract,
    feather,
    marked_mask,
    merge,
    new_object_id,
    promote,
    refine,
    reorder,
    split,
    without_rests,
)
from intarsia.core.engine.methods.classical.correct_pieces import (
    Workpiece,
    descendants,
    found_object,
    workpiece_of,
)
from intarsia.core.engine.methods.classical.hidden import hidden_object
from intarsia.core.engine.methods.common.chosen_aids import matting_of
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.planes import Mask
from intarsia.core.engine.segment import correction
from intarsia.core.engine.segment.correction import Owners
from intarsia.core.engine.segment.likeness import likeness
from intarsia.core.engine.segment.relayer import CutObject, fade, relayer
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.events import FoundObject

_LIKE = 0.7  # likeness from which objects are similar, where the edit does not say


def corrected_objects(edit: Correct, context: RunContext) -> Iterator[Outcome]:
    """The edit's objects as they are after it, back to front."""
    work = workpiece_of(edit)
    context.step(1, 3)
    if edit.operation is Operation.SIMILAR:
        yield from _similar(edit, work)
        return
    if edit.operation is Operation.HIDDEN:
        yield from _with_hidden(edit, work, context)
        return
    work = replace(work, matting=matting_of(edit, context, many=False))
    after = _CHANGES[edit.operation](edit, work)
    context.step(2, 3)
    yield from _answer(work, after)


Change = Callable[[Correct, Workpiece], After]


def _answer(work: Workpiece, after: After) -> Iterator[FoundObject]:
    """The objects with layers that give the picture again."""
    changed = _changed_mask(work, after)
    movable = [k for k, piece in enumerate(after.pieces) if not piece.is_background]
    cuts = []
    for k in movable:
        piece, mask = after.pieces[k], after.owners == k
        alpha = piece.alpha
        if after.faded is not None and after.faded[0] == k:
            alpha = fade(mask, after.faded[1])
        cuts.append(CutObject(mask, alpha, fixed=k == after.refined))
    made = relayer(work.opaque, work.plate, cuts, changed, radius=work.radius, mode=work.matting)
    layers = dict(zip(movable, made.layers, strict=True))
    for k, piece in enumerate(after.pieces):
        mask = after.owners == k
        if piece.is_background:
            yield found_object(work, piece, mask, made.plate)
        elif mask.any():
            yield found_object(work, piece, mask, layers[k])


def _changed_mask(work: Workpiece, after: After) -> Mask:
    """Where a pixel has another owner than before."""
    names = np.array([piece.id for piece in after.pieces] + [""])
    before = np.array([piece.id for piece in work.pieces] + [""])
    changed: Mask = names[after.owners] != before[work.owners]
    return changed if after.touched is None else changed | after.touched


def _ownership(change: Callable[[Correct, Workpiece, int, frozenset[int]], Owners]) -> Change:
    """A correction that gives or takes pixels of each target in turn, its parts spared."""

    def apply(edit: Correct, work: Workpiece) -> After:
        owners = work.owners
        for target in edit.targets:
            at = work.index(target)
            owners = change(edit, replace(work, owners=owners), at, descendants(work.pieces, at))
        return After(work.pieces, owners)

    return apply


def _hand_over(edit: Correct, work: Workpiece, at: int, parts: frozenset[int]) -> Owners:
    """What the mask marks, and where the edit says so the rests of what it covers, change hands."""
    owners = correction.take(work.owners, marked_mask(edit), at)
    return without_rests(work, owners, marked_mask(edit), edit.amount, kept=at)


def _similar(edit: Correct, work: Workpiece) -> Iterator[FoundObject]:
    masks = [work.owners == k for k in range(len(work.pieces))]
    like = likeness(work.canvas.colour, masks, work.index(edit.targets[0]))
    least = edit.amount or _LIKE
    for item, value, piece in zip(edit.objects, like, work.pieces, strict=True):
        if value >= least and not piece.is_background:
            yield item


def _with_hidden(edit: Correct, work: Workpiece, context: RunContext) -> Iterator[FoundObject]:
    at = work.index(edit.targets[0])
    guess = hidden_object(work, at, new_object_id(edit, 1), context)
    context.note("What is hidden cannot be known: this is a guess from what shows of the object.")
    for item in edit.objects:
        if item.object_id == work.pieces[at].id:
            yield guess
        yield item


_CHANGES: dict[Operation, Change] = {
    Operation.ADD: _ownership(_hand_over),
    Operation.SUBTRACT: _ownership(
        lambda e, w, k, parts: correction.give_up(w.owners, marked_mask(e), k)
    ),
    Operation.GROW: _ownership(
        lambda e, w, k, parts: correction.grow(w.owners, k, e.amount, parts)
    ),
    Operation.SHRINK: _ownership(
        lambda e, w, k, parts: correction.shrunk(w.owners, k, e.amount, parts)
    ),
    Operation.SMOOTH: _ownership(
        lambda e, w, k, parts: correction.smooth(w.owners, k, e.amount, parts)
    ),
    Operation.FILL_HOLES: _ownership(
        lambda e, w, k, parts: correction.close_holes(w.owners, k, parts)
    ),
    Operation.FEATHER: feather,
    Operation.REFINE: refine,
    Operation.SPLIT: split,
    Operation.MERGE: merge,
    Operation.PROMOTE: promote,
    Operation.DEMOTE: demote,
    Operation.REORDER: reorder,
    Operation.EXTRACT: extract,
}
