"""What a correction makes of the pieces: cut, joined, taken out, laid in another order."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np

from intarsia.core.engine.methods.classical.correct_pieces import CorrectedObject, Workpiece
from intarsia.core.engine.pixels.planes import Mask, inside_of
from intarsia.core.engine.segment import correction
from intarsia.core.engine.segment.correction import Owners
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.matting import refined_alpha
from intarsia.core.engine.segment.naming import place
from intarsia.core.engine.segment.ordering import OrderedObject as PlacedPiece
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadEdit

_PART = 0.85  # share of a selection inside one object from which it becomes a part of it


@dataclass(frozen=True)
class After:
    """What a correction makes of a workpiece: pieces back to front, and who owns each pixel.

    `owners` counts `pieces`. `touched`: where layers need new borders although no pixel changed
    hands. `faded`: index and width of a border that shall fade. `refined`: the index of the piece
    whose alpha is found already.
    """

    pieces: tuple[CorrectedObject, ...]
    owners: Owners
    touched: Mask | None = None
    faded: tuple[int, float] | None = None
    refined: int | None = None


def new_object_id(edit: Correct, index: int) -> str:
    """The id of the `index`-th object that the edit makes: the same for the same request."""
    text, planes = to_text(replace(edit, id="", variations=1, pack=""))
    parts = (text, *(plane.sha256 for plane in planes), str(index))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def marked_mask(edit: Correct) -> Mask:
    """Where the edit's mask marks, bool (H, W). Raises BadEdit where there is none."""
    if edit.mask is None:
        raise BadEdit("Nothing is marked.", "Click, draw a box, brush or lasso first.")
    return inside_of(edit.mask)


def feather(edit: Correct, work: Workpiece) -> After:
    """The target with a border that fades. Raises BadEdit for background."""
    at = work.index(edit.targets[0])
    if work.pieces[at].is_background:
        raise BadEdit("The background has no border to soften.", "Choose an object.")
    return After(work.pieces, work.owners, faded=(at, edit.amount))


def refine(edit: Correct, work: Workpiece) -> After:
    """The target with the edge that its colours show inside the mask; what is less than half its
    own goes to the nearest neighbour. Raises BadEdit for background."""
    at = work.index(edit.targets[0])
    piece = work.pieces[at]
    if piece.is_background:
        raise BadEdit("The background has no edge of its own.", "Choose an object.")
    band = marked_mask(edit)
    alpha = refined_alpha(work.opaque, piece.alpha, band, work.matting)
    owners = correction.take(work.owners, band & (alpha >= 0.5), at)
    lost = band & (alpha < 0.5) & (owners == at)
    if lost.any():
        owners = correction.give_up(owners, lost, at)
    pieces = (*work.pieces[:at], replace(piece, alpha=alpha), *work.pieces[at + 1 :])
    return After(pieces, owners, touched=band, refined=at)


def split(edit: Correct, work: Workpiece) -> After:
    """The target in pieces: the largest keeps its id, others are new above it. Raises BadEdit."""
    at = work.index(edit.targets[0])
    stroke = None if edit.mask is None else inside_of(edit.mask)
    cut = correction.split_pieces(work.owners, at, stroke)
    pieces, owners = list(work.pieces), work.owners
    for number, mask in enumerate(cut[1:], start=2):
        name = f"{pieces[at].name} ({number})"
        none = np.zeros(mask.shape, np.float32)
        pieces.append(replace(pieces[at], id=new_object_id(edit, number), name=name, alpha=none))
        owners = correction.take(owners, mask, len(pieces) - 1)
    order = [
        *range(at + 1),
        *range(len(work.pieces), len(pieces)),
        *range(at + 1, len(work.pieces)),
    ]
    return _order(pieces, owners, order)


def merge(edit: Correct, work: Workpiece) -> After:
    """The largest target keeps its name and takes all; it stands where the foremost stood."""
    chosen = sorted(work.index(target) for target in edit.targets)
    backs = [k for k in chosen if work.pieces[k].is_background]
    kept = max(backs or chosen, key=lambda k: (int((work.owners == k).sum()), -k))
    gone = {work.pieces[k].id for k in chosen if k != kept}
    owners = correction.take(work.owners, np.isin(work.owners, chosen), kept)
    alpha = np.maximum.reduce([work.pieces[k].alpha for k in chosen])
    pieces = [_reparent(piece, gone, work.pieces[kept].id) for piece in work.pieces]
    parent = "" if work.pieces[kept].parent in gone else work.pieces[kept].parent
    pieces[kept] = replace(pieces[kept], alpha=alpha, parent=parent)
    front = kept if backs else chosen[-1]
    order = [k for k in range(len(pieces)) if k == kept or k not in chosen]
    order.remove(kept)
    order.insert(sum(1 for k in order if k < front), kept)
    after = _order(pieces, owners, order)
    touched = np.isin(work.owners, [k for k in chosen if k != kept])
    return replace(after, touched=touched)


def promote(edit: Correct, work: Workpiece) -> After:
    """The targets as objects that can be moved. Raises BadEdit where no background is left."""
    return _set_background(edit, work, background=False)


def demote(edit: Correct, work: Workpiece) -> After:
    """The targets as background, below every object."""
    return _set_background(edit, work, background=True)


def reorder(edit: Correct, work: Workpiece) -> After:
    """All objects in the order of the targets: only the borders must be solved anew."""
    order = [work.index(target) for target in edit.targets]
    if len(order) != len(work.pieces):
        raise BadEdit("The new order does not hold every object.")
    moved = [old for new, old in enumerate(order) if new != old]
    after = _order(list(work.pieces), work.owners, order)
    return replace(after, touched=np.isin(work.owners, moved))


def extract(edit: Correct, work: Workpiece) -> After:
    """The selection as an object in front of those that it is taken from."""
    mask = marked_mask(edit)
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
    pieces = [*work.pieces, CorrectedObject(new_object_id(edit, 1), name, parent, False, none)]
    owners = correction.take(work.owners, mask, len(work.pieces))
    owners = without_rests(work, owners, mask, edit.amount)
    front = max(losing, default=len(work.pieces) - 1) + 1
    order = [*range(front), len(work.pieces), *range(front, len(work.pieces))]
    return _order(pieces, owners, order)


def without_rests(
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
            owners = correction.give_up(owners, rest, k)
    return owners


def _reparent(piece: CorrectedObject, gone: set[str], kept: str) -> CorrectedObject:
    return replace(piece, parent=kept) if piece.parent in gone and piece.id != kept else piece


def _set_background(edit: Correct, work: Workpiece, *, background: bool) -> After:
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
    after = _order(pieces, work.owners, order)
    return replace(after, touched=np.isin(work.owners, chosen))


def _order(pieces: list[CorrectedObject], owners: Owners, order: list[int]) -> After:
    """The pieces of `order`, and the owners counted by it."""
    count = np.full(len(pieces) + 1, correction.NOBODY, np.int32)
    for new, old in enumerate(order):
        count[old] = new
    return After(tuple(pieces[k] for k in order), count[owners])


def _cut_rim(work: Workpiece) -> Mask:
    """(H, W) bool: the window's outermost pixels where the picture goes on beyond them."""
    rim = np.zeros(work.owners.shape, bool)
    rim[0], rim[-1] = work.box.top > 0, work.box.bottom < work.size.height
    rim[:, 0] |= work.box.left > 0
    rim[:, -1] |= work.box.right < work.size.width
    return rim
