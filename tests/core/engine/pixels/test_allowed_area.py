"""The fence around an edit, against one that the test computes pixel by pixel."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.pixels.allowed_area import (
    Allowed,
    allowed_area,
    bounds_of,
    cast_box,
    confined,
    grown,
    measured,
    object_mask,
    shadow_box,
)
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import Complete, ObjectPlacement, Rearrange, RepaintMap, new_id
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Placed


def brute_grown(mask: np.ndarray, radius: float) -> np.ndarray:
    out = np.zeros_like(mask)
    ys, xs = np.nonzero(mask)
    for y in range(mask.shape[0]):
        for x in range(mask.shape[1]):
            out[y, x] = bool(len(ys)) and ((ys - y) ** 2 + (xs - x) ** 2).min() <= radius**2
    return out


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 9), st.floats(0, 0.1))
def test_grown_is_a_disc_around_every_pixel(seed: int, radius: int, share: float) -> None:
    mask = np.random.default_rng(seed).random((24, 31)) < share
    assert np.array_equal(grown(mask, radius), brute_grown(mask, radius))


def test_bounds() -> None:
    mask = np.zeros((9, 12), np.bool_)
    assert bounds_of(mask).empty
    mask[2, 3] = mask[6, 10] = True
    assert bounds_of(mask) == Box(3, 2, 8, 5)


def test_a_thing_that_is_nowhere_half_opaque_counts_where_it_shows() -> None:
    glass = np.array([[0, 60, 100]], np.uint8)
    assert object_mask(glass).tolist() == [[False, True, True]]
    solid = np.array([[0, 127, 128]], np.uint8)
    assert object_mask(solid).tolist() == [[False, False, True]]


def test_a_shadow_has_half_as_much_again() -> None:
    assert shadow_box(Box(100, 100, 40, 80)) == Box(90, 80, 60, 120)


def test_what_stands_casts_as_far_below_as_to_the_sides_and_what_lies_half_its_height() -> None:
    assert cast_box(Box(100, 100, 40, 80)) == Box(20, 100, 200, 160)
    assert cast_box(Box(100, 100, 80, 40)) == Box(20, 100, 240, 60)


def window_of(side: int = 120, left: int = 7) -> Placed:
    plane = np.random.default_rng(0).integers(0, 256, (side, side, 4)).astype(np.uint8)
    return Placed(pixels_of(plane), left, left)


def nearly_grown(area: np.ndarray, mask: np.ndarray) -> bool:
    """Whether the area reaches 27 px around the mask everywhere, and nowhere more than 32."""
    least, most = brute_grown(mask, 27), brute_grown(mask, 32)
    return bool((area >= least).all() and (area <= most).all())


def test_area_of_a_region_and_of_a_map() -> None:
    window = window_of()
    mask = np.zeros((120, 120), np.uint8)
    mask[50:60, 55:70] = 255
    mask[0, 0] = 127  # below the threshold: not inside
    region = Complete(id=new_id(), picture=Size(400, 400), window=window, region=pixels_of(mask))
    assert nearly_grown(allowed_area(region).mask, mask >= 128)
    reach = allowed_area(region).bounds
    assert reach == bounds_of(brute_grown(mask >= 128, 32)).moved(7, 7)
    repaint = RepaintMap(
        id=new_id(),
        picture=Size(400, 400),
        window=window,
        before=pixels_of(np.zeros_like(mask)),
        after=pixels_of((mask >= 128).astype(np.uint8)),
    )
    assert nearly_grown(allowed_area(repaint).mask, mask >= 128)


def test_area_of_a_move_is_old_and_new_place_and_the_shadows_box() -> None:
    thing = np.zeros((12, 10, 4), np.uint8)
    thing[1:11, 1:9, 3] = 255
    still = ObjectPlacement("b", "still", Placed(pixels_of(thing), 100, 10))
    move = ObjectPlacement(
        "a", "thing", Placed(pixels_of(thing), 20, 30), Affine.translation(50, 40)
    )
    edit = Rearrange(
        id=new_id(), picture=Size(400, 400), window=window_of(left=0), objects=(move, still)
    )
    mask = np.zeros((120, 120), np.bool_)
    mask[31:41, 21:29] = True
    mask[71:81, 71:79] = True
    area = allowed_area(edit).mask
    assert area[69:83, 69:81].all()
    assert nearly_grown(area, mask)


def test_confined_layers_measure_as_no_change_and_others_do_not() -> None:
    window = window_of()
    mask = np.zeros((120, 120), np.bool_)
    mask[40:80, 40:80] = True
    allowed = Allowed(window.box, mask)
    loud = np.full((90, 90, 4), 255, np.uint8)
    layer = ResultLayer("loud", Role.PAINT, Placed(pixels_of(loud), 10, 20))
    free = measured(window, [layer], allowed)
    assert free.largest == 255
    assert 0 < free.mean < 255
    inside = confined(layer, allowed)
    assert inside is not None
    shown = np.zeros((120, 120), np.bool_)
    box = inside.placed.box.moved(-7, -7)
    shown[box.top : box.bottom, box.left : box.right] = array_of(inside.placed.pixels)[..., 3] > 0
    loud_at = np.zeros((120, 120), np.bool_)
    loud_at[13:103, 3:93] = True
    assert np.array_equal(shown, mask & loud_at)
    kept = measured(window, [inside], allowed)
    assert (kept.largest, kept.mean) == (0.0, 0.0)


def test_a_layer_beyond_the_window_is_gone() -> None:
    window = window_of()
    allowed = Allowed(window.box, np.ones((120, 120), np.bool_))
    dot = pixels_of(np.full((3, 3, 4), 255, np.uint8))
    assert confined(ResultLayer("far", Role.PAINT, Placed(dot, 127, 0)), allowed) is None
