"""What windows on a box show: how likely each pixel is the object's, and cuts that follow."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.boxes.network import likely_in_box
from intarsia.core.engine.segment.boxes.round_outline import round_outline
from intarsia.core.engine.segment.boxes.standing import standing_in_box
from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE, BoxWindow
from intarsia.core.engine.segment.boxes.window_cut import CUT_SIDE, cut_in_window
from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Picture = npt.NDArray[np.float32]
Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_SURE = 0.9  # the network's word from which a pixel is the object's, whatever its colour
_CORE = 0.8  # of the box: the disc that is the first guess of a cut from the middle
_EDGES = 1.5  # of an outline around the middle, beside colours


@dataclass(frozen=True)
class SeenInBox:
    """At working size: (h, w) float32 in [0, 1], how `likely` each pixel is the object's as the
    network for boxes says, and how much it is `standing` out as the one for things does; (h, w)
    bool `cuts`."""

    likely: Plane
    standing: Plane
    cuts: tuple[Mask, ...]


def seen_in_box(picture: Picture, box: Box, shape: tuple[int, int]) -> SeenInBox:
    """`picture`: (H, W, 3) float32 RGB in [0, 1]. `box`: inside it, with an area. `shape`: (h, w)
    of the working size."""
    height, width = picture.shape[:2]
    scale = shape[1] / width, shape[0] / height
    window = BoxWindow.around(box)
    near = window.bounds.intersection(Box(0, 0, width, height))
    part = picture[near.top : near.bottom, near.left : near.right]
    shown = np.asarray(
        cv2.convertScaleAbs(part, alpha=255), np.uint8
    )  # rounds, with no plane between
    placed = BoxWindow(window.left - near.left, window.top - near.top, window.width, window.height)
    small, inside = placed.cut(shown), placed.inside(shown.shape[:2])
    large, inside_large = (
        placed.cut(shown, CUT_SIDE),
        placed.inside(shown.shape[:2], CUT_SIDE) > 127,
    )
    likely = likely_in_box(small, inside)
    cuts = (
        _by_network(large, inside_large, likely),
        round_outline(small, inside > 127, _EDGES),
        _from_the_middle(large, inside_large),
    )
    laid = [window.laid_back(cut.astype(np.float32), shape, scale) > 0.5 for cut in cuts]
    found = standing_in_box(shown, box.moved(-near.left, -near.top))
    at = found.window.left + near.left, found.window.top + near.top
    around = replace(found.window, left=at[0], top=at[1])
    filled = window.laid_back(likely, shape, scale)
    standing = around.laid_back(found.plane, shape, scale)
    led = around.laid_back(found.cut.astype(np.float32), shape, scale) > 0.5
    both = (filled + standing) / 2
    return SeenInBox(filled, standing, (*laid, led, standing > 0.5, both > 0.5))


def _by_network(window: Bytes, inside: Mask, likely: Plane) -> Mask:
    """GrabCut from what the network says; what it is sure of stays."""
    large = cv2.resize(likely, window.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    classes = np.where(large > 0.5, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    classes[large > _SURE] = cv2.GC_FGD
    classes[(large < 1 - _SURE) | ~inside] = cv2.GC_BGD
    return cut_in_window(window, classes)


def _from_the_middle(window: Bytes, inside: Mask) -> Mask:
    """GrabCut whose first guess is a disc in the middle: nothing but that has to be the object."""
    side = window.shape[0]
    low, high = round(LOW * side / SIDE), round(HIGH * side / SIDE)
    classes = np.full((side, side), cv2.GC_BGD, np.uint8)
    classes[low:high, low:high] = cv2.GC_PR_BGD
    radius = int((high - low) * _CORE / 2)
    cv2.circle(classes, (side // 2, side // 2), radius, cv2.GC_PR_FGD, -1)
    classes[~inside] = cv2.GC_BGD
    return cut_in_window(window, classes)
