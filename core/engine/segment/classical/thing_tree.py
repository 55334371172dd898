"""A merge tree grown anew so that each of a few things is one of its nodes.

What lies in a thing is merged as before, as far as it lies there; then the things in it join it,
the smallest first. The same for the rest of the picture, so that no piece crosses a thing's edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.grown_regions import NestedTree, nested
from intarsia.core.engine.segment.classical.merge_tree import MergeTree

Leaves = npt.NDArray[np.bool_]

_LOG_MIN, _LOG_MAX = 6, 7  # measures of a merge that follow from its sides' areas


@dataclass(frozen=True)
class ThingTree:
    """`things`: the node of each thing; `joins`: (2n - 1,) bool, the nodes that things join the
    rest in, those above them too: what is a piece lies below them."""

    nest: NestedTree
    things: tuple[int, ...]
    joins: npt.NDArray[np.bool_]


def thing_tree(tree: MergeTree, things: Sequence[Leaves]) -> ThingTree:
    """`things`: (n,) bool each, none empty or all; any two lie apart or one holds the other."""
    count = tree.leaves.count
    everything = np.ones(count, np.bool_)
    ranked = sorted(range(len(things)), key=lambda k: int(things[k].sum()))
    grown = _Grown(tree)
    top = np.full(count, -1)  # the smallest thing so far that each leaf lies in, its place
    node_of: dict[int, int] = {}
    for place in [*ranked, -1]:
        inside = everything if place < 0 else things[place]
        held = [int(k) for k in np.unique(top[inside]) if k >= 0]
        held.sort(key=lambda k: int(things[k].sum()))
        node = grown.merged(inside & (top < 0))
        for thing in held:
            node = grown.joined(node, node_of[thing])
        if place < 0:
            break
        top[inside] = place
        node_of[place] = node
    new, place_of = grown.tree()
    joins = np.zeros(2 * count - 1, np.bool_)
    joins[count:] = grown.is_join[place_of]
    number = np.empty(2 * count - 1, np.int64)
    number[:count] = np.arange(count)
    number[count + place_of] = count + np.arange(count - 1)
    return ThingTree(nested(new), tuple(int(number[node_of[k]]) for k in range(len(things))), joins)


class _Grown:
    """Merges made so far: `children` by their order of making, `rank` by when the tree did."""

    def __init__(self, tree: MergeTree) -> None:
        self._tree, self._count = tree, tree.leaves.count
        self._children: list[tuple[int, int]] = []
        self._from: list[int] = []  # the merge of the tree that each repeats, or that many: a join
        self._rank: list[int] = []

    @property
    def is_join(self) -> npt.NDArray[np.bool_]:
        return np.asarray(np.asarray(self._rank) == self._count, np.bool_)

    def merged(self, inside: Leaves) -> int:
        """The node of the leaves `inside`, merged in the order of the tree; -1 where none is."""
        count = self._count
        now = np.full(2 * count - 1, -1)
        now[:count][inside] = np.flatnonzero(inside)
        for merge, (one, two) in enumerate(self._tree.children):
            first, second = int(now[one]), int(now[two])
            if first >= 0 and second >= 0:
                now[count + merge] = self._add(first, second, merge, merge)
            else:
                now[count + merge] = max(first, second)
        return int(now[-1])

    def joined(self, rest: int, thing: int) -> int:
        """The node of both; that of the thing where there is no rest."""
        last = len(self._tree.children) - 1
        return thing if rest < 0 else self._add(rest, thing, last, self._count)

    def tree(self) -> tuple[MergeTree, npt.NDArray[np.int64]]:
        """(the tree, the place in the order of making of each of its merges)."""
        count, old = self._count, self._tree
        rank = np.asarray(self._rank, np.int64)
        for place, pair in enumerate(self._children):
            for side in pair:
                if side >= count:
                    rank[place] = max(rank[place], rank[side - count])
        self._rank = rank.tolist()
        order = np.argsort(rank, kind="stable")
        number = np.arange(2 * count - 1)
        number[count + order] = count + np.arange(count - 1)
        made = np.asarray(self._children, np.int64).reshape(-1, 2)
        children = np.sort(number[made[order]], axis=1).astype(np.int32)
        repeated = np.asarray(self._from, np.int64)[order]
        new = MergeTree(old.leaves, children, old.cost[repeated], old.measures[repeated].copy())
        sides = new.summed(old.leaves.area / old.leaves.area.sum())[children]
        new.measures[:, _LOG_MIN] = np.log(sides.min(1))
        new.measures[:, _LOG_MAX] = np.log(sides.max(1))
        return new, order

    def _add(self, one: int, two: int, merge: int, rank: int) -> int:
        self._children.append((one, two))
        self._from.append(merge)
        self._rank.append(rank)
        return self._count + len(self._children) - 1
