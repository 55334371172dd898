"""Planes patched in a window: what lies outside stays, what lies inside is the new alone."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.patch import part_in, with_patch
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed


def plane(box: Box, value: int, channels: int = GREY, depth: Depth = Depth.U8) -> Placed:
    data = bytes([value]) * (box.size.pixels * channels * depth.bytes)
    return Placed(Pixels(box.width, box.height, channels, depth, data), box.left, box.top)


def value_at(placed: Placed, x: int, y: int) -> int:
    pixels = placed.pixels
    at = ((y - placed.top) * pixels.width + x - placed.left) * pixels.pixel_bytes
    return pixels.data[at]


@pytest.mark.parametrize(("channels", "depth"), [(GREY, Depth.U8), (RGBA, Depth.U16)])
def test_only_the_window_changes(channels: int, depth: Depth) -> None:
    old = plane(Box(0, 0, 20, 10), 7, channels, depth)
    new = plane(Box(6, 4, 3, 2), 9, channels, depth)
    made = with_patch(old, new, Box(5, 3, 6, 5))
    assert made is not None
    assert made.box == old.box
    assert value_at(made, 4, 4) == 7
    assert value_at(made, 5, 3) == 0  # in the window, where the new plane says nothing
    assert value_at(made, 7, 5) == 9
    assert value_at(made, 11, 4) == 7


def test_a_plane_inside_the_window_is_replaced() -> None:
    old, new = plane(Box(5, 5, 4, 4), 1), plane(Box(6, 6, 2, 2), 2)
    assert with_patch(old, new, Box(0, 0, 20, 20)) is new
    assert with_patch(old, None, Box(0, 0, 20, 20)) is None


def test_a_plane_can_grow_beyond_its_box() -> None:
    made = with_patch(plane(Box(0, 0, 4, 4), 1), plane(Box(3, 3, 5, 5), 2), Box(3, 3, 6, 6))
    assert made is not None
    assert made.box == Box(0, 0, 8, 8)
    assert [value_at(made, 0, 0), value_at(made, 7, 7), value_at(made, 7, 0)] == [1, 2, 0]


def test_a_crop_keeps_its_place() -> None:
    old = plane(Box(10, 10, 8, 8), 3)
    part = part_in(old, Box(14, 0, 100, 13))
    assert part is not None
    assert part.box == Box(14, 10, 4, 3)
    assert part_in(old, Box(0, 0, 5, 5)) is None
