"""Masks led to edges: the very answer of cv2.watershed over the whole plane."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.segment.colours import StoredLevels
from intarsia.core.engine.segment.edge_flood import flooded_mask


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 9999),
    size=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    times=st.tuples(st.floats(1, 6), st.floats(1, 6)),
    blob=st.sampled_from((0.3, 1.0, 4.0)),
    steps=st.sampled_from((2, 12, 255)),
)
def test_it_is_watershed(
    seed: int, size: tuple[int, int], times: tuple[float, float], blob: float, steps: int
) -> None:
    rng = np.random.default_rng(seed)
    small = cv2.GaussianBlur(rng.random(size, np.float32), (0, 0), blob).reshape(size) > 0.5
    height, width = (round(side * more) for side, more in zip(size, times, strict=True))
    down = np.arange(height, dtype=np.int32) * size[0] // height
    across = np.arange(width, dtype=np.int32) * size[1] // width
    levels = (rng.random((height, width, 3)) * steps).astype(np.uint8)
    reach = int(np.ceil(max(times)))
    found = flooded_mask(small, down, across, reach, StoredLevels.of(levels))
    assert (found == _watershed(small[:, across][down], levels, reach)).all()


def test_levels_are_taken_from_a_part_of_the_picture_as_the_table_says() -> None:
    rng = np.random.default_rng(3)
    small = np.zeros((9, 9), bool)
    small[3:6, 3:6] = True
    places = np.arange(36, dtype=np.int32) // 4
    whole = (rng.random((60, 70, 4)) * 255).astype(np.uint8)
    table = (np.arange(256) // 16 * 16).astype(np.uint8)
    found = flooded_mask(small, places, places, 4, StoredLevels(whole, 11, 20, table))
    seen = table[whole[11:47, 20:56, :3]]
    assert (found == _watershed(small[:, places][places], seen, 4)).all()
    assert 0 < found.sum() < found.size


def _watershed(large: np.ndarray, levels: np.ndarray, reach: int) -> np.ndarray:
    """The same by OpenCV: flooded from what is sure, the enlarged mask itself on the lines."""
    marks = large.astype(np.uint8)
    kernel = np.ones((2 * reach + 1,) * 2, np.uint8)
    sure = cv2.erode(marks, kernel) == cv2.dilate(marks, kernel)
    markers = np.where(sure, marks + 1, 0).astype(np.int32)
    cv2.watershed(np.ascontiguousarray(levels), markers)
    return np.where(markers > 0, markers == 2, large)
