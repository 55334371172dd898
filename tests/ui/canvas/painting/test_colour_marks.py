"""Masks of a colour: how near it has to be, and what hangs together."""

from __future__ import annotations

import pytest

from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.ui.canvas.painting.colour_marks import colour_mask

ROWS = (
    "aaaab",
    "bbbab",
    "aabab",
    "aabaa",
    "ccbbb",
)
COLOURS = {"a": (200, 40, 40, 255), "b": (20, 20, 90, 255), "c": (190, 50, 45, 255)}


def drawn(depth: Depth = Depth.U8) -> Pixels:
    values = [value for row in ROWS for letter in row for value in COLOURS[letter]]
    if depth is Depth.U16:
        data = b"".join((value * 257).to_bytes(2, "little") for value in values)
    else:
        data = bytes(values)
    return Pixels(5, 5, RGBA, depth, data)


def shown(mask: Pixels | None) -> tuple[str, ...]:
    assert mask is not None
    return tuple(
        "".join("x" if mask.data[y * 5 + x] == 255 else "." for x in range(5)) for y in range(5)
    )


@pytest.mark.parametrize("depth", [Depth.U8, Depth.U16])
def test_what_hangs_together_is_marked_around_corners_not_across_them(depth: Depth) -> None:
    mask = colour_mask(drawn(depth), (0, 0), tolerance=8, touching=True)
    assert shown(mask) == ("xxxx.", "...x.", "...x.", "...xx", ".....")


def test_all_of_the_colour_is_marked_when_it_need_not_touch() -> None:
    mask = colour_mask(drawn(), (0, 0), tolerance=8, touching=False)
    assert shown(mask) == ("xxxx.", "...x.", "xx.x.", "xx.xx", ".....")


def test_the_tolerance_counts_for_the_channel_that_differs_most() -> None:
    near = colour_mask(drawn(), (0, 2), tolerance=10, touching=True)
    assert shown(near) == (".....", ".....", "xx...", "xx...", "xx...")
    exact = colour_mask(drawn(), (0, 2), tolerance=9, touching=True)
    assert shown(exact) == (".....", ".....", "xx...", "xx...", ".....")


def test_outside_the_picture_there_is_no_colour() -> None:
    assert colour_mask(drawn(), (5, 0), tolerance=8, touching=True) is None
    assert colour_mask(drawn(), (0, -1), tolerance=8, touching=True) is None
