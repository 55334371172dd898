"""A point that surely belongs to an object, to tell a prompt what is not meant."""

from __future__ import annotations

from intarsia.core.state.document import DocumentObject
from intarsia.core.wire.edits import INSIDE
from intarsia.core.wire.pixels import Pixels

_HARD = bytes(0 if value < INSIDE else 255 for value in range(256))
_APART = 0.15  # of the object's longer side: how far from the click the point lies at least


def inner_point(
    item: DocumentObject, mask: Pixels, away: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """The middle of the object's longest row far enough from `away`, in the picture; at most one.

    Rows are taken from the object's `mask` (grey 8-bit, at its box); none where the object is
    small, deleted, or turned away from where it was found.
    """
    if item.affine is None:
        return ()
    hard = mask.data.translate(_HARD)
    best, found = 0, None
    least = _APART * max(item.box.width, item.box.height)
    step = max(1, mask.height // 64)
    for y in range(0, mask.height, step):
        row, end = y * mask.width, (y + 1) * mask.width
        start = hard.find(b"\xff", row, end)
        while start >= 0:
            stop = hard.find(b"\x00", start, end)
            stop = end if stop < 0 else stop
            middle = (start + stop) / 2 - row + item.box.left, y + 0.5 + item.box.top
            at = item.affine.apply(*middle)
            if stop - start > best and max(abs(at[0] - away[0]), abs(at[1] - away[1])) > least:
                best, found = stop - start, at
            start = hard.find(b"\xff", stop, end)
    return () if found is None else (found,)
