"""The label map: complete, connected, deterministic, and on the objects' edges."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import label as components

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.classical.label_map import label_map
from intarsia.core.wire.errors import BadEdit


def is_partition(labels: np.ndarray[tuple[int, ...], np.dtype[np.int32]]) -> bool:
    values = np.unique(labels)
    whole = list(values) == list(range(len(values)))
    return whole and all(components(labels == value)[1] == 1 for value in values)


@pytest.mark.parametrize("size", [(128, 128), (100, 600), (1, 1), (2, 7), (40, 3)])
def test_regions_are_connected_and_cover_the_picture(size: tuple[int, int]) -> None:
    picture = np.random.default_rng(0).random((*size, 3), np.float32)
    labels = label_map(picture, count=9)
    assert labels.shape == size
    assert labels.max() < 9
    assert is_partition(labels)


def test_a_large_picture_keeps_connected_regions() -> None:
    picture = np.repeat(np.repeat(render_scene(2, 256).picture, 3, 0), 3, 1)
    labels = label_map(picture)
    assert labels.shape == picture.shape[:2]
    assert is_partition(labels)


def test_the_same_picture_gives_the_same_map() -> None:
    picture = render_scene(9, 200).picture
    assert label_map(picture).tobytes() == label_map(picture).tobytes()


def test_one_colour_is_one_region() -> None:
    assert label_map(np.full((80, 90, 3), 0.4, np.float32)).max() == 0


def test_discs_on_a_plain_wall_are_found_to_the_pixel() -> None:
    picture = np.full((360, 480, 3), 0.8, np.float32)
    y, x = np.mgrid[0:360, 0:480]
    for at, colour in (((120, 180), (1, 0, 0)), ((330, 180), (0, 0, 1))):
        picture[np.hypot(x - at[0], y - at[1]) < 75] = colour
    labels = label_map(picture)
    for at in ((120, 180), (330, 180)):
        truth = np.hypot(x - at[0], y - at[1]) < 75
        found = labels == labels[at[1], at[0]]
        assert (truth & found).sum() / (truth | found).sum() > 0.95


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((8, 8), np.float32),
        np.zeros((8, 8, 3), np.uint8),
        np.zeros((0, 8, 3), np.float32),
        np.full((8, 8, 3), np.nan, np.float32),
    ],
)
def test_bad_pictures_are_refused(picture: np.ndarray[tuple[int, ...], np.dtype]) -> None:
    with pytest.raises(BadEdit):
        label_map(picture)


def test_no_regions_at_all_is_refused() -> None:
    with pytest.raises(BadEdit):
        label_map(np.zeros((8, 8, 3), np.float32), count=0)
