"""The network that ships for things: how much each pixel of a window belongs to what stands out."""

from __future__ import annotations

import threading
from functools import lru_cache
from importlib.resources import files

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.wire.geometry import Box

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]

_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)
_STEP = 32  # the network halves its picture five times
_ONE_AT_A_TIME = threading.Lock()


def standing_out(picture: Bytes, window: Box, side: int) -> Plane:
    """(side, side) float32 in [0, 1]: how much each pixel of `window` belongs to what stands out.

    `picture`: (H, W, 3) uint8 RGB, in which the window lies and has an area. `side`: a multiple of
    32, what the network sees; it was trained at 320 (Qin et al. 2020, section 4.2).
    """
    if side % _STEP:
        raise ValueError(f"{side} is no multiple of {_STEP}")
    part = picture[window.top : window.bottom, window.left : window.right]
    way = cv2.INTER_AREA if min(part.shape[:2]) > side else cv2.INTER_LINEAR
    seen = cv2.resize(part, (side, side), interpolation=way).astype(np.float32) / 255
    given = np.ascontiguousarray(((seen - _MEAN) / _SPREAD).transpose(2, 0, 1)[None], np.float32)
    with _ONE_AT_A_TIME:
        network = _network()
        network.setInput(given)
        return np.array(network.forward()[0, 0], np.float32).clip(0, 1)


def laid_back(answer: Plane, window: Box, shape: tuple[int, int]) -> Plane:
    """(H, W) float32 of `shape`: `answer` where the window lies, 0 elsewhere."""
    out = np.zeros(shape, np.float32)
    size = window.width, window.height
    enlarged = cv2.resize(answer, size, interpolation=cv2.INTER_LINEAR)
    out[window.top : window.bottom, window.left : window.right] = enlarged
    return out


@lru_cache(maxsize=1)
def _network() -> cv2.dnn.Net:
    data = (files("intarsia.resources.things") / "u2netp.onnx").read_bytes()
    return cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
