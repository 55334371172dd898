"""How likely each leaf is a part of what a session of clicks means, from all of its clicks."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import dijkstra
from scipy.sparse.linalg import splu

from intarsia.core.engine.segment.classical.choice import Choices
from intarsia.core.engine.segment.classical.grown_regions import LeafGraph, NestedTree, joining
from intarsia.core.engine.segment.classical.region_traits import ClickState, LeafTraits
from intarsia.core.engine.segment.classical.seen_things import SeenThings

Leaves = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Columns = list[npt.NDArray[np.floating]]

_FAR = 60.0  # CIELAB steps along a path beyond which it says nothing more
_PATH_STEP = 0.5  # what a step to the next leaf costs on even ground
_APART, _TOGETHER = 12.0, -6.0  # prices of merges that say something
_LEAK = 3e-4
_HARD = 1e4  # how firmly a clicked leaf is held in a walk
_SHARP = (0.05, 0.2)  # how much the best regions of a click count before the others


@dataclass(frozen=True)
class Seed:
    """A click of the session: on `leaf`, at (x, y) working pixels, that added or took away."""

    leaf: int
    x: float
    y: float
    adds: bool


def leaf_rows(
    nests: tuple[NestedTree, ...],
    graph: LeafGraph,
    traits: LeafTraits,
    owner: npt.NDArray[np.int32],
    seeds: tuple[Seed, ...],
    state: ClickState,
    choices: Choices,
    seen: SeenThings,
) -> npt.NDArray[np.float32]:
    """(n, k) float32 of what tells whether each leaf is a part of what is meant.

    `seeds`: all clicks so far, that of `state` the last. `choices`: what this one may change.
    `seen`: around the first of them.
    """
    leaves = traits.leaves
    count, total = leaves.count, float(leaves.area.sum())
    own = traits.sums / leaves.area[:, None]
    bins = leaves.words.shape[1]
    words, colour = own[:, 2 : 2 + bins], own[:, 2 + bins : 5 + bins]
    spread = np.sqrt(np.maximum(own[:, 5 + bins] - (colour**2).sum(1), 0))
    columns: Columns = [
        np.log(leaves.area / total),
        own[:, 6 + bins],
        own[:, 7 + bins],
        leaves.frame / np.sqrt(leaves.area),
        spread / 20,
    ]
    path = _paths(graph, traits)
    marks = {adds: [seed for seed in seeds if seed.adds == adds] for adds in (True, False)}
    far = float(np.hypot(*leaves.labels.shape))
    for adds in (True, False):
        held = [seed.leaf for seed in marks[adds]]
        columns += _from_clicks(nests, path, traits, words, colour, marks[adds], far)
        columns.append(_whose(owner, held))
    columns.append((owner >= 0).astype(np.float64))
    columns += _walks(graph, traits, marks)
    columns += _of_the_selection(traits, words, state, far)
    columns += _of_the_click(path, traits, state, choices)
    columns += [np.full(count, float(min(value, 4))) for value in map(len, marks.values())]
    columns.append(np.full(count, float(state.adds)))
    things = seen.things(graph, seeds[0].leaf)
    columns += [*seen.likely, things.mean(0), seen.likely.mean(0)]
    return np.stack(columns, axis=1).astype(np.float32)


def _whose(owner: npt.NDArray[np.int32], held: list[int]) -> Numbers:
    """(n,) 1 for leaves of the persons that were clicked on, -1 for those of others, else 0."""
    clicked = [int(owner[leaf]) for leaf in held if owner[leaf] >= 0]
    if not clicked:
        return np.zeros(owner.size)
    return np.asarray(np.isin(owner, clicked) * 2.0 - (owner >= 0), np.float64)


def _paths(graph: LeafGraph, traits: LeafTraits) -> csr_matrix:
    """(n, n) what it costs to cross each border: its CIELAB step, and a little."""
    length, step = traits.borders[0], traits.borders[1]
    cost = np.minimum(step.data / length.data, _FAR) + _PATH_STEP
    return csr_matrix((cost, length.indices, length.indptr), length.shape)


def _from_clicks(
    nests: tuple[NestedTree, ...],
    path: csr_matrix,
    traits: LeafTraits,
    words: npt.NDArray[np.float32],
    colour: npt.NDArray[np.float32],
    marks: list[Seed],
    far: float,
) -> Columns:
    """How far each leaf is from the clicks of one sign: along paths, in pixels, looks and trees."""
    count = traits.leaves.count
    if not marks:
        return [
            np.full(count, _FAR / 10),
            np.ones(count),
            np.full(count, 5.0),
            np.ones(count),
            *(np.full(count, _APART) for _ in nests),
        ]
    held = sorted({seed.leaf for seed in marks})
    away = np.minimum(dijkstra(path, indices=held, min_only=True), _FAR) / 10
    centre = traits.centre[:, None] - np.array([(seed.x, seed.y) for seed in marks])
    off = np.sqrt((centre**2).sum(2)).min(1) / far
    tones, shared = np.full(count, np.inf, colour.dtype), np.full(count, -np.inf, words.dtype)
    for leaf in held:  # one after the other: all at once are gigabytes after many clicks
        tones = np.minimum(tones, np.sqrt(((colour - colour[leaf]) ** 2).sum(1)))
        shared = np.maximum(shared, np.minimum(words, words[leaf]).sum(1))
    tone, looks = tones / 20, 1 - shared / 4
    joins = [np.clip(joining(nest, held, _TOGETHER), _TOGETHER, _APART) for nest in nests]
    return [away, off, tone, looks, *joins]


def _walks(graph: LeafGraph, traits: LeafTraits, marks: dict[bool, list[Seed]]) -> Columns:
    """Where a walk that tires ends, starting at each leaf: at clicks that add, or at the others."""
    count = traits.leaves.count
    firm = {adds: np.zeros(count) for adds in marks}
    for adds, seeds in marks.items():
        firm[adds][[seed.leaf for seed in seeds]] = _HARD
    part = graph.walk.astype(np.float64)
    loose = _LEAK * traits.leaves.area + traits.leaves.frame * 1e-3
    system = diags(np.asarray(part.sum(1)).ravel() + loose + firm[True] + firm[False]) - part
    wanted = np.stack([firm[True], firm[False]], axis=1)
    found = np.clip(splu(system.tocsc()).solve(wanted), 1e-9, 1)
    return [np.log(found[:, 0]), np.log(found[:, 1]), np.log(found[:, 0] / found[:, 1])]


def _of_the_selection(
    traits: LeafTraits, words: npt.NDArray[np.float32], state: ClickState, far: float
) -> Columns:
    """Whether each leaf is chosen, how deep, and whether it looks like what is."""
    leaves, chosen = traits.leaves, state.chosen
    if not chosen.any() or chosen.all():
        return [chosen.astype(np.float64), *(np.zeros(leaves.count) for _ in range(3))]
    inside = chosen[traits.small]
    signed = cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 3)
    signed -= cv2.distanceTransform((~inside).astype(np.uint8), cv2.DIST_L2, 3)
    held = np.maximum(np.bincount(traits.small.ravel(), minlength=leaves.count), 1)
    deep = np.bincount(traits.small.ravel(), signed.ravel(), leaves.count) / held
    one, other = (leaves.words[side].sum(0) + 1.0 for side in (chosen, ~chosen))
    odds = words @ np.log((one / one.sum()) / (other / other.sum()))
    size = np.full(leaves.count, np.log(leaves.area[chosen].sum() / leaves.area.sum()))
    return [chosen.astype(np.float64), deep / far * 20, odds / 4, size]


def _of_the_click(
    path: csr_matrix, traits: LeafTraits, state: ClickState, choices: Choices
) -> Columns:
    """How far from the last click each leaf is, and what the regions around it say."""
    member = choices.regions.astype(np.float32)
    sign = 1.0 if state.adds else -1.0
    held = state.chosen.astype(np.float64)
    votes = []
    for sharp in _SHARP:
        weight = np.exp((choices.score - choices.score.max()) / sharp)
        votes.append(held + sign * ((weight / weight.sum()) @ member))
    best = held + sign * member[int(np.argmax(choices.score))]
    near = votes[-1] - held
    walk = traits.borders[0]
    around = np.asarray(walk @ votes[-1]).ravel() / np.maximum(np.asarray(walk.sum(1)).ravel(), 1)
    off = np.sqrt(((traits.centre - np.asarray(state.point)) ** 2).sum(1))
    away = np.minimum(dijkstra(path, indices=state.leaf), _FAR) / 10
    size = np.sqrt(max(float(choices.area[int(np.argmax(choices.score))]), 1.0))
    return [*votes, best, np.abs(near), around, off / size, away]
