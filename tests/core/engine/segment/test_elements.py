"""Image elements: the assignment's limits, its ties, and 4-connected results."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import label as components

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.elements import assign, colour_elements, elements, query_points
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size


def distances(side: int, height: int, width: int) -> np.ndarray[tuple[int, ...], np.dtype]:
    points = np.asarray(query_points(side))
    y, x = np.mgrid[0:height, 0:width] + 0.5
    return np.hypot(
        x[None] / width - points[:, 0, None, None], y[None] / height - points[:, 1, None, None]
    )


@pytest.mark.parametrize(("height", "width"), [(48, 48), (33, 57)])
def test_without_affinity_the_cells_are_voronoi(height: int, width: int) -> None:
    labels = assign(np.zeros((16, 8, 8), np.float32), query_points(4), Size(width, height))
    ranked = np.sort(distances(4, height, width), axis=0)
    clear = ranked[1] - ranked[0] > 1e-5
    nearest = distances(4, height, width).argmin(0)
    assert clear.mean() > 0.8
    np.testing.assert_array_equal(labels[clear], nearest[clear])


def test_without_distance_the_largest_logit_wins() -> None:
    logits = np.random.default_rng(0).normal(size=(16, 20, 30)).astype(np.float32)
    labels = assign(logits, query_points(4), Size(30, 20), beta=0.0)
    np.testing.assert_array_equal(labels, logits.argmax(0))


def test_ties_go_to_the_lowest_index() -> None:
    logits = np.ones((9, 4, 4), np.float32)
    assert (assign(logits, query_points(3), Size(12, 12), beta=0.0) == 0).all()


def test_a_balance_of_both() -> None:
    logits = np.random.default_rng(1).normal(0, 3, (16, 40, 40)).astype(np.float32)
    direct = (logits - 8.0 * distances(4, 40, 40)).argmax(0)
    labels = assign(logits, query_points(4), Size(40, 40), beta=8.0)
    assert (labels == direct).mean() > 0.999


def test_maps_are_enlarged_between_pixel_centres() -> None:
    """Two maps that cross half-way split a wide picture exactly half-way."""
    logits = np.array([[[1.0, 0.0]], [[0.0, 1.0]]], np.float32)
    labels = assign(logits, ((0.25, 0.5), (0.75, 0.5)), Size(64, 2), beta=0.0)
    assert (labels[:, :32] == 0).all()
    assert (labels[:, 32:] == 1).all()


def test_elements_are_connected_and_numbered() -> None:
    labels = np.random.default_rng(2).integers(0, 6, (30, 40)).astype(np.int32)
    clean = elements(labels)
    assert sorted(np.unique(clean)) == list(range(clean.max() + 1))
    for value in range(clean.max() + 1):
        assert components(clean == value)[1] == 1


@pytest.mark.parametrize("shape", [(96, 96), (70, 110), (1, 1), (3, 200)])
def test_colour_elements_of_any_shape(shape: tuple[int, int]) -> None:
    scene = render_scene(4, 256).picture[: shape[0], : shape[1]]
    labels = colour_elements(np.ascontiguousarray(scene), side=4)
    assert labels.shape == scene.shape[:2]
    assert labels.max() < 16
    for value in range(labels.max() + 1):
        assert components(labels == value)[1] == 1


def test_colour_elements_follow_a_strong_edge() -> None:
    picture = np.zeros((64, 64, 3), np.float32)
    picture[:, 27:] = 1.0
    labels = colour_elements(picture, side=4)
    left, right = set(np.unique(labels[:, :26])), set(np.unique(labels[:, 28:]))
    assert not left & right


@pytest.mark.parametrize(
    "logits", [np.zeros((3, 4, 4), np.float32), np.full((16, 4, 4), np.nan, np.float32)]
)
def test_bad_maps_are_refused(logits: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> None:
    with pytest.raises(BadEdit):
        assign(logits, query_points(4), Size(8, 8))
