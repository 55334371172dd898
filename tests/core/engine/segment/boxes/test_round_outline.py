"""An outline goes once around the middle of the box: what only touches the thing stays outside."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.round_outline import round_outline
from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE

Y, X = np.mgrid[0:SIDE, 0:SIDE]
MIDDLE, HALF = (SIDE - 1) / 2, (HIGH - LOW) / 2
DISC = np.hypot(X - MIDDLE, Y - MIDDLE) < HALF
EVERYWHERE = np.ones((SIDE, SIDE), bool)


def seen(thing: np.ndarray) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0, 4, (SIDE, SIDE, 3))
    return (np.where(thing[..., None], (200, 90, 60), (60, 120, 90)) + noise).astype(np.uint8)


def iou(one: np.ndarray, two: np.ndarray) -> float:
    return float((one & two).sum() / (one | two).sum())


def test_a_disc_that_fills_the_box_is_found() -> None:
    assert iou(round_outline(seen(DISC), EVERYWHERE, 1.5), DISC) > 0.95


def test_a_bar_of_its_colour_that_leaves_the_box_is_no_part_of_it() -> None:
    bar = (np.abs(Y - MIDDLE) < 6) & (X > MIDDLE)
    found = round_outline(seen(DISC | bar), EVERYWHERE, 1.5)
    assert iou(found, DISC) > 0.93


def test_nothing_lies_outside_the_picture() -> None:
    inside = X < SIDE - LOW - 10
    found = round_outline(seen(DISC), inside, 1.5)
    assert not (found & ~inside).any()
    assert iou(found, DISC & inside) > 0.9


def test_colours_say_which_of_two_edges_is_the_outline() -> None:
    away = np.hypot(X - MIDDLE, Y - MIDDLE)
    window = np.full((SIDE, SIDE, 3), (90, 90, 130), np.uint8)
    thing = away < HALF * 0.9
    window[thing] = (120, 90, 90)
    window[away < HALF / 2] = 250  # its bright middle has by far the strongest edge
    assert iou(round_outline(window, EVERYWHERE, 1.5), thing) > 0.9
