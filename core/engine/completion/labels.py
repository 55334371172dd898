"""Which offset each hole pixel copies from: the shift-map labelling and its optimiser.

Energy of He and Sun, "Statistics of Patch Offsets for Image Completion" (ECCV 2012), equations 2-4;
optimised by alpha expansion, Boykov, Veksler and Zabih (PAMI 2001), section 5.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion.maxflow import grid_neighbours, min_cut

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]

FORBIDDEN = np.float32(1e4)  # unary cost of copying from a pixel that may not be copied
_BLIND = np.float32(1.0)  # seam cost at a pixel where one side has nothing to show


@dataclass(frozen=True)
class Choice:
    """A labelling problem: N hole pixels in raster order, K offsets to choose from.

    ``shown`` float32 (N, K, C): the features that offset k would copy to pixel n. ``unary`` float32
    (N, K): what that costs by itself, ``FORBIDDEN`` where the offset leads to no source.
    """

    inside: npt.NDArray[np.bool_]
    shown: npt.NDArray[np.float32]
    unary: npt.NDArray[np.float32]


@njit(cache=True, nogil=True, fastmath=True)
def _gap(shown: Floats, unary: Floats, node: int, one: int, two: int) -> np.float32:
    """How visibly the labels ``one`` and ``two`` differ at ``node``."""
    if one == two:
        return np.float32(0)
    if unary[node, one] >= FORBIDDEN or unary[node, two] >= FORBIDDEN:
        return _BLIND
    total = np.float32(0)
    for channel in range(shown.shape[2]):
        step = shown[node, one, channel] - shown[node, two, channel]
        total += step * step
    return np.sqrt(total)


@njit(cache=True, nogil=True, fastmath=True)
def _seam(shown: Floats, unary: Floats, pair: tuple[int, int], one: int, two: int) -> np.float32:
    """Cost of a change from label ``one`` to ``two`` between the two nodes of ``pair`` (eq. 4)."""
    if one == two:
        return np.float32(0)
    return _gap(shown, unary, pair[0], one, two) + _gap(shown, unary, pair[1], one, two)


@njit(cache=True, nogil=True)
def _energy_step(shown: Floats, unary: Floats, neighbour: Ints, label: Ints, fresh: Ints) -> float:
    """Energy of the labelling ``fresh`` minus that of ``label``."""
    change = 0.0
    for node in range(len(label)):
        if fresh[node] != label[node]:
            change += unary[node, fresh[node]] - unary[node, label[node]]
        for arc in (0, 2):
            other = neighbour[node, arc]
            if other < 0 or (fresh[node] == label[node] and fresh[other] == label[other]):
                continue
            change += _seam(shown, unary, (node, other), fresh[node], fresh[other])
            change -= _seam(shown, unary, (node, other), label[node], label[other])
    return change


@njit(cache=True, nogil=True)
def _expand(shown: Floats, unary: Floats, neighbour: Ints, label: Ints, alpha: int) -> bool:
    """One expansion move in place; returns whether it lowered the energy."""
    count = len(label)
    terminal = np.empty(count, np.float32)
    apart = np.empty(count, np.float32)  # from what the node has now to alpha
    cap = np.zeros((count, 4), np.float32)
    for node in range(count):
        terminal[node] = unary[node, alpha] - unary[node, label[node]]
        apart[node] = _gap(shown, unary, node, label[node], alpha)
    for node in range(count):
        mine = label[node]
        for arc in (0, 2):
            other = neighbour[node, arc]
            if other < 0:
                continue
            theirs = label[other]
            if mine == theirs:
                cap[node, arc] = cap[other, arc + 1] = apart[node] + apart[other]
                continue
            keep = _seam(shown, unary, (node, other), mine, theirs)
            right = apart[node] + _gap(shown, unary, other, mine, alpha)
            left = apart[other] + _gap(shown, unary, node, theirs, alpha)
            terminal[node] += left - keep
            terminal[other] -= left
            cap[node, arc] = max(np.float32(0), right + left - keep)
    moved = min_cut(neighbour, cap, terminal)
    fresh = np.where(moved, np.int32(alpha), label)
    if not moved.any() or _energy_step(shown, unary, neighbour, label, fresh) >= -1e-4:
        return False
    label[:] = fresh
    return True


def seams(choice: Choice, label: npt.NDArray[np.int32]) -> float:
    """How visible all changes of label (N,) are together, in sides of the hole at a full step."""
    neighbour = grid_neighbours(choice.inside)
    total = 0.0
    for arc in (0, 2):
        near = np.flatnonzero(neighbour[:, arc] >= 0)
        far = neighbour[near, arc]
        apart = label[near] != label[far]
        near, far = near[apart], far[apart]
        for node in (near, far):
            gaps = choice.shown[node, label[near]] - choice.shown[node, label[far]]
            total += float(np.minimum(np.sqrt((gaps**2).sum(axis=1)), _BLIND).sum())
    return total / float(np.sqrt(max(len(label), 1)))


def solve(choice: Choice, *, sweeps: int, between: Callable[[], None]) -> npt.NDArray[np.int32]:
    """The label int32 (N,) of every hole pixel.

    ``between`` is called before every expansion and may raise to cancel.
    """
    neighbour = grid_neighbours(choice.inside)
    label = np.argmin(choice.unary, axis=1).astype(np.int32)
    idle = 0
    for _ in range(sweeps):
        for alpha in range(choice.unary.shape[1]):
            between()
            lower = _expand(choice.shown, choice.unary, neighbour, label, alpha)
            idle = 0 if lower else idle + 1
            if idle >= choice.unary.shape[1]:
                return label
    return label
