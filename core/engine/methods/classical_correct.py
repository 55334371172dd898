"""Correct by the classical method: who owns which pixel, and the layers that follow from it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from intarsia.core.engine.methods.classical_hidden import hidden_object
from intarsia.core.engine.methods.correct_pieces import (
    Piece,
    Workpiece,
    descendants,
    found_of,
    workpiece_of,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.planes import Mask, inside_of
from intarsia.core.engine.segment import correction
from intarsia.core.engine.segment.correction import Owners
from intarsia.core.engine.segment.likeness import likeness
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.naming import place
from intarsia.core.engine.segment.ordering import Piece as PlacedPiece
from intarsia.core.engine.segment.relayer import Cut, faded, relayered
from intarsia.core.wire.codec import to_text
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject

_PART = 0.85  # share of a selection inside one object from which it becomes a part of it
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
    after = _CHANGES[edit.operation](edit, work)
    context.step(2, 3)
    yield from _answer(work, after)


@dataclass(frozen=True)
class After:
    """What a correction makes of a workpiece: pieces back to front, and who owns each pixel.

    `owners` counts `pieces`. `touched`: where layers need new borders although no pixel changed
    hands. `faded`: index and width of a border that shall fade.
    """

    pieces: tuple[Piece, ...]
    owners: Owners
    touched: Mask | None = None
    faded: tuple[int, float] | None = None


Change = Callable[[Correct, Workpiece], After]


def _answer(work: Workpiece, after: After) -> Iterator[FoundObject]:
    """The objects with layers that give the picture again."""
    changed = _changed(work, after)
    movable = [k for k, piece in enumerate(after.pieces) if not piece.is_background]
    cuts = []
    for k in movable:
        piece, mask = after.pieces[k], after.owners == k
        alpha = piece.alpha
        if after.faded is not None and after.faded[0] == k:
            alpha = faded(mask, after.faded[1])
        cuts.append(Cut(mask, alpha))
    made = relayered(work.opaque, work.plate, cuts, changed, radius=work.radius)
    layers = dict(zip(movable, made.layers, strict=True))
    for k, piece in enumerate(after.pieces):
        mask = after.owners == k
        if piece.is_background:
            yield found_of(work, piece, mask, made.plate)
        elif mask.any():
            yield found_of(work, piece, mask, layers[k])


def _changed(work: Workpiece, after: After) -> Mask:
    """Where a pixel has another owner than before."""
    names = np.array([piece.id for piece in after.pieces] + [""])
    before = np.array([piece.id for piece in work.pieces] + [""])
    changed = names[after.owners] != before[work.owners]
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


def _mask(edit: Correct) -> Mask:
    if edit.mask is None:
        raise BadEdit("Nothing is marked.", "Click, draw a box, brush or lasso first.")
    return inside_of(edit.mask)


def _added(edit: Correct, work: Workpiece, at: int, parts: frozenset[int]) -> Owners:
    """What the mask marks, and where the edit says so the rests of what it covers, change hands."""
    owners = correction.taken(work.owners, _mask(edit), at)
    return _without_rests(work, owners, _mask(edit), edit.amount, kept=at)


def _feather(edit: Correct, work: Workpiece) -> After:
    at = work.index(edit.targets[0])
    if work.pieces[at].is_background:
        raise BadEdit("The background has no border to soften.", "Choose an object.")
    return After(work.pieces, work.owners, faded=(at, edit.amount))


def _split(edit: Correct, work: Workpiece) -> After:
    at = work.index(edit.targets[0])
    stroke = None if edit.mask is None else inside_of(edit.mask)
    split = correction.split_pieces(work.owners, at, stroke)
    pieces, owners = list(work.pieces), work.owners
    for number, mask in enumerate(split[1:], start=2):
        name = f"{pieces[at].name} ({number})"
        none = np.zeros(mask.shape, np.float32)
        pieces.append(replace(pieces[at], id=new_object_id(edit, number), name=name, alpha=none))
        owners = correction.taken(owners, mask, len(pieces) - 1)
    order = [
        *range(at + 1),
        *range(len(work.pieces), len(pieces)),
        *range(at + 1, len(work.pieces)),
    ]
    return _ordered(pieces, owners, order)


def _merge(edit: Correct, work: Workpiece) -> After:
    """The largest target keeps its name and takes all; it stands where the foremost stood."""
    chosen = sorted(work.index(target) for target in edit.targets)
    backs = [k for k in chosen if work.pieces[k].is_background]
    kept = max(backs or chosen, key=lambda k: (int((work.owners == k).sum()), -k))
    gone = {work.pieces[k].id for k in chosen if k != kept}
    owners = correction.taken(work.owners, np.isin(work.owners, chosen), kept)
    alpha = np.maximum.reduce([work.pieces[k].alpha for k in chosen])
    pieces = [_reparented(piece, gone, work.pieces[kept].id) for piece in work.pieces]
    parent = "" if work.pieces[kept].parent in gone else work.pieces[kept].parent
    pieces[kept] = replace(pieces[kept], alpha=alpha, parent=parent)
    front = kept if backs else chosen[-1]
    order = [k for k in range(len(pieces)) if k == kept or k not in chosen]
    order.remove(kept)
    order.insert(sum(1 for k in order if k < front), kept)
    after = _ordered(pieces, owners, order)
    touched = np.isin(work.owners, [k for k in chosen if k != kept])
    return replace(after, touched=touched)


def _reparented(piece: Piece, gone: set[str], kept: str) -> Piece:
    return replace(piece, parent=kept) if piece.parent in gone and piece.id != kept else piece


def _promote(edit: Correct, work: Workpiece) -> After:
    return _rebacked(edit, work, background=False)


def _demote(edit: Correct, work: Workpiece) -> After:
    return _rebacked(edit, work, background=True)


def _rebacked(edit: Correct, work: Workpiece, *, background: bool) -> After:
    """The targets as background or not; backgrounds lie below everything else."""
    chosen = [work.index(target) for target in edit.targets]
    pieces = list(work.pieces)
    for k in chosen:
        pieces[k] = replace(pieces[k], is_background=background)
    if not any(piece.is_background for piece in pieces):
        raise BadEdit(
            "Nothing would be left behind the objects.", "Make another object background first."
        )
    order = sorted(range(len(pieces)), key=lambda k: (not pieces[k].is_background, k))
    after = _ordered(pieces, work.owners, order)
    return replace(after, touched=np.isin(work.owners, chosen))


def _reorder(edit: Correct, work: Workpiece) -> After:
    """All objects in the order of the targets: only the borders must be solved anew."""
    order = [work.index(target) for target in edit.targets]
    if len(order) != len(work.pieces):
        raise BadEdit("The new order does not hold every object.")
    moved = [old for new, old in enumerate(order) if new != old]
    after = _ordered(list(work.pieces), work.owners, order)
    return replace(after, touched=np.isin(work.owners, moved))


def _extract(edit: Correct, work: Workpiece) -> After:
    """The selection as an object in front of those that it is taken from."""
    mask = _mask(edit)
    losing = [k for k in range(len(work.pieces)) if (work.owners[mask] == k).any()]
    share = [(int((work.owners[mask] == k).sum()), k) for k in losing]
    most, whole = max(share, default=(0, -1))
    inside = most >= _PART * mask.sum() and not work.pieces[whole].is_background
    size = work.size
    box = box_of(mask)
    held = mask[box.top : box.bottom, box.left : box.right]
    at = box.moved(work.box.left, work.box.top)
    name = edit.name or f"Object, {place(PlacedPiece(at, held, None, False, size))}"
    parent = work.pieces[whole].id if inside else ""
    none = np.zeros(mask.shape, np.float32)
    pieces = [*work.pieces, Piece(new_object_id(edit, 1), name, parent, False, none)]
    owners = correction.taken(work.owners, mask, len(work.pieces))
    owners = _without_rests(work, owners, mask, edit.amount)
    front = max(losing, default=len(work.pieces) - 1) + 1
    order = [*range(front), len(work.pieces), *range(front, len(work.pieces))]
    return _ordered(pieces, owners, order)


def _without_rests(
    work: Workpiece, owners: Owners, mask: Mask, share: float, *, kept: int = correction.NOBODY
) -> Owners:
    """What is left of objects that lost at least `share` of themselves to `mask` goes to others.

    A share of 0 leaves all as they are; so does being `kept`.
    """
    if share <= 0:
        return owners
    rim = _cut_rim(work)
    for k, piece in enumerate(work.pieces):
        own = work.owners == k
        lost, rest = int((own & mask).sum()), owners == k
        # An object that goes on outside the window has more left than can be seen here.
        whole = k != kept and rest.any() and not (rest & rim).any()
        if whole and not piece.is_background and lost >= share * int(own.sum()):
            owners = correction.given_up(owners, rest, k)
    return owners


def _cut_rim(work: Workpiece) -> Mask:
    """(H, W) bool: the window's outermost pixels where the picture goes on beyond them."""
    rim = np.zeros(work.owners.shape, bool)
    rim[0], rim[-1] = work.box.top > 0, work.box.bottom < work.size.height
    rim[:, 0] |= work.box.left > 0
    rim[:, -1] |= work.box.right < work.size.width
    return rim


