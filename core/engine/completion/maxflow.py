"""The minimum cut of a four-connected pixel graph.

Augmenting paths from two search trees that are kept between augmentations: Boykov and Kolmogorov,
"An Experimental Comparison of Min-Cut/Max-Flow Algorithms for Energy Minimization in Vision"
(PAMI 2004), sections 3.2.1 (growth), 3.2.2 (augmentation), 3.2.3 (adoption).

A node's arcs are numbered right, left, down, up, so that arc ``d`` of a node and arc ``d ^ 1`` of
its neighbour are the two directions of one edge.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit

_FREE, _SOURCE, _SINK = 0, 1, 2
_TERMINAL, _ORPHAN, _NOBODY = 4, 5, 6  # values of `parent` beside the four arcs
_EPS = 1e-6  # a residual below this counts as saturated


@njit(cache=True, nogil=True, inline="always")
def _towards(cap, neighbour, node, arc, side):  # type: ignore[no-untyped-def]
    """Residual capacity of the tree arc from the parent over ``arc`` down to ``node``."""
    if side == _SOURCE:
        return cap[neighbour[node, arc], arc ^ 1]
    return cap[node, arc]


@njit(cache=True, nogil=True)
def _augment(neighbour, cap, terminal, parent, orphans, start, arc):  # type: ignore[no-untyped-def]
    """Push the bottleneck along source - start - arc - sink; returns how many became orphans."""
    push = cap[start, arc]
    for side in (_SOURCE, _SINK):
        node = start if side == _SOURCE else neighbour[start, arc]
        while parent[node] != _TERMINAL:
            push = min(push, _towards(cap, neighbour, node, parent[node], side))
            node = neighbour[node, parent[node]]
        push = min(push, abs(terminal[node]))
    cap[start, arc] -= push
    cap[neighbour[start, arc], arc ^ 1] += push
    lost = 0
    for side in (_SOURCE, _SINK):
        node = start if side == _SOURCE else neighbour[start, arc]
        while parent[node] != _TERMINAL:
            up = parent[node]
            above = neighbour[node, up]
            if side == _SOURCE:
                cap[above, up ^ 1] -= push
                cap[node, up] += push
            else:
                cap[node, up] -= push
                cap[above, up ^ 1] += push
            if _towards(cap, neighbour, node, up, side) <= _EPS:
                parent[node] = _ORPHAN
                orphans[lost] = node
                lost += 1
            node = above
        terminal[node] += -push if side == _SOURCE else push
        if abs(terminal[node]) <= _EPS:
            terminal[node] = 0
            parent[node] = _ORPHAN
            orphans[lost] = node
            lost += 1
    return lost


@njit(cache=True, nogil=True)
def _distance(neighbour, parent, stamp, depth, node, now):  # type: ignore[no-untyped-def]
    """Arcs from ``node`` to its terminal, or -1 when its tree hangs on an orphan; marks the way."""
    walk, steps = node, 0
    while True:
        if stamp[walk] == now:
            steps += depth[walk]
            break
        up = parent[walk]
        if up == _TERMINAL:
            stamp[walk] = now
            depth[walk] = 1
            steps += 1
            break
        if up >= _ORPHAN:
            return -1
        walk = neighbour[walk, up]
        steps += 1
    walk, left = node, steps
    while stamp[walk] != now:
        stamp[walk] = now
        depth[walk] = left
        left -= 1
        walk = neighbour[walk, parent[walk]]
    return steps


@njit(cache=True, nogil=True)
def _adopt(neighbour, cap, tree, parent, stamp, depth, node, now):  # type: ignore[no-untyped-def]
    """Give an orphan the nearest parent of its own tree; False when there is none."""
    best, best_arc = -1, -1
    for arc in range(4):
        other = neighbour[node, arc]
        if other < 0 or tree[other] != tree[node]:
            continue
        if _towards(cap, neighbour, node, arc, tree[node]) <= _EPS:
            continue
        steps = _distance(neighbour, parent, stamp, depth, other, now)
        if steps >= 0 and (best < 0 or steps < best):
            best, best_arc = steps, arc
    if best_arc < 0:
        return False
    parent[node] = best_arc
    stamp[node] = now
    depth[node] = best + 1
    return True


@njit(cache=True, nogil=True)
def min_cut(neighbour, cap, terminal):  # type: ignore[no-untyped-def]
    """The side of a minimum cut that each node lies on.

    ``neighbour`` int32 (N, 4): the node at the end of each arc, -1 for none. ``cap`` float32 (N, 4):
    arc capacities, >= 0. ``terminal`` float32 (N,): capacity from the source minus capacity to the
    sink. Returns bool (N,), True on the sink's side. ``cap`` and ``terminal`` are consumed.
    """
    count = len(terminal)
    tree = np.zeros(count, np.uint8)
    parent = np.full(count, _NOBODY, np.uint8)
    stamp = np.zeros(count, np.int32)
    depth = np.zeros(count, np.int32)
    orphans = np.empty(count, np.int32)
    queue = np.empty(count + 1, np.int32)
    queued = np.zeros(count, np.bool_)
    head, tail = 0, 0
    for node in range(count):
        if abs(terminal[node]) > _EPS:
            tree[node] = _SOURCE if terminal[node] > 0 else _SINK
            parent[node] = _TERMINAL
            depth[node] = 1
            queue[tail] = node
            tail += 1
            queued[node] = True
    now = 0
    while head != tail:
        node = queue[head]
        side = tree[node]
        meet_node, meet_arc = -1, -1
        if side != _FREE:
            for arc in range(4):
                other = neighbour[node, arc]
                if other < 0:
                    continue
                room = cap[node, arc] if side == _SOURCE else cap[other, arc ^ 1]
                if room <= _EPS:
                    continue
                if tree[other] == _FREE:
                    tree[other] = side
                    parent[other] = arc ^ 1
                    stamp[other] = stamp[node]
                    depth[other] = depth[node] + 1
                    if not queued[other]:
                        queued[other] = True
                        queue[tail] = other
                        tail = (tail + 1) % (count + 1)
                elif tree[other] != side:
                    if side == _SOURCE:
                        meet_node, meet_arc = node, arc
                    else:
                        meet_node, meet_arc = other, arc ^ 1
                    break
                elif stamp[other] <= stamp[node] and depth[other] > depth[node] + 1:
                    parent[other] = arc ^ 1
                    stamp[other] = stamp[node]
                    depth[other] = depth[node] + 1
        if meet_node < 0:
            queued[node] = False
            head = (head + 1) % (count + 1)
            continue
        now += 1
        lost = _augment(neighbour, cap, terminal, parent, orphans, meet_node, meet_arc)
        while lost > 0:
            lost -= 1
            orphan = orphans[lost]
            if _adopt(neighbour, cap, tree, parent, stamp, depth, orphan, now):
                continue
            for arc in range(4):
                other = neighbour[orphan, arc]
                if other < 0 or tree[other] != tree[orphan]:
                    continue
                if _towards(cap, neighbour, orphan, arc, tree[orphan]) > _EPS and not queued[other]:
                    queued[other] = True
                    queue[tail] = other
                    tail = (tail + 1) % (count + 1)
                if parent[other] == arc ^ 1:
                    parent[other] = _ORPHAN
                    orphans[lost] = other
                    lost += 1
            tree[orphan] = _FREE
            parent[orphan] = _NOBODY
    return tree == _SINK


def grid_neighbours(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    """Arcs between the True pixels of ``inside`` (H, W): int32 (N, 4), raster order, -1 for none."""
    index = np.full((inside.shape[0] + 2, inside.shape[1] + 2), -1, np.int32)
    index[1:-1, 1:-1][inside] = np.arange(np.count_nonzero(inside), dtype=np.int32)
    ys, xs = np.nonzero(inside)
    ys, xs = ys + 1, xs + 1
    arcs = [index[ys, xs + 1], index[ys, xs - 1], index[ys + 1, xs], index[ys - 1, xs]]
    return np.stack(arcs, axis=1)
