"""Planes as bytes."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intarsia.core.wire.errors import BadEdit, BadRequest
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank


def test_a_plane_is_what_its_bytes_say() -> None:
    plane = Pixels(2, 1, RGBA, Depth.U16, bytes(16), icc=b"profile")
    assert (plane.size, plane.pixel_bytes, plane.row_bytes) == (Size(2, 1), 8, 16)
    assert Placed(plane, -3, 4).box == Box(-3, 4, 2, 1)
    assert "profile" not in repr(plane)


@pytest.mark.parametrize(
    "wrong",
    [{"channels": 3}, {"data": b"abc"}, {"depth": Depth.F32}, {"width": 0}, {"width": 10**6}],
)
def test_planes_that_contradict_themselves_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((BadRequest, BadEdit)):
        replace(Pixels(2, 2, GREY, Depth.U8, b"abcd"), **wrong)


def test_the_name_follows_format_and_data_but_not_the_profile() -> None:
    plane = Pixels(2, 2, GREY, Depth.U8, b"abcd")
    others = [
        replace(plane, data=b"abce"),
        replace(plane, width=4, height=1),
        Pixels(1, 2, GREY, Depth.U16, b"abcd"),
        Pixels(1, 1, RGBA, Depth.U8, b"abcd"),
    ]
    assert replace(plane, icc=b"x").sha256 == plane.sha256
    assert len({plane.sha256, *(other.sha256 for other in others)}) == 5


@given(st.data())
def test_crops_hold_the_pixels_of_their_place(data: st.DataObject) -> None:
    width, height = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    channels, depth = data.draw(st.sampled_from((GREY, RGBA))), data.draw(st.sampled_from(Depth))
    count = width * height * channels * depth.bytes
    raw = data.draw(st.binary(min_size=count, max_size=count))
    plane = Pixels(width, height, channels, depth, raw, icc=b"p")
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    box = Box(
        left, top, data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top))
    )
    part = plane.crop(box)
    assert (part.size, part.icc) == (box.size, b"p")
    step = plane.pixel_bytes
    for y in range(box.height):
        for x in range(box.width):
            mine = (y * box.width + x) * step
            theirs = ((box.top + y) * width + box.left + x) * step
            assert part.data[mine : mine + step] == raw[theirs : theirs + step]


def calls_of_a_crop(plane: Pixels, box: Box) -> int:
    """How many Python functions a crop calls."""
    calls = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        plane.crop(box)
    finally:
        sys.setprofile(before)
    return calls


def test_a_crop_calls_nothing_for_a_row() -> None:
    assert calls_of_a_crop(blank(Size(4, 1000), RGBA, Depth.U16), Box(1, 5, 2, 900)) < 100


def test_crops_outside_are_refused_and_the_whole_is_itself() -> None:
    plane = blank(Size(4, 4), GREY)
    assert plane.crop(Box(0, 0, 4, 4)) is plane
    for box in (Box(2, 2, 3, 1), Box(-1, 0, 2, 2), Box(0, 0, 0, 1)):
        with pytest.raises(BadEdit, match="not inside"):
            plane.crop(box)
