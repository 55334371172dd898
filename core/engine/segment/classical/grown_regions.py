"""Regions of leaves that a click may mean: nodes of merge trees, and what a walk reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import splu

from intarsia.core.engine.segment.classical.merge_tree import MergeTree
from intarsia.core.engine.segment.classical.superpixels import Superpixels

Leaves = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]

_GROWS = 1.04  # a node says something new when it is so much larger than the one below
_STEP_SCALE = 4.0  # CIELAB step across a border over which a walk loses e
_LEAK = 3e-4  # how fast a walk tires, per pixel
_REACHES = 9  # sets of a walk, from small to large
_LARGEST = 0.9  # of the picture


@dataclass(frozen=True)
class LeafGraph:
    """Who touches whom: row by row of `start`, the leaves `other`; `walk`: (n, n) conductances."""

    start: npt.NDArray[np.int32]
    other: npt.NDArray[np.int32]
    walk: csr_matrix


@dataclass(frozen=True)
class NestedTree:
    """A merge tree whose nodes are stretches of `order`: node k is order[first[k]:last[k]]."""

    tree: MergeTree
    parents: npt.NDArray[np.int64]
    order: npt.NDArray[np.int32]
    first: npt.NDArray[np.int32]
    last: npt.NDArray[np.int32]

    def leaves_of(self, node: int) -> Leaves:
        """(n,) bool: the leaves below `node`."""
        out = np.zeros(self.order.size, bool)
        out[self.order[self.first[node] : self.last[node]]] = True
        return out

    def branch(self, leaf: int) -> list[int]:
        """The nodes from `leaf` to the root."""
        nodes = [leaf]
        while self.parents[nodes[-1]] >= 0:
            nodes.append(int(self.parents[nodes[-1]]))
        return nodes


def leaf_graph(leaves: Superpixels) -> LeafGraph:
    """The graph of touching leaves."""
    one, two = np.nonzero(leaves.border)
    length = leaves.border[one, two]
    step = leaves.step[one, two] / length
    near = length * (np.exp(-step / _STEP_SCALE) + 1e-4)
    shape = (leaves.count, leaves.count)
    touching = csr_matrix((near, (one, two)), shape=shape)
    return LeafGraph(touching.indptr.copy(), touching.indices.copy(), touching)


def nested(tree: MergeTree) -> NestedTree:
    """The tree with its leaves in the order of a walk through it."""
    count = tree.leaves.count
    nodes = count + len(tree.children)
    size, first = np.ones(nodes, np.int32), np.zeros(nodes, np.int32)
    order = np.empty(count, np.int32)
    _nest(tree.children, size, first, order)
    return NestedTree(tree, tree.parents(), order, first, first + size)


def component(graph: LeafGraph, allowed: Leaves, leaf: int) -> Leaves:
    """(n,) bool: what hangs together with `leaf` inside `allowed`, and `leaf` itself."""
    out, stack = np.zeros(allowed.size, np.bool_), np.empty(allowed.size, np.int64)
    _component(graph.start, graph.other, allowed, leaf, stack, out)
    return out


def branch_regions(
    nest: NestedTree, graph: LeafGraph, leaf: int, allowed: Leaves
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """((c,) nodes, (c, n) bool): each larger node above `leaf`, cut to what is allowed."""
    area = nest.tree.leaves.area
    found, nodes, before = [], [], 0.0
    for node in nest.branch(leaf):
        region = component(graph, nest.leaves_of(node) & allowed, leaf)
        size = float(area[region].sum())
        if size >= before * _GROWS:
            found.append(region)
            nodes.append(node)
            before = size
    return np.asarray(nodes), np.stack(found)


def walked_regions(
    leaves: Superpixels, graph: LeafGraph, leaf: int, allowed: Leaves
) -> npt.NDArray[np.bool_]:
    """(c, n) bool: growing sets inside `allowed` that a walk from `leaf` reaches."""
    inside = np.flatnonzero(allowed)
    if inside.size < 3 or not allowed[leaf]:
        return np.zeros((0, leaves.count), bool)
    part = graph.walk[inside][:, inside].astype(np.float64)
    system = diags(np.asarray(part.sum(1)).ravel() + _LEAK * leaves.area[inside]) - part
    source = np.zeros(inside.size)
    source[np.searchsorted(inside, leaf)] = 1
    reached = splu(system.tocsc()).solve(source)
    ranked = inside[np.argsort(-reached, kind="stable")]
    size = np.cumsum(leaves.area[ranked])
    wanted = np.geomspace(max(2 * size[0], 1), max(_LARGEST * size[-1], 2 * size[0] + 1), _REACHES)
    ends = np.unique(np.searchsorted(size, wanted) + 1)
    out = np.zeros((ends.size, leaves.count), bool)
    for row, end in enumerate(ends):
        out[row, ranked[:end]] = True
    return out


def joining(nest: NestedTree, held: Sequence[int], least: float) -> Numbers:
    """(n,) the price at which each leaf joins the first of the leaves `held` in a tree.

    That is the dearest merge on the way up to a node that holds both: `least` for one that is held
    itself, infinity where no node does. One pass up and one down, however many are held.
    """
    count = nest.tree.leaves.count
    price = np.full(count + len(nest.tree.children), np.inf)
    price[held] = least
    _join(nest.tree.children, nest.tree.cost, price)
    return price[:count]


def membership(regions: npt.NDArray[np.bool_]) -> csr_matrix:
    """(c, n) regions as a sparse matrix of ones."""
    row, column = np.nonzero(regions)
    ones = np.ones(row.size, np.float32)
    return coo_matrix((ones, (row, column)), shape=regions.shape).tocsr()


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _component(start, other, allowed, leaf, stack, out):  # type: ignore[no-untyped-def]
    out[leaf] = True
    stack[0] = leaf
    filled = 1
    while filled > 0:
        filled -= 1
        at = stack[filled]
        for k in range(start[at], start[at + 1]):
            near = other[k]
            if allowed[near] and not out[near]:
                out[near] = True
                stack[filled] = near
                filled += 1


@njit(cache=True, nogil=True)
def _join(children, cost, price):  # type: ignore[no-untyped-def]
    count = price.size - children.shape[0]
    for merge in range(children.shape[0]):
        near = min(price[children[merge, 0]], price[children[merge, 1]])
        if near < np.inf:
            price[count + merge] = max(near, cost[merge])
    for merge in range(children.shape[0] - 1, -1, -1):
        for side in range(2):
            below = children[merge, side]
            price[below] = min(price[below], price[count + merge])


@njit(cache=True, nogil=True)
def _nest(children, size, first, order):  # type: ignore[no-untyped-def]
    count = order.size
    for merge in range(children.shape[0]):
        size[count + merge] = size[children[merge, 0]] + size[children[merge, 1]]
    for node in range(size.size - 1, count - 1, -1):
        one, two = children[node - count, 0], children[node - count, 1]
        first[one] = first[node]
        first[two] = first[node] + size[one]
    for leaf in range(count):
        order[first[leaf]] = leaf
