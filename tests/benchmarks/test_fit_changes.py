"""What `benchmarks/fit_changes.py` takes a change to be worth before anything is learnt."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.change_traits import (
    after_change,
    change_rows,
    expected_overlap,
)
from intarsia.core.engine.segment.classical.choice import choices_at
from intarsia.core.engine.segment.classical.leaf_odds import Seed
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.classical.region_traits import ClickState


def test_by_hand_a_change_is_worth_what_the_odds_promise_to_gain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    by_hand = import_module("fit_changes").by_hand
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (80, 120, 3))).astype(np.float32)
    picture[20:60, 20:60] = (0.8, 0.1, 0.1)
    prepared = prepare(picture)
    leaves = prepared.tree.leaves
    seed = Seed(prepared.leaf_at((40.5, 40.5)), 40.5, 40.5, True)
    state = ClickState(seed.leaf, (40.5, 40.5), True, 0, np.zeros(leaves.count, bool))
    state.chosen[prepared.leaf_at((100.5, 70.5))] = True
    odds = rng.random(leaves.count)
    regions = rng.random((5, leaves.count)) > 0.5
    regions[:, seed.leaf] = True
    choices = choices_at(prepared.nests, prepared.graph, prepared.traits, state)
    rows = change_rows(prepared.traits, (seed,), state, choices, odds, regions)
    area = leaves.area.astype(float)
    now = expected_overlap(odds, area, state.chosen[None])
    then = expected_overlap(odds, area, after_change(state, regions))
    assert by_hand(rows) == pytest.approx(then - now, abs=1e-5)
