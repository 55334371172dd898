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


@njit(cache=True, nogil=True, fastmath=True, inline="always")
def _gap(shown, unary, node, one, two):  # type: ignore[no-untyped-def]
    """How visibly the labels ``one`` and ``two`` differ at ``node``."""
    if unary[node, one] >= FORBIDDEN or unary[node, two] >= FORBIDDEN:
        return _BLIND
    total = np.float32(0)
    for channel in range(shown.shape[2]):
        step = shown[node, one, channel] - shown[node, two, channel]
        total += step * step
    return np.sqrt(total)


@njit(cache=True, nogil=True, fastmath=True)
def _seam(shown, unary, here, there, one, two):  # type: ignore[no-untyped-def]
    """Cost of a change from label ``one`` to ``two`` between two neighbours (eq. 4)."""
    if one == two:
        return np.float32(0)
    return _gap(shown, unary, here, one, two) + _gap(shown, unary, there, one, two)


@njit(cache=True, nogil=True)
def _expand(shown, unary, neighbour, label, alpha):  # type: ignore[no-untyped-def]
    """One expansion move in place; returns whether it lowered the energy."""
    count = len(label)
    terminal = np.zeros(count, np.float32)
    cap = np.zeros((count, 4), np.float32)
    for node in range(count):
        mine = label[node]
        terminal[node] += unary[node, alpha] - unary[node, mine]
        for arc in (0, 2):
            other = neighbour[node, arc]
            if other < 0:
                continue
            theirs = label[other]
            keep = _seam(shown, unary, node, other, mine, theirs)
            right = _seam(shown, unary, node, other, mine, alpha)
            left = _seam(shown, unary, node, other, alpha, theirs)
            terminal[node] += left - keep
            terminal[other] -= left
            cap[node, arc] = max(np.float32(0), right + left - keep)
    moved = min_cut(neighbour, cap, terminal)
    change = np.float32(0)
    for node in range(count):
        fresh = alpha if moved[node] else label[node]
        change += unary[node, fresh] - unary[node, label[node]]
        for arc in (0, 2):
            other = neighbour[node, arc]
            if other < 0 or not (moved[node] or moved[other]):
                continue
            beyond = alpha if moved[other] else label[other]
            change += _seam(shown, unary, node, other, fresh, beyond)
            change -= _seam(shown, unary, node, other, label[node], label[other])
    if change >= -1e-4:
        return False
    for node in range(count):
        if moved[node]:
            label[node] = alpha
    return True


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
