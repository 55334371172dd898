"""What `benchmarks/fit_merges.py` says that a merge spoils of a thing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.prepared import prepare


def test_a_merge_spoils_what_it_joins_across_an_outline_and_nothing_within(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    spoilt = import_module("fit_merges").spoilt
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (80, 120, 3))).astype(np.float32)
    picture[20:60, 20:60] = (0.8, 0.1, 0.1)
    prepared = prepare(picture)
    tree = prepared.nests[-1].tree
    labels = tree.leaves.labels
    some = int(labels[40, 40])
    lost = spoilt(tree, [(labels == some).astype(np.float32)])
    above = prepared.nests[-1].parents
    joined = int(above[some]) - tree.leaves.count
    other = int(tree.children[joined].sum()) - some
    area = tree.summed(tree.leaves.area)
    assert lost[joined] == pytest.approx(min(1, area[other] / area[some]), abs=1e-5)
    within = [
        k for k in range(len(lost)) if not prepared.nests[-1].leaves_of(tree.leaves.count + k)[some]
    ]
    assert (lost[within] == 0).all()
    assert (spoilt(tree, []) == 0).all()
