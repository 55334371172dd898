"""Clean label maps: the longest shared border decides, whichever way the picture is turned."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import label as components

from intarsia.core.engine.segment.cleanup import (
    compact,
    connect_regions,
    led_to_edges,
    mask_led_to_edges,
    to_full_size,
    without_crumbs,
)
from intarsia.core.engine.segment.colours import ArrayColours


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 9999), values=st.integers(1, 6))
def test_connected_labels_are_one_piece_each(seed: int, values: int) -> None:
    labels = np.random.default_rng(seed).integers(0, values, (13, 17)).astype(np.int32)
    clean = connect_regions(labels)
    assert set(np.unique(clean)) == set(np.unique(labels))
    for value in np.unique(clean):
        assert components(clean == value)[1] == 1


def test_an_orphan_goes_to_the_neighbour_with_the_longest_border() -> None:
    labels = np.zeros((6, 8), np.int32)
    labels[:, 4:] = 1
    labels[2:4, 3] = 2  # six of its edges touch 0, two touch 1
    labels[5, 7] = 2
    labels[2, 3] = labels[3, 3] = 2
    labels[5, 0:3] = 2  # the larger piece of label 2 stays
    clean = connect_regions(labels)
    assert (clean[2:4, 3] == 0).all()
    assert (clean[5, 0:3] == 2).all()
    assert clean[5, 7] == 1


def test_crumbs_vanish_and_large_pieces_of_one_label_stay() -> None:
    labels = np.zeros((20, 20), np.int32)
    labels[2:8, 2:8] = labels[12:18, 12:18] = 1
    labels[5, 5] = 0
    labels[10, 10] = 1
    clean = without_crumbs(labels, least=4)
    assert clean[5, 5] == 1
    assert clean[10, 10] == 0
    assert (clean[2:8, 2:8] == 1).all()
    assert (clean[12:18, 12:18] == 1).all()


def test_compact_numbers_follow_the_scan() -> None:
    labels = np.array([[7, 7, 3], [9, 3, 3]], np.int32)
    np.testing.assert_array_equal(compact(labels), [[0, 0, 1], [2, 1, 1]])


def test_enlarged_labels_follow_the_full_size_edge() -> None:
    picture = np.zeros((90, 120, 3), np.float32)
    picture[:, 50:] = 1.0
    small = np.zeros((30, 40), np.int32)
    small[:, 17:] = 1  # one working pixel off: 51 at full size
    large = to_full_size(small, picture)
    assert np.abs((large == 0).sum(1) - 50).max() <= 1


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), rows=st.integers(90, 260), columns=st.integers(90, 260))
def test_a_mask_is_led_to_edges_in_its_box_as_in_the_whole_picture(
    seed: int, rows: int, columns: int
) -> None:
    random = np.random.default_rng(seed)
    picture = random.random((rows, columns, 3)).astype(np.float32)
    small = np.zeros((40, 50), np.bool_)
    for _ in range(3):
        top, left = random.integers(0, 36), random.integers(0, 46)
        small[top : top + random.integers(1, 16), left : left + random.integers(1, 16)] = True
    whole = led_to_edges(small.astype(np.int32), picture) == 1
    assert (mask_led_to_edges(small, ArrayColours(picture)) == whole).all()
    nothing = mask_led_to_edges(np.zeros_like(small), ArrayColours(picture))
    assert nothing.shape == (rows, columns)
    assert not nothing.any()
