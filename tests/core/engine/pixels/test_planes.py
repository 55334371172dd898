"""Bytes to arrays and back, in every depth."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.pixels.planes import (
    PlaneInPlace,
    array_of,
    check_finite,
    depth_of,
    from_float,
    full,
    inside_of,
    labels_of,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Depth

VALUES = {
    Depth.U8: np.arange(256, dtype=np.uint8),
    Depth.U16: np.arange(65536, dtype=np.uint16),
    Depth.F32: np.linspace(-1, 4, 256, dtype=np.float32),
}


@pytest.mark.parametrize("depth", list(Depth))
def test_every_value_survives_bytes_and_floats(depth: Depth) -> None:
    plane = VALUES[depth].reshape(-1, 64, 1)
    pixels = pixels_of(plane, b"icc")
    assert (pixels.depth, pixels.icc, pixels.channels) == (depth, b"icc", 1)
    back = array_of(pixels)
    assert np.array_equal(back, plane)
    assert not back.flags.writeable
    assert depth_of(back.dtype) is depth
    assert np.array_equal(from_float(to_float(back), depth), plane)


def test_grey_becomes_opaque_and_masks_begin_at_128() -> None:
    grey = pixels_of(np.array([[0, 127], [128, 255]], np.uint8))
    rgba = rgba_of(grey)
    assert rgba[..., 3].tolist() == [[255, 255]] * 2
    assert rgba[1, 0, :3].tolist() == [128] * 3
    assert inside_of(grey).tolist() == [[False, False], [True, True]]
    assert labels_of(grey).dtype == np.int32
    assert [full(np.dtype(kind)) for kind in (np.uint8, np.uint16, np.float32)] == [255, 65535, 1]


def test_integers_are_clipped_and_rounded_and_parts_are_copied() -> None:
    values = np.array([[-0.5, 0.499 / 255, 0.501 / 255, 2.0]], np.float32)
    assert from_float(values, Depth.U8).tolist() == [[0, 0, 1, 255]]
    wide = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    assert np.array_equal(array_of(pixels_of(wide[:, ::2])), wide[:, ::2])


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_no_number_is_said(bad: float) -> None:
    plane = np.zeros((2, 2, 4), np.float32)
    check_finite(pixels_of(plane), "picture")
    plane[0, 1, 2] = bad
    with pytest.raises(BadEdit, match="exemplar has pixels that are not numbers"):
        check_finite(pixels_of(plane), "exemplar")


def test_a_plane_is_written_where_its_bytes_stay() -> None:
    plane = PlaneInPlace(3, 5, 4)
    assert not plane.array().any()
    plane.array()[1, 2] = (1, 2, 3, 4)
    pixels = plane.pixels(b"icc")
    assert (pixels.size.width, pixels.size.height, pixels.channels) == (5, 3, 4)
    assert pixels.icc == b"icc"
    assert array_of(pixels)[1, 2].tolist() == [1, 2, 3, 4]
    assert array_of(pixels).sum() == 10
