"""The automatic label map: a picture cut into a few regions a person would name."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.backdrop import backdrop
from intarsia.core.engine.segment.cleanup import compact, connected, to_full_size
from intarsia.core.engine.segment.superpixels import superpixels, to_work_size
from intarsia.core.engine.segment.tree import MergeTree, merge_tree
from intarsia.core.wire.errors import BadEdit

_SAME = -2.0  # neighbours that cost less than this to merge are one region however few are left
_ALIKE = 4.0  # and below this as long as there are more than _ENOUGH
_ENOUGH = 10


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
    leaves = superpixels(to_work_size(picture))
    return merge_tree(leaves, backdrop(merge_tree(leaves)))


def merges_for(tree: MergeTree, count: int) -> int:
    """How many merges leave at most `count` regions, fewer where neighbours are plainly alike."""
    total = tree.leaves.count
    price = np.maximum.accumulate(tree.cost)
    same = int(np.searchsorted(price, _SAME))
    alike = min(int(np.searchsorted(price, _ALIKE)), total - min(total, _ENOUGH))
    return max(total - min(count, total), same, alike)


def check_picture(picture: npt.NDArray[np.float32]) -> None:
    """Raises BadEdit unless `picture` is a finite (H, W, 3) float32 array with a pixel in it."""
    if picture.ndim != 3 or picture.shape[2] != 3 or picture.dtype != np.float32:
        raise BadEdit("Segmentation takes a (height, width, 3) float32 RGB picture.")
    if picture.size == 0:
        raise BadEdit("The picture has no pixels.")
    if not np.isfinite(picture).all():
        raise BadEdit("The picture holds values that are not numbers.", "Open it anew.")
