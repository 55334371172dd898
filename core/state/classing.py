"""What the objects of a document are, from things of known class found in the same picture."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.state.document import DocumentObject, same_placement
from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Placed

LEAST_SHARE = 0.5  # of an object that things of one class must cover
SAMPLES = 32  # rows and columns of an object's box that are compared, at most

_ONE = bytes(0 if value < 128 else 1 for value in range(256))


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
    return int.from_bytes((above + before + seen).translate(_ONE), "little")


def _step(side: int) -> int:
    return -(-side // SAMPLES)


def _within(places: range, low: int, high: int) -> range:
    """Those of the places (ascending) that are in [low, high)."""
    first = max(0, -(-(low - places.start) // places.step))
    return places[first : max(first, -(-(high - places.start) // places.step))]
