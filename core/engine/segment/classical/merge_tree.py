"""The merge tree: from small regions to the whole picture, most alike neighbours first.

Agglomeration with a linear cost over pair measures, after Nunez-Iglesias et al., "Machine Learning
of Hierarchical Clustering to Segment 2D and 3D Images" (PLOS ONE 2013).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit
from scipy.ndimage import find_objects

from intarsia.core.engine.segment.classical import fitted_weights as fitted
from intarsia.core.engine.segment.classical.superpixels import Superpixels

MEASURES = 12


@dataclass(frozen=True)
class MergeTree:
    """Node k < n is leaf k; node n + m is the m-th merge, of nodes `children[m]` at `cost[m]`.

    `measures`: (n - 1, MEASURES) float32, what each merge was decided by.
    """

    leaves: Superpixels
    children: npt.NDArray[np.int32]
    cost: npt.NDArray[np.float32]
    measures: npt.NDArray[np.float32]

    def cut(self, merges: int) -> npt.NDArray[np.int32]:
        """(h, w) int32 regions 0 .. after the first `merges` merges, numbered in scan order."""
        return self.leaf_regions(merges)[self.leaves.labels]

    def leaf_regions(self, merges: int) -> npt.NDArray[np.int32]:
        """(n,) int32 region of each leaf after the first `merges` merges, as in `cut`."""
        return _cut(self.children[:merges], self.leaves.count)

    def summed(self, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """(2n - 1,) sum of the (n,) leaf `values` over every node."""
        count = self.leaves.count
        total = np.zeros(2 * count - 1)
        total[:count] = values
        for merge, (one, two) in enumerate(self.children):
            total[count + merge] = total[one] + total[two]
        return total

    def parents(self) -> npt.NDArray[np.int64]:
        """(2n - 1,) the node above each node, -1 for the root."""
        above = np.full(2 * self.leaves.count - 1, -1)
        for merge, pair in enumerate(self.children):
            above[pair] = self.leaves.count + merge
        return above

    def boxes(self) -> npt.NDArray[np.int64]:
        """(2n - 1, 4) left, top, right, bottom of every node, working-size pixels, half open."""
        count = self.leaves.count
        edges = np.zeros(
            (2 * count - 1, 4), np.int64
        )  # right, bottom negated: a union is a minimum
        for leaf, (rows, columns) in enumerate(find_objects(self.leaves.labels + 1)):
            edges[leaf] = columns.start, rows.start, -columns.stop, -rows.stop
        for merge, (one, two) in enumerate(self.children):
            edges[count + merge] = np.minimum(edges[one], edges[two])
        return edges * (1, 1, -1, -1)

    def leaves_of(self, node: int) -> npt.NDArray[np.bool_]:
        """(n,) bool: the leaves below `node` (a leaf is below itself)."""
        count = self.leaves.count
        below = np.zeros(2 * count - 1, bool)
        below[node] = True
        for merge in range(node - count, -1, -1):
            if below[count + merge]:
                below[self.children[merge]] = True
        return below[:count]


def merge_tree(
    leaves: Superpixels,
    back: npt.NDArray[np.float32] | None = None,
    *,
    weights: tuple[float, ...] | None = None,
) -> MergeTree:
    """Merge until one region is left. `back`: (n,) probability of each leaf to be backdrop."""
    if weights is None:
        weights = fitted.MERGE_PLAIN if back is None else fitted.MERGE
    if back is None:
        back = np.zeros(leaves.count, np.float32)
    n, rim = leaves.count, leaves.frame.copy()
    state = (
        leaves.border.copy(),
        leaves.step.copy(),
        leaves.area / leaves.area.sum(),
        leaves.colour / leaves.area.sum(),
        leaves.spread / leaves.area.sum(),
        leaves.words / leaves.area.sum(),
        leaves.frame.copy(),
        leaves.area * back / leaves.area.sum(),
        rim,
    )
    work = (
        np.full((n, n), np.inf, np.float32),
        np.full(n, -1, np.int64),
        np.arange(n),
        np.ones(n, np.bool_),
        np.empty(MEASURES, np.float32),
    )
    children, paid = np.empty((n - 1, 2), np.int32), np.empty(n - 1, np.float32)
    measures = np.empty((n - 1, MEASURES), np.float32)
    _agglomerate(state, np.asarray(weights, np.float32), work, children, paid, measures)
    return MergeTree(leaves, children, paid, measures)


def _cut(children: npt.NDArray[np.int32], count: int) -> npt.NDArray[np.int32]:
    """(n,) int32 region of each leaf, numbered by first leaf."""
    top = np.arange(count + len(children))
    for merge in range(len(children) - 1, -1, -1):
        top[children[merge]] = top[count + merge]
    _, first, inverse = np.unique(top[:count], return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(first))
    return rank[inverse].astype(np.int32)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _measure(i, j, state, out):  # type: ignore[no-untyped-def]
    """Fill `out` with the measures of the pair; all symmetric. Areas are shares of the picture."""
    border, step, area, colour, spread, words, frame, back, rim = state
    ai, aj = area[i], area[j]
    light = abs(colour[i, 0] / ai - colour[j, 0] / aj)
    hue = 0.0
    noise_i, noise_j = 0.0, 0.0
    for c in range(3):
        mi, mj = colour[i, c] / ai, colour[j, c] / aj
        if c > 0:
            hue += (mi - mj) ** 2
        noise_i += max(spread[i, c] / ai - mi * mi, 0.0)
        noise_j += max(spread[j, c] / aj - mj * mj, 0.0)
    overlap = 0.0
    for b in range(words.shape[1]):
        overlap += min(words[i, b] / ai, words[j, b] / aj)
    edge = step[i, j] / border[i, j]
    out[0] = light
    out[1] = np.sqrt(hue)
    out[2] = 1.0 - overlap / 4.0
    out[3] = edge
    out[4] = edge - min(np.sqrt(noise_i), np.sqrt(noise_j))
    out[5] = border[i, j] / min(rim[i], rim[j])
    out[6] = np.log(min(ai, aj))
    out[7] = np.log(max(ai, aj))
    out[8] = abs(np.sqrt(noise_i) - np.sqrt(noise_j))
    out[9] = 1.0 if frame[i] > 0 and frame[j] > 0 else 0.0
    out[10] = abs(back[i] / ai - back[j] / aj)
    out[11] = min(back[i] / ai, back[j] / aj)


@njit(cache=True, nogil=True)
def _price(measures, weights):  # type: ignore[no-untyped-def]
    cost = weights[measures.size]
    for k in range(measures.size):
        cost += weights[k] * measures[k]
    return cost


@njit(cache=True, nogil=True)
def _nearest(cost, row):  # type: ignore[no-untyped-def]
    best, at = np.float32(np.inf), -1
    for k in range(cost.shape[1]):
        if cost[row, k] < best:
            best, at = cost[row, k], k
    return at


@njit(cache=True, nogil=True)
def _join(i, j, state):  # type: ignore[no-untyped-def]
    """Region j becomes part of region i."""
    border, step, area, colour, spread, words, frame, back, rim = state
    rim[i] += rim[j] - 2 * border[i, j]
    area[i] += area[j]
    frame[i] += frame[j]
    back[i] += back[j]
    for c in range(3):
        colour[i, c] += colour[j, c]
        spread[i, c] += spread[j, c]
    for b in range(words.shape[1]):
        words[i, b] += words[j, b]
    for k in range(area.size):
        if border[j, k] > 0:
            border[i, k] += border[j, k]
            step[i, k] += step[j, k]
            border[k, i], step[k, i] = border[i, k], step[i, k]
            border[j, k] = border[k, j] = 0
    border[i, i] = step[i, i] = 0


@njit(cache=True, nogil=True)
def _agglomerate(state, weights, work, children, paid, measures):  # type: ignore[no-untyped-def]
    border, rim = state[0], state[8]
    cost, near, node, alive, pair = work
    n = near.size
    for i in range(n):
        total = np.float32(0)
        for k in range(n):
            total += border[i, k]
        rim[i] += total
    for i in range(n):
        for k in range(i):
            if border[i, k] > 0:
                _measure(i, k, state, pair)
                cost[i, k] = cost[k, i] = _price(pair, weights)
    for i in range(n):
        near[i] = _nearest(cost, i)
    for merge in range(n - 1):
        i = -1
        for k in range(n):
            if alive[k] and (i < 0 or cost[k, near[k]] < cost[i, near[i]]):
                i = k
        j = near[i]
        if j < i:
            i, j = j, i
        _measure(i, j, state, measures[merge])
        low = node[i] < node[j]
        children[merge, 0] = node[i] if low else node[j]
        children[merge, 1] = node[j] if low else node[i]
        paid[merge] = cost[i, j]
        _join(i, j, state)
        alive[j] = False
        node[i] = n + merge
        for k in range(n):
            cost[j, k] = cost[k, j] = np.inf
        for k in range(n):
            if border[i, k] > 0:
                _measure(i, k, state, pair)
                cost[i, k] = cost[k, i] = _price(pair, weights)
        near[i] = _nearest(cost, i)
        for k in range(n):
            if not alive[k] or k == i:
                continue
            if near[k] == i or near[k] == j:
                near[k] = _nearest(cost, k)
            elif border[i, k] > 0 and cost[i, k] < cost[k, near[k]]:
                near[k] = i
