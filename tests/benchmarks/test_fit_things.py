"""What `benchmarks/fit_things.py` says that a region reaches, and of which it says nothing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import numpy as np
import pytest


def test_a_region_reaches_the_thing_that_it_covers_best(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    reached = import_module("fit_things").reached
    area = np.array([10, 10, 20, 40], np.float32)
    held = [np.array([10, 5, 0, 0], np.float32), np.array([0, 0, 20, 0], np.float32)]
    regions = np.array([[1, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]], bool)
    best, known = reached(regions, area, held)
    assert best == pytest.approx([15 / 20, 20 / 60, 0])
    assert known.tolist() == [True, True, False]
