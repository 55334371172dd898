"""A partition is complete, disjoint, ordered, and does not care which way round the picture is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.partition import (
    ObjectCandidate,
    label_plane,
    objects_from_labels,
    partition,
    whole_mask,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

SIZE = Size(90, 70)
Mask = npt.NDArray[np.bool_]


def candidate(mask: Mask, score: float) -> ObjectCandidate:
    box = box_of(mask)
    return ObjectCandidate(box, mask[box.top : box.bottom, box.left : box.right], score)


def disc(x: float, y: float, radius: float) -> Mask:
    rows, columns = np.mgrid[0 : SIZE.height, 0 : SIZE.width]
    return np.asarray(np.hypot(columns - x, rows - y) <= radius)


def discs(seed: int, count: int) -> list[tuple[Mask, float]]:
    """Random discs with distinct scores; a few lie inside one another."""
    rng = np.random.default_rng(seed)
    found = []
    for k in range(count):
        x, y = rng.uniform(0, SIZE.width), rng.uniform(0, SIZE.height)
        mask = disc(x, y, float(rng.uniform(4, 30)))
        if mask.any():
            found.append((mask, float(rng.uniform()) + k * 1e-6))
    return found


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(0, 12))
def test_every_pixel_has_one_object(seed: int, count: int) -> None:
    objects = partition([candidate(*item) for item in discs(seed, count)], SIZE)
    owners = np.zeros((SIZE.height, SIZE.width), int)
    for item in objects:
        assert item.mask.any()
        box = item.box
        owners[box.top : box.bottom, box.left : box.right] += item.mask
    assert (owners == 1).all()
    assert sorted(item.z for item in objects) == list(range(len(objects)))
    assert [item.index for item in objects] == list(range(len(objects)))
    assert len({item.name for item in objects}) == len(objects)
    by_index = {item.index: item for item in objects}
    for item in objects:
        if item.parent is not None:
            assert by_index[item.parent].z < item.z
            assert not item.is_background


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), axis=st.sampled_from([0, 1]))
def test_flipped_masks_give_flipped_labels(seed: int, axis: int) -> None:
    found = discs(seed, 8)
    plain = partition([candidate(*item) for item in found], SIZE)
    flipped = partition([candidate(np.flip(m, axis).copy(), s) for m, s in found], SIZE)
    np.testing.assert_array_equal(
        np.flip(label_plane(plain, SIZE), axis), label_plane(flipped, SIZE)
    )
    assert [item.parent for item in plain] == [item.parent for item in flipped]


def test_a_part_lies_inside_its_whole_and_in_front_of_it() -> None:
    whole, part = disc(40, 35, 25), disc(40, 35, 8)
    objects = partition([candidate(whole, 0.5), candidate(part, 0.9)], SIZE)
    small = min(objects, key=lambda item: item.mask.sum())
    assert small.parent is not None
    parent = objects[small.parent]
    assert not parent.is_background
    box, mask = whole_mask(objects, parent.index)
    np.testing.assert_array_equal(mask, whole[box.top : box.bottom, box.left : box.right])
    assert small.name.startswith("Part 1 of object 1, ")


def test_near_equal_masks_are_one_object() -> None:
    objects = partition([candidate(disc(40, 35, 20), 0.5), candidate(disc(40, 35, 19), 0.9)], SIZE)
    assert len(objects) == 2  # the object and the background
    kept = next(item for item in objects if not item.is_background)
    assert kept.mask.sum() == disc(40, 35, 19).sum()


def test_specks_and_pinholes_join_their_surroundings() -> None:
    mask = disc(40, 35, 20)
    mask[35, 40] = False
    mask[2, 2] = True
    objects = partition([candidate(mask, 1.0)], Size(90, 70))
    labels = label_plane(objects, SIZE)
    assert labels[35, 40] == labels[35, 41]
    assert labels[2, 2] == labels[2, 4]


def test_sky_is_background_and_a_figure_at_the_bottom_edge_is_not() -> None:
    labels = np.zeros((200, 300), np.int32)
    labels[60:200, 110:190] = 1
    objects = objects_from_labels(labels, np.zeros((200, 300, 3), np.float32))
    assert [item.is_background for item in objects] == [True, False]
    assert objects[1].name == "Object 1, centre"
    assert objects[1].z == 1


def test_one_object_that_fills_the_picture_and_one_pixel() -> None:
    single = partition([], Size(1, 1))
    assert len(single) == 1
    assert single[0].is_background
    full = partition([ObjectCandidate(Box(0, 0, 9, 9), np.ones((9, 9), bool), 1.0)], Size(9, 9))
    assert len(full) == 1


@pytest.mark.parametrize("box", [Box(0, 0, 3, 4), Box(88, 0, 4, 4)])
def test_a_mask_that_does_not_fit_is_refused(box: Box) -> None:
    with pytest.raises(BadEdit):
        partition([ObjectCandidate(box, np.ones((4, 4), bool), 1.0)], SIZE)
