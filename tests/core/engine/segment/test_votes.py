"""Votes of the merge trees: who is in, who is out, and that a plain object is found whole."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.segment.prepared import Prepared, prepare
from intarsia.core.engine.segment.votes import voted_leaves


def two_discs() -> list[npt.NDArray[np.bool_]]:
    y, x = np.mgrid[:160, :240]
    return [(x - middle) ** 2 + (y - 70) ** 2 < 32**2 for middle in (60, 170)]


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    """Two unlike discs of stripes on a plain ramp."""
    y, x = np.mgrid[:160, :240]
    picture = np.stack([0.5 + x / 900, 0.55 + y / 900, 0.5 + 0 * x], axis=2)
    stripes = 0.15 + 0.1 * ((x // 6) % 2)
    for disc, red in zip(two_discs(), (1.0, 3.0), strict=True):
        picture[disc] = np.stack([red * stripes, 0.3 * stripes, 0.6 - stripes], axis=2)[disc]
    return prepare(picture.astype(np.float32))


def overlap(one: npt.NDArray[np.bool_], two: npt.NDArray[np.bool_]) -> float:
    return float((one & two).sum() / (one | two).sum())


def test_each_tree_holds_the_same_leaves(prepared: Prepared) -> None:
    assert len(prepared.others) > 1
    for other in prepared.others:
        assert other.tree.leaves is prepared.tree.leaves
        assert other.score.shape == prepared.score.shape
    assert prepared.others is prepared.others  # made once


def test_the_first_node_above_is_the_lowest_that_holds_the_leaf(prepared: Prepared) -> None:
    tree, nodes = prepared.tree, prepared.branch(prepared.leaf_at((60.0, 70.0)))[:-1]
    below = np.stack([tree.leaves_of(node) for node in nodes])
    expected = np.where(below.any(0), below.argmax(0), -1)
    assert (tree.first_above(nodes) == expected).all()


@pytest.mark.parametrize("which", [0, 1])
def test_a_click_finds_its_object(prepared: Prepared, which: int) -> None:
    leaf = prepared.leaf_at(((60.0, 70.0), (170.0, 70.0))[which])
    chosen = voted_leaves(prepared, [leaf], [])
    assert chosen[leaf]
    assert overlap(chosen[prepared.tree.leaves.labels], two_discs()[which]) > 0.9


def test_clicks_on_two_objects_find_both(prepared: Prepared) -> None:
    leaves = [prepared.leaf_at((60.0, 70.0)), prepared.leaf_at((170.0, 70.0))]
    chosen = voted_leaves(prepared, leaves, [])
    assert chosen[leaves].all()
    assert overlap(chosen[prepared.tree.leaves.labels], np.logical_or(*two_discs())) > 0.9


def test_a_leaf_that_is_not_wanted_stays_out(prepared: Prepared) -> None:
    wanted, other = prepared.leaf_at((60.0, 70.0)), prepared.leaf_at((5.0, 5.0))
    chosen = voted_leaves(prepared, [wanted], [other])
    assert chosen[wanted]
    assert not chosen[other]
    assert voted_leaves(prepared, [wanted], [wanted])[wanted]  # asked for both ways: it is in
