"""Boxes, affine maps and work windows, held against what they promise for all inputs."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import (
    MAX_SIDE_PX,
    Affine,
    Box,
    Size,
    WindowRule,
    check_size,
    work_window,
)

whole = st.integers(-1000, 1000)
boxes = st.builds(Box, whole, whole, st.integers(0, 500), st.integers(0, 500))
solid = st.builds(Box, whole, whole, st.integers(1, 500), st.integers(1, 500))
amount = st.floats(-50, 50)
affines = st.builds(Affine, *[amount] * 6)
points = st.tuples(amount, amount)


@given(boxes, boxes)
def test_intersection_and_union_hold_what_they_say(one: Box, two: Box) -> None:
    common, around = one.intersection(two), one.union(two)
    assert common.empty or (one.contains(common) and two.contains(common))
    for box in (one, two):
        assert box.empty or around.contains(box)
    assert one.intersection(one).size == one.size or one.empty
    assert common == two.intersection(one) or common.empty


@given(solid, st.integers(-600, 600), whole, whole)
def test_growing_and_moving(box: Box, margin: int, dx: int, dy: int) -> None:
    grown = box.grown(margin)
    assert grown.empty or (grown.width, grown.height) == (
        box.width + 2 * margin,
        box.height + 2 * margin,
    )
    moved = box.moved(dx, dy)
    assert moved.size == box.size
    assert moved.center == (box.center[0] + dx, box.center[1] + dy)
    assert (moved.right, moved.bottom) == (box.right + dx, box.bottom + dy)


def test_sizes_and_edges() -> None:
    assert Size(3, 2).pixels == 6
    assert Size(3, 2).box == Box(0, 0, 3, 2)
    assert Box.of_edges(5, 5, 1, 9) == Box(5, 5, 0, 4)
    assert Box.of_edges(5, 5, 1, 9).empty


@given(affines, affines, points)
def test_then_does_one_map_after_the_other(
    one: Affine, two: Affine, at: tuple[float, float]
) -> None:
    assert one.then(two).apply(*at) == pytest.approx(two.apply(*one.apply(*at)), abs=1e-6)


@given(affines, points)
def test_the_inverse_goes_back(affine: Affine, at: tuple[float, float]) -> None:
    assume(abs(affine.determinant) > 1e-3)
    assert affine.inverse().apply(*affine.apply(*at)) == pytest.approx(at, abs=1e-3)
    assert affine.then(affine.inverse()).close_to(Affine(), 1e-4)


@pytest.mark.parametrize("flat", [Affine(a=0.0), Affine(a=math.nan), Affine(1, 1, 0, 1, 1, 0)])
def test_what_flattens_has_no_inverse(flat: Affine) -> None:
    with pytest.raises(BadEdit, match="scale other than zero"):
        flat.inverse()


def test_angles_turn_clockwise_on_the_screen() -> None:
    assert Affine.rotation(90).apply(1, 0) == pytest.approx((0, 1))
    assert Affine.rotation(30, (5, 6)).apply(5, 6) == pytest.approx((5, 6))
    assert Affine.scaling(-1, 2, (5, 6)).apply(4, 7) == pytest.approx((6, 8))
    assert Affine.translation(2, 3).apply(0, 0) == (2, 3)


@given(solid, whole, whole)
def test_whole_translations_move_boxes_exactly(box: Box, dx: int, dy: int) -> None:
    moved = Affine.translation(dx, dy)
    assert moved.bounds(box) == box.moved(dx, dy)
    assert moved.is_whole_translation
    assert moved.is_identity == (dx == dy == 0)


@given(affines, solid)
def test_bounds_hold_every_corner(affine: Affine, box: Box) -> None:
    around = affine.bounds(box).grown(1)
    for x in (box.left, box.right):
        for y in (box.top, box.bottom):
            tx, ty = affine.apply(x, y)
            assert around.left <= tx <= around.right
            assert around.top <= ty <= around.bottom


@pytest.mark.parametrize(
    "other", [Affine(c=0.5), Affine(f=0.1), Affine(a=2.0), Affine.rotation(90)]
)
def test_other_maps_need_resampling(other: Affine) -> None:
    assert not other.is_whole_translation
    assert not other.is_identity


@given(
    solid,
    st.builds(Size, st.integers(1, 3000), st.integers(1, 3000)),
    st.builds(
        WindowRule,
        st.floats(0, 3),
        st.integers(0, 100),
        st.integers(100, 600),
        st.integers(1, 600),
    ),
)
def test_windows_lie_inside_and_hold_region_and_context(
    region: Box, picture: Size, rule: WindowRule
) -> None:
    inside = region.intersection(picture.box)
    if inside.empty:
        with pytest.raises(BadEdit, match="outside the picture"):
            work_window(region, picture, rule)
        return
    window = work_window(region, picture, rule)
    assert picture.box.contains(window)
    assert window.contains(inside.grown(rule.min_context_px).intersection(picture.box))
    assert window.width >= min(rule.min_side_px, picture.width)
    assert window.height >= min(rule.min_side_px, picture.height)


@given(st.integers(1, 300), st.integers(1, 300))
def test_the_window_does_not_grow_with_the_picture(width: int, height: int) -> None:
    rule = WindowRule()
    region = Box(2000, 2000, width, height)
    windows = {work_window(region, Size(side, side), rule) for side in (4000, 8000, 60_000)}
    assert len(windows) == 1


@pytest.mark.parametrize(
    ("width", "height", "sentence"),
    [(0, 5, "nothing in it"), (5, -1, "nothing in it"), (100_000, 1, "too large")],
)
def test_sizes_have_bounds(width: int, height: int, sentence: str) -> None:
    assert check_size(MAX_SIDE_PX, 1) == Size(MAX_SIDE_PX, 1)
    with pytest.raises(BadEdit, match=sentence):
        check_size(width, height)
    with pytest.raises(BadEdit, match="too large"):
        check_size(60_000, 60_000)
