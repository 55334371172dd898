"""What tells whether a region is the thing that windows around a click show."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.grown_regions import LeafGraph
from intarsia.core.engine.segment.classical.seen_things import SeenThings

Regions = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.float32]

_LIMITS = (0.5, 0.25, 0.8)  # answers above which leaves make a thing
_BEST = 3  # windows that agree with a region most


def seen_regions(seen: SeenThings, graph: LeafGraph, leaf: int) -> Regions:
    """(c, n) bool: the things that `leaf` is seen to belong to, by several limits."""
    found = np.concatenate([seen.things(graph, leaf, limit) for limit in _LIMITS])
    return found[found.any(1)]


def seen_rows(seen: SeenThings, graph: LeafGraph, leaf: int, area: Rows, regions: Regions) -> Rows:
    """(c, 4) float32: how (c, n) bool `regions`, which hold `leaf`, overlap the things that the
    windows show there: the best three, from the best on, and the mean of all.

    `area`: (n,) of the leaves. Which window it is, a large or a small one, is left out on purpose:
    learnt from sixty photos, that held for these alone.
    """
    things = seen.things(graph, leaf).astype(np.float32)
    member = regions * area
    size, in_thing = member.sum(1), things @ area
    shared = member @ things.T
    union = size[:, None] + in_thing[None] - shared
    overlap = shared / np.maximum(union, 1)
    best = np.sort(overlap, axis=1)[:, : -_BEST - 1 : -1]
    return np.concatenate([best, overlap.mean(1, keepdims=True)], axis=1).astype(np.float32)
