"""What a corrective click changes: the region after which the selection is most likely right.

Every leaf is given odds from all clicks so far; of the regions that hold the click, the one with
the best expected overlap of the selection after it is taken, if the click lies in the middle of
that region, as one clicks on what is wrong. What an earlier click of the other
kind lies in does not change hands.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.choice import Choices, fitted_trees
from intarsia.core.engine.segment.classical.grown_regions import component
from intarsia.core.engine.segment.classical.leaf_odds import Seed, leaf_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.region_traits import ClickState, depths

Leaves = npt.NDArray[np.bool_]
Odds = npt.NDArray[np.float64]

_LIMITS = (0.3, 0.5, 0.7)  # odds from which leaves around the click are one more region
_OFF_CENTRE = 0.15  # price of a region in whose middle the click does not lie, where one corrects
_CENTRAL, _AT_THE_RIM = 0.65, 0.09  # of a region's greatest depth: enough, and no more to say


def corrected(
    prepared: PreparedPicture, seeds: tuple[Seed, ...], state: ClickState, choices: Choices
) -> Leaves:
    """(n,) bool: what is chosen after the click of `state`, the last of `seeds`."""
    odds = leaf_odds(prepared, seeds, state, choices)
    regions = _regions(prepared, state, choices, odds)
    opposed = [seed.leaf for seed in seeds if seed.adds != state.adds]
    free = ~regions[:, opposed].any(1)
    if free.any():
        regions = regions[free]
    after = regions | state.chosen if state.adds else state.chosen & ~regions
    deepest, depth = depths(prepared.traits, regions, state)
    central = np.maximum(depth / np.maximum(deepest, 0.5), _AT_THE_RIM)
    worth = expected_overlap(odds, prepared, after)
    worth -= _OFF_CENTRE * np.maximum(np.log(_CENTRAL / central), 0)
    return np.asarray(after[int(np.argmax(worth))])


def leaf_odds(
    prepared: PreparedPicture, seeds: tuple[Seed, ...], state: ClickState, choices: Choices
) -> Odds:
    """(n,) in [0, 1]: how much of each leaf is likely meant; clicks are sure."""
    rows = leaf_rows(
        prepared.nests, prepared.graph, prepared.traits, prepared.owner, seeds, state, choices
    )
    odds = np.clip(fitted_trees("leaf").answer(rows), 0, 1).astype(np.float64)
    for seed in seeds:
        odds[seed.leaf] = float(seed.adds)
    return odds


def expected_overlap(odds: Odds, prepared: PreparedPicture, chosen: Leaves) -> Odds:
    """(c,) expected intersection over expected union of (c, n) bool with what is meant."""
    area = prepared.tree.leaves.area
    likely = odds * area
    inside = chosen @ likely
    return np.asarray(inside / (chosen @ area + likely.sum() - inside), np.float64)


def _regions(prepared: PreparedPicture, state: ClickState, choices: Choices, odds: Odds) -> Leaves:
    """(c, n) bool: what may change hands, each holding the click and hanging together with it."""
    alone = np.zeros_like(state.chosen)
    alone[state.leaf] = True
    found = [alone]
    for limit in _LIMITS:
        wrong = (odds > limit) & ~state.chosen if state.adds else (odds < 1 - limit) & state.chosen
        wrong[state.leaf] = True
        found.append(component(prepared.graph, wrong, state.leaf))
    return np.concatenate([choices.regions, np.stack(found)])
