"""Owns long strips: taken apart band by band, since shrunk as a whole they would be a line.

Neighbouring bands overlap; objects of two bands that are the same pixels there are one object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.superpixels import WORK_SIDE
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.partition import ObjectMask, label_plane, nested_objects
from intarsia.core.wire.geometry import Box, Size

Point = tuple[float, float]  # (x, y) in picture pixels
Picture = npt.NDArray[np.float32]
TakeApart = Callable[[Picture], tuple[ObjectMask, ...]]

_STRIP = 4  # times longer than wide
_BAND = 3
_OVERLAP = 4  # bands share this part of their length with the next
_SAME = 0.5  # intersection over union from which two are one
_SAME_BACKDROP = 0.1


def is_strip(shape: tuple[int, ...]) -> bool:
    """Whether a picture (H, W, ..) is so long that little is left of its width at working size."""
    short, long = sorted(shape[:2])
    return long > _STRIP * short and long > 2 * WORK_SIDE


def objects_of_strip(picture: Picture, take_apart: TakeApart) -> tuple[ObjectMask, ...]:
    """The objects of a strip (H, W, 3) by those of its bands; they fill it."""
    if picture.shape[0] > picture.shape[1]:
        turned = np.ascontiguousarray(picture.transpose(1, 0, 2))
        labels, parents, backdrop = _of_bands(turned, take_apart)
        return nested_objects(np.ascontiguousarray(labels.T), parents, backdrop)
    return nested_objects(*_of_bands(picture, take_apart))


def window_of(shape: tuple[int, ...], points: Iterable[Point], box: Box | None) -> Box:
    """The part of a strip (H, W, ..) that a prompt is about: a band, more where that reaches on."""
    height, width = shape[:2]
    held = [*points, *([(box.left, box.top), (box.right, box.bottom)] if box is not None else [])]
    across = width >= height
    along = [x if across else y for x, y in held] or [0.0]
    long, band = max(height, width), _band(shape)
    step = max(1, band // _OVERLAP)  # nearby prompts shall share what is computed of a band
    middle = int(along[0]) // step * step + step // 2
    begin = min(middle - band // 2, int(min(along)) - step)
    end = max(middle + band - band // 2, int(max(along)) + step)
    begin, end = max(0, begin), min(long, end)
    return Box(begin, 0, end - begin, height) if across else Box(0, begin, width, end - begin)


def _band(shape: tuple[int, ...]) -> int:
    """The length of a band."""
    return max(WORK_SIDE, _BAND * min(shape[:2]))


def _of_bands(
    picture: Picture, take_apart: TakeApart
) -> tuple[Labels, list[int | None], list[bool]]:
    """(labels (H, W), what each is part of, whether it is backdrop) of a strip on its side."""
    height, width = picture.shape[:2]
    band = _band(picture.shape)
    shared = band // _OVERLAP
    labels = np.full((height, width), -1, np.int32)
    parents: list[int | None] = []
    backdrop: list[bool] = []
    for left in range(0, max(1, width - shared), band - shared):
        right = min(width, left + band)
        objects = take_apart(np.ascontiguousarray(picture[:, left:right]))
        plane = label_plane(objects, Size(right - left, height))
        common = shared if left else 0
        label_of = _same(objects, plane[:, :common], labels[:, left : left + common], backdrop)
        fresh = [item for item in objects if item.index not in label_of]
        label_of |= {item.index: len(parents) + k for k, item in enumerate(fresh)}
        parents += [None if item.parent is None else label_of[item.parent] for item in fresh]
        backdrop += [item.is_background for item in fresh]
        table = np.array([label_of[k] for k in range(len(objects))], np.int32)
        seam = left + common // 2
        labels[:, seam:right] = table[plane[:, seam - left :]]
    return labels, parents, backdrop


def _same(
    objects: tuple[ObjectMask, ...], plane: Labels, known: Labels, backdrop: list[bool]
) -> dict[int, int]:
    """The label of each object, by index, that has one already: in what two bands share.

    `plane`, `known`: (h, w) indices of the objects and labels there.
    """
    if not plane.size:
        return {}
    pairs, both = np.unique(np.stack([plane.ravel(), known.ravel()]), axis=1, return_counts=True)
    own, theirs = np.bincount(plane.ravel()), np.bincount(known.ravel())
    shares = both / (own[pairs[0]] + theirs[pairs[1]] - both)
    found: dict[int, int] = {}
    for place in np.argsort(-shares, kind="stable"):
        index, label = int(pairs[0, place]), int(pairs[1, place])
        behind = objects[index].is_background
        if behind == backdrop[label] and shares[place] > (_SAME_BACKDROP if behind else _SAME):
            found.setdefault(index, label)
    return found
