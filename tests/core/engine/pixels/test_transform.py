"""Placing an object: bits copied on the pixel grid, one clean resampling off it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.pixels.transform import placed
from intarsia.core.wire.geometry import Affine, Box

WINDOW = Box(-500, -500, 1000, 1000)


def noise(seed: int, height: int, width: int, dtype: type = np.uint16) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.integers(0, np.iinfo(dtype).max + 1, (height, width, 4)).astype(dtype)


def disc(side: int) -> np.ndarray:
    """An opaque orange disc with an anti-aliased rim, uint8 RGBA."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    alpha = np.clip(side * 0.4 - np.hypot(y, x) + 0.5, 0, 1)
    out = np.zeros((side, side, 4), np.uint8)
    out[..., :3] = (230, 120, 40)
    out[..., 3] = np.rint(alpha * 255)
    return out


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 99), st.integers(1, 9), st.integers(1, 9), st.integers(-40, 40))
def test_a_whole_shift_copies_bits(seed: int, height: int, width: int, shift: int) -> None:
    layer = noise(seed, height, width)
    moved, box = placed(
        layer, Box(3, 4, width, height), Affine.translation(shift, -2 * shift), window=WINDOW
    )
    assert box == Box(3 + shift, 4 - 2 * shift, width, height)
    assert np.array_equal(moved, layer)


@pytest.mark.parametrize(
    ("affine", "expected"),
    [
        (Affine.scaling(-1, 1, (5.5, 6.0)), lambda a: a[:, ::-1]),
        (Affine.scaling(1, -1, (5.5, 6.0)), lambda a: a[::-1]),
        (Affine.rotation(180, (5.5, 6.0)), lambda a: a[::-1, ::-1]),
        (Affine.rotation(90, (5.5, 6.5)), lambda a: np.rot90(a, -1)),
        (Affine.rotation(-90, (5.5, 6.5)), lambda a: np.rot90(a, 1)),
    ],
)
def test_flips_and_quarter_turns_copy_bits(affine: Affine, expected: Any) -> None:
    layer = noise(1, 6, 5)
    moved, box = placed(layer, Box(3, 3, 5, 6), affine, window=WINDOW)
    wanted = expected(layer)
    assert np.array_equal(moved, wanted)
    assert (box.width, box.height) == (wanted.shape[1], wanted.shape[0])


@pytest.mark.parametrize("scale", [0.05, 0.31, 0.5, 0.93, 1.0, 1.7, 3.0])
@pytest.mark.parametrize("degrees", [0, 33])
def test_scaling_and_turning_keep_place_size_and_colour(scale: float, degrees: float) -> None:
    side = 120
    pivot = (40.0 + side / 2, 30.0 + side / 2)
    affine = Affine.scaling(scale, scale, pivot).then(Affine.rotation(degrees, pivot))
    affine = affine.then(Affine.translation(0.25, -0.5))
    moved, box = placed(disc(side), Box(40, 30, side, side), affine, window=WINDOW)
    alpha = moved[..., 3] / 255
    y, x = np.mgrid[: box.height, : box.width] + 0.5
    middle = (
        (alpha * x).sum() / alpha.sum() + box.left,
        (alpha * y).sum() / alpha.sum() + box.top,
    )
    assert middle == pytest.approx((pivot[0] + 0.25, pivot[1] - 0.5), abs=0.06)
    assert alpha.sum() == pytest.approx(np.pi * (0.4 * side * scale) ** 2, rel=0.01, abs=0.2)
    solid = alpha > 0.1
    apart = np.abs(moved[solid][:, :3].astype(int) - (230, 120, 40))
    assert apart.max() <= 2  # premultiplied resampling: no dark or bright rim


def test_shrinking_does_not_alias() -> None:
    """One-pixel stripes shrunk to a third are even grey, not a moiré."""
    layer = np.zeros((90, 90, 4), np.uint8)
    layer[:, ::2, :3] = 255
    layer[..., 3] = 255
    moved, _ = placed(layer, Box(0, 0, 90, 90), Affine.scaling(1 / 3, 1 / 3), window=WINDOW)
    inner = moved[4:-4, 4:-4, 0].astype(int)
    assert inner.min() >= 80
    assert inner.max() <= 175


@pytest.mark.parametrize("flat", [0.2, 0.02])
@pytest.mark.parametrize("lying", [True, False])
def test_a_wide_object_may_be_pressed_flat_and_stays_sharp_along_it(
    flat: float, lying: bool
) -> None:
    stripes = np.zeros((100, 8192, 4), np.uint8)
    stripes[:, ::4, :3] = stripes[:, 1::4, :3] = 255
    stripes[..., 3] = 255
    affine = Affine.scaling(1, flat) if lying else Affine.scaling(flat, 1)
    layer = stripes if lying else np.ascontiguousarray(stripes.transpose(1, 0, 2))
    box = Box(0, 0, layer.shape[1], layer.shape[0])
    out, where = placed(layer, box, affine, window=box)
    thin = round(100 * flat)
    assert sorted((where.width, where.height)) == [thin + 1, 8192]  # a pixel for the soft edge
    row = (out if lying else out.transpose(1, 0, 2))[thin // 2, 100:-100, 0].astype(int)
    assert row.max() - row.min() > 200


def test_what_left_the_window_is_empty_and_the_rest_is_cut() -> None:
    layer = noise(3, 8, 8)
    gone, box = placed(layer, Box(0, 0, 8, 8), Affine.translation(900.5, 0), window=WINDOW)
    assert box.empty
    assert gone.size == 0
    half, box = placed(layer, Box(0, 0, 8, 8), Affine.translation(-4, 0), window=Box(0, 0, 20, 20))
    assert box == Box(0, 0, 4, 8)
    assert np.array_equal(half, layer[:, 4:])
