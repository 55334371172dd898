"""Which objects a newly found one takes the place of: those that lie almost wholly inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intarsia.core.state.document import DocumentObject
from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.wire.edits import INSIDE
from intarsia.core.wire.masks import mask_within
from intarsia.core.wire.pixels import Placed

COVERED = 0.6  # share of an object from which it is a piece of the new one

_ONES = bytes(0 if value < INSIDE else 1 for value in range(256))


def without_covered(
    objects: Sequence[DocumentObject], new: DocumentObject, store: PixelStore
) -> tuple[DocumentObject, ...]:
    """The objects that stay beside `new`; a part whose whole goes stands for itself.

    Background and objects that were moved away from where they were found always stay.
    """
    mask = Placed(store.get(new.mask), new.box.left, new.box.top)
    kept = [x for x in objects if x.id != new.id and not _inside(x, mask, store)]
    there = {x.id for x in kept}
    return tuple(x if x.parent in there else replace(x, parent="") for x in kept)


def _inside(item: DocumentObject, mask: Placed, store: PixelStore) -> bool:
    resting = item.affine is not None and item.affine.is_identity
    if item.is_background or not resting or item.box.intersection(mask.box).empty:
        return False
    own = store.get(item.mask).data.translate(_ONES)
    over = mask_within(mask, item.box).data.translate(_ONES)
    both = (int.from_bytes(own, "little") & int.from_bytes(over, "little")).bit_count()
    return both >= COVERED * max(1, own.count(1))
