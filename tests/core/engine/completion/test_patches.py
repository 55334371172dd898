"""Patches that look for better sources: lines go on, and only what may be copied is."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.completion.patches import refine
from intarsia.core.engine.completion.scene import FillWindow, nearest_pixel


def pass_by() -> None:
    """Nobody cancels."""


def striped() -> np.ndarray:
    """(96, 120, 3): slanted stripes with a little grain, so that few offsets fit."""
    rows, columns = np.mgrid[:96, :120]
    wave = 0.5 + 0.3 * np.sin((columns + 0.5 * rows) / 3.5)
    grain = np.random.default_rng(1).normal(0, 0.01, (96, 120, 3))
    return np.clip(wave[..., None] * (0.9, 0.7, 0.5) + grain, 0, 1).astype(np.float32)


def hole_of(shape: tuple[int, ...]) -> np.ndarray:
    hole = np.zeros(shape[:2], bool)
    hole[36:60, 44:76] = True
    return hole


def begun(hole: np.ndarray) -> np.ndarray:
    """Each pixel copied from the nearest outside: stripes end where the hole begins."""
    return (nearest_pixel(~hole)[hole] - np.argwhere(hole)).astype(np.int32)


def copied(picture: np.ndarray, hole: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    aim = np.argwhere(hole) + offsets
    return picture[aim[:, 0], aim[:, 1]]


def test_a_bad_beginning_is_made_good() -> None:
    picture = striped()
    hole = hole_of(picture.shape)
    offsets = begun(hole)
    window = FillWindow(picture, hole, ~hole)
    finer = refine(window, offsets, least=0.6, rng=np.random.default_rng(0), between=pass_by)
    assert finer is not None
    before = np.abs(copied(picture, hole, offsets) - picture[hole]).mean()
    after = np.abs(copied(picture, hole, finer) - picture[hole]).mean()
    assert after < 0.35 * before


def test_the_same_seed_gives_the_same_offsets_and_all_lead_to_sources() -> None:
    picture = striped()
    hole = hole_of(picture.shape)
    source = ~hole
    source[:, 80:] = False
    window = FillWindow(picture, hole, source)
    found = [
        refine(window, begun(hole), least=0.5, rng=np.random.default_rng(7), between=pass_by)
        for _ in range(2)
    ]
    assert found[0] is not None
    assert found[1] is not None
    np.testing.assert_array_equal(found[0], found[1])
    aim = np.argwhere(hole) + found[0]
    assert source[aim[:, 0], aim[:, 1]].all()


def test_what_is_dear_is_left_alone() -> None:
    picture = striped()
    hole = hole_of(picture.shape)
    price = np.zeros(hole.shape, np.float32)
    price[:, 60:] = 3
    window = FillWindow(picture, hole, ~hole, price=price)
    finer = refine(window, begun(hole), least=0.6, rng=np.random.default_rng(0), between=pass_by)
    assert finer is not None
    aim = np.argwhere(hole) + finer
    assert (aim[:, 1] >= 66).mean() < 0.1


def test_too_few_sources_leave_it_to_the_shift_map() -> None:
    picture = striped()[:40, :40]
    hole = np.zeros((40, 40), bool)
    hole[5:35, 5:35] = True
    window = FillWindow(picture, hole, ~hole)
    assert (
        refine(window, begun(hole), least=1, rng=np.random.default_rng(0), between=pass_by) is None
    )
