"""From overlapping candidate masks to objects: complete, disjoint, ordered, parts inside wholes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from scipy.ndimage import find_objects

from intarsia.core.engine.segment.cleanup import without_crumbs
from intarsia.core.engine.segment.masks import fill_holes
from intarsia.core.engine.segment.naming import object_names
from intarsia.core.engine.segment.ordering import OrderedObject, depth_order, is_backdrop
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Mask = npt.NDArray[np.bool_]
Labels = npt.NDArray[np.int32]

_SAME = 0.8  # intersection over union from which two candidates are one object
_INSIDE = 0.85  # share of a candidate inside a larger one from which it is a part of it
_SMALLER = 0.8  # and how much smaller than its whole a part is at most
_RELATE_SIDE = 384  # candidates are compared at this long side at most


@dataclass(frozen=True)
class ObjectCandidate:
    """A mask that may be an object. `mask`: (h, w) bool inside `box`; `score`: higher is better."""

    box: Box
    mask: Mask
    score: float


@dataclass(frozen=True)
class ObjectMask:
    """One object of a partition. No two objects of a picture share a pixel; together they fill it.

    `mask`: (h, w) bool inside `box`, without the pixels of its parts. `parent`: index of the whole
    it is a part of. `z`: place in the stack, 0 the farthest. Background objects are not movable.
    """

    index: int
    box: Box
    mask: Mask
    parent: int | None
    z: int
    name: str
    is_background: bool


def partition(candidates: Sequence[ObjectCandidate], size: Size) -> tuple[ObjectMask, ...]:
    """Objects of a picture of `size` from masks that may overlap; the rest is background.

    Among near-equal masks the best score stays; a mask inside a larger one becomes its part; any
    other overlap goes to the better score. Specks and holes join their neighbour. Depends on the
    order of `candidates` only where scores tie, and never on position: a flipped picture gives
    flipped objects. Raises BadEdit on a mask that does not fit its box or the picture.
    """
    for candidate in candidates:
        _raise_unfit(candidate, size)
    ranked = sorted(
        (item for item in candidates if item.mask.any()),
        key=lambda item: (-item.score, -int(item.mask.sum())),
    )
    kept, parents = _relate(ranked, size)
    labels = _paint(kept, parents, size)
    labels = without_crumbs(labels, least=max(4, size.pixels // 8000))
    return _objects(labels, parents)


def objects_from_labels(labels: Labels, picture: npt.NDArray[np.float32]) -> tuple[ObjectMask, ...]:
    """The objects of a complete label map, (H, W) int32 >= 0 over `picture` (H, W, 3) RGB.

    A region enclosed by another one becomes its part, unless the other is backdrop.
    """
    if labels.shape != picture.shape[:2]:
        raise BadEdit("The label map is not the size of the picture.")
    size = Size(labels.shape[1], labels.shape[0])
    return partition([without_holes(item, size) for item in candidates_of(labels)], size)


def nested_objects(
    labels: Labels,
    parents: Sequence[int | None],
    backdrop: Sequence[bool],
    stands_out: Sequence[bool] = (),
) -> tuple[ObjectMask, ...]:
    """The objects of a complete label map, (H, W) int32, whose nesting is known.

    `parents`: per label that it is a part of, or None; `backdrop`: whether it lies behind all;
    `stands_out`: whether a network sees a thing there, nothing where none was asked.
    Labels without a pixel are left out, and what they held hangs on their own parent.
    """
    size = Size(labels.shape[1], labels.shape[0])
    boxes = _boxes(labels)
    index_of = {label: index for index, (label, _) in enumerate(boxes)}
    pieces = []
    for label, box in boxes:
        above = parents[label]
        while above is not None and above not in index_of:
            above = parents[above]
        mask = labels[box.top : box.bottom, box.left : box.right] == label
        link = None if above is None else index_of[above]
        seen = bool(stands_out) and stands_out[label]
        pieces.append(OrderedObject(box, mask, link, backdrop[label], size, seen))
    names, z = object_names(pieces), depth_order(pieces)
    return tuple(
        ObjectMask(k, item.box, item.mask, item.parent, z[k], names[k], item.is_background)
        for k, item in enumerate(pieces)
    )


def candidates_of(labels: Labels) -> list[ObjectCandidate]:
    """One candidate per label of (H, W) int32 >= 0; large regions score above small ones."""
    found = []
    for index, box in _boxes(labels):
        mask = labels[box.top : box.bottom, box.left : box.right] == index
        found.append(ObjectCandidate(box, mask, float(mask.sum()) / labels.size))
    return found


def label_plane(objects: Sequence[ObjectMask], size: Size) -> Labels:
    """(H, W) int32 index of the object that owns each pixel."""
    labels = np.full((size.height, size.width), -1, np.int32)
    for item in objects:
        view = labels[item.box.top : item.box.bottom, item.box.left : item.box.right]
        view[item.mask] = item.index
    return labels


def with_parts(objects: Sequence[ObjectMask], index: int) -> list[ObjectMask]:
    """The object `index` and all that is a part of it, of its parts too, in the order given."""
    wanted, count = {index}, 0
    while count < len(wanted):
        count = len(wanted)
        wanted |= {item.index for item in objects if item.parent in wanted}
    return [item for item in objects if item.index in wanted]


def whole_mask(objects: Sequence[ObjectMask], index: int) -> tuple[Box, Mask]:
    """(box, (h, w) bool in it): the object `index` with all its parts.

    Raises BadEdit where there is none of that index.
    """
    members = with_parts(objects, index)
    if not any(item.index == index for item in members):
        raise BadEdit(f"There is no object {index}.", "Choose one of the objects listed.")
    box = members[0].box
    for item in members[1:]:
        box = box.union(item.box)
    mask = np.zeros((box.height, box.width), bool)
    for item in members:
        at = item.box.moved(-box.left, -box.top)
        mask[at.top : at.bottom, at.left : at.right] |= item.mask
    return box, mask


def without_holes(candidate: ObjectCandidate, size: Size) -> ObjectCandidate:
    """The candidate without holes; backdrop keeps them, for they are what stands before it."""
    if is_backdrop(candidate.box, candidate.mask, size):
        return candidate
    return ObjectCandidate(candidate.box, fill_holes(candidate.mask), candidate.score)


def _raise_unfit(candidate: ObjectCandidate, size: Size) -> None:
    if candidate.mask.shape != (candidate.box.height, candidate.box.width):
        raise BadEdit("A mask does not fit its box.")
    if not size.box.contains(candidate.box):
        raise BadEdit("A mask reaches outside the picture.")


def _relate(
    ranked: list[ObjectCandidate], size: Size
) -> tuple[list[ObjectCandidate], list[int | None]]:
    """(best candidates without duplicates, for each the place of the smallest whole around it)."""
    if not ranked:
        return [], []
    cover = np.stack([_small(item, size).ravel() for item in ranked])
    area = cover.sum(1)
    shared = cover @ cover.T
    union = area[:, None] + area[None, :] - shared
    kept: list[int] = []
    for k in range(len(ranked)):
        if area[k] > 0 and all(shared[k, other] < _SAME * union[k, other] for other in kept):
            kept.append(k)
    parents: list[int | None] = []
    for k in kept:
        around = [
            (float(area[other]), place)
            for place, other in enumerate(kept)
            if shared[k, other] >= _INSIDE * area[k] and area[k] <= _SMALLER * area[other]
        ]
        parents.append(min(around)[1] if around else None)
    return [ranked[k] for k in kept], parents


def _small(candidate: ObjectCandidate, size: Size) -> npt.NDArray[np.float32]:
    """(h, w) float32 coverage in [0, 1] of the candidate, the picture's frame at comparing size."""
    whole = np.zeros((size.height, size.width), np.uint8)
    box = candidate.box
    whole[box.top : box.bottom, box.left : box.right] = candidate.mask
    scale = min(1.0, _RELATE_SIDE / max(size.width, size.height))
    shape = max(1, round(size.width * scale)), max(1, round(size.height * scale))
    small = cv2.resize(whole * 255, shape, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32) * np.float32(1 / 255)


