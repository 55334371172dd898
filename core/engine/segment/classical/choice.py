"""Which of many regions a click means: the numbers that were fitted, and the answer they give."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.boosted_trees import BoostedTrees
from intarsia.core.engine.segment.classical.grown_regions import (
    LeafGraph,
    NestedTree,
    branch_regions,
    walked_regions,
)
from intarsia.core.engine.segment.classical.region_traits import (
    ClickState,
    LeafTraits,
    region_traits,
)
from intarsia.core.engine.segment.classical.seen_things import SeenThings
from intarsia.core.engine.segment.classical.seen_traits import seen_regions, seen_rows

Regions = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.float32]

_PRICES = (-6.0, 12.0)  # range of merge prices that says something
_USUAL_GROWTH = 0.5
_FAR_LARGER = 3.0  # log of a ratio of areas beyond which it says nothing more


@dataclass(frozen=True)
class Choices:
    """(c, n) regions that a click may mean, all hold it; `score`: (c,), higher is better."""

    regions: Regions
    area: npt.NDArray[np.float32]
    score: Scores


def choices_at(
    nests: tuple[NestedTree, ...], graph: LeafGraph, traits: LeafTraits, state: ClickState
) -> Choices:
    """What the click may change, scored by what it would gain."""
    regions, rows = choice_rows(nests, graph, traits, state)
    area = (regions @ traits.leaves.area).astype(np.float32)
    trees = fitted_trees("next" if state.chosen.any() else "first")
    return Choices(regions, area, trees.answer(rows))


def first_choices(
    nests: tuple[NestedTree, ...],
    graph: LeafGraph,
    traits: LeafTraits,
    state: ClickState,
    seen: SeenThings | None,
) -> Choices:
    """What the first click on a thing may mean: as `choices_at`, and the things that are `seen`.

    None is for a rendered picture, whose regions are ranked by trees alone.
    """
    regions, rows = first_rows(nests, graph, traits, state, seen)
    area = (regions @ traits.leaves.area).astype(np.float32)
    return Choices(regions, area, fitted_trees("drawn" if seen is None else "seen").answer(rows))


def first_rows(
    nests: tuple[NestedTree, ...],
    graph: LeafGraph,
    traits: LeafTraits,
    state: ClickState,
    seen: SeenThings | None,
) -> tuple[Regions, npt.NDArray[np.float32]]:
    """((c, n) regions that a first click may mean, (c, k) float32 of what tells which it does)."""
    regions, rows = choice_rows(nests, graph, traits, state)
    things = regions[:0] if seen is None else seen_regions(seen, graph, state.leaf)
    if len(things):
        facts = region_traits(traits, graph, things, state)
        rows = np.concatenate([rows, _alone(facts, len(nests) + 1)])
        regions = np.concatenate([regions, things])
    known = [rows, fitted_trees("first").answer(rows)[:, None]]
    if seen is not None:
        known.append(seen_rows(seen, graph, state.leaf, traits.leaves.area, regions))
    return regions, np.concatenate(known, axis=1)


def score_of(
    graph: LeafGraph,
    traits: LeafTraits,
    region: npt.NDArray[np.bool_],
    tree: int,
    state: ClickState,
) -> float:
    """What one (n,) bool region would gain, seen alone, as if a node of tree number `tree`."""
    facts = region_traits(traits, graph, region[None], state)
    return float(fitted_trees("first").answer(_alone(facts, tree))[0])


def _alone(facts: npt.NDArray[np.float32], tree: int) -> npt.NDArray[np.float32]:
    """(c, k) rows of regions that no larger and no smaller ones stand beside."""
    source = (float(tree), 0.0, 0.0, 0.0, _USUAL_GROWTH, _USUAL_GROWTH)
    rows = np.concatenate([facts, np.tile(source, (len(facts), 1))], axis=1)
    return np.asarray(rows, np.float32)


def choice_rows(
    nests: tuple[NestedTree, ...], graph: LeafGraph, traits: LeafTraits, state: ClickState
) -> tuple[Regions, npt.NDArray[np.float32]]:
    """((c, n) regions that may change hands, (c, k) float32 of what tells which of them does)."""
    allowed = ~state.chosen if state.adds else state.chosen
    found, sources = [], []
    for number, nest in enumerate(nests):
        nodes, regions = branch_regions(nest, graph, state.leaf, allowed)
        found.append(regions)
        sources.append(_origin(nest, nodes, number))
    walked = walked_regions(traits.leaves, graph, state.leaf, allowed)
    found.append(walked)
    sources.append(np.tile((float(len(nests)), 0, 0, 0), (len(walked), 1)))
    regions, origin = np.concatenate(found), np.concatenate(sources)
    growth = _growth(regions @ traits.leaves.area, origin[:, 0])
    rows = (region_traits(traits, graph, regions, state), origin, growth)
    return regions, np.concatenate(rows, axis=1).astype(np.float32)


def _origin(nest: NestedTree, nodes: npt.NDArray[np.int64], number: int) -> npt.NDArray[np.float64]:
    """(c, 4): the tree, the price at which a node was made, that at which it joins, and 0."""
    count, cost = nest.tree.leaves.count, nest.tree.cost
    out = np.zeros((nodes.size, 4))
    out[:, 0] = number
    for row, node in enumerate(nodes):
        above = nest.parents[node]
        out[row, 1] = cost[node - count] if node >= count else _PRICES[0]
        out[row, 2] = cost[above - count] if above >= 0 else _PRICES[1]
    out[:, 1:3] = np.clip(out[:, 1:3], *_PRICES)
    return out


def _growth(
    area: npt.NDArray[np.float32], source: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """(c, 2): log of how much larger the next region of its source is, and than the last."""
    out = np.full((area.size, 2), _FAR_LARGER)
    for number in np.unique(source):
        rows = np.flatnonzero(source == number)
        step = np.log(area[rows[1:]] / area[rows[:-1]])
        out[rows[:-1], 0] = step
        out[rows[1:], 1] = step
    return np.asarray(np.minimum(out, _FAR_LARGER), np.float64)


@lru_cache(maxsize=8)
def fitted_trees(which: str) -> BoostedTrees:
    """The numbers that were fitted: for regions of the "first" click on an object; for the same as
    windows have "seen" them in a photo, and in what is "drawn"; for those of the "next" clicks, for
    each "leaf" after a next one, for each "change" that this one may make; for what may be a whole
    "thing", and for what a "merge" of a tree would spoil."""
    data = (files("intarsia.resources") / "choice.npz").read_bytes()
    with np.load(BytesIO(data), allow_pickle=False) as numbers:
        names = [field.name for field in fields(BoostedTrees)]
        return BoostedTrees(**{name: numbers[f"{which}_{name}"] for name in names})
