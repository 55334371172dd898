"""What stands out in a box: the network for things in a narrow window, and a cut led by it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.boxes.window import BoxWindow
from intarsia.core.engine.segment.boxes.window_cut import CUT_SIDE, cut_in_window
from intarsia.core.engine.segment.things.network import standing_out
from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_AROUND = 0.1  # of the box's own sides that the window shows beside it
_SEEN_SIDE = 192
_SLACK = 0.06  # of its longer side: how far a thing may reach out of a drawn box
_ALL = 0.97  # of the box and a little around it: a word that all of it stands out says nothing
_SURE = 0.95  # the network's word from which a pixel is the thing's, whatever its colour


@dataclass(frozen=True)
class StandingInBox:
    """In a `window` of the picture: (side, side) float32 in [0, 1], how much each pixel belongs to
    what stands out, and (side, side) bool, GrabCut from that; nothing far outside the box."""

    window: BoxWindow
    plane: Plane
    cut: Mask


def standing_in_box(picture: Bytes, box: Box) -> StandingInBox:
    """`picture`: (H, W, 3) uint8 RGB. `box`: inside it, with an area."""
    height, width = picture.shape[:2]
    over, under = _AROUND * box.width, _AROUND * box.height
    shown = Box.of_edges(
        floor(box.left - over),
        floor(box.top - under),
        ceil(box.left + box.width + over),
        ceil(box.top + box.height + under),
    ).intersection(Box(0, 0, width, height))
    window = BoxWindow(shown.left, shown.top, shown.width, shown.height)
    near = _near(box.moved(-shown.left, -shown.top), shown)
    answer = standing_out(picture, shown, _SEEN_SIDE)
    plane = cv2.resize(answer, (CUT_SIDE, CUT_SIDE), interpolation=cv2.INTER_LINEAR)
    told = bool((plane[near] > 0.5).mean() < _ALL)
    plane = np.where(near & told, plane, np.float32(0))
    classes = np.where(plane > 0.5, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    classes[plane > _SURE] = cv2.GC_FGD
    classes[plane < 1 - _SURE] = cv2.GC_BGD
    cut = cut_in_window(window.cut(picture, CUT_SIDE), classes)
    return StandingInBox(window, plane, cut)


def _near(box: Box, shown: Box) -> Mask:
    """(side, side) bool: the box, seen from the window, and a little around it."""
    around = box.grown(max(1, round(_SLACK * max(box.width, box.height))))
    fx, fy = CUT_SIDE / shown.width, CUT_SIDE / shown.height
    near = np.zeros((CUT_SIDE, CUT_SIDE), bool)
    rows = slice(max(0, floor(around.top * fy)), max(0, ceil(around.bottom * fy)))
    near[rows, max(0, floor(around.left * fx)) : max(0, ceil(around.right * fx))] = True
    return near
