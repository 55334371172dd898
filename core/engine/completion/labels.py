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


@njit(cache=True, nogil=True)
def _energy_step(shown: Floats, unary: Floats, neighbour: Ints, label: Ints, fresh: Ints) -> float:
    """Energy (eq. 2-4) of the labelling ``fresh`` minus that of ``label``."""
    change = 0.0
    for node in range(len(label)):
        was, now = np.int64(label[node]), np.int64(fresh[node])
        if now != was:
            change += unary[node, now] - unary[node, was]
        for arc in (0, 2):
            other = np.int64(neighbour[node, arc])
            if other < 0:
                continue
            near, then = np.int64(label[other]), np.int64(fresh[other])
            if now == was and then == near:
                continue
            if now != then:
                change += _gap(shown, unary, node, now, then) + _gap(shown, unary, other, now, then)
            if was != near:
                change -= _gap(shown, unary, node, was, near) + _gap(shown, unary, other, was, near)
    return change


@njit(cache=True, nogil=True)
def _weigh(
    shown: Floats,
    unary: Floats,
    neighbour: Ints,
    label: Ints,
    alpha: int,
    terminal: Floats,
    apart: Floats,
    cap: Floats,
) -> None:
    """Fill the graph of one expansion to ``alpha``: ``terminal`` (N,) and ``cap`` (N, 4), zeros,
    as in ``min_cut``; ``apart`` (N,): how visibly each node's label differs from alpha."""
    for node in range(len(label)):
        terminal[node] = unary[node, alpha] - unary[node, label[node]]
        apart[node] = _gap(shown, unary, node, np.int64(label[node]), alpha)
    for node in range(len(label)):
        mine = np.int64(label[node])
        for arc in (0, 2):
            other = np.int64(neighbour[node, arc])
            if other < 0:
                continue
            theirs = np.int64(label[other])
            if mine == theirs:
                cap[node, arc] = cap[other, arc + 1] = apart[node] + apart[other]
                continue
            keep = _gap(shown, unary, node, mine, theirs) + _gap(shown, unary, other, mine, theirs)
            right = apart[node] + _gap(shown, unary, other, mine, alpha)
            left = apart[other] + _gap(shown, unary, node, theirs, alpha)
            terminal[node] += left - keep
            terminal[other] -= left
            room = right + left - keep
            cap[node, arc] = room if room > 0 else np.float32(0)


def _expand(choice: Choice, neighbour: Ints, label: Ints, alpha: int) -> bool:
    """One expansion move in place; returns whether it lowered the energy."""
    count = len(label)
    terminal, apart = np.empty(count, np.float32), np.empty(count, np.float32)
    cap = np.zeros((count, 4), np.float32)
    _weigh(choice.shown, choice.unary, neighbour, label, alpha, terminal, apart, cap)
    moved = min_cut(neighbour, cap, terminal)
    if not moved.any():
        return False
    fresh = np.where(moved, np.int32(alpha), label)
    if _energy_step(choice.shown, choice.unary, neighbour, label, fresh) >= -1e-4:
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
            lower = _expand(choice, neighbour, label, alpha)
            idle = 0 if lower else idle + 1
            if idle >= choice.unary.shape[1]:
                return label
    return label
