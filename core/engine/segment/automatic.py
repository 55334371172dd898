"""The automatic label map: a picture cut into a few regions a person would name."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.cleanup import compact, connected, to_full_size
from intarsia.core.engine.segment.superpixels import superpixels, to_work_size
from intarsia.core.engine.segment.tree import MergeTree, merge_tree
from intarsia.core.wire.errors import BadEdit

_ALIKE = -1.0  # neighbours that cost less than this to merge are one region however few are left


def label_map(picture: npt.NDArray[np.float32], *, count: int = 24) -> npt.NDArray[np.int32]:
    """(H, W, 3) float32 RGB in [0, 1] to (H, W) int32 regions 0 .. N-1, N <= `count`.

    Every pixel has one region; every region is 4-connected; the same picture gives the same map.
    Solved at 512 px on the long side, then led along the edges of the full-size picture.
    """
    check_picture(picture)
    if count < 1:
        raise BadEdit("A picture has at least one region.", "Ask for 1 or more.")
    tree = picture_tree(picture)
    labels = tree.cut(merges_for(tree, count))
    return compact(connected(to_full_size(labels, picture)))


def picture_tree(picture: npt.NDArray[np.float32]) -> MergeTree:
    """The merge tree of (H, W, 3) float32 RGB in [0, 1] at working size."""
    return merge_tree(superpixels(to_work_size(picture)))


def merges_for(tree: MergeTree, count: int) -> int:
    """How many merges leave at most `count` regions, and no two that are plainly alike."""
    least = tree.leaves.count - min(count, tree.leaves.count)
    alike = int(np.searchsorted(np.maximum.accumulate(tree.cost), _ALIKE))
    return max(least, alike)


def check_picture(picture: npt.NDArray[np.float32]) -> None:
    """Raises BadEdit unless `picture` is a finite (H, W, 3) float32 array with a pixel in it."""
    if picture.ndim != 3 or picture.shape[2] != 3 or picture.dtype != np.float32:
        raise BadEdit("Segmentation takes a (height, width, 3) float32 RGB picture.")
    if picture.size == 0:
        raise BadEdit("The picture has no pixels.")
    if not np.isfinite(picture).all():
        raise BadEdit("The picture holds values that are not numbers.", "Open it anew.")
