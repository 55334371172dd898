"""Screened Poisson equations on the pixels of a hole, solved by multigrid conjugate gradients.

For every inside pixel p with neighbours q the solution f has

    sum_q w_pq (f_p - f_q) + (bound_p + mass_p) f_p = rhs_p

where an edge that ends on a known pixel is in ``bound`` (its value in ``rhs``) and ``mass`` is the
screening (Bhat, Curless, Cohen and Zitnick, "Fourier Analysis of the 2D Screened Poisson Equation
for Gradient Domain Problems", ECCV 2008, eq. 3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion.maxflow import grid_neighbours

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Grid:
    """The equation's left side on one level: N pixels in raster order, arcs as in ``maxflow``.

    ``neighbour`` int32 (N, 4), -1 for none; ``weight`` float32 (N, 4), 0 for none; ``mass`` and
    ``bound`` float32 (N,); ``parent`` int32 (N,): the pixel of the next coarser level.
    """

    neighbour: Ints
    weight: Floats
    mass: Floats
    bound: Floats
    diagonal: Floats
    parent: Ints


@njit(cache=True, nogil=True)
def _relax(
    neighbour: Ints, weight: Floats, diagonal: Floats, rhs: Floats, x: Floats, backwards: bool
) -> None:
    """One Gauss-Seidel pass in place, in raster order or against it."""
    count, channels = x.shape
    for step in range(count):
        node = count - 1 - step if backwards else step
        for channel in range(channels):
            total = rhs[node, channel]
            for arc in range(4):
                if neighbour[node, arc] >= 0:
                    total += weight[node, arc] * x[neighbour[node, arc], channel]
            x[node, channel] = total / diagonal[node]


def _apply(grid: Grid, x: Floats) -> Floats:
    """The left side of the equation at ``x`` float32 (N, C)."""
    out = np.empty_like(x)
    _fill_left(grid.neighbour, grid.weight, grid.diagonal, x, out)
    return out


@njit(cache=True, nogil=True)
def _fill_left(neighbour: Ints, weight: Floats, diagonal: Floats, x: Floats, out: Floats) -> None:
    count, channels = x.shape
    for node in range(count):
        for channel in range(channels):
            total = diagonal[node] * x[node, channel]
            for arc in range(4):
                if neighbour[node, arc] >= 0:
                    total -= weight[node, arc] * x[neighbour[node, arc], channel]
            out[node, channel] = total


def _gather(parent: Ints, residual: Floats, count: int) -> Floats:
    """Sums of ``residual`` over the children of each coarse pixel."""
    out = np.zeros((count, residual.shape[1]), np.float32)
    _add_children(parent, residual, out)
    return out


@njit(cache=True, nogil=True)
def _add_children(parent: Ints, residual: Floats, out: Floats) -> None:
    for node in range(len(parent)):
        for channel in range(residual.shape[1]):
            out[parent[node], channel] += residual[node, channel]


def _coarsen(grid: Grid, count: int) -> tuple[Floats, Floats, Floats]:
    """Edges, mass and bound of the coarse level. An edge twice as long is half as stiff."""
    weights = np.zeros((count, 4), np.float32)
    masses = np.zeros(count, np.float32)
    bounds = np.zeros(count, np.float32)
    fine = (grid.weight, grid.mass, grid.bound)
    _add_coarse(grid.neighbour, grid.parent, fine, (weights, masses, bounds))
    return weights, masses, bounds


@njit(cache=True, nogil=True)
def _add_coarse(
    neighbour: Ints,
    parent: Ints,
    fine: tuple[Floats, Floats, Floats],
    coarse: tuple[Floats, Floats, Floats],
) -> None:
    weight, mass, bound = fine
    weights, masses, bounds = coarse
    for node in range(len(parent)):
        mine = parent[node]
        masses[mine] += mass[node]
        bounds[mine] += np.float32(0.5) * bound[node]
        for arc in range(4):
            other = neighbour[node, arc]
            if other >= 0 and parent[other] != mine:
                weights[mine, arc] += np.float32(0.5) * weight[node, arc]


def _grid(
    neighbour: Ints,
    weight: Floats,
    mass: Floats,
    bound: Floats,
    parent: Ints,
) -> Grid:
    diagonal = np.maximum(weight.sum(1) + mass + bound, np.float32(1e-6))
    return Grid(neighbour, weight, mass, bound, diagonal, parent)


def build(
    inside: npt.NDArray[np.bool_],
    weight: Floats,
    *,
    mass: Floats,
    bound: Floats,
) -> list[Grid]:
    """All levels, finest first, for the pixels of ``inside`` (H, W); the rest as in ``Grid``."""
    levels: list[Grid] = []
    neighbour = grid_neighbours(inside)
    while True:
        height, width = inside.shape
        coarse = np.zeros(((height + 1) // 2, (width + 1) // 2), np.bool_)
        ys, xs = np.nonzero(inside)
        coarse[ys // 2, xs // 2] = True
        index = np.cumsum(coarse.ravel(), dtype=np.int32).reshape(coarse.shape) - 1
        parent = index[ys // 2, xs // 2].astype(np.int32)
        levels.append(_grid(neighbour, weight, mass, bound, parent))
        count = int(np.count_nonzero(coarse))
        if len(ys) <= 32 or count == len(ys):
            return levels
        weight, mass, bound = _coarsen(levels[-1], count)
        inside, neighbour = coarse, grid_neighbours(coarse)


def _cycle(levels: list[Grid], depth: int, rhs: Floats) -> Floats:
    """One symmetric V-cycle from zero."""
    grid = levels[depth]
    x = np.zeros_like(rhs)
    passes = 1 if depth < len(levels) - 1 else 12
    for _ in range(passes):
        _relax(grid.neighbour, grid.weight, grid.diagonal, rhs, x, False)
    if depth < len(levels) - 1:
        residual = rhs - _apply(grid, x)
        below = _gather(grid.parent, residual, len(levels[depth + 1].mass))
        x += _cycle(levels, depth + 1, below)[grid.parent]
    for _ in range(passes):
        _relax(grid.neighbour, grid.weight, grid.diagonal, rhs, x, True)
    return x


def solve(
    levels: list[Grid],
    rhs: Floats,
    guess: Floats,
    *,
    between: Callable[[], None],
    tolerance: float = 2e-3,
    most: int = 40,
) -> Floats:
    """The solution float32 (N, C) for ``rhs`` float32 (N, C), from ``guess`` of the same shape.

    Stops when no pixel's update is above ``tolerance`` (in the unit of the picture).
    """
    grid = levels[0]
    x = guess.astype(np.float32)
    residual = rhs - _apply(grid, x)
    direction = np.zeros_like(x)
    previous = 0.0
    for _ in range(most):
        between()
        push = _cycle(levels, 0, residual)
        slope = float(np.vdot(residual, push))
        if slope <= 0:
            break
        direction *= np.float32(slope / previous if previous else 0)
        direction += push
        image = _apply(grid, direction)
        length = np.float32(slope / max(float(np.vdot(direction, image)), 1e-20))
        x += length * direction
        image *= length
        residual -= image
        previous = slope
        if abs(length) * max(float(direction.max()), -float(direction.min())) < tolerance:
            break
    return x
