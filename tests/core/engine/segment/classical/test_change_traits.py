"""What is known of a change: what the odds promise, how deep the click lies, outlines."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.change_traits import (
    after_change,
    change_rows,
    expected_overlap,
)
from intarsia.core.engine.segment.classical.choice import Choices, choices_at
from intarsia.core.engine.segment.classical.leaf_odds import Seed
from intarsia.core.engine.segment.classical.next_region import changeable
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.region_traits import ClickState

GAIN, FOUND, CENTRAL = 3, 7, 16  # columns


@pytest.fixture(scope="module")
def prepared() -> PreparedPicture:
    """A red and a green square beside each other on a grey wall with grain."""
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (120, 200, 3))).astype(np.float32)
    picture[30:90, 20:80] = (0.8, 0.1, 0.1)
    picture[30:90, 80:140] = (0.1, 0.7, 0.2)
    return prepare(picture)


def inside(prepared: PreparedPicture, left: int, right: int) -> np.ndarray:
    """(n,) bool: the leaves in the middle of a stretch of the squares."""
    found = np.zeros(prepared.tree.leaves.count, bool)
    found[np.unique(prepared.tree.leaves.labels[35:85, left + 5 : right - 5])] = True
    return found


def asked(prepared: PreparedPicture) -> tuple[tuple[Seed, ...], ClickState, Choices]:
    """A click on the green square where the red one is chosen."""
    red, green = prepared.leaf_at((50.5, 60.5)), prepared.leaf_at((110.5, 60.5))
    seeds = Seed(red, 50.5, 60.5, True), Seed(green, 110.5, 60.5, True)
    state = ClickState(green, (110.5, 60.5), True, 1, inside(prepared, 20, 80))
    return seeds, state, choices_at(prepared.nests, prepared.graph, prepared.traits, state)


def test_expected_overlap_is_that_of_areas(prepared: PreparedPicture) -> None:
    count, area = prepared.tree.leaves.count, prepared.tree.leaves.area
    odds = np.zeros(count)
    odds[:2] = (1.0, 0.5)
    chosen = np.zeros((2, count), bool)
    chosen[0, 0] = chosen[1, :2] = True
    found = expected_overlap(odds, area, chosen)
    one, two = float(area[0]), float(area[1])
    assert found == pytest.approx([one / (one + two / 2), (one + two / 2) / (one + two)])


def test_a_change_adds_or_takes_away(prepared: PreparedPicture) -> None:
    red, green = inside(prepared, 20, 80), inside(prepared, 80, 140)
    both = red | green
    adds = ClickState(0, (0.5, 0.5), True, 1, red)
    takes = ClickState(0, (0.5, 0.5), False, 1, both)
    assert (after_change(adds, green[None])[0] == both).all()
    assert (after_change(takes, green[None])[0] == red).all()


def test_the_likely_region_promises_most(prepared: PreparedPicture) -> None:
    seeds, state, choices = asked(prepared)
    green = inside(prepared, 80, 140)
    odds = np.where(green | state.chosen, 0.95, 0.02)
    alone = np.zeros_like(green)
    alone[state.leaf] = True
    regions = np.stack([green, ~state.chosen, alone])
    rows = change_rows(prepared.traits, seeds, state, choices, odds, regions)
    assert np.isfinite(rows).all()
    assert rows[0, GAIN] > 0 > rows[1, GAIN]
    assert rows[0, GAIN] >= rows[2, GAIN]
    assert rows[0, FOUND] == pytest.approx(0.95, abs=1e-3)
    assert rows[0, CENTRAL] > 0.8


def test_regions_hold_the_click_and_no_opposed_one(prepared: PreparedPicture) -> None:
    seeds, state, choices = asked(prepared)
    wall = prepared.leaf_at((180.5, 10.5))
    opposed = (*seeds[:1], Seed(wall, 180.5, 10.5, False), seeds[1])
    odds = np.full(prepared.tree.leaves.count, 0.6)
    regions = changeable(prepared, opposed, state, choices, odds)
    assert regions[:, state.leaf].all()
    assert not regions[:, wall].any()
    assert not (regions & state.chosen)[:, [seeds[0].leaf]].any()
    assert len(np.unique(regions, axis=0)) == len(regions)
