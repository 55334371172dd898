"""The grid cut has the value that an independent max-flow finds."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_flow

from intarsia.core.engine.completion.maxflow import grid_neighbours, min_cut


def reference(neighbour: np.ndarray, cap: np.ndarray, terminal: np.ndarray) -> int:
    count = len(terminal)
    node, arc = np.nonzero(neighbour >= 0)
    fed, drained = np.nonzero(terminal > 0)[0], np.nonzero(terminal < 0)[0]
    rows = np.concatenate([node, np.full(len(fed), count), drained])
    columns = np.concatenate([neighbour[node, arc], fed, np.full(len(drained), count + 1)])
    values = np.concatenate([cap[node, arc], terminal[fed], -terminal[drained]])
    graph = csr_matrix((values.astype(np.int32), (rows, columns)), shape=(count + 2, count + 2))
    return int(maximum_flow(graph, count, count + 1).flow_value)


def value(neighbour: np.ndarray, cap: np.ndarray, terminal: np.ndarray, sink: np.ndarray) -> float:
    node, arc = np.nonzero(neighbour >= 0)
    across = ~sink[node] & sink[neighbour[node, arc]]
    ends = np.where(sink, np.maximum(terminal, 0), np.maximum(-terminal, 0))
    return float(cap[node, arc][across].sum() + ends.sum())


@pytest.mark.parametrize("seed", range(20))
def test_cut_is_a_minimum(seed: int) -> None:
    rng = np.random.default_rng(seed)
    inside = rng.random(rng.integers(1, 25, 2)) < 0.8
    inside[0, 0] = True
    neighbour = grid_neighbours(inside)
    cap = np.where(neighbour >= 0, rng.integers(0, 20, neighbour.shape), 0).astype(np.float32)
    cap[rng.random(cap.shape) < 0.3] = 0
    terminal = rng.integers(-30, 31, len(neighbour)).astype(np.float32)
    sink = min_cut(neighbour, cap.copy(), terminal.copy())
    assert value(neighbour, cap, terminal, sink) == reference(neighbour, cap, terminal)


def test_arcs_come_in_pairs() -> None:
    inside = np.random.default_rng(0).random((9, 7)) < 0.6
    neighbour = grid_neighbours(inside)
    for node, arc in np.argwhere(neighbour >= 0):
        assert neighbour[neighbour[node, arc], arc ^ 1] == node
