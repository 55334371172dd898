"""Label maps made clean: connected regions, no crumbs, edges of the full-size picture."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.colours import Colours, levels_of
from intarsia.core.engine.segment.edge_flood import flooded_mask
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.geometry import Box

Mask = npt.NDArray[np.bool_]
Labels = npt.NDArray[np.int32]

_ROWS = 256  # rows of a picture that are looked at together


def connect_regions(labels: Labels) -> Labels:
    """(H, W) int32 >= 0 to the same labels, each of them one 4-connected region.

    Per label the largest component stays; the others take the label of the neighbour they share
    the longest border with (METHODS 1.b step 4).
    """
    parts, owner, size = _components(labels)
    by_size = np.lexsort((np.arange(size.size), -size))
    _, first = np.unique(owner[by_size], return_index=True)
    kept = np.zeros(size.size, bool)
    kept[by_size[first]] = True
    return labels if kept.all() else _absorb(parts, owner, kept)[parts]


def without_crumbs(labels: Labels, *, least: int) -> Labels:
    """(H, W) int32 >= 0 to the same labels where every component under `least` px is absorbed.

    A component joins the neighbour it shares the longest border with, so specks vanish and holes
    close; labels may keep several large components. Where none is large enough the largest stays.
    """
    parts, owner, size = _components(labels)
    kept = size >= min(least, int(size.max()))
    return labels if kept.all() else _absorb(parts, owner, kept)[parts]


def compact(labels: Labels) -> Labels:
    """The same regions of (H, W) int32 >= 0, numbered 0 .. N-1 in scan order."""
    rank = np.full(int(labels.max()) + 1, -1, np.int32)
    _scan_ranks(labels.ravel(), rank)
    return np.asarray(rank[labels], np.int32)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _scan_ranks(flat, rank):  # type: ignore[no-untyped-def]
    count = 0
    for at in range(flat.size):
        if rank[flat[at]] < 0:
            rank[flat[at]] = count
            count += 1


def to_full_size(labels: Labels, picture: npt.NDArray[np.float32]) -> Labels:
    """Labels at working size brought to the size of `picture`, (H, W, 3) RGB in [0, 1].

    Pixels near a border are flooded from the sure insides by growing colour step at full size.
    Every label stays one 4-connected region.
    """
    large = led_to_edges(labels, picture)
    return labels if labels.shape == large.shape else connect_regions(large)


def led_to_edges(labels: Labels, picture: npt.NDArray[np.float32]) -> Labels:
    """As `to_full_size`, but a label may lie in several pieces, as those of a mask do."""
    height, width = picture.shape[:2]
    if labels.shape == (height, width):
        return labels
    large = cv2.resize(
        labels.astype(np.uint16), (width, height), interpolation=cv2.INTER_NEAREST_EXACT
    )
    scale = max(height / labels.shape[0], width / labels.shape[1])
    return flooded(large, levels_of(picture), scale)


def mask_led_to_edges(small: Mask, colours: Colours) -> Mask:
    """(h, w) bool at working size led to the edges of a picture, as labels by `led_to_edges`.

    Only the box around it is looked at: away from its outline nothing is in doubt.
    """
    rows, columns = colours.shape[:2]
    if small.shape == (rows, columns):
        return small.copy()
    out = np.zeros((rows, columns), np.bool_)
    around = box_of(small)
    if around.empty:
        return out
    height, width = small.shape
    scale = max(rows / height, columns / width)
    left, right = around.left * columns // width, -(-around.right * columns // width)
    top, bottom = around.top * rows // height, -(-around.bottom * rows // height)
    box = Box.of_edges(left, top, right, bottom).grown(2 * int(np.ceil(scale)) + 2)
    box = box.intersection(Box(0, 0, columns, rows))
    down = _nearest_exact(height, rows)[box.top : box.bottom]
    across = _nearest_exact(width, columns)[box.left : box.right]
    part = flooded_mask(small, down, across, int(np.ceil(scale)), colours.stored_levels(box))
    out[box.top : box.bottom, box.left : box.right] = part
    return out


def _nearest_exact(least: int, most: int) -> npt.NDArray[np.int32]:
    """(most,) which of `least` places each is taken from by cv2.INTER_NEAREST_EXACT."""
    ramp = np.arange(least, dtype=np.float32)[:, None]
    found = cv2.resize(ramp, (1, most), interpolation=cv2.INTER_NEAREST_EXACT)
    return np.asarray(found.ravel(), np.int32)


def flooded(large: npt.NDArray[np.uint16], picture: npt.NDArray[np.uint8], scale: float) -> Labels:
    """Labels (H, W) that were enlarged `scale` times, led to the edges of (H, W, 3) RGB."""
    kernel = np.ones((2 * int(np.ceil(scale)) + 1,) * 2, np.uint8)
    sure = (cv2.erode(large, kernel) == cv2.dilate(large, kernel)).view(np.uint8)
    markers: Labels = large.astype(np.int32, order="C")  # as watershed wants it
    markers += 1
    markers *= sure
    del sure
    cv2.watershed(picture, markers)
    lines = markers <= 0  # where two labels meet
    markers[lines] = large[lines].astype(np.int32) + 1
    markers -= 1
    return np.asarray(markers, np.int32)


def _components(labels: Labels) -> tuple[Labels, Labels, npt.NDArray[np.int64]]:
    """((H, W) 4-connected components 0 .., the label of each, the pixels of each)."""
    parts = np.empty(labels.shape, np.int32)
    count = int(_number_parts(np.ascontiguousarray(labels).ravel(), labels.shape[1], parts.ravel()))
    size, owner = np.zeros(count, np.int64), np.empty(count, np.int32)
    for top in range(0, len(parts), _ROWS):
        band = parts[top : top + _ROWS].ravel()
        size += np.bincount(band, minlength=count)
        owner[band] = labels[top : top + _ROWS].ravel()
    return parts, owner, size


# Not typed, as above.
@njit(cache=True, nogil=True)
def _number_parts(labels, width, parts):  # type: ignore[no-untyped-def]
    """Number the 4-connected parts of raveled labels in scan order into ``parts``: how many.

    While it looks, a pixel of ``parts`` names an earlier one of its part; the first names itself.
    """
    for at in range(labels.size):
        first = at
        for step in range(2):
            other = at - width if step else at - 1
            if other < 0 or (step == 0 and at % width == 0) or labels[other] != labels[at]:
                continue
            while parts[other] != other:
                parts[other] = parts[parts[other]]
                other = parts[other]
            if other < first:
                if first != at:
                    parts[first] = other
                first = other
            elif other > first:
                parts[other] = first
        parts[at] = first
    count = 0
    for at in range(labels.size):
        before = parts[at]
        if before == at:
            parts[at] = -1 - count
            count += 1
        else:
            parts[at] = parts[before]
    for at in range(labels.size):
        parts[at] = -1 - parts[at]
    return count


def _absorb(parts: Labels, owner: Labels, kept: npt.NDArray[np.bool_]) -> Labels:
    """(count,) int32 label of every component once orphans joined their closest neighbours."""
    one, two, shared = _touching(parts, kept.size)
    owner, settled = owner.copy(), kept.copy()
    while not settled.all():
        useful = ~settled[one] & settled[two]
        orphan, host, length = one[useful], owner[two[useful]], shared[useful]
        span = int(owner.max()) + 1
        pair, place = np.unique(orphan.astype(np.int64) * span + host, return_inverse=True)
        total = np.bincount(place, weights=length)
        best = np.lexsort((pair % span, -total, pair // span))
        who = pair[best] // span
        leader = np.ones(who.size, bool)
        leader[1:] = who[1:] != who[:-1]
        owner[who[leader]] = (pair[best] % span)[leader]
        settled[who[leader]] = True
    return owner


def _touching(parts: Labels, count: int) -> tuple[Labels, Labels, Labels]:
    """(one, two, shared border in px) of every ordered pair of touching components."""
    ends = []
    for one, two in ((parts[:, :-1], parts[:, 1:]), (parts[:-1], parts[1:])):
        differ = one != two
        ends += [(one[differ], two[differ]), (two[differ], one[differ])]
    first = np.concatenate([one for one, _ in ends]).astype(np.int64)
    second = np.concatenate([two for _, two in ends])
    keys, shared = np.unique(first * count + second, return_counts=True)
    return (
        (keys // count).astype(np.int32),
        (keys % count).astype(np.int32),
        shared.astype(np.int32),
    )
