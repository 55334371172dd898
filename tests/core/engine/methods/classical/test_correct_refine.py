"""Refining an edge: hair that a hard outline has cut off is found inside the band, no further."""

from __future__ import annotations

import numpy as np
import pytest

from corrected_objects import (
    LEFT,
    RIGHT,
    Found,
    at,
    check_invariants,
    correct,
    owners,
    source,
    spread,
    taken_apart,
)
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.pixels import Pixels, Placed


def hairy(dtype: type = np.uint8, top: float = 255) -> Pixels:
    """The two discs, the left one with thin hairs that stick out of it to the left."""
    rgba = array_of(source(dtype, top)).copy()
    colour = rgba[LEFT[1], LEFT[0]].copy()
    for y in range(44, 78, 4):
        rgba[y, 4:24] = colour
    return pixels_of(rgba)


def two_objects(picture: Pixels) -> Found:
    """The ground, and the left disc without its hairs: as a hard outline has it."""
    rgba = array_of(picture)
    y, x = np.mgrid[: rgba.shape[0], : rgba.shape[1]]
    inside = (x - LEFT[0]) ** 2 + (y - LEFT[1]) ** 2 < 26**2
    disc = rgba.copy()
    disc[~inside, 3] = 0
    ground = pixels_of(np.where(inside, 0, 255).astype(np.uint8))
    cut = pixels_of(np.where(inside, 255, 0).astype(np.uint8))
    return (
        FoundObject("g" * 16, "Ground", Placed(picture, 0, 0), Placed(ground, 0, 0), "", True),
        FoundObject("d" * 16, "Disc", Placed(pixels_of(disc), 0, 0), Placed(cut, 0, 0)),
    )


def alpha_of(item: FoundObject) -> np.ndarray:
    """(H, W) in [0, 1], of the object's layer in the picture."""
    box, values = item.layer.box, array_of(item.layer.pixels)[..., 3]
    out = np.zeros((120, 160))
    out[box.top : box.bottom, box.left : box.right] = values / values.max()
    return out


def band() -> Pixels:
    """What a brush along the left edge of the left disc covers."""
    mask = np.zeros((120, 160), np.uint8)
    mask[38:84, 2:30] = 255
    return pixels_of(mask)


@pytest.mark.parametrize("picture", [hairy(), hairy(np.uint16, 65535), hairy(np.float32, 1.0)])
def test_hairs_come_in_and_the_ground_between_them_stays_out(picture: Pixels) -> None:
    before = two_objects(picture)
    after = correct(picture, before, Operation.REFINE, at(before, LEFT), mask=band())
    check_invariants(picture, after)
    alpha = alpha_of(at(after, LEFT))
    hairs = alpha[44:78:4, 8:20]
    between = alpha[46:76:4, 8:20]
    assert hairs.mean() > 0.6, hairs.mean()
    assert between.mean() < 0.15, between.mean()
    was = alpha_of(at(before, LEFT))
    np.testing.assert_array_equal(alpha[:, 60:] > 0, was[:, 60:] > 0)


def test_each_pixel_has_one_owner_and_what_is_far_away_is_as_it_was() -> None:
    picture = hairy()
    before = taken_apart(picture)
    right = at(before, RIGHT)
    after = correct(picture, before, Operation.REFINE, at(before, LEFT), mask=band())
    assert (owners(after) == 1).all()
    same = next(item for item in after if item.object_id == right.object_id)
    np.testing.assert_array_equal(spread(same), spread(right))


def test_a_band_without_ground_or_object_beside_it_is_refused() -> None:
    picture = source()
    before = taken_apart(picture)
    everything = pixels_of(np.full((120, 160), 255, np.uint8))
    with pytest.raises(BadEdit, match="whole edge"):
        correct(picture, before, Operation.REFINE, at(before, LEFT), mask=everything)
    ground = next(item for item in before if item.is_background)
    with pytest.raises(BadEdit, match="no edge of its own"):
        correct(picture, before, Operation.REFINE, ground, mask=band())
