"""Owns which colours belong to a picture: the convex hull of what it shows, in linear light."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import ConvexHull

from intarsia.core.engine.pixels.planes import Floats

WIDER = 0.05  # of a hull's own extent, on each side, that colours may reach beyond it
_LEVELS = 48  # a channel, that colours are counted on: more corners cost time and say little
_LEAST = 1 / 512  # half the extent that a hull has at least

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Gamut:
    """A convex set of colours in linear RGB: those with normals @ colour <= limits.

    normals (F, 3) of length 1; limits (F,); middle (3,), inside.
    """

    normals: Doubles
    limits: Doubles
    middle: Doubles


def gamut_of(colours: Floats, *, wider: float = WIDER) -> Gamut:
    """The hull of sRGB-encoded colours (N, 3) in [0, 1], one at least, widened about its middle."""
    found = np.unique(np.rint(to_linear(colours) * _LEVELS * 8).astype(np.int64), axis=0)
    points = found / (_LEVELS * 8)
    if len(points) > _LEVELS**2:
        points = _corners(points)
    middle = points.mean(0)
    points = np.vstack([points, middle + _LEAST * np.eye(3), middle - _LEAST * np.eye(3)])
    hull = ConvexHull(points, qhull_options="QJ")
    corners = points[hull.vertices]
    middle = corners.mean(0)
    normals, limits = hull.equations[:, :3], -hull.equations[:, 3]
    reach = limits - normals @ middle
    return Gamut(normals, limits + 2 * wider * reach, middle)


def share_inside(colours: Floats, gamut: Gamut) -> float:
    """How many of sRGB-encoded colours (N, 3) lie in it, 0 to 1."""
    values = to_linear(colours)
    inside = np.ones(len(values), np.bool_)
    for normal, limit in zip(gamut.normals, gamut.limits, strict=True):
        inside &= values @ normal <= limit + 1e-6
    return float(inside.mean())


def within_gamut(colours: Floats, gamut: Gamut) -> Floats:
    """Colours (..., 3), sRGB-encoded in [0, 1]: those outside drawn in towards its middle."""
    values = to_linear(colours.reshape(-1, 3)) - gamut.middle
    reach = gamut.limits - gamut.normals @ gamut.middle
    farthest = np.ones(len(values))
    for normal, limit in zip(gamut.normals, reach, strict=True):
        np.maximum(farthest, values @ normal / max(limit, 1e-9), out=farthest)
    drawn = to_encoded(gamut.middle + values / farthest[:, None])
    out = np.where(farthest[:, None] > 1, drawn, colours.reshape(-1, 3))
    return out.reshape(colours.shape).astype(np.float32)


def moved_within(start: Floats, end: Floats, gamut: Gamut) -> Floats:
    """From colours (N, 3), sRGB-encoded in [0, 1], to others, as far as it reaches; from outside it
    none goes farther out.
    """
    origin = to_linear(start)
    way = to_linear(end) - origin
    share = np.ones(len(way))
    for normal, limit in zip(gamut.normals, gamut.limits, strict=True):
        onward, left = way @ normal, np.maximum(limit - origin @ normal, 0)
        np.minimum(share, left / np.maximum(onward, 1e-9), out=share, where=onward > left)
    moved = to_encoded(origin + share[:, None] * way)
    return np.where(share[:, None] < 1, moved, end).astype(np.float32)


def to_linear(colours: Floats) -> Doubles:
    """sRGB-encoded values in [0, 1] as linear light (IEC 61966-2-1)."""
    values = np.clip(colours, 0, 1).astype(np.float64)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def to_encoded(values: Doubles) -> Doubles:
    """The inverse of `to_linear`."""
    clear = np.clip(values, 0, 1)
    return np.where(clear <= 0.0031308, clear * 12.92, 1.055 * clear ** (1 / 2.4) - 0.055)


def _corners(points: Doubles) -> Doubles:
    """The outermost points in many directions: few, and nearly the same hull."""
    ways = np.random.default_rng(0).normal(size=(3, 512))
    outermost: Doubles = points[np.unique(np.argmax(points @ ways, axis=0))]
    return outermost
