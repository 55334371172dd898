"""Lines that end at a hole on both sides are joined across it first, and guide what is filled.

After Sun, Yuan, Jia and Shum, "Image completion with structure propagation" (SIGGRAPH 2005), where
a person draws the lines. Here they are found: edges that run into the hole are paired by where they
lead and by the colours on both of their sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.completion.scene import Bools, Floats

Points = npt.NDArray[np.float64]

_BAND = (1.5, 4.5)  # pixels from the hole in which an edge has to begin
_LENGTH = 22  # pixels of an edge that its course is told by, at most
_LEAST = 10  # and at least
_STRAY = 0.9  # pixels, on average, that an edge may be off its parabola
_BESIDE = 3.0  # pixels from an edge at which the colours of its sides are taken
_CONTRAST = 0.1  # of the two sides, at least
_WEAK, _STRONG = 60, 140  # Canny's thresholds
_ENTERS = 5.0  # pixels that an edge leads into the hole, at least
_TURN = np.deg2rad(65)  # between an edge and the way to its partner, at most
_BENT = 0.45  # radians that count as much as
_UNLIKE = 0.1  # this difference of the colours
_FAR = 3.0  # or this distance, in sides of the hole
_MOST_COST = 1.3
_MOST = 6  # lines


@dataclass(frozen=True)
class EdgeEnd:
    """Where an edge meets the hole: ``at`` (x, y), ``way`` into it (a unit vector), ``bend``: its
    curvature, ``length`` of it that is known; the colours on its left and right hand, (3,) each."""

    at: Points
    way: Points
    bend: float
    length: float
    left: Floats
    right: Floats

    def before(self, distance: Points) -> tuple[Points, Points]:
        """Places (N, 2) so far out of the hole along the edge, and the unit normals there."""
        normal = np.array([-self.way[1], self.way[0]])
        off = 0.5 * self.bend * distance**2
        places = self.at - distance[:, None] * self.way + off[:, None] * normal
        along = self.way - (self.bend * distance)[:, None] * normal
        along = along / np.linalg.norm(along, axis=1, keepdims=True)
        return places, np.stack([-along[:, 1], along[:, 0]], axis=1)


def edge_ends(picture: Floats, hole: Bools, source: Bools) -> list[EdgeEnd]:
    """The edges of (H, W, 3) in [0, 1] that run into ``hole`` out of ``source``, both (H, W)."""
    away = cv2.distanceTransform((~hole).astype(np.uint8), cv2.DIST_L2, 5)
    safe = cv2.erode(source.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    levels = np.rint(np.clip(cv2.GaussianBlur(picture, (0, 0), 1.0), 0, 1) * 255).astype(np.uint8)
    edges = np.zeros(hole.shape, np.bool_)
    for channel in range(3):
        edges |= cv2.Canny(np.ascontiguousarray(levels[..., channel]), _WEAK, _STRONG) > 0
    edges &= safe & (away > _BAND[0]) & (away < _LENGTH + _BAND[1])
    thin = edges.astype(np.uint8)
    crowded = cv2.filter2D(thin, cv2.CV_16S, np.ones((3, 3)), borderType=cv2.BORDER_CONSTANT) > 5
    line = edges & ~crowded
    _, name = cv2.connectedComponents(line.astype(np.uint8), connectivity=8)
    depth = cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 5)
    reaching = np.unique(name[line & (away <= _BAND[1])])
    places, parts = np.argwhere(line)[:, ::-1].astype(np.float64), name[line]
    found = []
    for part in reaching:
        end = _end_of(picture, source, places[parts == part], away, depth)
        if end is not None:
            found.append(end)
    return found


def _end_of(
    picture: Floats, source: Bools, places: Points, away: Floats, depth: Floats
) -> EdgeEnd | None:
    """The end of the edge through ``places`` (N, 2), if it runs straight or bent into the hole."""
    if len(places) < _LEAST:
        return None
    distance = away[places[:, 1].astype(int), places[:, 0].astype(int)]
    first = places[distance.argmin()]
    near = places[np.linalg.norm(places - first, axis=1) < _LENGTH]
    if len(near) < _LEAST:
        return None
    way = first - near.mean(axis=0)
    length = float(np.linalg.norm(near - first, axis=1).max())
    if length < _LEAST or not np.any(way):
        return None
    _, _, axes = np.linalg.svd(near - near.mean(axis=0), full_matrices=False)
    way = axes[0] * np.sign(axes[0] @ way or 1.0)
    normal = np.array([-way[1], way[0]])
    back, off = (first - near) @ way, (near - first) @ normal
    course = np.polyfit(back, off, 2)
    if float(np.abs(np.polyval(course, back) - off).mean()) > _STRAY:
        return None
    at = first + course[2] * normal
    way = way - course[1] * normal
    way /= np.linalg.norm(way)
    enters = at + (float(distance.min()) + _ENTERS) * way
    x, y = (round(float(value)) for value in enters)
    height, width = away.shape
    if not (0 <= x < width and 0 <= y < height) or depth[y, x] < 0.5 * _ENTERS:
        return None
    blank = np.zeros(3, np.float32)
    end = EdgeEnd(at, way, float(2 * course[0]), length, blank, blank)
    sides = [_side(picture, source, end, sign * _BESIDE) for sign in (-1, 1)]
    if sides[0] is None or sides[1] is None:
        return None
    if float(np.abs(sides[0] - sides[1]).mean()) < _CONTRAST:
        return None
    return EdgeEnd(at, way, end.bend, length, sides[0], sides[1])


def _side(picture: Floats, source: Bools, end: EdgeEnd, off: float) -> Floats | None:
    """The usual colour beside an edge, ``off`` pixels along its normal."""
    places, normals = end.before(np.linspace(0, min(end.length, 12), 12))
    where = np.rint(places + off * normals).astype(int)
    height, width = source.shape
    there = ((where >= 0) & (where < (width, height))).all(axis=1)
    x, y = where[there].T
    x, y = x[source[y, x]], y[source[y, x]]
    return np.asarray(np.median(picture[y, x], axis=0), np.float32) if len(x) >= 4 else None


def pairs(ends: list[EdgeEnd], side: float) -> list[tuple[EdgeEnd, EdgeEnd]]:
    """The ends that are one line: each in one pair at most, no two of them crossing; the likeliest
    first. ``side``: of the hole, in pixels."""
    ranked = []
    for one, two in combinations(range(len(ends)), 2):
        cost = _cost(ends[one], ends[two], side)
        if cost < _MOST_COST:
            ranked.append((cost, one, two))
    found: list[tuple[EdgeEnd, EdgeEnd]] = []
    used: set[int] = set()
    for _, one, two in sorted(ranked):
        pair = ends[one], ends[two]
        if one in used or two in used or any(_cross(pair, other) for other in found):
            continue
        found.append(pair)
        used |= {one, two}
        if len(found) == _MOST:
            break
    return found


def _cost(one: EdgeEnd, two: EdgeEnd, side: float) -> float:
    """How unlikely it is that both are ends of one line."""
    gap = two.at - one.at
    length = float(np.linalg.norm(gap))
    if length < 2 * _ENTERS:
        return np.inf
    turns = _angle(gap, one.way), _angle(gap, -two.way)
    if max(abs(turns[0]), abs(turns[1])) > _TURN:
        return np.inf
    bent = turns[0] ** 2 + turns[1] ** 2 + turns[0] * turns[1]  # of the least bent cubic
    unlike = np.abs(one.left - two.right).mean() + np.abs(one.right - two.left).mean()
    return float(bent / _BENT**2 + (unlike / (2 * _UNLIKE)) ** 2 + (length / (_FAR * side)) ** 2)


def _angle(one: Points, two: Points) -> float:
    return float(np.arctan2(one[0] * two[1] - one[1] * two[0], one @ two))


def _cross(one: tuple[EdgeEnd, EdgeEnd], two: tuple[EdgeEnd, EdgeEnd]) -> bool:
    """Whether the straight ways of two pairs cross."""

    def beside(pair: tuple[EdgeEnd, EdgeEnd], end: EdgeEnd) -> float:
        gap, there = pair[1].at - pair[0].at, end.at - pair[0].at
        return float(gap[0] * there[1] - gap[1] * there[0])

    return all(
        beside(pair, other[0]) * beside(pair, other[1]) < 0
        for pair, other in ((one, two), (two, one))
    )


def course(one: EdgeEnd, two: EdgeEnd) -> Points:
    """The line from one end to the other, (N, 2), a point about every half pixel."""
    length = float(np.linalg.norm(two.at - one.at))
    step = np.linspace(0, 1, max(4, int(2.2 * length)))[:, None]
    squared, cubed = step**2, step**3
    return np.asarray(
        (2 * cubed - 3 * squared + 1) * one.at
        + (cubed - 2 * squared + step) * length * one.way
        + (3 * squared - 2 * cubed) * two.at
        - (cubed - squared) * length * two.way
    )
