"""The minimum cut of a four-connected pixel graph.

Augmenting paths from two search trees that are kept between augmentations: Boykov and Kolmogorov,
"An Experimental Comparison of Min-Cut/Max-Flow Algorithms for Energy Minimization in Vision"
(PAMI 2004), sections 3.2.1 (growth), 3.2.2 (augmentation), 3.2.3 (adoption).

A node's arcs are numbered right, left, down, up, so that arc ``d`` of a node and arc ``d ^ 1`` of
its neighbour are the two directions of one edge.

Compiled code here and elsewhere makes no array, list or NumPy call: those take longer to compile,
when a machine does it for the first time, than all of the loops.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit

_FREE, _SOURCE, _SINK = 0, 1, 2
_TERMINAL, _ORPHAN, _NOBODY = 4, 5, 6  # values of `parent` beside the four arcs
Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]
Forest = tuple[Bytes, Bytes, Ints, Ints]  # of each node: its tree, arc to its parent, stamp, depth
Active = tuple[Ints, Ints, npt.NDArray[np.bool_]]  # ring of nodes, its two ends, who is in it
Stack = tuple[Ints, Ints]  # nodes without a parent, and how many there are, (1,)

_EPS = 1e-6  # a residual below this counts as saturated


@njit(cache=True, nogil=True)
def _towards(neighbour: Ints, cap: Floats, node: int, arc: int, side: int) -> np.float32:
    """Residual capacity of the tree arc between ``node`` and its parent over ``arc``."""
    if side == _SOURCE:
        return cap[neighbour[node, arc], arc ^ 1]
    return cap[node, arc]


@njit(cache=True, nogil=True)
def _bottleneck(
    neighbour: Ints, cap: Floats, terminal: Floats, parent: Bytes, ends: tuple[int, int]
) -> np.float32:
    """The least residual capacity on the way from the trees' terminals to ``ends``."""
    push = np.float32(np.inf)
    for side in (_SOURCE, _SINK):
        node = ends[side - 1]
        while parent[node] != _TERMINAL:
            room = _towards(neighbour, cap, node, parent[node], side)
            if room < push:
                push = room
            node = neighbour[node, parent[node]]
        room = abs(terminal[node])
        if room < push:
            push = room
    return push


@njit(cache=True, nogil=True)
def _orphan(parent: Bytes, stack: Stack, node: int) -> None:
    """Cut a node off from its parent."""
    parent[node] = _ORPHAN
    stack[0][stack[1][0]] = node
    stack[1][0] += 1


@njit(cache=True, nogil=True)
def _augment(
    neighbour: Ints,
    cap: Floats,
    terminal: Floats,
    parent: Bytes,
    meeting: tuple[int, int],
    stack: Stack,
) -> None:
    """Push what fits along source - node - arc - sink; nodes that become orphans are stacked."""
    start, arc = meeting
    ends = (start, np.int64(neighbour[start, arc]))
    push = _bottleneck(neighbour, cap, terminal, parent, ends)
    if cap[start, arc] < push:
        push = cap[start, arc]
    cap[start, arc] -= push
    cap[ends[1], arc ^ 1] += push
    for side in (_SOURCE, _SINK):
        node = ends[side - 1]
        while parent[node] != _TERMINAL:
            up = parent[node]
            above = np.int64(neighbour[node, up])
            sign = push if side == _SOURCE else -push
            cap[above, up ^ 1] -= sign
            cap[node, up] += sign
            if _towards(neighbour, cap, node, up, side) <= _EPS:
                _orphan(parent, stack, node)
            node = above
        terminal[node] += -push if side == _SOURCE else push
        if abs(terminal[node]) <= _EPS:
            terminal[node] = 0
            _orphan(parent, stack, node)


@njit(cache=True, nogil=True)
def _distance(neighbour: Ints, forest: Forest, node: int, now: int) -> int:
    """Arcs from ``node`` to its terminal, or -1 when its tree hangs on an orphan; marks the way."""
    _, parent, stamp, depth = forest
    walk: np.int64 | int = node
    steps = 0
    while stamp[walk] != now:
        up = parent[walk]
        if up == _TERMINAL:
            stamp[walk] = now
            depth[walk] = 1
            break
        if up >= _ORPHAN:
            return -1
        walk = np.int64(neighbour[walk, up])
        steps += 1
    steps += depth[walk]
    walk = node
    left = steps
    while stamp[walk] != now:
        stamp[walk] = now
        depth[walk] = left
        left -= 1
        walk = np.int64(neighbour[walk, parent[walk]])
    return steps


@njit(cache=True, nogil=True)
def _adopt(neighbour: Ints, cap: Floats, forest: Forest, node: int, now: int) -> bool:
    """Give an orphan the nearest parent of its own tree; False when there is none."""
    tree, parent, stamp, depth = forest
    best, best_arc = -1, -1
    for arc in range(4):
        other = np.int64(neighbour[node, arc])
        if other < 0 or tree[other] != tree[node]:
            continue
        if _towards(neighbour, cap, node, arc, tree[node]) <= _EPS:
            continue
        steps = _distance(neighbour, forest, other, now)
        if steps >= 0 and (best < 0 or steps < best):
            best, best_arc = steps, arc
    if best_arc < 0:
        return False
    parent[node] = best_arc
    stamp[node] = now
    depth[node] = best + 1
    return True


