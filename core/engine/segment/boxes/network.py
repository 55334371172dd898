"""The small network that ships for boxes: how likely each pixel belongs to what fills the box."""

from __future__ import annotations

import threading
from functools import lru_cache
from importlib.resources import files

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.boxes.colour_odds import colour_bins, colour_odds
from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]

_NEVER_SEEN = 2e-5
_FULL_ODDS = 6.0
_NETWORK_SIDE = 96
_ONE_AT_A_TIME = threading.Lock()


def likely_in_box(window: Bytes, inside: Bytes) -> Plane:
    """(SIDE, SIDE) float32 in [0, 1] of a window on a box, (SIDE, SIDE, 3) uint8 RGB.

    `inside`: (SIDE, SIDE) uint8, where the window shows the picture. The mirror image is asked as
    well.
    """
    seen = network_input(window, inside)
    with _ONE_AT_A_TIME:
        network = _network()
        answers = []
        for way in (1, -1):
            network.setInput(np.ascontiguousarray(seen[..., ::way])[None])
            answers.append(np.array(network.forward()[0, 0], np.float32)[:, ::way])
    mean = (answers[0] + answers[1]) / 2
    return np.asarray(cv2.resize(mean, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR), np.float32)


def network_input(window: Bytes, inside: Bytes) -> Plane:
    """(5, side, side): colours, the odds that a colour is the box's, and where the picture is."""
    picture = inside > 127
    box = np.zeros(picture.shape, bool)
    box[LOW:HIGH, LOW:HIGH] = True
    odds = colour_odds(colour_bins(window), box & picture, ~box & picture, _NEVER_SEEN)
    colours = window.astype(np.float32) / 255 - np.float32(0.5)
    others = (odds / _FULL_ODDS).clip(-1, 1), inside.astype(np.float32) / 255
    planes = (*np.moveaxis(colours, 2, 0), *others)
    size = _NETWORK_SIDE, _NETWORK_SIDE
    small = [cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in planes]
    return np.stack(small).astype(np.float32)


@lru_cache(maxsize=1)
def _network() -> cv2.dnn.Net:
    data = (files("intarsia.resources") / "box.onnx").read_bytes()
    return cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
