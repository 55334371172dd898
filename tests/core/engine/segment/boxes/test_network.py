"""The network in the box takes the thing in the middle, whatever its mirror image."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.network import likely_in_box, network_input
from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE

Y, X = np.mgrid[0:SIDE, 0:SIDE]
MIDDLE, HALF = (SIDE - 1) / 2, (HIGH - LOW) / 2
EVERYWHERE = np.full((SIDE, SIDE), 255, np.uint8)


def seen(thing: np.ndarray) -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 4, (SIDE, SIDE, 3))
    return (np.where(thing[..., None], (190, 80, 60), (80, 110, 120)) + noise).astype(np.uint8)


def test_what_fills_the_box_is_likely_and_what_stands_beside_is_not() -> None:
    disc = np.hypot(X - MIDDLE, Y - MIDDLE) < HALF
    likely = likely_in_box(seen(disc), EVERYWHERE)
    assert likely.shape == (SIDE, SIDE)
    found = likely > 0.5
    assert (found & disc).sum() / (found | disc).sum() > 0.85
    assert likely[: LOW - 3].max() < 0.5


def test_the_mirror_image_is_answered_by_the_mirror_image() -> None:
    half = (np.hypot(X - MIDDLE, Y - MIDDLE) < HALF) & (Y > X)
    window = seen(half)
    turned = np.ascontiguousarray(window[:, ::-1])
    one, two = likely_in_box(window, EVERYWHERE), likely_in_box(turned, EVERYWHERE)
    assert np.abs(one - two[:, ::-1]).max() < 1e-3


def test_the_input_says_where_the_picture_ends() -> None:
    inside = EVERYWHERE.copy()
    inside[:, SIDE // 2 :] = 0
    planes = network_input(seen(X < 60), inside)
    assert planes.shape[0] == 5
    assert planes[4][:, 0].min() == 1
    assert planes[4][:, -1].max() == 0
    assert np.abs(planes[3]).max() <= 1
