"""Fits how likely each leaf is meant by a session of clicks (`leaf_` in `resources/choice.npz`).

    python benchmarks/fit_leaves.py SCENES PHOTOS OUT.npz [--count 170] [--rounds 2]

SCENES is the folder of `photo_scenes.py`, PHOTOS that of `outlined_photos.py`: of batches 1 and 2
whole for what ships; of `--part fit`, or of one batch, to measure on what is left out. Sessions
of clicks are played on outlined things; of each state some leaves are noted with how much of them
the thing holds. The first round plays as the regions' own scores say, later ones also by what was
learnt. OUT gets the numbers of `choice.npz` with the new ones. The shipped ones came from one round
with three sessions on each thing of both batches and one on those of 40 scenes, whose first clicks
were chosen by fits to the other batch. Needs lightgbm (MIT), which the product does not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import cv2
import numpy as np
import numpy.typing as npt
from fit_choice import all_scenes, numbers_of
from photo_scenes import fetch, hashes_of
from photos import next_click

from intarsia.core.engine.segment.classical import choice, next_region
from intarsia.core.engine.segment.classical.choice import choices_at
from intarsia.core.engine.segment.classical.click_session import clicked, first_click
from intarsia.core.engine.segment.classical.leaf_odds import leaf_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.region_traits import ClickState

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.float32]

_LEAST = 0.003  # of the picture: smaller objects are not clicked on
_CLICKS, _PLAYS = 5, 5
_NOTED = 300  # leaves of a state
_NOISE = 0.08
_OLD = 0.3  # share of the sessions that are played by the regions' own scores in later rounds
_HEAVIEST = 6  # of an object: what lies around a small one counts no more than that


@dataclass(frozen=True)
class LeafRows:
    """Some leaves of a state: (n, k) what is known of each, (n,) its share that is meant, and how
    much it counts."""

    rows: Rows
    share: Rows
    weight: Rows


def played(
    prepared: PreparedPicture, truth: Mask, start: tuple[float, float], model: Any, rng: Any
) -> Iterator[LeafRows]:
    """The corrective clicks of one session on `truth`, (h, w) bool at working size."""
    leaves = prepared.tree.leaves
    held = np.bincount(leaves.labels.ravel(), truth.ravel(), leaves.count) / leaves.area
    selection = first_click(prepared, start)
    for _ in range(_CLICKS - 1):
        asked = next_click(selection.mask(prepared), truth)
        if asked is None:
            return
        adds, at = asked
        point = (
            at[0] * prepared.shape[1] / truth.shape[1],
            at[1] * prepared.shape[0] / truth.shape[0],
        )
        after = clicked(prepared, selection, point, adds)
        leaf = prepared.leaf_at(point)
        state = ClickState(leaf, at, adds, selection.clicks, selection.chosen)
        if bool(selection.chosen[leaf]) != adds:
            choices = choices_at(prepared.nests, prepared.graph, prepared.traits, state)
            known = leaf_rows(
                *(prepared.nests, prepared.graph, prepared.traits, prepared.owner),
                *(after.seeds, state, choices),
                prepared.shown.at((after.seeds[0].x, after.seeds[0].y)),
            )
            yield _some(known, held, leaves.area, float(truth.sum()), rng)
            if model is None and len(after.touches) == len(selection.touches):
                noise = rng.normal(0, _NOISE, len(choices.score))
                region = choices.regions[int(np.argmax(choices.score + noise))]
                chosen = selection.chosen | region if adds else selection.chosen & ~region
                after = replace(after, chosen=chosen)
        selection = after


def _some(
    known: Rows, held: npt.NDArray[np.floating[Any]], area: Rows, size: float, rng: Any
) -> LeafRows:
    """Leaves by chance, weighted by their area in sizes of the object."""
    pick = rng.permutation(len(held))[:_NOTED]
    weight = area * min(1 / size, _HEAVIEST / area.sum()) * len(held) / len(pick)
    return LeafRows(
        known[pick], held[pick].astype(np.float32), np.asarray(weight[pick], np.float32)
    )


def some_point(truth: Mask, shape: tuple[int, int], rng: Any) -> tuple[float, float]:
    """A point inside, rather in the middle than on the rim, in picture pixels."""
    depth = cv2.distanceTransform(np.pad(truth, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    rows, columns = np.nonzero(depth >= rng.uniform(0.2, 0.95) * depth.max())
    k = int(rng.integers(rows.size))
    x, y = float(columns[k]) + 0.5, float(rows[k]) + 0.5
    return x * shape[1] / truth.shape[1], y * shape[0] / truth.shape[0]


def outlined(folder: Path) -> Iterator[tuple[npt.NDArray[np.float32], list[Mask]]]:
    """The photos of `outlined_photos.py` with the masks of their things."""
    listed = json.loads((folder / "objects.json").read_text(encoding="utf-8"))
    for name, facts in listed["photos"].items():
        raw = np.asarray(cv2.imread(str(folder / facts["image"])), np.float32) / 255
        wanted = [item["mask"] for item in listed["objects"] if item["photo"] == name]
        masks = [cv2.imread(str(folder / mask), cv2.IMREAD_GRAYSCALE) for mask in wanted]
        yield np.ascontiguousarray(raw[..., ::-1]), [np.asarray(mask) > 127 for mask in masks]


def at_work_size(mask: Mask, prepared: PreparedPicture) -> Mask:
    """(h, w) bool of a mask of the picture."""
    size = prepared.tree.leaves.labels.shape[::-1]
    small = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return np.asarray(small >= 0.5)


@contextmanager
def answering(**learnt: Callable[[Rows], Any]) -> Iterator[None]:
    """Corrections ask what was `learnt` instead of the shipped numbers of that name."""

    def found(which: str) -> Any:
        answer = learnt.get(which)
        shipped = choice.fitted_trees
        return shipped(which) if answer is None else SimpleNamespace(answer=answer)

    with patch.object(next_region, "fitted_trees", found):
        yield


def sessions(
    scenes: list[tuple[PreparedPicture, Mask, int]], model: Any, rng: Any
) -> Iterator[LeafRows]:
    """The rows of all sessions; `model` predicts odds, or is None in the first round."""
    for prepared, truth, plays in scenes:
        for _ in range(plays):
            chosen = None if model is None or rng.random() < _OLD else model
            start = some_point(truth, prepared.shape, rng)
            if chosen is None:
                yield from played(prepared, truth, start, None, rng)
                continue
            with answering(leaf=chosen.predict):
                yield from played(prepared, truth, start, chosen, rng)


def fit(found: list[LeafRows]) -> Any:
    """The boosted trees of lightgbm."""
    lightgbm = import_module("lightgbm")
    rows = np.concatenate([state.rows for state in found])
    share = np.concatenate([state.share for state in found])
    weight = np.concatenate([state.weight for state in found])
    options = {
        "objective": "regression",
        "num_leaves": 31,
        "learning_rate": 0.08,
        "min_data_in_leaf": 200,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "max_bin": 127,
        "verbose": -1,
    }
    return lightgbm.train(
        options, lightgbm.Dataset(rows, share, weight=weight / weight.mean()), 150
    )


def with_numbers(which: str, model: Any, out: Path, **more: Any) -> None:
    """Write the shipped numbers with those of `model` in the place of `which`, and of `more`."""
    data = (files("intarsia.resources") / "choice.npz").read_bytes()
    models = {which: model, **more}
    with np.load(BytesIO(data), allow_pickle=False) as numbers:
        named = {name: numbers[name] for name in numbers.files if name.split("_")[0] not in models}
    for one, fitted in models.items():
        named |= {f"{one}_{name}": values for name, values in numbers_of(fitted).items()}
    np.savez_compressed(out, **named)


def things_of(options: argparse.Namespace) -> list[tuple[PreparedPicture, Mask, int]]:
    """The outlined things of scenes and photos, (h, w) bool at working size, and how many sessions
    are played on each; those of one picture follow each other."""
    things: list[tuple[PreparedPicture, Mask, int]] = []
    kept = hashes_of(options.kept_back)
    for picture, labels in all_scenes(options.scenes, kept, options.count, options.rendered):
        prepared = prepare(picture)
        masks = [labels == label for label in range(1, int(labels.max()) + 1)]
        things += [
            (prepared, at_work_size(mask, prepared), 1) for mask in masks if mask.mean() >= _LEAST
        ]
    for picture, masks in outlined(options.photos):
        prepared = prepare(picture)
        things += [(prepared, at_work_size(mask, prepared), _PLAYS) for mask in masks]
    return things


def asked_for(description: str | None) -> argparse.Namespace:
    """The arguments of a fit to sessions of clicks."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("scenes", type=Path)
    parser.add_argument("photos", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    parser.add_argument("--count", type=int, default=170, help="scenes")
    parser.add_argument("--rendered", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=2)
    return parser.parse_args()


def main() -> int:
    options = asked_for(__doc__)
    fetch(options.scenes)
    rng = np.random.default_rng(5)
    things = things_of(options)
    found, model = list[LeafRows](), None
    for number in range(options.rounds):
        found += list(sessions(things, model, rng))
        model = fit(found)
        print(f"round {number + 1}: {len(found)} clicks", flush=True)
    with_numbers("leaf", model, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
