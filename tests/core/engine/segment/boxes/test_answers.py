"""Cuts in the window on a box follow the thing there, wherever it stands in the picture."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.answers import seen_in_box
from intarsia.core.wire.geometry import Box

Y, X = np.mgrid[0:240, 0:320]


def picture(thing: np.ndarray) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0, 0.02, (*thing.shape, 3))
    colours = np.where(thing[..., None], (0.75, 0.3, 0.2), (0.3, 0.45, 0.5)) + noise
    return colours.clip(0, 1).astype(np.float32)


def iou(one: np.ndarray, two: np.ndarray) -> float:
    return float((one & two).sum() / (one | two).sum())


def test_every_cut_and_the_network_find_a_plain_thing() -> None:
    disc = np.hypot(X - 200, Y - 90) < 50
    seen = seen_in_box(picture(disc), Box.of_edges(150, 40, 251, 141), (120, 160))
    small = disc[::2, ::2]
    assert iou(seen.likely > 0.5, small) > 0.85
    assert iou(seen.standing > 0.5, small) > 0.85
    assert [iou(cut, small) > 0.9 for cut in seen.cuts] == [True] * 6


def test_a_thing_that_the_frame_cuts_is_answered_inside_the_picture() -> None:
    disc = np.hypot(X - 0, Y - 120) < 60
    seen = seen_in_box(picture(disc), Box.of_edges(0, 60, 61, 181), (240, 320))
    assert seen.likely.shape == seen.standing.shape == (240, 320)
    assert iou(seen.cuts[0], disc) > 0.85
    assert iou(seen.cuts[3], disc) > 0.85


def test_the_colours_of_the_surroundings_are_no_part_of_what_stands_around_a_hole() -> None:
    frame = (np.maximum(np.abs(X - 160), np.abs(Y - 120)) < 60) & (
        np.maximum(np.abs(X - 160), np.abs(Y - 120)) > 35
    )
    seen = seen_in_box(picture(frame), Box.of_edges(101, 61, 220, 180), (240, 320))
    assert iou(seen.cuts[0], frame) > 0.85


def test_the_smallest_box_of_the_smallest_picture_is_answered() -> None:
    seen = seen_in_box(np.full((1, 1, 3), 0.5, np.float32), Box(0, 0, 1, 1), (1, 1))
    assert seen.likely.shape == (1, 1)
