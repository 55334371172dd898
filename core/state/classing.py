"""What the objects of a document are, from things of known class found in the same picture."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.state.document import DocumentObject, same_placement
from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.masks import mask_within
from intarsia.core.wire.pixels import Pixels, Placed

LEAST_SHARE = 0.5  # of an object that things of one class must cover

_ONE = bytes(0 if value < 128 else 1 for value in range(256))


def proposed_classes(
    objects: Iterable[DocumentObject], found: Iterable[FoundObject], store: PixelStore
) -> dict[str, int]:
    """The class of every object that things of one class cover for the greater part, by its id.

    Objects that were moved, deleted or hidden are left out: the picture does not show them where
    their masks are.
    """
    things = [item for item in found if item.category is not None]
    classes = {}
    for item in objects:
        if not item.visible or not same_placement(item.affine, Affine()):
            continue
        mask = Placed(store.get(item.mask), item.box.left, item.box.top)
        own = _bits(mask.pixels)
        covered: dict[int, int] = {}
        for thing in things:
            if thing.category is None or thing.mask.box.intersection(item.box).empty:
                continue
            common = own & _bits(mask_within(thing.mask, item.box))
            covered[thing.category] = covered.get(thing.category, 0) + common.bit_count()
        best = max(covered, key=lambda category: covered[category], default=None)
        if best is not None and covered[best] >= LEAST_SHARE * own.bit_count() > 0:
            classes[item.id] = best
    return classes


def _bits(mask: Pixels) -> int:
    """The marked pixels of a grey 8-bit mask as bits of one number."""
    return int.from_bytes(mask.data.translate(_ONE), "little")
