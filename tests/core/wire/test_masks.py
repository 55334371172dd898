"""One rule says what a mask marks, and everything that reads masks as bytes keeps it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import (
    INSIDE,
    any_inside,
    full_mask,
    hard,
    inside,
    mask_bounds,
    mask_within,
    ones,
    runs,
)
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed


def test_every_reader_of_a_mask_draws_the_line_at_one_value() -> None:
    values = bytes(range(256))
    marked = [value >= INSIDE for value in values]
    assert hard(values) == bytes(255 * x for x in marked)
    assert ones(values) == bytes(marked)
    for value in values:
        mask = Pixels(1, 1, GREY, Depth.U8, bytes((value,)))
        seen = (inside(mask, 0, 0), any_inside(mask), mask_bounds(mask) is not None)
        assert seen == (marked[value],) * 3
        assert len(list(runs(mask))) == marked[value]


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 3), st.data())
def test_runs_are_the_marked_pixels_of_each_row(
    width: int, height: int, step: int, data: st.DataObject
) -> None:
    values = st.sampled_from((0, 127, 128, 255))
    raw = bytes(data.draw(st.lists(values, min_size=width * height, max_size=width * height)))
    mask = Pixels(width, height, GREY, Depth.U8, raw)
    found = list(runs(mask, step=step))
    seen = [(x, y) for y, first, end in found for x in range(first, end)]
    rows = range(0, height, step)
    assert seen == [(x, y) for y in rows for x in range(width) if inside(mask, x, y)]
    ends = {(y, end) for y, _, end in found}
    assert not any((y, first) in ends for y, first, _ in found)  # none touches the one before


@given(st.integers(1, 9), st.integers(1, 9), st.data())
def test_bounds_are_tight(width: int, height: int, data: st.DataObject) -> None:
    values = st.sampled_from((0, 1, 127, 128, 255))
    raw = bytes(data.draw(st.lists(values, min_size=width * height, max_size=width * height)))
    mask = Pixels(width, height, GREY, Depth.U8, raw)
    inside = [(i % width, i // width) for i, value in enumerate(raw) if value >= 128]
    if not inside:
        assert mask_bounds(mask) is None
        return
    xs, ys = [x for x, _ in inside], [y for _, y in inside]
    assert mask_bounds(mask) == Box.of_edges(min(xs), min(ys), max(xs) + 1, max(ys) + 1)


@given(st.integers(-12, 12), st.integers(-12, 12), st.integers(-5, 5), st.integers(-5, 5))
def test_masks_are_cut_to_a_window(left: int, top: int, x: int, y: int) -> None:
    raw = bytes(range(1, 13))
    mask = Placed(Pixels(4, 3, GREY, Depth.U8, raw), left, top)
    window = Box(x, y, 6, 5)
    cut = mask_within(mask, window)
    assert cut.size == window.size
    for row in range(5):
        for column in range(6):
            mx, my = x + column - left, y + row - top
            there = 0 <= mx < 4 and 0 <= my < 3
            assert cut.data[row * 6 + column] == (raw[my * 4 + mx] if there else 0)


def test_full_masks_mark_everything() -> None:
    assert mask_bounds(full_mask(Size(5, 3))) == Box(0, 0, 5, 3)
