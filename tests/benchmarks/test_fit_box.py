"""What `benchmarks/fit_box.py` shows the network: things that fill the box of their window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest


def test_every_window_holds_a_thing_in_its_box(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    fit_box, scenes = import_module("fit_box"), import_module("photo_scenes")
    rng = np.random.default_rng(0)
    ground = rng.random((420, 560, 3)).astype(np.float32)
    thing = np.ones((160, 200, 4), np.float32)
    thing[..., 1] = 0
    shown = fit_box.windows([ground], [scenes.CutOut("thing", thing)], 6, 3)
    assert shown.seen.shape == (6, 5, 96, 96)
    low, high = 18, 78  # of 96: the box and 0.3 of it on each side
    for truth in shown.truth:
        rows, columns = np.nonzero(truth > 0.5)
        assert abs(rows.min() - low) <= 2
        assert abs(rows.max() + 1 - high) <= 2
        assert abs(columns.min() - low) <= 2
        assert abs(columns.max() + 1 - high) <= 2
    network = fit_box.fit(shown, 0.2)
    assert 0 <= fit_box.reached(network, shown) <= 1
