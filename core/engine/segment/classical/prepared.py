"""What every classical prompt on a picture needs once: its merge tree and what each node is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.backdrop import backdrop
from intarsia.core.engine.segment.classical.merge_tree import MergeTree, merge_tree
from intarsia.core.engine.segment.classical.objectness import objectness
from intarsia.core.engine.segment.classical.superpixels import superpixels, to_work_size
from intarsia.core.wire.errors import BadEdit

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PreparedPicture:
    """A picture taken apart at working size; make it once and pass it to each prompt.

    `shape`: (height, width) of the picture. `back`: (n,) how likely each leaf is backdrop.
    `score`: (2n - 1,) how much each node is one object; compared along one branch only.
    """

    shape: tuple[int, int]
    tree: MergeTree
    back: Plane
    score: Plane

    def leaf_at(self, point: tuple[float, float]) -> int:
        """The leaf under (x, y), picture pixels inside the picture."""
        labels = self.tree.leaves.labels
        row = min(int(point[1] * labels.shape[0] / self.shape[0]), labels.shape[0] - 1)
        column = min(int(point[0] * labels.shape[1] / self.shape[1]), labels.shape[1] - 1)
        return int(labels[row, column])

    def branch(self, leaf: int) -> list[int]:
        """The nodes from `leaf` to the root."""
        above = self.tree.parents()
        nodes = [leaf]
        while above[nodes[-1]] >= 0:
            nodes.append(int(above[nodes[-1]]))
        return nodes


def prepare(picture: Plane) -> PreparedPicture:
    """Take (H, W, 3) float32 RGB in [0, 1] apart. Raises BadEdit on another shape, type, or NaN."""
    check_picture(picture)
    leaves = superpixels(to_work_size(picture))
    back = backdrop(merge_tree(leaves))
    tree = merge_tree(leaves, back)
    shape = picture.shape[0], picture.shape[1]
    return PreparedPicture(shape, tree, back, objectness(tree, back))


def check_picture(picture: Plane) -> None:
    """Raises BadEdit unless `picture` is a finite (H, W, 3) float32 array with a pixel in it."""
    if picture.ndim != 3 or picture.shape[2] != 3 or picture.dtype != np.float32:
        raise BadEdit("Segmentation takes a (height, width, 3) float32 RGB picture.")
    if picture.size == 0:
        raise BadEdit("The picture has no pixels.")
    if not np.isfinite(picture).all():
        raise BadEdit("The picture holds values that are not numbers.", "Open it anew.")
