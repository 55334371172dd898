"""Which nodes are opened: from the top, as many as pieces are wanted, where most is gained."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from intarsia.core.engine.segment.classical import opened_nodes
from intarsia.core.engine.segment.classical.opened_nodes import merge_rows, opened_by_worth
from intarsia.core.engine.segment.classical.prepared import PreparedPicture


@pytest.fixture
def prepared(two_squares: PreparedPicture) -> PreparedPicture:
    return two_squares


def kept(prepared: PreparedPicture, opened: np.ndarray) -> list[int]:
    """The closed nodes under open ones."""
    above = prepared.nests[-1].parents
    return [k for k in range(opened.size) if not opened[k] and (above[k] < 0 or opened[above[k]])]


def test_as_many_pieces_are_left_as_are_wanted_and_they_hold_every_leaf_once(
    prepared: PreparedPicture,
) -> None:
    nest, count = prepared.nests[-1], prepared.tree.leaves.count
    for most in (1, 2, 9, count, 3 * count):
        pieces = kept(prepared, opened_by_worth(prepared, most))
        assert len(pieces) == min(most, count)
        assert (sum(nest.leaves_of(node).astype(int) for node in pieces) == 1).all()


def test_what_must_be_opened_is_and_counts(prepared: PreparedPicture) -> None:
    nest, count = prepared.nests[-1], prepared.tree.leaves.count
    first = np.zeros(2 * count - 1, bool)
    node = count
    while node >= 0:
        first[node] = True
        node = int(nest.parents[node])
    wanted = int(first.sum()) + 4
    opened = opened_by_worth(prepared, wanted, first)
    assert opened[first].all()
    assert len(kept(prepared, opened)) == wanted
    assert (opened_by_worth(prepared, 2, first) == first).all()


def test_a_way_down_is_taken_for_what_lies_at_its_end(
    prepared: PreparedPicture, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, count = prepared.nests[-1].tree, prepared.tree.leaves.count
    last, _ = merge_rows(prepared)
    above = prepared.nests[-1].parents
    wanted = next(k for k in last if above[above[count + k]] >= 0)
    worth = np.where(last == wanted, 1000.0, 0.0)
    answering = SimpleNamespace(answer=lambda rows: worth)
    monkeypatch.setattr(opened_nodes, "fitted_trees", lambda which: answering)
    steps, node = 1, count + wanted
    while above[node] >= 0:
        steps, node = steps + 1, int(above[node])
    opened = opened_by_worth(prepared, steps + 1)
    assert opened[count + wanted]
    assert opened.sum() == steps
    assert not opened[tree.children[wanted]].any()


def test_what_is_known_of_a_merge_is_true_of_its_sides(prepared: PreparedPicture) -> None:
    nest, leaves = prepared.nests[-1], prepared.tree.leaves
    merges, rows = merge_rows(prepared)
    assert (merges == np.arange(max(0, leaves.count - 161), leaves.count - 1)).all()
    assert np.isfinite(rows).all()
    half = 5 + (rows.shape[1] - 5) // 2
    for row, merge in zip(rows[-12:], merges[-12:], strict=True):
        sides = [nest.leaves_of(int(node)) for node in nest.tree.children[merge]]
        larger, smaller = sorted(sides, key=lambda side: -leaves.area[side].sum())
        assert row[0] == leaves.count - 1 - merge
        assert row[1] == nest.tree.cost[merge]
        assert row[4] == pytest.approx(leaves.border[larger][:, smaller].sum(), rel=1e-4)
        for first, side in ((5, larger), (half, smaller)):
            frame = leaves.frame[side].sum()
            outline = leaves.border[side][:, ~side].sum()
            assert row[first + 1] == pytest.approx(frame / leaves.frame.sum(), abs=1e-5)
            assert row[first + 2] == pytest.approx(frame / (frame + outline), abs=1e-4)
            back = (leaves.area * prepared.back)[side].sum() / leaves.area[side].sum()
            assert row[first + 7] == pytest.approx(back, abs=1e-4)
