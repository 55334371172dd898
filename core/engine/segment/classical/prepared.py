"""What every classical prompt on a picture needs once: its merge trees, its people, its leaves."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical import fitted_weights as fitted
from intarsia.core.engine.segment.classical.backdrop import backdrop
from intarsia.core.engine.segment.classical.grown_regions import (
    LeafGraph,
    NestedTree,
    leaf_graph,
    nested,
)
from intarsia.core.engine.segment.classical.merge_tree import MergeTree, merge_tree
from intarsia.core.engine.segment.classical.owners import owners
from intarsia.core.engine.segment.classical.picture_kind import is_rendered
from intarsia.core.engine.segment.classical.region_traits import LeafTraits, leaf_traits
from intarsia.core.engine.segment.classical.seen_things import ShownPicture
from intarsia.core.engine.segment.classical.superpixels import (
    Superpixels,
    superpixels,
    to_work_size,
)
from intarsia.core.engine.segment.people.persons import find_people
from intarsia.core.wire.errors import BadEdit

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PreparedPicture:
    """A picture taken apart at working size; make it once and pass it to each prompt.

    `shape`: (height, width) of the picture. `back`: (n,) how likely each leaf is backdrop.
    `nests`: the trees whose nodes a click may mean: `tree`, which knows the backdrop, a plain one,
    and one fitted on photos. `owner`: (n,) int32, the person that each leaf belongs to, or -1.
    `shown`: what a network sees in it. `rendered`: whether it is no photo. `sessions`: what the
    clicks so far have chosen.
    """

    shape: tuple[int, int]
    tree: MergeTree
    back: Plane
    nests: tuple[NestedTree, ...]
    graph: LeafGraph
    traits: LeafTraits
    owner: npt.NDArray[np.int32]
    shown: ShownPicture
    rendered: bool
    sessions: dict[object, object] = field(default_factory=dict)

    def leaf_at(self, point: tuple[float, float]) -> int:
        """The leaf under (x, y), picture pixels inside the picture."""
        labels = self.tree.leaves.labels
        row = min(int(point[1] * labels.shape[0] / self.shape[0]), labels.shape[0] - 1)
        column = min(int(point[0] * labels.shape[1] / self.shape[1]), labels.shape[1] - 1)
        return int(labels[row, column])


def prepare(picture: Plane) -> PreparedPicture:
    """Take (H, W, 3) float32 RGB in [0, 1] apart. Raises BadEdit on another shape, type, or NaN."""
    check_picture(picture)
    small = to_work_size(picture)
    leaves = superpixels(small)
    plain = merge_tree(leaves)
    back = backdrop(plain)
    tree = merge_tree(leaves, back)
    photo = merge_tree(leaves, weights=fitted.MERGE_PHOTO)
    people, graph = find_people(small), leaf_graph(leaves)
    subject = _mean_of(people.subject, leaves)
    return PreparedPicture(
        (picture.shape[0], picture.shape[1]),
        tree,
        back,
        (nested(tree), nested(plain), nested(photo)),
        graph,
        leaf_traits(leaves, back, subject, tree.boxes()[: leaves.count]),
        owners(people, leaves, graph),
        ShownPicture(picture, leaves),
        is_rendered(small, leaves, back),
    )


class PreparedCache:
    """The pictures that were prepared last, by what is in them, for the next prompt on them."""

    def __init__(self, kept: int = 2) -> None:
        self._kept = kept
        self._known: dict[tuple[str, tuple[int, ...]], dict[tuple[int, ...], PreparedPicture]] = {}
        self._lock = threading.Lock()

    def open(self, picture: Plane, known_as: str = "") -> PreparedPicture:
        """(H, W, 3) float32 RGB in [0, 1], prepared now where it is not one of the last.

        `known_as`: a hash that decides the picture together with its shape, where there is one
        already: hashing a large picture anew takes longer than a click.
        """
        if not known_as:
            check_picture(picture)
            digest = hashlib.blake2b(np.ascontiguousarray(picture).data, digest_size=16)
            known_as = digest.hexdigest()
        return self.open_known(known_as, picture.shape, lambda: picture, picture.shape)

    def open_known(
        self,
        known_as: str,
        shape: tuple[int, ...],
        colours: Callable[[], Plane],
        frame: tuple[int, ...],
    ) -> PreparedPicture:
        """The picture that `known_as` and `shape` decide, for places in a `frame`, (H, W, ..).

        `colours`: (h, w, 3) float32 RGB in [0, 1] of `shape`, the picture or a smaller copy of it;
        asked for only where it is not one of the last.
        """
        key, size = (known_as, shape), (frame[0], frame[1])
        with self._lock:
            if key not in self._known:
                while len(self._known) >= self._kept:
                    del self._known[next(iter(self._known))]
                self._known[key] = {shape[:2]: prepare(colours())}
            frames = self._known[key]
            if size not in frames:
                frames[size] = replace(next(iter(frames.values())), shape=size, sessions={})
            return frames[size]


def _mean_of(plane: Plane, leaves: Superpixels) -> Plane:
    """(n,) mean of (h, w) over each leaf."""
    total = np.bincount(leaves.labels.ravel(), plane.ravel(), leaves.count)
    return np.asarray(total / leaves.area, np.float32)


def check_picture(picture: Plane) -> None:
    """Raises BadEdit unless `picture` is a finite (H, W, 3) float32 array with a pixel in it."""
    if picture.ndim != 3 or picture.shape[2] != 3 or picture.dtype != np.float32:
        raise BadEdit("Segmentation takes a (height, width, 3) float32 RGB picture.")
    if picture.size == 0:
        raise BadEdit("The picture has no pixels.")
    if not np.isfinite(picture).all():
        raise BadEdit("The picture holds values that are not numbers.", "Open it anew.")