@njit(cache=True, nogil=True)
def _activate(active: Active, node: int) -> None:
    """Put a node at the end of the ring of active ones, once."""
    queue, ends, queued = active
    if not queued[node]:
        queued[node] = True
        queue[ends[1]] = node
        ends[1] = (ends[1] + 1) % len(queue)


@njit(cache=True, nogil=True)
def _grow(
    neighbour: Ints,
    cap: Floats,
    forest: Forest,
    active: Active,
    node: int,
) -> int:
    """Let one node's tree take its free neighbours; the arc over which it meets the other tree, or
    -1."""
    tree, parent, stamp, depth = forest
    side = tree[node]
    for arc in range(4):
        other = np.int64(neighbour[node, arc])
        if other < 0:
            continue
        room = cap[node, arc] if side == _SOURCE else cap[other, arc ^ 1]
        if room <= _EPS:
            continue
        if tree[other] == _FREE:
            tree[other] = side
            _activate(active, other)
        elif tree[other] != side:
            return arc
        elif stamp[other] > stamp[node] or depth[other] <= depth[node] + 1:
            continue
        parent[other] = arc ^ 1
        stamp[other] = stamp[node]
        depth[other] = depth[node] + 1
    return -1


@njit(cache=True, nogil=True)
def _free(
    neighbour: Ints, cap: Floats, forest: Forest, active: Active, orphan: int, stack: Stack
) -> None:
    """Take an orphan that nobody adopts out of its tree; its children are now orphans."""
    tree, parent, _, _ = forest
    for arc in range(4):
        other = np.int64(neighbour[orphan, arc])
        if other < 0 or tree[other] != tree[orphan]:
            continue
        if _towards(neighbour, cap, orphan, arc, tree[orphan]) > _EPS:
            _activate(active, other)
        if parent[other] == arc ^ 1:
            _orphan(parent, stack, other)
    tree[orphan] = _FREE
    parent[orphan] = _NOBODY


@njit(cache=True, nogil=True)
def _cut(
    neighbour: Ints, cap: Floats, terminal: Floats, forest: Forest, active: Active, stack: Stack
) -> None:
    """``min_cut`` with arrays for its work: afterwards ``forest`` says the side of each node."""
    tree, parent = forest[0], forest[1]
    queue, ends, queued = active
    for place in range(len(terminal)):
        if abs(terminal[place]) > _EPS:
            tree[place] = _SOURCE if terminal[place] > 0 else _SINK
            parent[place] = _TERMINAL
            _activate(active, place)
    now = 0
    while ends[0] != ends[1]:
        node = np.int64(queue[ends[0]])
        arc = _grow(neighbour, cap, forest, active, node) if tree[node] != _FREE else -1
        if arc < 0:
            queued[node] = False
            ends[0] = (ends[0] + 1) % len(queue)
            continue
        now += 1
        if tree[node] == _SOURCE:
            _augment(neighbour, cap, terminal, parent, (node, arc), stack)
        else:
            meeting = (np.int64(neighbour[node, arc]), arc ^ 1)
            _augment(neighbour, cap, terminal, parent, meeting, stack)
        while stack[1][0] > 0:
            stack[1][0] -= 1
            orphan = np.int64(stack[0][stack[1][0]])
            if not _adopt(neighbour, cap, forest, orphan, now):
                _free(neighbour, cap, forest, active, orphan, stack)


def min_cut(neighbour: Ints, cap: Floats, terminal: Floats) -> npt.NDArray[np.bool_]:
    """The side of a minimum cut that each node lies on: bool (N,), True on the sink's side.

    ``neighbour`` int32 (N, 4): the node at the end of each arc, -1 for none. ``cap`` float32
    (N, 4): arc capacities, >= 0. ``terminal`` float32 (N,): capacity from the source minus capacity
    to the sink. ``cap`` and ``terminal`` are consumed.
    """
    count = len(terminal)
    tree, parent = np.zeros(count, np.uint8), np.full(count, _NOBODY, np.uint8)
    forest = (tree, parent, np.zeros(count, np.int32), np.ones(count, np.int32))
    active = (np.empty(count + 1, np.int32), np.zeros(2, np.int32), np.zeros(count, np.bool_))
    stack = (np.empty(count, np.int32), np.zeros(1, np.int32))
    _cut(neighbour, cap, terminal, forest, active, stack)
    return tree == _SINK


def grid_neighbours(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    """Arcs between the True pixels of ``inside`` (H, W), which are numbered in raster order: int32
    (N, 4), -1 for none."""
    index = np.full((inside.shape[0] + 2, inside.shape[1] + 2), -1, np.int32)
    index[1:-1, 1:-1][inside] = np.arange(np.count_nonzero(inside), dtype=np.int32)
    ys, xs = np.nonzero(inside)
    ys, xs = ys + 1, xs + 1
    arcs = [index[ys, xs + 1], index[ys, xs - 1], index[ys + 1, xs], index[ys - 1, xs]]
    return np.stack(arcs, axis=1)
