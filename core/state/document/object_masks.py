"""What object masks tell: which objects a new one covers, their classes, a point inside one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intarsia.core.state.document.document import DocumentObject, same_placement
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import mask_within, ones, runs
from intarsia.core.wire.pixels import Pixels, Placed

COVERED = 0.6  # share of an object from which it is a piece of a newly found one
LEAST_SHARE = 0.5  # of an object that things of one class must cover to name its class
SAMPLES = 32  # rows and columns of an object's box that are compared for its class, at most

_APART = 0.15  # of the object's longer side: how far from a click its inner point lies at least


def without_covered(
    objects: Sequence[DocumentObject], new: DocumentObject, store: PixelStore
) -> tuple[DocumentObject, ...]:
    """The objects that stay beside `new`; a part whose whole goes stands for itself.

    Background and objects that were moved away from where they were found always stay.
    """
    mask = Placed(store.get(new.mask), new.box.left, new.box.top)
    kept = [x for x in objects if x.id != new.id and not _is_covered(x, mask, store)]
    there = {x.id for x in kept}
    return tuple(x if x.parent in there else replace(x, parent="") for x in kept)


def _is_covered(item: DocumentObject, mask: Placed, store: PixelStore) -> bool:
    resting = item.affine is not None and item.affine.is_identity
    if item.is_background or not resting or item.box.intersection(mask.box).empty:
        return False
    own = ones(store.get(item.mask).data)
    over = ones(mask_within(mask, item.box).data)
    both = (int.from_bytes(own, "little") & int.from_bytes(over, "little")).bit_count()
    return both >= COVERED * max(1, own.count(1))


def proposed_classes(
    objects: Iterable[DocumentObject], found: Iterable[FoundObject], store: PixelStore
) -> dict[str, int]:
    """The class of every object that things of one class cover for the greater part, by its id.

    Objects that were moved, deleted or hidden are left out: the picture does not show them where
    their masks are. Large ones are compared in rows and columns at equal distances, for this is
    done where a window waits.
    """
    things = [(item.category, item.mask) for item in found if item.category is not None]
    classes = {}
    for item in objects:
        if not item.visible or not same_placement(item.affine, Affine()):
            continue
        own = _sampled(Placed(store.get(item.mask), item.box.left, item.box.top), item.box)
        covered: dict[int, int] = {}
        for category, mask in things:
            if not mask.box.intersection(item.box).empty:
                common = own & _sampled(mask, item.box)
                covered[category] = covered.get(category, 0) + common.bit_count()
        best = max(covered, key=lambda category: covered[category], default=None)
        if best is not None and covered[best] >= LEAST_SHARE * own.bit_count() > 0:
            classes[item.id] = best
    return classes


def _sampled(mask: Placed, box: Box) -> int:
    """What a grey 8-bit mask marks of the rows and columns of `box` that are compared, as bits of
    one number."""
    across, down = _step(box.width), _step(box.height)
    columns, rows = range(box.left, box.right, across), range(box.top, box.bottom, down)
    inside = _within(columns, mask.box.left, mask.box.right)
    lines = _within(rows, mask.box.top, mask.box.bottom)
    if not inside or not lines:
        return 0
    data, width = mask.pixels.data, mask.pixels.width
    first, last = inside.start - mask.left, inside.stop - mask.left
    starts = range((lines.start - mask.top) * width, (lines.stop - mask.top) * width, down * width)
    before = bytes(columns.index(inside.start))
    between = bytes(len(columns) - len(inside))  # what follows in this row and leads in the next
    seen = between.join([data[at + first : at + last : across] for at in starts])
    above = bytes(rows.index(lines.start) * len(columns))
    return int.from_bytes(ones(above + before + seen), "little")


def _step(side: int) -> int:
    return -(-side // SAMPLES)


def _within(places: range, low: int, high: int) -> range:
    """Those of the places (ascending) that are in [low, high)."""
    first = max(0, -(-(low - places.start) // places.step))
    return places[first : max(first, -(-(high - places.start) // places.step))]


def inner_point(
    item: DocumentObject, mask: Pixels, away: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """The middle of the object's longest row far enough from `away`, in the picture; at most one.

    Rows are taken from the object's `mask` (grey 8-bit, at its box); none where the object is
    small, deleted, or turned away from where it was found.
    """
    if item.affine is None:
        return ()
    best, found = 0, None
    least = _APART * max(item.box.width, item.box.height)
    for y, first, end in runs(mask, step=max(1, mask.height // 64)):
        at = item.affine.apply((first + end) / 2 + item.box.left, y + 0.5 + item.box.top)
        if end - first > best and max(abs(at[0] - away[0]), abs(at[1] - away[1])) > least:
            best, found = end - first, at
    return () if found is None else (found,)
