"""Image elements: the partition of a picture into at most 256 regions around regular query points.

One SLIC-like assignment in an affinity space, after Mu et al., "Editable Image Elements for
Controllable Synthesis" (ECCV 2024): g(m) = argmax_n [s(m, n) - beta d(m, n)].
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.segment.classical.superpixels import pooled_words, to_work_size
from intarsia.core.engine.segment.cleanup import compact, connect_regions
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size

Plane = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]
Indices = npt.NDArray[np.int64]
Point = tuple[float, float]

BETA = 64.0  # weight of distance, in affinity per side of the picture
SIDE = 16  # queries per side
_COLOUR_SCALE = 0.9  # affinity lost per CIELAB unit between a pixel and a query's surroundings
_WORD_SCALE = 30.0  # and per unit of distance between their pooled histograms


def query_points(side: int = SIDE) -> tuple[Point, ...]:
    """side x side regular points ((i + 1/2)/side, (j + 1/2)/side) in unit coordinates, by rows."""
    steps = [(k + 0.5) / side for k in range(side)]
    return tuple((x, y) for y in steps for x in steps)


def assign(
    logits: npt.NDArray[np.float32], queries: Sequence[Point], size: Size, *, beta: float = BETA
) -> Labels:
    """(H, W) int32 g(m) = argmax_n [s_n(m) - beta d_n(m)], ties to the lowest index.

    `logits`: (N, h, w) float32 affinity maps of the whole picture at low resolution, enlarged
    bilinearly (half-pixel centres, edges repeated). `queries`: N points in unit coordinates of the
    picture; d is the distance in the same units (x over the width, y over the height). Memory
    beside the result is a few rows: the enlarged maps never exist.
    """
    if logits.ndim != 3 or len(logits) != len(queries) or len(queries) == 0:
        raise BadEdit("There must be one affinity map for each query point.")
    if not np.isfinite(logits).all():
        raise BadEdit("An affinity map holds values that are not numbers.")
    points = np.asarray(queries, np.float32)
    out = np.empty((size.height, size.width), np.int32)
    maps = np.ascontiguousarray(logits, np.float32)
    down, along = _taps(out.shape[0], maps.shape[1]), _taps(out.shape[1], maps.shape[2])
    work = np.empty(out.shape[1], np.float32), np.empty(maps.shape[2], np.float32)
    _assign(maps, points, np.float32(beta), down, along, work, out)
    return out


def elements(labels: Labels) -> Labels:
    """Assigned labels (H, W) made 4-connected elements, numbered 0 .. N'-1 in scan order."""
    return compact(connect_regions(labels))


def colour_elements(picture: Plane, *, side: int = SIDE, beta: float = BETA) -> Labels:
    """(H, W) int32 elements of (H, W, 3) float32 RGB in [0, 1] from colour alone, without SAM.

    A query's affinity to a pixel falls with the distance of their colours and pooled histograms.
    """
    height, width = picture.shape[:2]
    small = to_work_size(picture, 256)
    lab = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.float32)
    words = pooled_words(lab)
    queries = query_points(side)
    soft = cv2.blur(lab, (5, 5))
    logits = np.empty((len(queries), *lab.shape[:2]), np.float32)
    for index, (x, y) in enumerate(queries):
        row, column = int(y * lab.shape[0]), int(x * lab.shape[1])
        colour = np.sqrt(((lab - soft[row, column]) ** 2).sum(2))
        texture = 1 - np.minimum(words, words[row, column]).sum(2) / 4
        logits[index] = -_COLOUR_SCALE * colour - _WORD_SCALE * texture
    return elements(assign(logits, queries, Size(width, height), beta=beta))


def _taps(length: int, count: int) -> tuple[Indices, Indices, npt.NDArray[np.float32]]:
    """(first tap, second tap, weight of the second) of each of `length` outputs over `count`."""
    place = ((np.arange(length) + 0.5) * count / length - 0.5).astype(np.float32)
    base = np.floor(place).astype(np.int64)
    share = place - base.astype(np.float32)
    return np.clip(base, 0, count - 1), np.clip(base + 1, 0, count - 1), share


# Not typed: numba compiles it, and its decorator would make a typed function untyped again.
@njit(cache=True, nogil=True)
def _assign(logits, points, beta, down_taps, along_taps, work, out):  # type: ignore[no-untyped-def]
    """Row by row: enlarge one row of one map, take it into the running maximum, forget it."""
    count, _, columns = logits.shape
    height, width = out.shape
    top, bottom, down = down_taps
    left, right, along = along_taps
    best, row = work
    one = np.float32(1.0)
    for y in range(height):
        for x in range(width):
            best[x] = -np.inf
        unit_y = np.float32((y + 0.5) / height)
        for n in range(count):
            for x in range(columns):
                row[x] = logits[n, top[y], x] * (one - down[y]) + logits[n, bottom[y], x] * down[y]
            dy = unit_y - points[n, 1]
            for x in range(width):
                value = row[left[x]] * (one - along[x]) + row[right[x]] * along[x]
                dx = np.float32((x + 0.5) / width) - points[n, 0]
                value -= beta * np.sqrt(dx * dx + dy * dy)
                if value > best[x]:
                    best[x] = value
                    out[y, x] = n
