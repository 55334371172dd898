"""The automatic label map: a picture cut into a few regions a person would name."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.merge_tree import MergeTree
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.cleanup import compact, to_full_size
from intarsia.core.wire.errors import BadEdit

_SAME = -2.0  # neighbours that cost less than this to merge are one region however few are left
_ALIKE = 4.0  # and below this as long as there are more than _ENOUGH
_ENOUGH = 10


def label_map(
    picture: npt.NDArray[np.float32], *, count: int = 24, prepared: PreparedPicture | None = None
) -> npt.NDArray[np.int32]:
    """(H, W, 3) float32 RGB in [0, 1] to (H, W) int32 regions 0 .. N-1, N <= `count`.

    Every pixel has one region; every region is 4-connected; the same picture gives the same map.
    Solved at 512 px on the long side, then led along the edges of the full-size picture.
    `prepared`: of this picture, if it is at hand.
    """
    if count < 1:
        raise BadEdit("A picture has at least one region.", "Ask for 1 or more.")
    tree = (prepared or prepare(picture)).tree
    labels = tree.cut(merges_for(tree, count))
    return compact(to_full_size(labels, picture))


def merges_for(tree: MergeTree, count: int) -> int:
    """How many merges leave at most `count` regions, fewer where neighbours are plainly alike."""
    total = tree.leaves.count
    price = np.maximum.accumulate(tree.cost)
    same = int(np.searchsorted(price, _SAME))
    alike = min(int(np.searchsorted(price, _ALIKE)), total - min(total, _ENOUGH))
    return max(total - min(count, total), same, alike)
