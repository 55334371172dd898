"""Fits how likely what a network sees in a window is a thing (`thing_` in `resources/choice.npz`).

    python benchmarks/fit_things.py PHOTOS OUT.npz

PHOTOS is the folder of `outlined_photos.py --batch 1`. Of each region that hangs together in an
answer of the network it is noted what is known of it, and the best intersection over union with an
outlined thing; regions that lie away from all outlined things say nothing, for not everything is
outlined. OUT gets the numbers of `choice.npz` with the new ones. Needs lightgbm (MIT), which the
product does not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from fit_leaves import outlined, with_numbers

from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.superpixels import to_work_size
from intarsia.core.engine.segment.classical.whole_things import looks_of, thing_rows

Rows = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_TOUCHES = 0.3  # share of the smaller of region and thing that both hold: the region is known


@dataclass(frozen=True)
class ThingRows:
    """(c, k) what is known of regions, (c,) how well each covers the thing that it covers best."""

    rows: Rows
    reached: Rows


def reached(
    regions: Mask, area: Rows, held: Sequence[Rows]
) -> tuple[npt.NDArray[np.float64], Mask]:
    """((c,) best intersection over union of (c, n) regions with things, (c,) whether they touch
    one). `held`: of each thing, (n,) how many working pixels of each leaf it covers."""
    own = regions @ area
    best, known = np.zeros(len(regions)), np.zeros(len(regions), np.bool_)
    for thing in held:
        shared, total = regions @ thing, float(thing.sum())
        best = np.maximum(best, shared / np.maximum(own + total - shared, 1e-9))
        known |= shared > _TOUCHES * np.minimum(own, max(total, 1e-9))
    return best, known


def noted(
    picture: npt.NDArray[np.float32], prepared: PreparedPicture, masks: Sequence[Mask]
) -> ThingRows:
    """The regions seen in a photo that touch one of its things, (H, W) bool `masks`."""
    leaves = prepared.tree.leaves
    regions, rows = thing_rows(prepared, looks_of(picture, prepared))
    flat, side = leaves.labels.ravel(), max(leaves.labels.shape)
    shares = [to_work_size(mask.astype(np.float32), side).ravel() for mask in masks]
    held = [np.bincount(flat, share, leaves.count).astype(np.float32) for share in shares]
    best, known = reached(regions, leaves.area, held)
    return ThingRows(rows[known], best[known].astype(np.float32))


def fit(found: Sequence[ThingRows]) -> Any:
    """The boosted trees of lightgbm; a photo of many regions counts less for each of them."""
    lightgbm = import_module("lightgbm")
    some = [photo for photo in found if len(photo.rows)]
    rows = np.concatenate([photo.rows for photo in some])
    share = np.concatenate([photo.reached for photo in some])
    weight = np.concatenate([np.full(len(p.rows), len(p.rows) ** -0.5) for p in some])
    options = {
        "objective": "regression",
        "num_leaves": 6,
        "learning_rate": 0.03,
        "min_data_in_leaf": 25,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "verbose": -1,
        "seed": 0,
    }
    return lightgbm.train(options, lightgbm.Dataset(rows, share, weight=weight), 250)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    found = [noted(photo, prepare(photo), masks) for photo, masks in outlined(options.photos)]
    with_numbers("thing", fit(found), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
