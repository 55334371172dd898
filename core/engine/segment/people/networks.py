"""The two networks that ship: one masks people, one sees faces; loaded once, run one at a time."""

from __future__ import annotations

import threading
from functools import lru_cache
from importlib.resources import files

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.float32]
Picture = npt.NDArray[np.float32]
Window = tuple[float, float, float, float]  # left, top, width, height in picture pixels

SUBJECT_SIDE, FACE_SIDE = 256, 128
_ONE_AT_A_TIME = threading.Lock()


def subject_in(picture: Picture, window: Window) -> Plane:
    """(256, 256) float32 in [0, 1]: what the window shows of the picture's subject, people first.

    `picture`: (H, W, 3) float32 RGB in [0, 1]; the window may reach outside it.
    """
    blob = _blob(picture, window, SUBJECT_SIDE)
    with _ONE_AT_A_TIME:
        network = _network("selfie_segmentation.tflite")
        network.setInput(blob)
        return np.array(network.forward()[0, 0], np.float32)


def faces_in(picture: Picture, window: Window) -> tuple[Plane, Plane]:
    """((896, 16) places from the anchors, (896,) scores before the sigmoid) of one window."""
    blob = _blob(picture, window, FACE_SIDE) * 2 - 1
    with _ONE_AT_A_TIME:
        network = _network("face_detection_short_range.tflite")
        network.setInput(blob)
        # One at a time: OpenCV 5 gives a network's last answer only.
        places = np.array(network.forward("regressors"), np.float32)
        scores = np.array(network.forward("classificators"), np.float32)
    return places.reshape(-1, 16), scores.ravel()


def placement(window: Window, side: int) -> npt.NDArray[np.float64]:
    """(2, 3): picture pixels to the pixels of a square network input of `side`."""
    left, top, width, height = window
    fx, fy = side / width, side / height
    return np.array([[fx, 0, -left * fx], [0, fy, -top * fy]], np.float64)


def _blob(picture: Picture, window: Window, side: int) -> Plane:
    """(1, 3, side, side): the window of the picture, its rim repeated outside."""
    height, width = picture.shape[:2]
    left, top = round(window[0]), round(window[1])
    right, bottom = round(window[0] + window[2]), round(window[1] + window[3])
    inside = picture[max(top, 0) : min(bottom, height), max(left, 0) : min(right, width)]
    ahead, over = max(-left, 0), max(-top, 0)
    behind, under = max(right - width, 0), max(bottom - height, 0)
    whole = cv2.copyMakeBorder(inside, over, under, ahead, behind, cv2.BORDER_REPLICATE)
    seen = cv2.resize(whole, (side, side), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(seen.transpose(2, 0, 1)[None], np.float32)


@lru_cache(maxsize=2)
def _network(name: str) -> cv2.dnn.Net:
    data = (files("intarsia.resources.people") / name).read_bytes()
    return cv2.dnn.readNetFromTFLite(np.frombuffer(data, np.uint8))
