"""What a photo that serves as an exemplar is a photo of, where nobody has said it.

Asked in turn: the people in it; what the network for things is sure stands out, then the network
for people; a whole of *take apart* that a click into the middle means too; what a box just inside
the frame means, if that is all that is not backdrop. What would be most of the photo, or is held
by its frame, is no thing that stands in it. The bounds were set on photos of the fitted set.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.classical.click_session import unheeded
from intarsia.core.engine.segment.classical.clicked_object import clicked_object
from intarsia.core.engine.segment.classical.grouping import (
    Piece,
    pieces_of_picture,
    thing_score,
)
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.prompts import box_mask
from intarsia.core.engine.segment.cleanup import mask_led_to_edges
from intarsia.core.engine.segment.colours import ArrayColours
from intarsia.core.engine.segment.masks import fill_holes
from intarsia.core.engine.segment.people.persons import find_people
from intarsia.core.engine.segment.things.network import laid_back, standing_out
from intarsia.core.wire.geometry import Box

Leaves = npt.NDArray[np.bool_]

_LEAST_SIDE = 16
_LEAST, _MOST = 0.03, 0.85  # shares of the photo that its subject takes
_FRAME = 0.5  # most of the photo's frame that a subject holds
_SURE = 0.83  # mean of the answer of the network for people in a subject that stands out
_SURE_OF_THINGS = 0.94  # and of that for things
_UNSURE = 0.3  # of the subject's size: how much of the photo that network may be unsure of
_SEEN_SIDE = 320
_HELD = 0.05  # of a side of the photo: a subject that holds more of it is cut by it
_CRUMB = 0.1  # of the largest piece: a smaller one beside it is not the subject
_AGREE = 0.6  # overlap from which people and subject are the same thing
_MEANT = 0.8  # overlap from which a click means a whole, and a box what is not backdrop
_BORDER = 0.02  # of a side: the frame that the box leaves out
_SIZES = (0, 1)  # how much larger a thing the click may mean than what it means first
_LIKE_A_THING = 0.45  # score of a whole that is worth cutting out
_FRAME_OF_WHOLE = 0.1
_OFF_MIDDLE = 0.2  # of a side: how far a whole's middle lies from the photo's


def exemplar_subject(colour: Floats) -> Mask | None:
    """bool (H, W): the thing that (H, W, 3) float32 RGB in [0, 1] shows; None where nothing
    stands out."""
    height, width = colour.shape[:2]
    if min(height, width) < _LEAST_SIDE:
        return None
    colour = np.ascontiguousarray(colour)
    somebody = find_people(colour).owner >= 0
    prepared = prepare(colour)
    standing = _things(prepared, colour)
    if standing is None:
        standing = _stands_out(prepared)
    subject = _at_edges(prepared, standing, colour)
    if _LEAST < somebody.mean() < _MOST:
        same = subject is not None and _overlap(somebody, subject) >= _AGREE
        return somebody | subject if same and subject is not None else somebody
    if subject is None:
        rendered = prepared.rendered
        subject = _at_edges(prepared, _whole_in_the_middle(prepared, rendered), colour)
    return _boxed(prepared, colour) if subject is None else subject


def _at_edges(prepared: PreparedPicture, small: Mask | None, colour: Floats) -> Mask | None:
    """bool (H, W) of a mask at working size, led along the edges of the photo."""
    if small is None:
        return None
    found = mask_led_to_edges(small, ArrayColours(colour))
    return found if _LEAST < found.mean() < _MOST else None


def _things(prepared: PreparedPicture, colour: Floats) -> Mask | None:
    """bool (h, w) at working size: what the network for things is sure stands out."""
    shown = np.asarray(cv2.convertScaleAbs(colour, alpha=255), np.uint8)
    whole = Box(0, 0, colour.shape[1], colour.shape[0])
    answer = standing_out(shown, whole, _SEEN_SIDE)
    held = answer > 0.5
    unsure = ((answer > 0.1) & (answer < 0.9)).sum()
    if not held.any() or unsure > _UNSURE * held.sum() or answer[held].mean() < _SURE_OF_THINGS:
        return None
    rows, columns = prepared.tree.leaves.labels.shape
    large = laid_back(answer, Box(0, 0, columns, rows), (rows, columns))
    small = _without_crumbs(large > 0.5)
    return small if _is_thing(small) else None


def _is_thing(small: Mask) -> bool:
    """Whether it is neither a speck nor most of the photo, nor held by its frame."""
    in_bounds = _LEAST < small.mean() < _MOST
    return in_bounds and _frame_share(small) <= _FRAME and not _is_band(small)


def _stands_out(prepared: PreparedPicture) -> Mask | None:
    """bool (h, w) at working size: what the network for people is sure is the subject."""
    leaves = prepared.tree.leaves
    answer = prepared.traits.sums[:, -1] / leaves.area
    labels = leaves.labels
    filled = fill_holes((answer > 0.5)[labels]) & ((answer > 0.5) | (prepared.back < 0.5))[labels]
    small = _without_crumbs(np.asarray(filled))
    if not _is_thing(small):
        return None
    return small if float(answer[labels][small].mean()) >= _SURE else None


def _whole_in_the_middle(prepared: PreparedPicture, rendered: bool) -> Mask | None:
    """bool (h, w) at working size: of the wholes of *take apart* that a click into the middle may
    mean, the one that looks most like a thing."""
    height, width = prepared.shape
    middle, labels = (width / 2, height / 2), prepared.tree.leaves.labels
    meant = [
        clicked_object(prepared, [middle], [], None, size, unheeded).selection.chosen[labels]
        for size in _SIZES
    ]
    pieces = pieces_of_picture(prepared, rendered=rendered)
    best, found = _LIKE_A_THING, None
    for place, piece in enumerate(pieces):
        leaves = _with_parts(pieces, place)
        whole = leaves[labels]
        if piece.is_background or max(_overlap(whole, mask) for mask in meant) < _MEANT:
            continue
        score = thing_score(prepared, leaves) if _stands_free(whole) else 0.0
        if score >= best:
            best, found = score, whole
    return found


def _boxed(prepared: PreparedPicture, colour: Floats) -> Mask | None:
    """bool (H, W): what a box just inside the frame means, if it is what is not backdrop."""
    labels = prepared.tree.leaves.labels
    before = (prepared.back < 0.5)[labels]
    if not _LEAST < before.mean() < _MOST or _frame_share(before) > _FRAME:
        return None
    height, width = colour.shape[:2]
    x, y = max(1, round(_BORDER * width)), max(1, round(_BORDER * height))
    found = box_mask(colour, Box.of_edges(x, y, width - x, height - y), prepared=prepared)
    size = labels.shape[1], labels.shape[0]
    small = cv2.resize(found.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    agrees = _overlap(np.asarray(small), before) >= _MEANT
    return found if agrees and _LEAST < found.mean() < _MOST else None


def _with_parts(pieces: tuple[Piece, ...], whole: int) -> Leaves:
    """(n,) bool leaves of a piece and of all that is part of it."""
    leaves = pieces[whole].leaves.copy()
    for piece in pieces:
        above = piece.parent
        while above is not None and above != whole:
            above = pieces[above].parent
        if above == whole:
            leaves |= piece.leaves
    return leaves


def _stands_free(mask: Mask) -> bool:
    """Whether it is large enough, near the middle and hardly cut by the frame."""
    if not _LEAST < mask.mean() < _MOST or _frame_share(mask) > _FRAME_OF_WHOLE:
        return False
    rows, columns = np.nonzero(mask)
    off = abs(rows.mean() / mask.shape[0] - 0.5), abs(columns.mean() / mask.shape[1] - 0.5)
    return float(max(off)) <= _OFF_MIDDLE


def _is_band(mask: Mask) -> bool:
    """Whether it reaches from one side to the other and does not stand on the lower edge."""
    across = min(mask[:, 0].mean(), mask[:, -1].mean())
    return bool(across > _HELD and mask[-1].mean() <= _HELD)


def _frame_share(mask: Mask) -> float:
    """The share of a mask's outermost pixels that are in it."""
    frame = np.ones(mask.shape, np.bool_)
    frame[1:-1, 1:-1] = False
    return float(mask[frame].mean())


def _without_crumbs(mask: Mask) -> Mask:
    """The mask without pieces much smaller than its largest."""
    count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    if count < 3:
        return mask
    area = np.bincount(labels.ravel())
    keep = area >= _CRUMB * area[1:].max()
    keep[0] = False
    return np.asarray(keep[labels])


def _overlap(one: Mask, two: Mask) -> float:
    """Intersection over union."""
    return float((one & two).sum()) / max(float((one | two).sum()), 1.0)
