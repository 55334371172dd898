"""What a corrective click changes: the region by which the selection most likely gains.

Every leaf is given odds from all clicks so far. Of the regions that hold the click, larger and
smaller, the one is taken whose change is predicted to gain most, where a loss counts several times:
a click rather changes too little than spoil what was right. What an earlier click of the other
kind lies in does not change hands.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.change_traits import (
    MIDDLE,
    after_change,
    change_rows,
)
from intarsia.core.engine.segment.classical.choice import Choices, fitted_trees
from intarsia.core.engine.segment.classical.grown_regions import component
from intarsia.core.engine.segment.classical.leaf_odds import Seed, leaf_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.region_traits import ClickState

Leaves = npt.NDArray[np.bool_]
Odds = npt.NDArray[np.float64]

_LIMITS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)  # odds of being wrong from which leaves go along
_OFF_CENTRE = 0.05  # price of a region in whose middle the click does not lie
_CENTRAL, _AT_THE_RIM = 0.5, 0.09  # of a region's greatest depth: enough, and no more to say
_LIKELY = 0.5  # odds of being wrong to which the regions of a click are cut as well


def corrected(
    prepared: PreparedPicture, seeds: tuple[Seed, ...], state: ClickState, choices: Choices
) -> Leaves:
    """(n,) bool: what is chosen after the click of `state`, the last of `seeds`.

    As before where no change promises to gain anything.
    """
    odds = leaf_odds(prepared, seeds, state, choices)
    regions = changeable(prepared, seeds, state, choices, odds)
    rows = change_rows(prepared.traits, seeds, state, choices, odds, regions)
    central = np.maximum(rows[:, MIDDLE], _AT_THE_RIM)
    worth = fitted_trees("change").answer(rows)
    worth -= _OFF_CENTRE * np.maximum(np.log(_CENTRAL / central), 0)
    best = int(np.argmax(worth))
    return np.asarray(after_change(state, regions[best])) if worth[best] > 0 else state.chosen


def leaf_odds(
    prepared: PreparedPicture, seeds: tuple[Seed, ...], state: ClickState, choices: Choices
) -> Odds:
    """(n,) in [0, 1]: how much of each leaf is likely meant; clicks are sure."""
    rows = leaf_rows(
        *(prepared.nests, prepared.graph, prepared.traits, prepared.owner),
        *(seeds, state, choices, prepared.shown.at((seeds[0].x, seeds[0].y))),
    )
    odds = np.clip(fitted_trees("leaf").answer(rows), 0, 1).astype(np.float64)
    for seed in seeds:
        odds[seed.leaf] = float(seed.adds)
    return odds


def changeable(
    prepared: PreparedPicture,
    seeds: tuple[Seed, ...],
    state: ClickState,
    choices: Choices,
    odds: Odds,
) -> Leaves:
    """(c, n) bool: what may change hands, each holding the click and hanging together with it.

    Without what an earlier click of the other kind lies in; the click's own leaf has none.
    """
    allowed = state.chosen != state.adds
    wrong = odds if state.adds else 1 - odds

    def around(leaves: Leaves) -> Leaves:
        leaves = leaves & allowed
        leaves[state.leaf] = True
        return component(prepared.graph, leaves, state.leaf)

    alone = np.zeros_like(state.chosen)
    alone[state.leaf] = True
    grown = [around(wrong > limit) for limit in _LIMITS]
    cut = [around(region & (wrong > _LIKELY)) for region in choices.regions]
    regions = np.concatenate([choices.regions, np.stack([alone, *grown, *cut])])
    regions = regions[
        np.sort(np.unique(np.packbits(regions, axis=1), axis=0, return_index=True)[1])
    ]
    opposed = [seed.leaf for seed in seeds if seed.adds != state.adds]
    free = ~regions[:, opposed].any(1)
    return regions[free]
