"""Fits what a first click means (`seen_` and `drawn_` in `resources/choice.npz`).

    python benchmarks/fit_seen.py SCENES PHOTOS OUT.npz [--count 60] [--rendered 120]

SCENES is the folder of `photo_scenes.py`, PHOTOS that of `outlined_photos.py`, batches 1 and 2. Of
first clicks on outlined things every region that they may mean is noted with its overlap with the
thing; a photo's things are clicked several times. What fits to four fifths of the photos reach on
the last fifth is printed, by the regions that they choose: a person, whom a click means by other
means, is left out. Rendered scenes that are known for what they are get numbers of their own. OUT
gets the numbers of `choice.npz` with the new ones. The shipped ones came from rows that an earlier
form collected (four clicks on a thing of the first batch, one on each of the second, two on each of
120 scenes of seeds from 6000 on). Needs lightgbm (MIT), which the product does not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt
from fit_leaves import asked_for, some_point, things_of, with_numbers
from photo_scenes import fetch

from intarsia.core.engine.segment.classical.choice import first_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.region_traits import ClickState

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.float32]

_CLICKS, _FOLDS = 3, 5
_LEAVES, _LEAVES_DRAWN = 5, 8  # of a tree
_STEPS = 30  # of an overlap, from nothing to all: the regions of a click are ranked by them
_PHOTO = 3.0  # what a click on a photo counts beside one on a scene


@dataclass(frozen=True)
class MeantRows:
    """One first click: (c, k) what is known of each region, (c,) its overlap with the thing."""

    rows: Rows
    overlap: Rows
    photo: int  # which, -1 for a scene
    drawn: bool


def clicked_on(
    prepared: PreparedPicture, truth: Mask, plays: int, photo: int, rng: np.random.Generator
) -> Iterator[MeantRows]:
    """First clicks on `truth`, (h, w) bool at working size; none where the click means a person."""
    leaves = prepared.tree.leaves
    height, width = truth.shape
    held = np.bincount(leaves.labels.ravel(), truth.ravel(), leaves.count)
    for _ in range(min(plays, _CLICKS)):
        point = some_point(truth, prepared.shape, rng)
        leaf = prepared.leaf_at(point)
        if prepared.owner[leaf] >= 0:
            continue
        at = point[0] * width / prepared.shape[1], point[1] * height / prepared.shape[0]
        state = ClickState(leaf, at, True, 0, np.zeros(leaves.count, bool))
        seen = None if prepared.rendered else prepared.shown.at(at)
        regions, rows = first_rows(prepared.nests, prepared.graph, prepared.traits, state, seen)
        inside = regions @ held
        overlap = inside / np.maximum(regions @ leaves.area + truth.sum() - inside, 1)
        yield MeantRows(rows, overlap.astype(np.float32), photo, prepared.rendered)


def fit(found: list[MeantRows], leaves: int = _LEAVES) -> Any:
    """The boosted trees of lightgbm."""
    lightgbm = import_module("lightgbm")
    rows = np.concatenate([click.rows for click in found])
    overlap = np.concatenate([click.overlap for click in found])
    weight = np.concatenate(
        [
            np.full(len(click.overlap), (_PHOTO if click.photo >= 0 else 1) / len(click.overlap))
            for click in found
        ]
    )
    options = {
        "objective": "lambdarank",
        "label_gain": [(step / _STEPS) ** 2 * _STEPS for step in range(_STEPS + 2)],
        "lambdarank_truncation_level": 10,
        "num_leaves": leaves,
        "learning_rate": 0.04,
        "min_data_in_leaf": 150,
        "feature_fraction": 0.4,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "verbose": -1,
        "seed": 1,
    }
    ranked = lightgbm.Dataset(
        rows,
        np.floor(overlap * (_STEPS + 0.99)).astype(int),
        group=[len(click.overlap) for click in found],
        weight=weight / weight.mean(),
    )
    return lightgbm.train(options, ranked, 500)


def unseen(found: list[MeantRows]) -> float:
    """The mean overlap of what is chosen on photos that the fit has not seen."""
    reached = list[float]()
    for fold in range(_FOLDS):
        model = fit([click for click in found if click.photo < 0 or click.photo % _FOLDS != fold])
        for click in found:
            if click.photo >= 0 and click.photo % _FOLDS == fold:
                reached.append(float(click.overlap[int(np.argmax(model.predict(click.rows)))]))
    return float(np.mean(reached))


def main() -> int:
    options = asked_for(__doc__)
    fetch(options.scenes)
    rng = np.random.default_rng(3)
    found: list[MeantRows] = []
    photos: dict[int, int] = {}
    for prepared, truth, plays in things_of(options):
        photo = photos.setdefault(id(prepared), len(photos)) if plays > 1 else -1
        found += clicked_on(prepared, truth, plays, photo, rng)
    drawn = [click for click in found if click.drawn]
    found = [click for click in found if not click.drawn]
    print(f"{len(found)} clicks; on unseen photos {unseen(found):.3f}", flush=True)
    more = {"drawn": fit(drawn, _LEAVES_DRAWN)} if drawn else {}
    with_numbers("seen", fit(found), options.out, **more)
    return 0


if __name__ == "__main__":
    sys.exit(main())
