"""Fits how much of a thing a merge would spoil (`merge_` in `resources/choice.npz`).

    python benchmarks/fit_merges.py PHOTOS OUT.npz

PHOTOS is the folder of `outlined_photos.py --batch 1`. Of each of the last merges of a photo it is
noted what is known of it, and the share of an outlined thing that is lost where its sides stay
together: what one of them holds of it, or what the other would add, whichever is less. OUT gets the
numbers of `choice.npz` with the new ones. Needs lightgbm (MIT), which the product does not.
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

from intarsia.core.engine.segment.classical.merge_tree import MergeTree
from intarsia.core.engine.segment.classical.opened_nodes import merge_rows
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.superpixels import to_work_size

Rows = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_POWER = 0.25  # of a share: that a merge spoils anything counts more than how much


@dataclass(frozen=True)
class MergeRows:
    """(m, k) what is known of merges, (m,) the largest share of a thing that each would spoil."""

    rows: Rows
    spoilt: Rows


def spoilt(tree: MergeTree, shares: Sequence[Rows]) -> Rows:
    """(n - 1,) the largest share of a thing that each merge would spoil. `shares`: of each thing,
    (h, w) float32, how much of each working pixel it covers."""
    leaves = tree.leaves
    area = tree.summed(leaves.area)
    one, two = tree.children.T
    worst = np.zeros(len(tree.children))
    for share in shares:
        held = np.bincount(leaves.labels.ravel(), share.ravel(), leaves.count)
        inside = tree.summed(held.astype(np.float32))
        outside = area - inside
        lost = [np.minimum(inside[a], outside[b]) for a, b in ((one, two), (two, one))]
        worst = np.maximum(worst, np.maximum(*lost) / max(float(share.sum()), 1e-6))
    return np.clip(worst, 0, 1).astype(np.float32)


def noted(prepared: PreparedPicture, masks: Sequence[Mask]) -> MergeRows:
    """The last merges of a photo with (H, W) bool masks of its things."""
    tree = prepared.nests[-1].tree
    merges, rows = merge_rows(prepared)
    side = max(tree.leaves.labels.shape)
    shares = [to_work_size(mask.astype(np.float32), side) for mask in masks]
    return MergeRows(rows, spoilt(tree, shares)[merges])


def fit(found: Sequence[MergeRows]) -> Any:
    """The boosted trees of lightgbm."""
    lightgbm = import_module("lightgbm")
    rows = np.concatenate([photo.rows for photo in found])
    share = np.concatenate([photo.spoilt for photo in found]) ** _POWER
    options = {
        "objective": "regression",
        "num_leaves": 6,
        "learning_rate": 0.02,
        "min_data_in_leaf": 50,
        "feature_fraction": 0.4,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "lambda_l2": 5,
        "verbose": -1,
        "seed": 0,
    }
    return lightgbm.train(options, lightgbm.Dataset(rows, share), 400)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    found = [noted(prepare(picture), masks) for picture, masks in outlined(options.photos)]
    with_numbers("merge", fit(found), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
