"""The multigrid solver against a dense solve and a closed form."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.completion import poisson
from intarsia.core.engine.completion.maxflow import grid_neighbours


def nothing() -> None:
    pass


@pytest.mark.parametrize("screening", [0.0, 0.01])
def test_agrees_with_a_dense_solve(screening: float) -> None:
    rng = np.random.default_rng(1)
    inside = rng.random((17, 23)) < 0.8
    neighbour = grid_neighbours(inside)
    weight = (neighbour >= 0).astype(np.float32)
    bound = 4 - weight.sum(1)
    mass = np.full(len(bound), screening, np.float32)
    rhs = rng.normal(size=(len(bound), 3)).astype(np.float32)
    dense = np.diag(4 + mass.astype(np.float64))
    node, arc = np.nonzero(neighbour >= 0)
    dense[node, neighbour[node, arc]] -= 1
    levels = poisson.build(inside, weight, mass=mass, bound=bound.astype(np.float32))
    found = poisson.solve(
        levels, rhs, np.zeros_like(rhs), between=nothing, tolerance=1e-6, most=100
    )
    assert np.allclose(found, np.linalg.solve(dense, rhs), atol=1e-4)


def test_a_ramp_is_harmonic() -> None:
    inside = np.zeros((40, 60), np.bool_)
    inside[1:-1, 1:-1] = True
    ramp = np.broadcast_to(np.linspace(0, 1, 60, dtype=np.float32), (40, 60))
    neighbour = grid_neighbours(inside)
    places = np.argwhere(inside)
    bound = np.zeros(len(places), np.float32)
    rhs = np.zeros((len(places), 1), np.float32)
    for arc, way in enumerate(((0, 1), (0, -1), (1, 0), (-1, 0))):
        y, x = (places + way).T
        rim = neighbour[:, arc] < 0
        bound[rim] += 1
        rhs[rim, 0] += ramp[y[rim], x[rim]]
    weight = (neighbour >= 0).astype(np.float32)
    levels = poisson.build(inside, weight, mass=np.zeros_like(bound), bound=bound)
    found = poisson.solve(levels, rhs, np.zeros_like(rhs), between=nothing, tolerance=1e-5)
    assert np.abs(found[:, 0] - ramp[inside]).max() < 1e-3


def test_cancelling_stops_the_solver() -> None:
    inside = np.ones((8, 8), np.bool_)
    weight = (grid_neighbours(inside) >= 0).astype(np.float32)
    ones = np.ones(64, np.float32)
    levels = poisson.build(inside, weight, mass=ones, bound=ones)

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        poisson.solve(levels, np.ones((64, 3), np.float32), np.zeros((64, 3)), between=stop)