def _paint(kept: list[ObjectCandidate], parents: list[int | None], size: Size) -> Labels:
    """(H, W) int32: 0 background, k + 1 the k-th candidate; parts over wholes, then best score."""
    labels = np.zeros((size.height, size.width), np.int32)
    for place in sorted(range(len(kept)), key=lambda k: (_depth(parents, k), -k)):
        item = kept[place]
        view = labels[item.box.top : item.box.bottom, item.box.left : item.box.right]
        view[item.mask] = place + 1
    return labels


def _depth(parents: list[int | None], place: int) -> int:
    above = parents[place]
    return 0 if above is None else 1 + _depth(parents, above)


def _boxes(labels: Labels) -> list[tuple[int, Box]]:
    """(label, its tight box) of every label that has a pixel, by growing label."""
    found = []
    for value, where in enumerate(find_objects(labels + 1)):
        if where is not None:
            rows, columns = where
            box = Box.of_edges(columns.start, rows.start, columns.stop, rows.stop)
            found.append((value, box))
    return found


def _objects(labels: Labels, parents: list[int | None]) -> tuple[ObjectMask, ...]:
    """Objects of painted labels: the background first, then by rank of their candidates."""
    size = Size(labels.shape[1], labels.shape[0])
    boxes = _boxes(labels)
    index_of = {label: index for index, (label, _) in enumerate(boxes)}
    masks = [labels[box.top : box.bottom, box.left : box.right] == label for label, box in boxes]
    links: list[int | None] = []
    for label, _ in boxes:
        above = parents[label - 1] if label else None
        while above is not None and above + 1 not in index_of:
            above = parents[above]
        links.append(None if above is None else index_of[above + 1])
    places = [box for _, box in boxes]
    backdrop = [
        label == 0 or (links[k] is None and is_backdrop(places[k], masks[k], size))
        for k, (label, _) in enumerate(boxes)
    ]
    pieces = [
        OrderedObject(places[k], masks[k], links[k], backdrop[k], size) for k in range(len(boxes))
    ]
    z = depth_order(pieces)
    names = object_names(pieces)
    return tuple(
        ObjectMask(k, places[k], masks[k], links[k], z[k], names[k], backdrop[k])
        for k in range(len(boxes))
    )