def _ordered(pieces: list[Piece], owners: Owners, order: list[int]) -> After:
    """The pieces of `order`, and the owners counted by it."""
    count = np.full(len(pieces) + 1, correction.NOBODY, np.int32)
    for new, old in enumerate(order):
        count[old] = new
    return After(tuple(pieces[k] for k in order), count[owners])


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


def new_object_id(edit: Correct, index: int) -> str:
    """The id of the `index`-th object that the edit makes: the same for the same request."""
    text, planes = to_text(replace(edit, id="", variations=1, pack=""))
    parts = (text, *(plane.sha256 for plane in planes), str(index))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


_CHANGES: dict[Operation, Change] = {
    Operation.ADD: _ownership(_added),
    Operation.SUBTRACT: _ownership(
        lambda e, w, k, parts: correction.given_up(w.owners, _mask(e), k)
    ),
    Operation.GROW: _ownership(
        lambda e, w, k, parts: correction.grown(w.owners, k, e.amount, parts)
    ),
    Operation.SHRINK: _ownership(
        lambda e, w, k, parts: correction.shrunk(w.owners, k, e.amount, parts)
    ),
    Operation.SMOOTH: _ownership(
        lambda e, w, k, parts: correction.smoothed(w.owners, k, e.amount, parts)
    ),
    Operation.FILL_HOLES: _ownership(lambda e, w, k, parts: correction.filled(w.owners, k, parts)),
    Operation.FEATHER: _feather,
    Operation.SPLIT: _split,
    Operation.MERGE: _merge,
    Operation.PROMOTE: _promote,
    Operation.DEMOTE: _demote,
    Operation.REORDER: _reorder,
    Operation.EXTRACT: _extract,
}
