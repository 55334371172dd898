"""What a border leaves open: as distances over the whole plane say it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intarsia.core.engine.segment.known_border import INSIDE, OUTSIDE, UNKNOWN, known_border


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 9999),
    size=st.tuples(st.integers(1, 260), st.integers(1, 260)),
    radius=st.integers(2, 24),
    blob=st.sampled_from((0.4, 3.0, 12.0, 40.0)),
)
@example(seed=1, size=(1300, 700), radius=24, blob=60.0)
@example(seed=2, size=(1, 1), radius=2, blob=1.0)
def test_it_is_what_whole_planes_say(
    seed: int, size: tuple[int, int], radius: int, blob: float
) -> None:
    noise = np.random.default_rng(seed).random(size, np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), blob).reshape(size)
    mask = np.asarray(smooth > np.median(smooth))
    found = known_border(mask, radius)
    expected, tied = _by_whole_planes(mask, radius)
    assert (found.state == expected)[~tied].all()
    assert sorted(found.unknown.tolist()) == np.argwhere(found.state == UNKNOWN).tolist()


def test_all_or_nothing_has_no_border() -> None:
    assert (known_border(np.ones((90, 70), bool), 24).state == INSIDE).all()
    assert (known_border(np.zeros((90, 70), bool), 24).state == OUTSIDE).all()


def test_a_band_wider_than_what_is_looked_at_is_refused() -> None:
    with pytest.raises(ValueError, match="wider"):
        known_border(np.ones((9, 9), bool), 25)


def _by_whole_planes(mask: np.ndarray, radius: int) -> tuple[np.ndarray, np.ndarray]:
    """What is known, and where a pixel is as deep as just counts: cv2 rounds distances now so, now
    otherwise, by the processor that it finds."""
    pad = radius + 2
    wide = cv2.copyMakeBorder(mask.astype(np.uint8), *(pad,) * 4, cv2.BORDER_REPLICATE)
    away = cv2.distanceTransform(1 - wide, cv2.DIST_L2, 5)
    deep = cv2.distanceTransform(wide, cv2.DIST_L2, 5)
    if wide.all():
        deep = np.full(wide.shape, np.float32(pad))
    ridge = cv2.dilate(deep, np.ones((2 * radius + 1,) * 2, np.uint8)) * np.float32(0.75)
    state = np.full(wide.shape, UNKNOWN, np.uint8)
    state[away > radius] = OUTSIDE
    state[(deep > radius) | ((deep > 0) & (deep >= ridge))] = INSIDE
    tied = (deep > 0) & (np.abs(deep - ridge) < 1e-3) | (np.abs(deep - radius) < 1e-3)
    tied |= np.abs(away - radius) < 1e-3
    inner = np.s_[pad:-pad, pad:-pad]
    return state[inner], tied[inner]
