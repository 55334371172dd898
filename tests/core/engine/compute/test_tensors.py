"""Arrays to tensors and back, in every depth."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis.extra.numpy import array_shapes, arrays

from intarsia.core.engine.compute.tensors import from_labels, from_mask, from_rgb, to_rgb, to_rgb_u8
from intarsia.core.wire.errors import BadEdit


@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=6).map(lambda s: (*s, 3))))
def test_eight_bit_pictures_come_back(picture: np.ndarray) -> None:
    x = from_rgb(picture)
    assert x.shape == (1, 3, *picture.shape[:2])
    assert float(x.abs().max()) <= 1
    np.testing.assert_array_equal(to_rgb_u8(x[0]), picture)


@given(arrays(np.uint16, array_shapes(min_dims=2, max_dims=2, max_side=6).map(lambda s: (*s, 3))))
def test_sixteen_bit_pictures_come_back(picture: np.ndarray) -> None:
    back = np.rint(to_rgb(from_rgb(picture)[0]).astype(np.float64) * 65535)
    np.testing.assert_array_equal(back, picture)


def test_ends_of_the_scale_and_colour_order() -> None:
    red = np.array([[[1.0, 0.0, 0.5]]], dtype=np.float32)
    assert from_rgb(red).flatten().tolist() == [1.0, -1.0, 0.0]


def test_results_beyond_the_scale_are_clipped() -> None:
    assert to_rgb_u8(torch.tensor([2.0, -3.0, 0.0]).reshape(3, 1, 1)).ravel().tolist() == [
        255,
        0,
        128,
    ]


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 4), (0, 4, 3)])
def test_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(BadEdit):
        from_rgb(np.zeros(shape, np.uint8))


def test_nan_is_refused() -> None:
    with pytest.raises(BadEdit, match="NaN"):
        from_rgb(np.full((1, 1, 3), np.nan, np.float32))


def test_masks_are_inside_from_128() -> None:
    assert from_mask(np.array([[0, 127, 128, 255]], np.uint8)).flatten().tolist() == [0, 0, 1, 1]
    assert from_mask(np.array([[True, False]])).shape == (1, 1, 1, 2)


def test_labels_keep_their_ids() -> None:
    labels = from_labels(np.array([[0, 65535]], np.uint16))
    assert (labels.dtype, labels.tolist()) == (torch.int64, [[0, 65535]])
