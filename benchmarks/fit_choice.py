"""Fits what a click means (`resources/choice.npz`) on scenes of photographed cut-outs.

    python benchmarks/fit_choice.py FOLDER OUT.npz [--photos 170] [--rendered 60] [--rounds 2]

FOLDER is that of `photo_scenes.py`, which lists sources and licences. Sessions of clicks are played
on scenes whose objects are known, and each region that a click might have changed is noted with
what it would have gained; boosted trees learn that. The first round chooses by the truth, later
ones by what was learnt, with some noise. Needs lightgbm (MIT), which the product does not. The
shipped numbers came from rounds like these, stopped and weighted by hand; a new run gives others.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from benchmarks.photo_scenes import cut_outs, fetch, grounds, hashes_of, scenes, split, split_things
from benchmarks.photos import next_click

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.classical.choice import choice_rows
from intarsia.core.engine.segment.classical.click_session import Selection, clicked
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.region_traits import ClickState

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.float32]
Chooser = Callable[[Rows, Rows], npt.NDArray[np.floating[Any]]]  # of rows and of their gains

_LEAST = 0.002  # of the picture: smaller objects are not clicked on
_CLICKS = 4
_RENDERED_SEED = 5000  # never the scenes of objects.py
_NOISE = 0.08


@dataclass(frozen=True)
class ClickRows:
    """One click: (c, k) what is known of each region, (c,) what changing it would have gained."""

    rows: Rows
    gain: Rows
    first: bool


def played(
    prepared: PreparedPicture, truth: Mask, choose: Chooser, rng: np.random.Generator
) -> Iterator[ClickRows]:
    """The clicks of one session on the object `truth`, (h, w) bool at working size."""
    leaves = prepared.tree.leaves
    held = np.bincount(leaves.labels.ravel(), truth.ravel(), leaves.count)
    selection = Selection(np.zeros(leaves.count, bool))
    for step in range(_CLICKS):
        mask = selection.mask(prepared)
        asked = next_click(mask, truth)
        if asked is None:
            return
        adds, point = asked
        if step == 0:
            rows, columns = np.nonzero(truth)
            pick = int(rng.integers(rows.size))
            point = float(columns[pick]) + 0.5, float(rows[pick]) + 0.5
        leaf = prepared.leaf_at(point)
        if bool(selection.chosen[leaf]) == adds:
            selection = clicked(prepared, selection, point, adds)
            continue
        state = ClickState(leaf, point, adds, step, selection.chosen)
        regions, known = choice_rows(prepared.nests, prepared.graph, prepared.traits, state)
        gain = _gains(leaves.area, held, float(truth.sum()), regions, state)
        yield ClickRows(known, gain, step == 0)
        wanted = choose(known, gain) + rng.normal(0, _NOISE, len(gain))
        region = regions[int(np.argmax(wanted))]
        chosen = selection.chosen | region if adds else selection.chosen & ~region
        selection = replace(selection, chosen=chosen, clicks=step + 1)


def _gains(
    area: Rows, held: npt.NDArray[np.floating[Any]], total: float, regions: Mask, state: ClickState
) -> Rows:
    """(c,) overlap of each region with what is wrong there, less what it would spoil."""
    sign = 1 if state.adds else -1
    inside, size = float(held[state.chosen].sum()), float(area[state.chosen].sum())
    before = inside / max(size + total - inside, 1)
    after_in, after_size = inside + sign * (regions @ held), size + sign * (regions @ area)
    after = after_in / np.maximum(after_size + total - after_in, 1)
    wrong = held if state.adds else area - held
    wrong = np.where(state.chosen == state.adds, 0, wrong)
    meant = regions @ wrong
    overlap = meant / np.maximum(regions @ area + wrong.sum() - meant, 1)
    spoilt = np.minimum((after - before) / (1 - before + 1e-6), 0)
    return np.asarray(overlap + np.maximum(spoilt, -1), np.float32)


def all_scenes(folder: Path, kept: list[int], photos: int, rendered: int) -> Iterator[Any]:
    """(picture, labels) of scenes to fit on."""
    lower = split(grounds(folder, kept), held_out=False)
    things = split_things(cut_outs(folder, kept), held_out=False)
    for scene in scenes(lower, things, photos, 7):
        yield scene.picture, scene.labels
    for seed in range(rendered):
        drawn = render_scene(_RENDERED_SEED + seed, 512)
        labels = np.zeros_like(drawn.labels)
        for place, label in enumerate(drawn.order[1:]):
            labels[drawn.labels == label] = place + 1
        yield drawn.picture, labels


def fit(found: list[ClickRows]) -> Any:
    """The boosted trees of lightgbm."""
    import lightgbm

    weight = np.concatenate([np.full(len(click.gain), 1 / len(click.gain)) for click in found])
    rows = np.concatenate([click.rows for click in found])
    gain = np.concatenate([click.gain for click in found])
    options = {
        "objective": "regression",
        "num_leaves": 24,
        "learning_rate": 0.06,
        "min_data_in_leaf": 120,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "verbose": -1,
    }
    return lightgbm.train(options, lightgbm.Dataset(rows, gain, weight=weight / weight.mean()), 350)


def numbers_of(model: Any) -> dict[str, npt.NDArray[Any]]:
    """The arrays of `BoostedTrees`."""
    column, limit, left, right, value = [], [], [], [], []

    def walk(node: dict[str, Any]) -> int:
        if "split_feature" not in node:
            value.append(node["leaf_value"])
            return -len(value)
        here = len(column)
        column.append(node["split_feature"])
        limit.append(node["threshold"])
        left.append(0)
        right.append(0)
        left[here], right[here] = walk(node["left_child"]), walk(node["right_child"])
        return here

    roots = [walk(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    return {
        "column": np.array(column, np.int16),
        "limit": np.array(limit, np.float32),
        "left": np.array(left, np.int16),
        "right": np.array(right, np.int16),
        "value": np.array(value, np.float32),
        "roots": np.array(roots, np.int16),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    parser.add_argument("--photos", type=int, default=170)
    parser.add_argument("--rendered", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    fetch(options.folder)
    kept, rng = hashes_of(options.kept_back), np.random.default_rng(0)
    found: list[ClickRows] = []
    models: dict[bool, Any] = {}

    def choose(rows: Rows, gain: Rows) -> npt.NDArray[np.floating[Any]]:
        model = models.get(False)
        return gain if model is None else np.asarray(model.predict(rows))

    for number in range(options.rounds):
        drawn = all_scenes(options.folder, kept, options.photos, options.rendered)
        for picture, labels in drawn:
            prepared = prepare(picture)
            for label in range(1, int(labels.max()) + 1):
                truth = labels == label
                if truth.mean() >= _LEAST:
                    found += played(prepared, truth, choose, rng)
        models = {first: fit([c for c in found if c.first == first]) for first in (True, False)}
        print(f"round {number + 1}: {len(found)} clicks")
    named = {
        f"{'first' if first else 'next'}_{name}": values
        for first, model in models.items()
        for name, values in numbers_of(model).items()
    }
    np.savez_compressed(options.out, **named)
    return 0


if __name__ == "__main__":
    sys.exit(main())
