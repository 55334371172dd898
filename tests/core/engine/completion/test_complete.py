"""What every completion keeps, and what it restores."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.completion import (
    FAST,
    FINE,
    ColourLead,
    LabelGuide,
    complete,
    patches,
    warm,
)
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.errors import BadEdit


class Stopped(Exception):
    """Raised by a caller who cancels."""


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).random((height, width, 3), np.float32)


def box(shape: tuple[int, int], top: int, left: int, height: int, width: int) -> np.ndarray:
    hole = np.zeros(shape, np.bool_)
    hole[top : top + height, left : left + width] = True
    return hole


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    return render_scene(5, 160).picture


@settings(max_examples=40, deadline=None)
@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    seed=st.integers(0, 1000),
    density=st.floats(0.01, 0.9),
)
def test_outside_is_untouched_whatever_the_hole(
    height: int, width: int, seed: int, density: float
) -> None:
    picture = noise(height, width)
    hole = np.random.default_rng(seed).random((height, width)) < density
    hole[0, 0] = False
    filled = complete(picture, hole, rng=rng())
    assert filled.dtype == np.float32
    assert np.array_equal(filled[~hole], picture[~hole])
    assert np.isfinite(filled).all()
    assert 0 <= filled.min() <= filled.max() <= 1


@pytest.mark.parametrize(
    "hole",
    [
        box((160, 160), 0, 0, 50, 60),
        box((160, 160), 110, 100, 50, 60),
        box((160, 160), 0, 60, 160, 20),
        box((160, 160), 80, 0, 1, 160),
        box((160, 160), 77, 31, 1, 1),
        box((160, 160), 5, 5, 150, 150),
        box((160, 160), 0, 0, 160, 159),
    ],
    ids=["corner", "far corner", "across", "line", "pixel", "large", "nearly everything"],
)
def test_hole_anywhere(scene: np.ndarray, hole: np.ndarray) -> None:
    hidden = np.where(hole[..., None], np.float32(0), scene)
    filled = complete(hidden, hole, rng=rng())
    assert np.array_equal(filled[~hole], scene[~hole])
    assert np.isfinite(filled).all()
    assert np.abs(filled[hole].mean(0) - hidden[~hole].mean(0)).max() < 0.5


def test_what_is_under_the_hole_does_not_matter(scene: np.ndarray) -> None:
    hole = box((160, 160), 50, 50, 50, 50)
    dark, light = scene.copy(), scene.copy()
    dark[hole], light[hole] = 0, 1
    filled = complete(dark, hole, rng=rng())
    assert np.array_equal(filled, complete(light, hole, rng=rng()))


@pytest.mark.parametrize("preset", [FAST, FINE])
def test_same_seed_same_bytes(scene: np.ndarray, preset: object) -> None:
    hole = box((160, 160), 40, 60, 45, 45)
    first = complete(scene, hole, rng=rng(), preset=preset)
    assert np.array_equal(first, complete(scene, hole, rng=rng(), preset=preset))


def test_other_seeds_vary(scene: np.ndarray) -> None:
    hole = box((160, 160), 40, 60, 45, 45)
    fills = [complete(scene, hole, rng=np.random.default_rng(seed)) for seed in range(4)]
    assert any(not np.array_equal(fills[0], other) for other in fills[1:])


def stripes(side: int, period: int) -> np.ndarray:
    wave = (np.arange(side) // (period // 2)) % 2
    plane = np.broadcast_to(wave, (side, side)).astype(np.float32) * 0.8 + 0.1
    return np.repeat(plane[..., None], 3, axis=2)


@pytest.mark.parametrize("turned", [False, True])
def test_stripes_go_on(turned: bool) -> None:
    picture = stripes(128, 16)
    picture = np.ascontiguousarray(picture.swapaxes(0, 1)) if turned else picture
    hole = box((128, 128), 44, 40, 40, 44)
    filled = complete(np.where(hole[..., None], 0, picture), hole, rng=rng())
    assert np.abs(filled - picture)[hole].mean() < 0.02


def test_a_board_goes_on_larger_than_the_working_size() -> None:
    board = ((np.arange(384)[:, None] // 24 + np.arange(384) // 24) % 2).astype(np.float32)
    picture = np.repeat(0.1 + 0.8 * board[..., None], 3, axis=2)
    hole = box((384, 384), 150, 130, 96, 96)
    filled = complete(np.where(hole[..., None], 0, picture), hole, rng=rng())
    assert np.abs(filled - picture)[hole].mean() < 0.03


def test_detail_is_kept() -> None:
    picture = noise(128, 128)
    hole = box((128, 128), 40, 40, 48, 48)
    filled = complete(picture, hole, rng=rng())
    assert filled[hole].std() > 0.8 * picture[~hole].std()


def test_a_flat_picture_stays_flat() -> None:
    picture = np.full((90, 120, 3), 0.37, np.float32)
    hole = box((90, 120), 30, 30, 40, 40)
    assert np.abs(complete(picture, hole, rng=rng()) - 0.37).max() < 1e-3


def test_nothing_is_copied_from_where_it_may_not_be() -> None:
    picture = np.full((100, 100, 3), 0.5, np.float32)
    valid = np.ones((100, 100), np.bool_)
    valid[:, 60:] = False
    picture[:, 60:] = (1, 0, 0)
    hole = box((100, 100), 30, 30, 30, 30)  # its right side touches the red
    filled = complete(picture, hole, rng=rng(), valid=valid)
    assert np.abs(filled[hole] - 0.5).max() < 1e-3


def halves() -> tuple[np.ndarray, LabelGuide]:
    """Noisy red above noisy blue, and a map that raises the blue by 20 pixels in the middle."""
    picture = np.full((120, 120, 3), 0.2, np.float32)
    picture[:60, :, 0] = 0.8
    picture[60:, :, 2] = 0.8
    picture += (noise(120, 120) - 0.5) * 0.1
    before = np.zeros((120, 120), np.int32)
    before[60:] = 1
    after = before.copy()
    after[40:60, 40:80] = 1
    return picture, LabelGuide(before, after)


def test_the_map_says_what_goes_where() -> None:
    picture, guide = halves()
    hole = box((120, 120), 34, 34, 32, 52)
    filled = complete(picture, hole, rng=rng(), guide=guide)
    blue = filled[..., 2] > filled[..., 0]
    agree = blue[hole] == (guide.after[hole] == 1)
    assert agree.mean() > 0.99


def test_a_label_that_was_nowhere_is_refused() -> None:
    picture, guide = halves()
    guide.after[50, 50] = 9
    hole = box((120, 120), 34, 34, 32, 52)
    with pytest.raises(BadEdit, match="9"):
        complete(picture, hole, rng=rng(), guide=guide)


def test_a_label_from_far_away_is_found() -> None:
    picture = np.full((300, 300, 3), 0.5, np.float32)
    picture[280:, 280:] = (0, 1, 0)
    before = np.zeros((300, 300), np.int32)
    before[280:, 280:] = 1
    hole = box((300, 300), 20, 20, 16, 16)
    guide = LabelGuide(before, np.where(hole, np.int32(1), before))
    filled = complete(picture, hole, rng=rng(), guide=guide)
    assert np.abs(filled[hole] - (0, 1, 0)).max() < 0.05


def test_steps_are_told_and_cancel() -> None:
    picture = noise(64, 64)
    hole = box((64, 64), 20, 20, 20, 20)
    told: list[tuple[int, int]] = []
    complete(picture, hole, rng=rng(), step=lambda i, of: told.append((i, of)))
    assert [i for i, _ in told] == list(range(len(told)))
    assert all(i < of for i, of in told)
    for last in (0, len(told) // 2, len(told) - 1):
        seen: list[int] = []

        def stop(i: int, of: int, last: int = last, seen: list[int] = seen) -> None:
            seen.append(i)
            if i == last:
                raise Stopped

        with pytest.raises(Stopped):
            complete(picture, hole, rng=rng(), step=stop)
        assert seen[-1] == last


def test_far_parts_are_completed_apart() -> None:
    picture = noise(400, 400)
    both = box((400, 400), 10, 10, 20, 20) | box((400, 400), 360, 360, 20, 20)
    filled = complete(picture, both, rng=rng())
    assert np.array_equal(filled[~both], picture[~both])
    assert filled[both].std() > 0.1


def test_an_empty_hole_gives_a_copy() -> None:
    picture = noise(10, 12)
    filled = complete(picture, np.zeros((10, 12), np.bool_), rng=rng())
    assert np.array_equal(filled, picture)
    assert not np.shares_memory(filled, picture)


@pytest.mark.parametrize("case", ["everything", "size", "invalid", "nan"])
def test_what_cannot_be_done_is_refused(case: str) -> None:
    picture = noise(20, 20)
    hole = box((20, 20), 4, 4, 4, 4)
    valid = np.ones((20, 20), np.bool_)
    if case == "everything":
        hole[:] = True
    elif case == "size":
        hole = hole[:, :-1]
    elif case == "invalid":
        valid[:] = False
    else:
        picture[0, 0] = np.nan
    with pytest.raises(BadEdit) as caught:
        complete(picture, hole, rng=rng(), valid=valid)
    assert caught.value.hint


def test_warming_changes_nothing(scene: np.ndarray) -> None:
    hole = box((160, 160), 40, 60, 45, 45)
    before = complete(scene, hole, rng=rng())
    warm()
    assert np.array_equal(before, complete(scene, hole, rng=rng()))


@pytest.mark.own_process  # another test may have had it compiled
def test_warming_compiles_what_makes_a_fill_finer() -> None:
    warm()
    made = [patches._draw, patches._search, patches._vote]
    assert [len(function.signatures) > 0 for function in made] == [True] * 3


def test_a_hole_at_the_frame_repeats_no_row_of_its_edge() -> None:
    rng = np.random.default_rng(5)
    picture = np.clip(rng.normal(0.5, 0.12, (90, 120, 3)), 0, 1).astype(np.float32)
    hole = np.zeros(picture.shape[:2], bool)
    hole[52:, 30:92] = True
    filled = complete(picture, hole, rng=np.random.default_rng(0))
    part = filled[56:, 34:88] - filled[56:, 34:88].mean()
    for one, other in ((part[1:], part[:-1]), (part[:, 1:], part[:, :-1])):
        along = (one * other).mean(axis=(1, 2)) / part.var()  # of each row with the next
        assert float(np.abs(along).max()) < 0.5


@pytest.mark.parametrize("grain", [0.0, 0.05, 0.2])
def test_a_lead_that_is_shown_gives_the_colours_on_any_ground(grain: float) -> None:
    rows, columns = np.mgrid[:128, :128]
    picture = np.full((128, 128, 3), 0.25, np.float32)
    picture[rows + 0.35 * columns > 85] = (0.75, 0.7, 0.65)  # a slanted border
    picture += grain * (noise(128, 128) - 0.5)
    wide = cv2.resize(noise(9, 9), (128, 128), interpolation=cv2.INTER_CUBIC) - 0.5
    picture = np.clip(picture + 2 * grain * wide, 0, 1).astype(np.float32)
    hole = box((128, 128), 44, 44, 40, 40)
    green = np.broadcast_to(np.float32([0, 1, 0]), picture.shape).copy()
    lead = ColourLead(green, 4.0, shown=True, sure=0.6)
    filled = complete(picture, hole, rng=rng(), lead=lead)
    middle = filled[54:74, 54:74].reshape(-1, 3).mean(0)
    assert np.abs(middle - (0, 1, 0)).max() < 0.15
