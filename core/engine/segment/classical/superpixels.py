"""Small regions of even colour and what is measured of them: the leaves of the merge tree.

Graph-based regions after Felzenszwalb & Huttenlocher, "Efficient Graph-Based Image Segmentation"
(IJCV 2004), section 4, with few enough scale levels that edges sort by counting.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

Picture = npt.NDArray[np.float32]

_BINS = 8  # per channel of the pooled histograms
_LEVELS = 2048  # counting-sort levels of an edge weight
_STEP = 0.05  # CIELAB units per level
WORK_SIDE = 512  # pictures are taken apart at this long side at most


@dataclass(frozen=True)
class Superpixels:
    """Leaves of a picture at working size.

    `labels`: (h, w) int32, 0 .. n-1, connected. `lab`: (h, w, 3) float32 CIELAB. `area`: (n,) px.
    `colour`, `spread`: (n, 3) sums of CIELAB and of its squares. `words`: (n, B) sums of pooled
    histogram mass. `border`, `step`: (n, n) float32, shared border length in pixel edges and the
    sum of colour steps across it. `frame`: (n,) pixel edges on the picture's frame.
    """

    labels: npt.NDArray[np.int32]
    lab: Picture
    area: npt.NDArray[np.float32]
    colour: Picture
    spread: Picture
    words: Picture
    border: Picture
    step: Picture
    frame: npt.NDArray[np.float32]

    @property
    def count(self) -> int:
        return int(self.area.size)


def to_work_size(picture: Picture, side: int = WORK_SIDE) -> Picture:
    """(H, W, 3) or (H, W) float32 to `side` px at most on the long side (area average)."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return picture
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def superpixels(picture: Picture, *, most: int = 1600) -> Superpixels:
    """The leaves of (h, w, 3) float32 RGB in [0, 1] at working size; at most about `most`."""
    soft = cv2.GaussianBlur(picture, (0, 0), 0.7)
    lab = np.ascontiguousarray(cv2.cvtColor(soft, cv2.COLOR_RGB2LAB), np.float32)
    across, down = _steps(lab)
    least = max(4, picture.shape[0] * picture.shape[1] // 9000)
    while True:
        labels, count = _graph_regions(across, down, np.float32(12.0), least)
        if count <= most:
            break
        least *= 2
    border, step = np.zeros((count, count), np.float32), np.zeros((count, count), np.float32)
    frame = np.zeros(count, np.float32)
    _add_borders(labels, across, down, border, step, frame)
    area = np.bincount(labels.ravel(), minlength=count).astype(np.float32)
    return Superpixels(
        labels,
        lab,
        area,
        _sums(lab, labels, count),
        _sums(lab * lab, labels, count),
        _sums(pooled_words(lab), labels, count),
        border,
        step,
        frame,
    )


def pooled_words(lab: Picture) -> Picture:
    """(h, w, 4 B) histograms of L, a, b and local contrast in a small square around each pixel.

    Each block of B bins sums to 1; neighbouring bins share a value linearly.
    """
    contrast = cv2.GaussianBlur(
        np.abs(lab - cv2.GaussianBlur(lab, (0, 0), 2.0)).sum(2), (0, 0), 1.5
    )
    radius = max(2, round(max(lab.shape[:2]) / 90))
    channels = (
        lab[..., 0] / 100,
        lab[..., 1] / 120 + 0.5,
        lab[..., 2] / 120 + 0.5,
        np.sqrt(contrast / 30),
    )
    out = np.empty((*lab.shape[:2], 4 * _BINS), np.float32)
    for block, value in enumerate(channels):
        place = np.clip(value, 0, 1) * (_BINS - 1)
        for level in range(_BINS):
            mass = np.maximum(1 - np.abs(place - level), 0).astype(np.float32)
            out[..., block * _BINS + level] = cv2.blur(mass, (2 * radius + 1, 2 * radius + 1))
    return out


def _sums(values: Picture, labels: npt.NDArray[np.int32], count: int) -> Picture:
    """(n, C) float32 sum of (h, w, C) over each label."""
    total = np.zeros((count, values.shape[2]))
    _add_up(values, labels, total)
    return total.astype(np.float32)


def _graph_regions(
    across: Picture, down: Picture, scale: np.float32, least: int
) -> tuple[npt.NDArray[np.int32], int]:
    """Felzenszwalb & Huttenlocher, Algorithm 1, then regions under `least` px join a neighbour:
    (h, w) labels and how many."""
    height, width = across.shape[0], down.shape[1]
    order = np.empty(across.size + down.size, np.int64)
    _sort_edges(across, down, np.zeros(_LEVELS + 1, np.int64), order)
    parent, size = np.arange(height * width), np.ones(height * width, np.int64)
    limit = np.full(height * width, scale, np.float32)
    labels = np.full(height * width, -1, np.int32)
    out = np.empty((height, width), np.int32)
    count = _join_regions(
        across, down, np.float32(scale), least, order, parent, size, limit, labels, out
    )
    return out, int(count)


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _add_up(values, labels, total):  # type: ignore[no-untyped-def]
    for y in range(labels.shape[0]):
        for x in range(labels.shape[1]):
            for channel in range(values.shape[2]):
                total[labels[y, x], channel] += values[y, x, channel]


def _steps(lab: Picture) -> tuple[Picture, Picture]:
    """Colour distance of each pixel to its right and to its lower neighbour: (h, w-1), (h-1, w)."""
    across = np.sqrt(((lab[:, 1:] - lab[:, :-1]) ** 2).sum(2))
    down = np.sqrt(((lab[1:] - lab[:-1]) ** 2).sum(2))
    return across.astype(np.float32), down.astype(np.float32)


@njit(cache=True, nogil=True)
def _root(parent, node):  # type: ignore[no-untyped-def]
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


@njit(cache=True, nogil=True)
def _level(step):  # type: ignore[no-untyped-def]
    level = np.int64(step / _STEP)
    return level if level < _LEVELS else _LEVELS - 1


@njit(cache=True, nogil=True)
def _sort_edges(across, down, start, order):  # type: ignore[no-untyped-def]
    """Edges by growing weight (counting sort): first pixel * 2 + (1 for the lower neighbour)."""
    height, width = across.shape[0], down.shape[1]
    for y in range(height):
        for x in range(width):
            if x + 1 < width:
                start[_level(across[y, x]) + 1] += 1
            if y + 1 < height:
                start[_level(down[y, x]) + 1] += 1
    for level in range(_LEVELS):
        start[level + 1] += start[level]
    for y in range(height):
        for x in range(width):
            at = y * width + x
            if x + 1 < width:
                level = _level(across[y, x])
                order[start[level]] = at * 2
                start[level] += 1
            if y + 1 < height:
                level = _level(down[y, x])
                order[start[level]] = at * 2 + 1
                start[level] += 1


@njit(cache=True, nogil=True)
def _join_regions(across, down, scale, least, order, parent, size, limit, labels, out):  # type: ignore[no-untyped-def]
    height, width = across.shape[0], down.shape[1]
    for sweep in range(2):
        for k in range(order.size):
            first, lower = order[k] // 2, order[k] % 2
            y, x = first // width, first % width
            weight = down[y, x] if lower else across[y, x]
            one = _root(parent, first)
            two = _root(parent, first + (width if lower else 1))
            if one == two:
                continue
            if sweep == 0:
                joins = weight <= limit[one] and weight <= limit[two]
            else:
                joins = size[one] < least or size[two] < least
            if joins:
                parent[two] = one
                size[one] += size[two]
                limit[one] = weight + scale / size[one]
    count = 0
    for at in range(height * width):
        root = _root(parent, at)
        if labels[root] < 0:
            labels[root] = count
            count += 1
        out[at // width, at % width] = labels[root]
    return count


@njit(cache=True, nogil=True)
def _add_borders(labels, across, down, border, step, frame):  # type: ignore[no-untyped-def]
    height, width = labels.shape
    for y in range(height):
        for x in range(width):
            one = labels[y, x]
            frame[one] += (x == 0) + (y == 0) + (x == width - 1) + (y == height - 1)
            for lower in range(2):
                if (lower and y + 1 == height) or (not lower and x + 1 == width):
                    continue
                two = labels[y + 1, x] if lower else labels[y, x + 1]
                if one != two:
                    weight = down[y, x] if lower else across[y, x]
                    border[one, two] += 1
                    border[two, one] += 1
                    step[one, two] += weight
                    step[two, one] += weight
