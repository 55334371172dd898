"""Windows around a click show the thing there, small or large, and are looked at once."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.classical import seen_things
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.seen_things import window_at
from intarsia.core.engine.segment.classical.seen_traits import seen_regions, seen_rows
from intarsia.core.wire.geometry import Box

Y, X = np.mgrid[0:360, 0:480]
LARGE = np.hypot((X - 160) / 1.2, Y - 200) < 90
SMALL = np.hypot(X - 400, Y - 80) < 22


@pytest.fixture(scope="module")
def prepared() -> PreparedPicture:
    """A large red and a small blue thing before a wall with grain and uneven light."""
    rng = np.random.default_rng(2)
    light = 1 - 0.3 * X / 480
    colours = np.where(LARGE[..., None], (0.8, 0.3, 0.2), (0.5, 0.52, 0.48))
    colours = np.where(SMALL[..., None], (0.1, 0.2, 0.7), colours) * light[..., None]
    grain = rng.normal(0, 0.015, (360, 480, 3))
    return prepare((colours + grain).clip(0, 1).astype(np.float32))


def leaves_of(prepared: PreparedPicture, mask: np.ndarray) -> np.ndarray:
    leaves = prepared.tree.leaves
    return np.bincount(leaves.labels.ravel(), mask.ravel(), leaves.count) > leaves.area / 2


@pytest.mark.parametrize(("thing", "point"), [(LARGE, (160.5, 200.5)), (SMALL, (400.5, 80.5))])
def test_a_thing_of_any_size_is_seen_in_one_of_the_windows(
    prepared: PreparedPicture, thing: np.ndarray, point: tuple[float, float]
) -> None:
    seen, leaf = prepared.shown.at(point), prepared.leaf_at(point)
    assert seen.likely.shape == (1 + len(seen_things.REACHES), prepared.tree.leaves.count)
    truth = leaves_of(prepared, thing)
    regions = seen_regions(seen, prepared.graph, leaf)
    assert regions[:, leaf].all()
    overlap = [(region & truth).sum() / (region | truth).sum() for region in regions]
    assert max(overlap) > 0.9


def test_regions_are_told_apart_by_what_is_seen(prepared: PreparedPicture) -> None:
    point = (160.5, 200.5)
    seen, leaf = prepared.shown.at(point), prepared.leaf_at(point)
    thing = leaves_of(prepared, LARGE)
    half = leaves_of(prepared, LARGE & (X < 200))
    half[leaf] = True
    everything = np.ones_like(thing)
    area = prepared.tree.leaves.area
    rows = seen_rows(seen, prepared.graph, leaf, area, np.stack([thing, half, everything]))
    assert rows.shape == (3, 4)
    assert rows[0, 0] > 0.9
    assert (rows[0] >= rows[1:]).all()
    assert (np.diff(rows[:, :3], axis=1) <= 0).all()


def test_a_point_is_looked_at_once(
    prepared: PreparedPicture, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[Box]()
    run = seen_things.standing_out

    def counted(picture: np.ndarray, window: Box, side: int) -> np.ndarray:
        asked.append(window)
        return run(picture, window, side)

    monkeypatch.setattr(seen_things, "standing_out", counted)
    first = prepared.shown.at((33.5, 44.5))
    assert len(asked) in (len(seen_things.REACHES), 1 + len(seen_things.REACHES))
    asked.clear()
    assert prepared.shown.at((33.5, 44.5)) is first
    assert not asked


def test_windows_lie_inside_the_picture() -> None:
    assert window_at((300, 400), (0.0, 0.0), 0.5) == Box(0, 0, 173, 173)
    assert window_at((300, 400), (400.0, 300.0), 0.5) == Box(227, 127, 173, 173)
    assert window_at((20, 2000), (1000.0, 10.0), 0.7) == Box(930, 0, 140, 20)
    assert window_at((1, 1), (0.5, 0.5), 0.15) == Box(0, 0, 1, 1)
    assert window_at((1, 3), (2.5, 0.5), 0.15) == Box(2, 0, 1, 1)


@pytest.mark.parametrize("shape", [(1, 3000), (3000, 1), (2, 5000)])
def test_a_picture_that_is_hardly_there_is_prepared(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(3).random((*shape, 3)).astype(np.float32)
    assert prepare(picture).shown.at((0.5, 0.5)).likely.shape[0] == 1 + len(seen_things.REACHES)
