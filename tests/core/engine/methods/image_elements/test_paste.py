"""Copies and pasted objects as elements: where they stand, how many, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.model import ElementsModel, build_model
from intarsia.core.engine.methods.common.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.image_elements.paste import pasted_elements, stands_outside
from intarsia.core.engine.methods.image_elements.plan import Shift, in_square, rearrange_elements
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import ObjectPlacement
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 160
NOWHERE = np.zeros((32, 32), np.uint8)


@pytest.fixture(scope="module")
def model(tiny_elements: ElementsConfig) -> ElementsModel:
    return build_model(tiny_elements, seed=2).eval().requires_grad_(False)


@pytest.fixture
def window() -> NativeWindow:
    picture = np.full((SIDE, SIDE, 4), 128, np.uint8)
    picture[..., 3] = 255
    region = np.ones((SIDE, SIDE), np.bool_)
    return native_window(Placed(pixels_of(picture), 0, 0), region, 32)


def copy(width: int, height: int, affine: Affine | None, alpha: int = 255) -> ObjectPlacement:
    """An object off the picture's upper left corner, as the editor sends a copy."""
    rgba = np.random.default_rng(1).integers(0, 255, (height, width, 4), np.uint8)
    rgba[..., 3] = alpha
    return ObjectPlacement("x", "x", Placed(pixels_of(rgba), -width, -height), affine)


def to(width: int, height: int, left: float, top: float) -> Affine:
    return Affine.translation(width + left, height + top)


def test_a_copy_stands_outside_and_an_object_of_the_picture_does_not(window: NativeWindow) -> None:
    item = copy(40, 30, Affine())
    assert stands_outside(item, window)
    inside = ObjectPlacement("x", "x", Placed(item.layer.pixels, -39, 0))
    assert not stands_outside(inside, window)


def test_elements_of_a_copy_tile_its_box_where_it_goes(
    model: ElementsModel, window: NativeWindow
) -> None:
    affine = to(80, 60, 20, 50)
    found = pasted_elements(model, copy(80, 60, affine), window)
    after = rearrange_elements(found.kept(torch.zeros(len(found))), [
        Shift(NOWHERE, in_square(affine, window), found)
    ])  # fmt: skip
    assert 1 <= len(after) == len(found) <= 16
    square = window.square
    low = (after.places[:, :2] - after.places[:, 2:] / 2).min(0).values * square.width
    high = (after.places[:, :2] + after.places[:, 2:] / 2).max(0).values * square.width
    shift = torch.tensor([square.left, square.top])
    # A place is the centroid and the box's size, so that a ragged element reaches a little past.
    assert torch.allclose(low + shift, torch.tensor([20.0, 50.0]), atol=12)
    assert torch.allclose(high + shift, torch.tensor([100.0, 110.0]), atol=12)


def test_what_is_clear_of_a_copy_is_no_element(model: ElementsModel, window: NativeWindow) -> None:
    affine = to(80, 80, 20, 20)
    item = copy(80, 80, affine)
    rgba = np.frombuffer(item.layer.pixels.data, np.uint8).reshape(80, 80, 4).copy()
    rgba[:, 40:, 3] = 0
    half = ObjectPlacement("x", "x", Placed(pixels_of(rgba), -80, -80), affine)
    found = pasted_elements(model, half, window)
    edge = (-40 - window.square.left) / window.square.width
    assert len(found) > 0
    assert bool((found.places[:, 0] <= edge + 1e-3).all())


@pytest.mark.parametrize(
    ("width", "height", "alpha", "count"),
    [(1, 1, 255, 1), (1, 90, 255, None), (40, 40, 0, 0), (3, 3, 40, 1)],
    ids=["one pixel", "a line", "clear", "faint"],
)
def test_small_and_faint_copies(
    model: ElementsModel,
    window: NativeWindow,
    width: int,
    height: int,
    alpha: int,
    count: int | None,
) -> None:
    found = pasted_elements(model, copy(width, height, to(width, height, 9, 9), alpha), window)
    assert len(found) == count if count is not None else len(found) >= 1
    assert bool(found.places.isfinite().all())


def test_a_deleted_copy_is_nothing(model: ElementsModel, window: NativeWindow) -> None:
    assert len(pasted_elements(model, copy(20, 20, None), window)) == 0


def test_more_than_256_elements_are_refused_with_a_way_out(
    model: ElementsModel, window: NativeWindow
) -> None:
    shifts = []
    for index in range(400):
        affine = to(4, 4, 8 * (index % 20), 8 * (index // 20))
        own = pasted_elements(model, copy(4, 4, affine), window)
        shifts.append(Shift(NOWHERE, in_square(affine, window), own))
    none = shifts[0].pasted
    assert none is not None
    with pytest.raises(BadEdit, match="at most 256") as refused:
        rearrange_elements(none.kept(torch.zeros(len(none))), shifts)
    assert "paste fewer" in refused.value.hint


def test_copies_in_one_place_cover_each_other(model: ElementsModel, window: NativeWindow) -> None:
    affine = to(80, 80, 20, 20)
    own = pasted_elements(model, copy(80, 80, affine), window)
    shift = Shift(NOWHERE, in_square(affine, window), own)
    after = rearrange_elements(own.kept(torch.zeros(len(own))), [shift] * 300)
    assert len(after) == len(own)
