"""Where a mask that was drawn in the picture lies in the source, of an object that has moved."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import floor
from operator import itemgetter

from intarsia.core.state.document.document import Document, DocumentObject, LayerKind
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import mask_bounds
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed

_AROUND = 256  # px around an object: no border is made anew further away


def as_shown(document: Document, item: DocumentObject) -> DocumentObject:
    """The object placed as its result shows it: one that was sized by depth stands in its report.

    An object that was moved since, or that no result shows, stays where the person has put it.
    """
    if item.pending:
        return item
    shows = {x.edit_id for x in document.layers if _shows(x.kind, x.object_id, item)}
    for edit in reversed(document.edits):
        if edit.id in shows:
            sized = () if edit.report is None else edit.report.sized
            at = next((x.affine for x in sized if x.object_id == item.id), item.affine)
            return replace(item, affine=at)
    return item


def _shows(kind: LayerKind, object_id: str, item: DocumentObject) -> bool:
    return kind is LayerKind.OBJECT and object_id == item.id


def mask_in_source(item: DocumentObject, mask: Placed, operation: Operation) -> Placed:
    """A mask (grey 8-bit) drawn in the picture, where the object's own pixels lie in the source.

    What is taken away or refined is marked where the object is now, see `as_shown`; what is added,
    where it came from. Of a larger or smaller object each pixel of the source has the value of the
    mask where its centre is shown.
    Raises BadEdit for a turned or mirrored object.
    """
    affine = item.affine
    where_it_is = operation in (Operation.SUBTRACT, Operation.REFINE)
    if not where_it_is or affine is None or affine.is_identity:
        return mask
    if (affine.b, affine.d) != (0.0, 0.0) or affine.a <= 0 or affine.e <= 0:
        raise BadEdit(f"{item.name} was turned or mirrored.", "Put it back, then correct it.")
    if (affine.a, affine.e) == (1.0, 1.0):
        return Placed(mask.pixels, mask.left - round(affine.c), mask.top - round(affine.f))
    marked = mask_bounds(mask.pixels)
    if marked is None:
        return mask
    reach = affine.inverse().bounds(marked.moved(mask.left, mask.top))
    box = reach.intersection(item.box.grown(_AROUND))
    if box.empty:  # far from the object: nothing of it is marked
        box = Box(item.box.left, item.box.top, 1, 1)
    return Placed(_sampled(mask, affine, box), box.left, box.top)


def _sampled(mask: Placed, affine: Affine, box: Box) -> Pixels:
    """The mask's values (grey 8-bit) where the centres of the source's pixels in `box` are shown.

    `affine`: source to picture, without turning; 0 beside the mask.
    """
    data, width, height = mask.pixels.data, mask.pixels.width, mask.pixels.height
    columns = [
        floor(affine.a * (x + 0.5) + affine.c) - mask.left for x in range(box.left, box.right)
    ]
    beside = width  # the 0 that is put behind every row
    pick = itemgetter(*(x if 0 <= x < width else beside for x in columns), beside)  # never one

    @lru_cache(maxsize=1)  # several rows of the source may be shown in one
    def row(y: int) -> bytes:
        if not 0 <= y < height:
            return bytes(box.width)
        return bytes(pick(data[y * width : (y + 1) * width] + b"\0")[:-1])

    rows = (floor(affine.e * (y + 0.5) + affine.f) - mask.top for y in range(box.top, box.bottom))
    return Pixels(box.width, box.height, GREY, Depth.U8, b"".join(map(row, rows)))
