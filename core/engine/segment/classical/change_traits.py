"""What tells how much better a selection is after a change: odds, outlines, earlier clicks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.choice import Choices
from intarsia.core.engine.segment.classical.leaf_odds import Seed
from intarsia.core.engine.segment.classical.region_traits import ClickState, LeafTraits, depths

Leaves = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Columns = list[npt.NDArray[np.floating]]

MIDDLE = 16  # column of `change_rows`: the click's depth in a region's greatest
_LIMITS = (0.3, 0.5, 0.7)  # odds of being wrong that are counted
_SHARP = 0.1  # how much the best regions of a click count before the others
_SHALLOW = 2  # working pixels to a pixel of a depth


def expected_overlap(odds: Numbers, area: npt.NDArray[np.floating], chosen: Leaves) -> Numbers:
    """(c,) expected intersection over expected union of (c, n) bool with what is meant."""
    likely = odds * area
    inside = chosen @ likely
    return np.asarray(inside / np.maximum(chosen @ area + likely.sum() - inside, 1), np.float64)


def after_change(state: ClickState, regions: Leaves) -> Leaves:
    """(c, n) bool: what is chosen after each of (c, n) regions has changed hands."""
    return regions | state.chosen if state.adds else state.chosen & ~regions


def change_rows(
    traits: LeafTraits,
    seeds: tuple[Seed, ...],
    state: ClickState,
    choices: Choices,
    odds: Numbers,
    regions: Leaves,
) -> npt.NDArray[np.float32]:
    """(c, k) float32 of what tells how much is gained where each of (c, n) bool changes hands.

    `odds`: (n,) that each leaf is meant. `choices`: what the last of `seeds`, that of `state`, may
    change, with what it seems to gain.
    """
    area = traits.leaves.area.astype(np.float64)
    held = max(float(area[state.chosen].sum()), 1.0)
    member = regions.astype(np.float32)
    size = member @ area
    columns = [
        np.log(size / area.sum()),
        np.log(size / held),
        *_by_odds(area, state, odds, regions, size, held),
        *_of_depth(traits, state, regions, size, held),
        *_beside_choices(traits, choices, member, size),
        *_outlines(traits, state, regions, member, size),
    ]
    far = float(np.hypot(*traits.leaves.labels.shape))
    same = [seed for seed in seeds[:-1] if seed.adds == state.adds]
    others = [seed for seed in seeds if seed.adds != state.adds]
    adding = sum(seed.adds for seed in seeds)
    facts = (
        float(state.adds),
        adding,
        len(seeds) - adding,
        np.log(held / area.sum()),
        _nearest(same, state, far),
        _nearest(others, state, far),
        np.log(area[state.leaf] / area.sum()),
    )
    columns += [np.full(len(regions), float(fact)) for fact in facts]
    return np.stack(columns, axis=1).astype(np.float32)


def _by_odds(
    area: Numbers, state: ClickState, odds: Numbers, regions: Leaves, size: Numbers, held: float
) -> Columns:
    """What the odds promise of each change, and what is wrong in it and elsewhere by them."""
    after = after_change(state, regions)
    firm = (odds + state.chosen) / 2
    gained = []
    for chances in (odds, firm):
        now = float(expected_overlap(chances, area, state.chosen[None])[0])
        gained.append((expected_overlap(chances, area, after), now))
    (then, now), (firmly, firm_now) = gained
    wrong = odds if state.adds else 1 - odds
    member = regions.astype(np.float32)
    found = member @ (area * wrong)
    open_ = (area * wrong)[state.chosen != state.adds].sum()
    anywhere = np.where(state.chosen, 1 - odds, odds)
    left = (~regions & (anywhere > 0.5)) @ (area * anywhere)
    same = np.ones(len(regions))
    return [
        then,
        then - now,
        same * now,
        firmly - firm_now,
        then - then.max(),
        found / size,
        *(member @ (area * (wrong > limit)) / size for limit in _LIMITS),
        found / max(float(open_), 1.0),
        same * open_ / held,
        same * (area * anywhere).sum() / held,
        left / size,
        left / held,
    ]


def _of_depth(
    traits: LeafTraits, state: ClickState, regions: Leaves, size: Numbers, held: float
) -> Columns:
    """How deep in each region the click lies: one clicks in the middle of what is wrong."""
    deepest, depth = depths(traits, regions, state)
    return [
        depth / np.maximum(deepest, 0.5),
        _SHALLOW * depth / np.sqrt(size),
        _SHALLOW * depth / np.sqrt(held),
        _SHALLOW * deepest / np.sqrt(size),
    ]


def _beside_choices(
    traits: LeafTraits, choices: Choices, member: npt.NDArray[np.float32], size: Numbers
) -> Columns:
    """How like the choices each region is, and what the one most like it seems to gain."""
    both = (member * traits.leaves.area) @ choices.regions.astype(np.float32).T
    alike = both / (size[:, None] + choices.area - both)
    best = float(choices.score.max())
    weight = np.exp((choices.score - best) / _SHARP)
    return [
        choices.score[alike.argmax(1)],
        alike.max(1),
        alike[:, int(np.argmax(choices.score))],
        alike @ (weight / weight.sum()),
        np.full(len(member), best),
    ]


def _outlines(
    traits: LeafTraits,
    state: ClickState,
    regions: Leaves,
    member: npt.NDArray[np.float32],
    size: Numbers,
) -> Columns:
    """How long and how strong the outline is of what is chosen, before and after, and of each."""
    after = after_change(state, regions).astype(np.float32)
    now = [_rim(traits, state.chosen[None].astype(np.float32), k)[0] for k in (0, 1)]
    then, own = ([_rim(traits, part, k) for k in (0, 1)] for part in (after, member))
    return [
        then[1] / np.maximum(then[0], 1) / 20 - now[1] / max(now[0], 1) / 20,
        np.log(np.maximum(then[0], 1) / max(now[0], 1)),
        own[1] / np.maximum(own[0], 1) / 20,
        own[0] ** 2 / size,
    ]


def _rim(traits: LeafTraits, member: npt.NDArray[np.float32], measure: int) -> Numbers:
    """(c,) one measure of borders summed on the outline of each of (c, n)."""
    shared = np.asarray((traits.borders[measure] @ member.T).T)
    return np.asarray((shared * (1 - member)).sum(1), np.float64)


def _nearest(seeds: list[Seed], state: ClickState, far: float) -> float:
    """How near the nearest of earlier clicks is, in diagonals of the picture; 1 where none is."""
    x, y = state.point
    return min((float(np.hypot(seed.x - x, seed.y - y)) / far for seed in seeds), default=1.0)
