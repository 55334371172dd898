"""The outline that goes once around the middle of a box: the cheapest closed path of polar rays.

Each ray from the middle leaves the thing once, so no shadow, leg or neighbour of the same colour
runs out of it; what has arms and holes wants another answer. A path is cheap where colours change
sides and where edges are; colours are learnt anew from what the last path held.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.boxes.colour_odds import colour_bins, colour_odds
from intarsia.core.engine.segment.boxes.window import HIGH, LOW, SIDE

Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]

_RAYS, _STEPS = 180, 72
_OVER = 1.12  # how far rays go, the side of the box being 1
_OUTSIDE, _PRICE_OUTSIDE = 1.04, 6.0  # beyond this an outline hardly lies
_ROUNDS = 3
_JUMP = 4  # steps by which one ray may differ from the next
_SMOOTH = 0.3  # the price of each of them
_REGION = 1 / 12  # of colours beside edges
_SURE = 3.0
_NEVER_SEEN = 1e-4
_STRONGEST = 1.5  # edges beyond the 90th percentile say little more
_START = 0.95  # radius of the first guess, that of the box being 1
_MIDDLE, _HALF = SIDE / 2, (HIGH - LOW) / 2

_TURNS = np.linspace(0, 2 * np.pi, _RAYS, endpoint=False)
_ACROSS, _DOWN = np.cos(_TURNS), np.sin(_TURNS)
_REACH = _HALF * _OVER / np.maximum(np.abs(_ACROSS), np.abs(_DOWN))
_AT = (np.arange(_STEPS) + 0.5) / _STEPS
_X = (_MIDDLE + np.outer(_ACROSS * _REACH, _AT) - 0.5).astype(np.float32)
_Y = (_MIDDLE + np.outer(_DOWN * _REACH, _AT) - 0.5).astype(np.float32)
# Pixels that a step of a ray stands for, as a share of a ray's as long as half the box.
_WORTH = (np.outer(_REACH**2, _AT) / (_STEPS * _HALF)).astype(np.float32)


def round_outline(window: Bytes, inside: Mask, edges: float) -> Mask:
    """(SIDE, SIDE) bool: what the outline holds in (SIDE, SIDE, 3) uint8 RGB around a box.

    `inside`: where the window shows the picture. `edges`: how much edges count beside colours.
    The first guess is a disc that fills the box.
    """
    bins = colour_bins(window)
    at_edges = cv2.remap(_edges(window), _X, _Y, cv2.INTER_LINEAR)
    far = np.where(_AT > _OUTSIDE / _OVER, _PRICE_OUTSIDE, 0.0)
    found = _disc()
    for _ in range(_ROUNDS):
        odds = colour_odds(bins, found & inside, ~found & inside, _NEVER_SEEN).clip(-_SURE, _SURE)
        along = cv2.remap(np.where(inside, odds, np.float32(0)), _X, _Y, cv2.INTER_LINEAR)
        held = np.cumsum(along * _WORTH, axis=1, dtype=np.float64)
        price = np.ascontiguousarray(-_REGION * held - edges * at_edges + far[None])
        found = _filled(_cheapest(price, _SMOOTH, _JUMP))
    return found & inside


def _disc() -> Mask:
    out = np.zeros((SIDE, SIDE), np.uint8)
    middle = round(_MIDDLE - 0.5)
    cv2.circle(out, (middle, middle), round(_HALF * _START), 1, -1)
    return out > 0


def _edges(window: Bytes) -> Plane:
    """(h, w): how much the colour changes, 1 at the 90th percentile."""
    lab = cv2.cvtColor(window, cv2.COLOR_RGB2LAB).astype(np.float32)
    soft = cv2.GaussianBlur(lab, (0, 0), 1.0)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    steps = np.sqrt((across**2 + down**2).sum(2))
    return np.asarray(np.minimum(steps / (np.percentile(steps, 90) + 1e-3), _STRONGEST), np.float32)


def _filled(steps: npt.NDArray[np.int64]) -> Mask:
    radius = _REACH * (steps + 1) / _STEPS
    corners = np.stack([_MIDDLE - 0.5 + _ACROSS * radius, _MIDDLE - 0.5 + _DOWN * radius], axis=1)
    out = np.zeros((SIDE, SIDE), np.uint8)
    cv2.fillPoly(out, [np.round(corners * 16).astype(np.int32)], 1, shift=4)
    return out > 0


def _cheapest(price: npt.NDArray[np.float64], smooth: float, jump: int) -> npt.NDArray[np.int64]:
    """(rays,) the step at which the cheapest closed path crosses each ray: the cheapest open one
    says where the ray opposite its ends is crossed, and the closed one begins and ends there."""
    half = len(price) // 2
    opened = np.empty(len(price), np.int64)
    _walk(price, smooth, jump, -1, opened)
    turned = np.empty(len(price), np.int64)
    _walk(np.roll(price, -half, axis=0), smooth, jump, int(opened[half]), turned)
    return np.roll(turned, half)


# Not typed: numba compiles it, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _walk(price, smooth, jump, start, out):  # type: ignore[no-untyped-def]
    """The cheapest path, from `start` to within `jump` of it; from anywhere where that is -1."""
    rays, steps = price.shape
    paid = np.full((rays, steps), np.inf)
    came = np.zeros((rays, steps), np.int64)
    for step in range(steps):
        if start < 0 or step == start:
            paid[0, step] = price[0, step]
    for ray in range(1, rays):
        for step in range(steps):
            for other in range(max(0, step - jump), min(steps, step + jump + 1)):
                wanted = paid[ray - 1, other] + smooth * abs(other - step)
                if wanted < paid[ray, step]:
                    paid[ray, step] = wanted
                    came[ray, step] = other
            paid[ray, step] += price[ray, step]
    low, high = 0, steps
    if start >= 0:
        low, high = max(0, start - jump), min(steps, start + jump + 1)
    at = low
    for step in range(low, high):
        if paid[rays - 1, step] < paid[rays - 1, at]:
            at = step
    for ray in range(rays - 1, -1, -1):
        out[ray] = at
        at = came[ray, at]
