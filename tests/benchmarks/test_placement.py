"""The table of placements: from which cards on each method runs, and that docs show it."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def test_every_method_runs_from_the_card_that_it_should() -> None:
    from placement import SIZES_GB, askings, beside_a_segmenter, markdown, placements

    every = {asking.method: asking for asking in askings()}
    least = {
        name: min(size for size, found in placements(asking).items() if found is not None)
        for name, asking in every.items()
    }
    assert least["paint-by-example"] == 4
    assert least["pair"] == 4
    assert least["pixel-guidance"] == 6
    for name, asking in every.items():
        laid = [size for size in SIZES_GB if size >= least[name]]
        assert all(beside_a_segmenter(asking, every["sam (ViT-H)"], size) for size in laid), name
    assert markdown(every.values()) in (ROOT / "docs/methods.md").read_text("utf-8")
