"""What is known of each leaf after clicks: nearness, looks, what is chosen."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.choice import choices_at
from intarsia.core.engine.segment.classical.leaf_odds import Seed, leaf_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.region_traits import ClickState

AWAY, TONE, FROM_TAKEN, CHOSEN, ADDS, IN_THINGS = 5, 7, 13, 25, -8, -2  # columns
JOINS = slice(9, 12)


@pytest.fixture(scope="module")
def prepared() -> PreparedPicture:
    """A red and a green square on a grey wall with grain."""
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (120, 200, 3))).astype(np.float32)
    picture[30:90, 20:80] = (0.8, 0.1, 0.1)
    picture[30:90, 120:180] = (0.1, 0.7, 0.2)
    return prepare(picture)


def rows(prepared: PreparedPicture, *seeds: Seed) -> np.ndarray:
    """(n, k) after clicks, the last of which is decided; the red square is chosen."""
    last = seeds[-1]
    red = np.zeros(prepared.tree.leaves.count, bool)
    red[np.unique(prepared.tree.leaves.labels[35:85, 25:75])] = True
    state = ClickState(last.leaf, (last.x, last.y), last.adds, 1, red)
    choices = choices_at(prepared.nests, prepared.graph, prepared.traits, state)
    return leaf_rows(
        *(prepared.nests, prepared.graph, prepared.traits, prepared.owner),
        *(seeds, state, choices, prepared.shown.at((seeds[0].x, seeds[0].y))),
    )


def test_leaves_near_and_like_a_click_are_told_from_others(prepared: PreparedPicture) -> None:
    at = prepared.leaf_at
    red, green, wall = at((50.5, 60.5)), at((150.5, 60.5)), at((5.5, 110.5))
    found = rows(prepared, Seed(red, 50.5, 60.5, True), Seed(green, 150.5, 60.5, True))
    assert found.shape[0] == prepared.tree.leaves.count
    assert np.isfinite(found).all()
    away, tone = found[:, AWAY], found[:, TONE]
    assert away[red] == away[green] == 0
    assert away[wall] > 0.5
    assert tone[wall] > tone[green] + 1
    assert found[wall, CHOSEN] == 0
    assert found[red, CHOSEN] == 1


def test_what_windows_around_the_first_click_show_is_known_of_each_leaf(
    prepared: PreparedPicture,
) -> None:
    at = prepared.leaf_at
    red, green, wall = at((50.5, 60.5)), at((150.5, 60.5)), at((5.5, 110.5))
    found = rows(prepared, Seed(red, 50.5, 60.5, True), Seed(green, 150.5, 60.5, True))
    of_things = found[:, IN_THINGS]
    assert of_things[red] > 0.5
    assert of_things[green] <= of_things[red]
    assert of_things[wall] < 0.3


def test_a_click_that_takes_away_is_another_side(prepared: PreparedPicture) -> None:
    at = prepared.leaf_at
    red, wall = at((50.5, 60.5)), at((5.5, 110.5))
    adds = rows(prepared, Seed(red, 50.5, 60.5, True), Seed(wall, 5.5, 110.5, True))
    takes = rows(prepared, Seed(red, 50.5, 60.5, True), Seed(red, 60.5, 60.5, False))
    assert adds[wall, AWAY] == 0
    assert takes[wall, AWAY] > 0
    assert takes[red, FROM_TAKEN] == 0
    assert adds[0, ADDS] == 1
    assert takes[0, ADDS] == 0


def test_joining_many_clicks_is_the_cheapest_of_joining_each(prepared: PreparedPicture) -> None:
    """To the bit, as the branch of each click has it on its own."""
    rng = np.random.default_rng(3)
    at = [(float(x), float(y)) for x, y in rng.uniform(0, (200, 120), (9, 2))]
    seeds = [Seed(prepared.leaf_at(point), *point, True) for point in at]
    found = rows(prepared, *seeds)[:, JOINS]
    for nest, column in zip(prepared.nests, found.T, strict=True):
        cheapest = np.full(nest.order.size, 12.0)
        for seed in seeds:
            price = -6.0
            cheapest[seed.leaf] = price
            for node in nest.branch(seed.leaf)[1:]:
                price = max(price, float(nest.tree.cost[node - nest.order.size]))
                below = nest.leaves_of(node)
                cheapest[below] = np.minimum(cheapest[below], price)
        assert (column == cheapest.astype(np.float32)).all()
        assert np.unique(column).size > 3
