"""Every correction leaves one owner a pixel, and layers that are the picture when laid on."""

from __future__ import annotations

import numpy as np
import pytest

from corrected_objects import (
    LEFT,
    RIGHT,
    at,
    check_invariants,
    correct,
    disc,
    owners,
    source,
    spread,
    taken_apart,
    upright,
)
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.pixels import Pixels

PLAIN = [
    (Operation.ADD, {"mask": disc(75, 60, 12)}),
    (Operation.SUBTRACT, {"mask": disc(60, 60, 12)}),
    (Operation.GROW, {"amount": 5.0}),
    (Operation.SHRINK, {"amount": 4.0}),
    (Operation.FEATHER, {"amount": 6.0}),
    (Operation.SMOOTH, {"amount": 8.0}),
    (Operation.SPLIT, {"mask": upright(44)}),
    (Operation.EXTRACT, {"mask": disc(45, 60, 9)}),
]  # fmt: skip


@pytest.mark.parametrize("picture", [source(), source(np.uint16, 65535), source(np.float32, 1.0)])
@pytest.mark.parametrize(("operation", "how"), PLAIN, ids=[item[0].value for item in PLAIN])
def test_one_owner_a_pixel_and_the_layers_are_the_picture(
    picture: Pixels, operation: Operation, how: dict[str, object]
) -> None:
    before = taken_apart(picture)
    check_invariants(picture, before)
    after = correct(picture, before, operation, at(before, LEFT), **how)
    check_invariants(picture, after)
    assert after != before


def test_many_corrections_in_a_row_do_not_drift() -> None:
    picture = source()
    objects = taken_apart(picture)
    for step in range(8):
        target = at(objects, LEFT)
        objects = correct(picture, objects, Operation.GROW, target, amount=3.0)
        objects = correct(picture, objects, Operation.SHRINK, at(objects, LEFT), amount=3.0)
        objects = correct(
            picture, objects, Operation.ADD, at(objects, LEFT), mask=disc(70 + step, 60, 5)
        )
        check_invariants(picture, objects)


def test_what_is_far_from_the_correction_keeps_its_layer_to_the_bit() -> None:
    picture = source()
    before = taken_apart(picture)
    right = at(before, RIGHT)
    after = correct(picture, before, Operation.SUBTRACT, at(before, LEFT), mask=disc(28, 60, 8))
    same = next(item for item in after if item.object_id == right.object_id)
    np.testing.assert_array_equal(spread(same), spread(right))


def test_a_feathered_border_fades_and_stays_where_nothing_changes() -> None:
    picture = source()
    before = taken_apart(picture)
    soft = correct(picture, before, Operation.FEATHER, at(before, LEFT), amount=8.0)
    alpha = array_of(at(soft, LEFT).layer.pixels)[..., 3]
    partly = ((alpha > 20) & (alpha < 235)).sum()
    was = array_of(at(before, LEFT).layer.pixels)[..., 3]
    assert partly > 2 * ((was > 20) & (was < 235)).sum()
    after = correct(picture, soft, Operation.ADD, at(soft, LEFT), mask=disc(20, 60, 5))
    kept = array_of(at(after, LEFT).layer.pixels)[..., 3]
    assert ((kept > 20) & (kept < 235)).sum() > 0.5 * partly


def test_a_transparent_picture_stays_as_transparent() -> None:
    picture = source(alpha=0.5)
    before = taken_apart(picture)
    after = correct(picture, before, Operation.GROW, at(before, LEFT), amount=4.0)
    assert (owners(after) == 1).all()
    for item in after:
        assert array_of(item.layer.pixels)[..., 3].max() <= 128
