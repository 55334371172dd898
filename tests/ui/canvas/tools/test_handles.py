"""What pulling a handle means: the far side stays, proportions are kept, turns go in steps."""

from __future__ import annotations

import math

import pytest

from intarsia.core.wire.geometry import Affine, Box
from intarsia.ui.canvas.tools.handles import MIN_SCALE, Handle, TransformBox

BOX = TransformBox(Box(10, 20, 100, 50), Affine())


def test_a_corner_goes_where_it_is_pulled_and_its_opposite_stays() -> None:
    change = BOX.scale(Handle.BOTTOM_RIGHT, (210, 95), keep=False, centred=False)
    assert change.apply(110, 70) == pytest.approx((210, 95))
    assert change.apply(10, 20) == pytest.approx((10, 20))


def test_a_side_stretches_one_way_only() -> None:
    change = BOX.scale(Handle.RIGHT, (160, 999), keep=False, centred=False)
    assert (change.a, change.e) == pytest.approx((1.5, 1.0))


def test_keeping_proportions_scales_both_ways_alike() -> None:
    change = BOX.scale(Handle.BOTTOM_RIGHT, (210, 75), keep=True, centred=False)
    assert change.a == pytest.approx(change.e) == pytest.approx(2.0)


def test_from_the_centre_both_sides_move() -> None:
    change = BOX.scale(Handle.RIGHT, (135, 45), keep=False, centred=True)
    assert change.apply(60, 45) == pytest.approx((60, 45))
    assert change.apply(10, 45) == pytest.approx((-15, 45))


def test_pulling_past_the_far_side_flips_and_never_flattens() -> None:
    flipped = BOX.scale(Handle.RIGHT, (-90, 45), keep=False, centred=False)
    assert flipped.a == pytest.approx(-1.0)
    flat = BOX.scale(Handle.RIGHT, (10, 45), keep=False, centred=False)
    assert abs(flat.determinant) == pytest.approx(MIN_SCALE)


def test_a_turn_goes_in_steps_of_fifteen_degrees() -> None:
    cx, cy = BOX.place(0.5, 0.5)
    start, to = (cx, cy - 50), (cx + 50 * math.sin(0.9), cy - 50 * math.cos(0.9))
    free = BOX.turn(start, to, stepped=False)
    assert math.degrees(math.atan2(free.d, free.a)) == pytest.approx(math.degrees(0.9))
    stepped = BOX.turn(start, to, stepped=True)
    assert math.degrees(math.atan2(stepped.d, stepped.a)) == pytest.approx(45)  # of 51.6
    assert stepped.apply(cx, cy) == pytest.approx((cx, cy))


def test_a_turned_box_is_scaled_along_its_own_sides() -> None:
    turned = TransformBox(BOX.box, Affine.rotation(90, BOX.box.center))
    x, y = turned.place(1.0, 0.5)
    cx, cy = turned.place(0.5, 0.5)
    change = turned.scale(Handle.RIGHT, (x + (x - cx), y + (y - cy)), keep=False, centred=False)
    after = turned.frame.then(change)
    assert math.hypot(after.a, after.d) == pytest.approx(1.5)
    assert math.hypot(after.b, after.e) == pytest.approx(1.0)


def test_every_handle_is_where_its_name_says() -> None:
    points = dict(BOX.handles(1.0))
    assert points[Handle.TOP_LEFT] == (10, 20)
    assert points[Handle.TURN][1] < 20
