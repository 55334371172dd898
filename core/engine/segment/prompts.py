"""Masks from a click, a box or a lasso."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.automatic import check_picture, picture_tree
from intarsia.core.engine.segment.cleanup import to_full_size
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.superpixels import to_work_size
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]  # (x, y) in picture pixels, continuous, y down


def click_mask(
    picture: Picture,
    points: Sequence[Point],
    *,
    negatives: Sequence[Point] = (),
    previous: Mask | None = None,
) -> Mask:
    """(H, W) bool: the object under `points` and not under `negatives`.

    `picture`: (H, W, 3) float32 RGB in [0, 1]. `previous`: (H, W) bool, a mask to refine: the
    points are added to it and the negatives taken away. Raises BadEdit on a point outside the
    picture, or where there is nothing but negatives.
    """
    check_picture(picture)
    raise_outside(picture, [*points, *negatives])
    if not points and previous is None:
        raise BadEdit(
            "Every point of the prompt says 'not here'.",
            "Click once inside the object before you exclude parts of it.",
        )
    tree = picture_tree(picture)
    labels = tree.cut(max(0, tree.leaves.count - 24))
    large = to_full_size(labels, picture)
    wanted = [large[int(y), int(x)] for x, y in points]
    mask = np.isin(large, wanted)
    if previous is not None:
        mask = mask | previous
    return mask & ~np.isin(large, [large[int(y), int(x)] for x, y in negatives])


def box_mask(picture: Picture, box: Box) -> Mask:
    """(H, W) bool: the object that fills `box`; the box may reach outside the picture.

    `picture`: (H, W, 3) float32 RGB in [0, 1]. Raises BadEdit on a box with no area in the picture.
    """
    check_picture(picture)
    height, width = picture.shape[:2]
    inside = box.intersection(Box(0, 0, width, height))
    if inside.empty:
        raise BadEdit("The box has no area in the picture.", "Drag a box around the object.")
    start = np.zeros((height, width), np.uint8)
    start[inside.top : inside.bottom, inside.left : inside.right] = cv2.GC_PR_FGD
    return grab_cut(picture, start, inside)


def lasso_mask(picture: Picture, polygon: Sequence[Point]) -> Mask:
    """(H, W) bool: the object inside a rough outline, (x, y) corners in picture pixels.

    Raises BadEdit on fewer than three corners or an outline that holds no pixel of the picture.
    """
    check_picture(picture)
    drawn = polygon_mask(polygon, picture.shape[0], picture.shape[1])
    return grab_cut(picture, np.where(drawn, cv2.GC_PR_FGD, 0).astype(np.uint8), box_of(drawn))


def polygon_mask(polygon: Sequence[Point], height: int, width: int) -> Mask:
    """(H, W) bool, the pixels of the closed outline `polygon`."""
    if len(polygon) < 3 or not np.isfinite(np.asarray(polygon)).all():
        raise BadEdit("The lasso has fewer than three points.", "Draw around the object.")
    drawn = np.zeros((height, width), np.uint8)
    corners = np.round((np.asarray(polygon) - 0.5) * 16).astype(np.int64)
    cv2.fillPoly(drawn, [np.clip(corners, -(2**28), 2**28).astype(np.int32)], 1, shift=4)
    if not drawn.any():
        raise BadEdit("The outline holds no pixel of the picture.", "Draw around the object.")
    return drawn.astype(bool)


def grab_cut(picture: Picture, start: npt.NDArray[np.uint8], box: Box) -> Mask:
    """GrabCut in the surroundings of `box`, solved at <= 320 px.

    `start`: (H, W) uint8 of cv2's GC_ classes. Returns (H, W) bool; never empty inside `start`.
    """
    height, width = picture.shape[:2]
    near = box.grown(max(8, max(box.width, box.height) // 4)).intersection(Box(0, 0, width, height))
    rows, columns = slice(near.top, near.bottom), slice(near.left, near.right)
    crop = np.ascontiguousarray(picture[rows, columns])
    small = (to_work_size(crop, 320) * 255).astype(np.uint8)
    classes = cv2.resize(
        start[rows, columns], small.shape[1::-1], interpolation=cv2.INTER_NEAREST_EXACT
    )
    out = np.zeros((height, width), bool)
    known = start[rows, columns]
    if not (classes % 2 == 0).any() or not (classes % 2 == 1).any():
        out[rows, columns] = known % 2 == 1
        return out
    cv2.setRNGSeed(0)
    cv2.grabCut(
        small, classes, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK
    )
    found = to_full_size((classes % 2).astype(np.int32), crop) == 1
    found[known == cv2.GC_BGD] = False
    found[known == cv2.GC_FGD] = True
    out[rows, columns] = found if found.any() else known % 2 == 1
    return out


def raise_outside(picture: Picture, points: Sequence[Point]) -> None:
    """Raises BadEdit where a point is not a number or lies outside the picture."""
    height, width = picture.shape[:2]
    for x, y in points:
        if not (0 <= x < width and 0 <= y < height):
            raise BadEdit("A point of the prompt lies outside the picture.", "Click inside it.")
