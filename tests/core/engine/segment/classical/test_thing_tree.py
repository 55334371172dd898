"""A tree in which things are nodes: all leaves once, nothing crosses a thing, things join last."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.thing_tree import thing_tree


@pytest.fixture
def prepared(two_squares: PreparedPicture) -> PreparedPicture:
    return two_squares


def under(prepared: PreparedPicture, rows: slice, columns: slice) -> np.ndarray:
    """The leaves that have a pixel there."""
    out = np.zeros(prepared.tree.leaves.count, bool)
    out[np.unique(prepared.tree.leaves.labels[rows, columns])] = True
    return out


def test_things_are_nodes_that_join_the_rest_last(prepared: PreparedPicture) -> None:
    tree, count = prepared.nests[-1].tree, prepared.tree.leaves.count
    large = under(prepared, slice(0, 110), slice(10, 80))
    small = under(prepared, slice(40, 70), slice(30, 50)) & large
    other = under(prepared, slice(60, 110), slice(110, 150)) & ~large
    things = (large, small, other)
    grown = thing_tree(tree, things)
    for node, thing in zip(grown.things, things, strict=True):
        assert (grown.nest.leaves_of(node) == thing).all()
    assert grown.nest.leaves_of(2 * count - 2).all()
    assert grown.joins.sum() == len(things)
    assert grown.joins[-len(things) :].all()
    places = np.arange(count, 2 * count - 1)
    assert (grown.nest.tree.children < places[:, None]).all()
    area = grown.nest.tree.summed(tree.leaves.area / tree.leaves.area.sum())
    sides = np.sort(area[grown.nest.tree.children], axis=1)
    assert np.exp(grown.nest.tree.measures[:, 6:8]) == pytest.approx(sides, rel=1e-4)


def test_without_things_it_is_the_tree(prepared: PreparedPicture) -> None:
    tree = prepared.nests[-1].tree
    grown = thing_tree(tree, ())
    assert (grown.nest.tree.children == np.sort(tree.children, axis=1)).all()
    assert (grown.nest.tree.cost == tree.cost).all()
    assert not grown.joins.any()
