"""Fits which change a corrective click makes (`change_` in `resources/choice.npz`).

    python benchmarks/fit_changes.py SCENES PHOTOS OUT.npz [--count 170] [--rounds 2]

The folders are those of `fit_leaves.py`. Sessions are played on outlined things; of each corrective
click all regions that it may change are noted with what the overlap gains or loses then. A loss
counts several times: a click should never make a thing worse. The odds of the leaves in these
sessions come from three fits that did not see the thing in question, as the product will not have
seen it. OUT gets the numbers of `choice.npz` with the new ones. The shipped numbers came from two
rounds, the odds from rows that were collected with earlier forms of these scripts; a new run gives
others. Needs lightgbm (MIT), which the product does not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
from fit_leaves import answering, asked_for, sessions, some_point, things_of, with_numbers
from fit_leaves import fit as fit_odds
from photo_scenes import fetch
from photos import next_click

from intarsia.core.engine.segment.classical import next_region
from intarsia.core.engine.segment.classical.change_traits import after_change, change_rows
from intarsia.core.engine.segment.classical.click_session import clicked, first_click
from intarsia.core.engine.segment.classical.prepared import PreparedPicture

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.float32]
Thing = tuple[PreparedPicture, Mask, int]
Answer = Callable[[Rows], Any]

_CLICKS, _FOLDS = 5, 3
_LOSS, _SLIGHT = 2.0, 0.02  # how many times more a loss counts that is not slight
_NOISE = (0.03, 0.12)  # of a choice in most sessions, and in the others
_MOSTLY = 0.7
_PROMISED = 3  # column of `change_rows`: the overlap by the odds, less that of before
_PHOTOS = 2.0  # what a session on a photo counts more than one on a scene


@dataclass(frozen=True)
class ChangeRows:
    """The changes that one click might make: (c, k) what is known of each, (c,) the overlap that it
    gains, and how much the click counts."""

    rows: Rows
    gain: Rows
    weight: float


def by_hand(rows: Rows) -> Any:
    """(c,) the overlap that a change promises to gain by the odds, as long as nothing is learnt.

    What lies off the click's middle is made dearer, and what gains nothing left, by `next_region`.
    """
    return rows[:, _PROMISED]


def played(
    prepared: PreparedPicture, truth: Mask, odds: Answer, change: Answer, weight: float, rng: Any
) -> Iterator[ChangeRows]:
    """The corrective clicks of one session on `truth`, (h, w) bool at working size."""
    leaves, found = prepared.tree.leaves, list[ChangeRows]()
    held = np.bincount(leaves.labels.ravel(), truth.ravel(), leaves.count)
    scale = np.array(prepared.shape[::-1]) / np.array(truth.shape[::-1])
    noise = _NOISE[int(rng.random() > _MOSTLY)]

    def noted(traits: Any, seeds: Any, state: Any, choices: Any, likely: Any, regions: Any) -> Rows:
        rows = change_rows(traits, seeds, state, choices, likely, regions)
        after = np.concatenate([state.chosen[None], after_change(state, regions)])
        inside, size = after @ held, after @ leaves.area
        overlap = inside / np.maximum(size + truth.sum() - inside, 1)
        gain = np.asarray(overlap[1:] - overlap[0], np.float32)
        found.append(ChangeRows(rows, gain, weight))
        return rows

    def chosen(rows: Rows) -> Any:
        return change(rows) + rng.normal(0, noise, len(rows))

    selection = first_click(prepared, some_point(truth, prepared.shape, rng))
    with answering(leaf=odds, change=chosen), patch.object(next_region, "change_rows", noted):
        for _ in range(_CLICKS):
            asked = next_click(selection.mask(prepared), truth)
            if asked is None:
                break
            x, y = np.array(asked[1]) * scale
            selection = clicked(prepared, selection, (float(x), float(y)), asked[0])
    yield from found


def fit(found: list[ChangeRows]) -> Any:
    """The boosted trees of lightgbm."""
    lightgbm = import_module("lightgbm")
    rows = np.concatenate([click.rows for click in found])
    gain = np.concatenate([click.gain for click in found])
    worth = gain - _LOSS * np.maximum(-gain - _SLIGHT, 0)
    weight = np.concatenate(
        [np.full(len(click.gain), click.weight / len(click.gain)) for click in found]
    )
    options = {
        "objective": "regression",
        "num_leaves": 12,
        "learning_rate": 0.05,
        "min_data_in_leaf": 60,
        "feature_fraction": 0.3,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "max_bin": 127,
        "verbose": -1,
    }
    return lightgbm.train(
        options, lightgbm.Dataset(rows, worth, weight=weight / weight.mean()), 300
    )


def folded(things: list[Thing]) -> list[list[Thing]]:
    """The things in thirds, those of one picture together."""
    order = list(dict.fromkeys(id(prepared) for prepared, _, _ in things))
    return [
        [thing for thing in things if order.index(id(thing[0])) % _FOLDS == fold]
        for fold in range(_FOLDS)
    ]


def main() -> int:
    options = asked_for(__doc__)
    fetch(options.scenes)
    rng = np.random.default_rng(6)
    parts = folded(things_of(options))
    rows = [list(sessions(part, None, rng)) for part in parts]
    odds = [
        fit_odds([row for k, own in enumerate(rows) if k != fold for row in own]).predict
        for fold in range(_FOLDS)
    ]
    found: list[list[ChangeRows]] = [[] for _ in parts]
    learnt: list[Answer] = [by_hand] * _FOLDS
    for number in range(options.rounds):
        for fold, part in enumerate(parts):
            for prepared, truth, plays in part:
                weight = _PHOTOS if plays > 1 else 1.0
                for _ in range(plays):
                    known = learnt[fold] if rng.random() < _MOSTLY else by_hand
                    found[fold] += played(prepared, truth, odds[fold], known, weight, rng)
        learnt = [
            fit([row for k, own in enumerate(found) if k != fold for row in own]).predict
            for fold in range(_FOLDS)
        ]
        print(f"round {number + 1}: {sum(map(len, found))} clicks", flush=True)
    with_numbers("change", fit([row for own in found for row in own]), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
