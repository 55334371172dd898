"""The compositor against the formulas it cites, and its promises about single bits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.pixels.flatten import BLENDS, flatten, paint
from intarsia.core.engine.pixels.planes import array_of, full, pixels_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Depth, Placed

DTYPES = {Depth.U8: np.uint8, Depth.U16: np.uint16, Depth.F32: np.float32}


@dataclass(frozen=True)
class Layer:
    placed: Placed
    opacity: float = 1.0
    blend: str = "src-over"


def random_plane(rng: np.random.Generator, depth: Depth, side: int = 9) -> np.ndarray:
    """RGBA noise of (side, side, 4), a third of it transparent and a third opaque."""
    values = rng.random((side, side, 4))
    kinds = rng.integers(0, 3, (side, side))
    values[..., 3] = np.where(kinds == 0, 0, np.where(kinds == 1, 1, values[..., 3]))
    if depth is Depth.F32:
        return values.astype(np.float32)
    top = full(np.dtype(DTYPES[depth]))
    return np.rint(values * top).astype(DTYPES[depth])


def over(below: np.ndarray, above: np.ndarray, opacity: float) -> np.ndarray:
    """Porter & Duff's over of straight alpha, written out in float64."""
    top = 1 if below.dtype.kind == "f" else np.iinfo(below.dtype).max
    lower, upper = below / top, above / top
    cover = upper[..., 3:] * opacity
    alpha = cover + lower[..., 3:] * (1 - cover)
    colour = cover * upper[..., :3] + (1 - cover) * lower[..., 3:] * lower[..., :3]
    colour = np.divide(colour, alpha, out=np.zeros_like(colour), where=alpha > 0)
    return np.concatenate([colour, alpha], axis=2) * top


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.sampled_from(list(Depth)),
    st.sampled_from([0.0, 0.004, 0.3, 0.999, 1.0]),
    st.tuples(st.integers(-12, 12), st.integers(-12, 12)),
)
def test_over_is_exact_to_the_rounding_and_bits_stay_where_alpha_is_zero(
    seed: int, depth: Depth, opacity: float, place: tuple[int, int]
) -> None:
    rng = np.random.default_rng(seed)
    below, above = random_plane(rng, depth), random_plane(rng, depth)
    canvas = below.copy()
    paint(canvas, Layer(Placed(pixels_of(above), *place), opacity), Box(0, 0, 9, 9))
    shifted = np.zeros_like(above)
    for y in range(9):
        for x in range(9):
            if 0 <= y - place[1] < 9 and 0 <= x - place[0] < 9:
                shifted[y, x] = above[y - place[1], x - place[0]]
    untouched = (shifted[..., 3] == 0) | (opacity == 0)
    assert np.array_equal(canvas[untouched], below[untouched])
    expected = over(below, shifted, opacity)
    apart = np.abs(canvas.astype(np.float64) - expected)[~untouched]
    assert apart.size == 0 or apart.max() <= (1e-5 if depth is Depth.F32 else 0.51)


@pytest.mark.parametrize("depth", list(Depth))
def test_an_opaque_layer_gives_its_own_bits(depth: Depth) -> None:
    rng = np.random.default_rng(4)
    below, above = random_plane(rng, depth), random_plane(rng, depth)
    above[..., 3] = full(above.dtype)
    paint(below, Layer(Placed(pixels_of(above), 0, 0)), Box(0, 0, 9, 9))
    assert np.array_equal(below, above)


CLOSED_FORMS = {
    "src-over": 0.25,
    "multiply": 0.2,
    "screen": 0.85,
    "overlay": 0.7,
    "darken": 0.25,
    "lighten": 0.8,
    "color-dodge": 1.0,
    "color-burn": 0.2,
    "hard-light": 0.4,
    "soft-light": 0.72,
    "difference": 0.55,
    "plus": 1.0,
    "color": 0.8,
    "luminosity": 0.25,
    "hue": 0.8,
    "saturation": 0.8,
}


@pytest.mark.parametrize("blend", sorted(BLENDS))
def test_blend_of_grey_over_opaque_grey(blend: str) -> None:
    """0.25 over 0.8, worked by hand from the W3C formulas."""
    canvas = np.array([[[0.8, 0.8, 0.8, 1.0]]], np.float32)
    above = np.array([[[0.25, 0.25, 0.25, 1.0]]], np.float32)
    paint(canvas, Layer(Placed(pixels_of(above), 0, 0), blend=blend), Box(0, 0, 1, 1))
    assert canvas[0, 0] == pytest.approx([CLOSED_FORMS[blend]] * 3 + [1.0], abs=1e-6)


def test_every_blend_stays_in_range_and_shows_the_layer_over_nothing() -> None:
    rng = np.random.default_rng(2)
    above = random_plane(rng, Depth.F32, 40)
    for blend in BLENDS:
        layers = [Layer(Placed(pixels_of(above), 0, 0), blend=blend)]
        flat = array_of(flatten(layers, Box(0, 0, 40, 40), Depth.F32))
        shown = above[..., 3] > 0
        assert np.allclose(flat[shown], above[shown], atol=1e-6), blend
        again = array_of(flatten(layers * 2, Box(0, 0, 40, 40), Depth.F32))
        assert again.min() >= 0, blend
        assert again.max() <= 1 + 1e-6, blend


def test_flatten_places_layers_and_carries_the_profile() -> None:
    dot = np.full((1, 1, 4), 255, np.uint8)
    flat = flatten([Layer(Placed(pixels_of(dot, b"profile"), 7, 5))], Box(6, 4, 3, 2))
    assert flat.icc == b"profile"
    assert np.argwhere(array_of(flat)[..., 3]).tolist() == [[1, 1]]


def test_what_cannot_be_composited_is_said() -> None:
    canvas = np.zeros((2, 2, 4), np.uint16)
    dot = Placed(pixels_of(np.full((1, 1, 4), 255, np.uint8)), 0, 0)
    with pytest.raises(BadEdit, match="another depth"):
        paint(canvas, Layer(dot), Box(0, 0, 2, 2))
    with pytest.raises(BadEdit, match="glow is not known"):
        paint(canvas, Layer(dot, blend="glow"), Box(0, 0, 2, 2))


@pytest.mark.parametrize(
    ("operator", "alpha"),
    [("src-atop", 0.5), ("dst-in", 0.4), ("dst-out", 0.1), ("dst-atop", 0.8)],
)
def test_operators_keep_the_shares_of_porter_and_duff(operator: str, alpha: float) -> None:
    """A layer of alpha 0.8 over one of 0.5, and what lies beside the layer."""
    canvas = np.array([[[0.2, 0.2, 0.2, 0.5], [0.2, 0.2, 0.2, 0.5]]], np.float32)
    above = np.array([[[1.0, 1.0, 1.0, 0.8]]], np.float32)
    paint(canvas, Layer(Placed(pixels_of(above), 0, 0), blend=operator), Box(0, 0, 2, 1))
    assert canvas[0, 0, 3] == pytest.approx(alpha, abs=1e-6)
    beside = 0.0 if operator in ("dst-in", "dst-atop") else 0.5
    assert canvas[0, 1, 3] == pytest.approx(beside)
