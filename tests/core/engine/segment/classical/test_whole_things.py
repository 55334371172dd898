"""What a network sees in windows: what hangs together, cut by no window, and crosses nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.whole_things import (
    chosen_things,
    leaf_looks,
    looks_of,
    thing_rows,
    whole_things,
    windows_of,
)
from intarsia.core.wire.geometry import Box

Y, X = np.mgrid[0:240, 0:320]
THING = np.hypot((X - 200) / 1.3, Y - 120) < 60


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 4, (240, 320, 3))
    lit = 1 - 0.4 * np.hypot(X - 180, Y - 100)[..., None] / 200
    colours = np.where(THING[..., None], np.array((200, 80, 50)) * lit, (90, 120, 110))
    return ((colours + noise).clip(0, 255) / 255).astype(np.float32)


@pytest.fixture(scope="module")
def prepared(picture: np.ndarray) -> PreparedPicture:
    return prepare(picture)


def covered(prepared: PreparedPicture, region: np.ndarray) -> float:
    """Intersection over union of a region with the thing."""
    mask = region[prepared.tree.leaves.labels]
    return float((mask & THING).sum() / (mask | THING).sum())


def test_the_thing_is_seen_once(picture: np.ndarray, prepared: PreparedPicture) -> None:
    seen = whole_things(prepared, looks_of(picture, prepared), 0.35)
    assert [covered(prepared, region) > 0.9 for region in seen.regions].count(True) == 1


def test_people_are_left_to_their_own_networks(
    picture: np.ndarray, prepared: PreparedPicture
) -> None:
    looks = looks_of(picture, prepared)
    person = whole_things(prepared, looks, 0.35).regions.any(0)
    owner = np.where(person, 0, -1).astype(np.int32)
    left = whole_things(replace(prepared, owner=owner), looks, 0.0)
    assert not (left.regions & person).any()


@pytest.mark.parametrize(
    ("height", "width"), [(240, 320), (512, 512), (512, 200), (7, 512), (1, 1)]
)
def test_windows_cover_the_picture_twice(height: int, width: int) -> None:
    held = np.zeros((height, width), int)
    windows = windows_of(height, width)
    for window, side in windows:
        assert side % 32 == 0
        assert not window.empty
        held[window.top : window.bottom, window.left : window.right] += 1
    assert held.shape == (height, width)
    assert held.min() >= 2
    assert len(windows) <= 5
    if 1 < max(height, width) < 2 * min(height, width):
        assert len(windows) == 5


def test_what_the_edge_of_a_window_cuts_is_no_thing(prepared: PreparedPicture) -> None:
    windows = [Box(0, 0, 320, 240), Box(0, 0, 200, 240)]
    nothing, half = np.zeros((32, 32), np.float32), np.zeros((32, 32), np.float32)
    half[8:24, 10:] = 1
    cut, _ = thing_rows(prepared, leaf_looks(windows, [nothing, half], prepared))
    assert not len(cut)
    whole, rows = thing_rows(prepared, leaf_looks(windows, [half, nothing], prepared))
    assert len(whole)
    assert np.isfinite(rows).all()


def test_the_best_are_kept_that_cross_nothing(prepared: PreparedPicture) -> None:
    area, count = prepared.tree.leaves.area, prepared.tree.leaves.count
    ranked = np.cumsum(area) / area.sum()

    def between(low: float, high: float) -> np.ndarray:
        return (ranked > low) & (ranked <= high)

    kept = (between(0.0, 0.4), between(0.1, 0.2), between(0.5, 0.7))
    same, crossing, unlikely = between(0.0, 0.42), between(0.25, 0.55), between(0.8, 0.9)
    regions = np.array([*kept, same, crossing, unlikely])
    score = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.1], np.float32)
    seen = chosen_things(prepared, regions, score, 0.3)
    assert seen.regions.shape == (3, count)
    assert (seen.regions == np.array(kept)).all()
    assert seen.score.tolist() == pytest.approx([0.9, 0.8, 0.7])
