"""Owns how a shadow lies on the ground: carried over it under one light, and how flat it looks."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.ground.plane import Foot, GroundPlane, Plane
from intarsia.core.engine.pixels.allowed_area import bounds_of

_FIELD = 1.1  # the camera's focal length in longer sides of the picture: about 50 degrees
_UPRIGHT = 2.5  # a surface that looks less foreshortened than this stands upright
_LEAST_LIE = 0.08
_TRACE = 1 / 255


@dataclass(frozen=True)
class GroundLie:
    """How the ground lies where a thing stands.

    toward: unit vector (x, y) in the picture along which the ground comes nearer. flat: how long a
    piece of ground looks along it, over how long it looks across.
    """

    toward: tuple[float, float]
    flat: float


def lie_of(plane: GroundPlane, foot: Foot, longest: int) -> GroundLie | None:
    """How the ground lies under the foot; None where what is there is upright or hangs over it,
    such as a wall. `longest`: the longer side of the picture in pixels."""
    slope = math.hypot(plane.across, plane.down)
    near = plane.at(foot.at)
    if near <= 0 or slope <= 0 or plane.down <= 0:
        return None
    flat = near / (slope * _FIELD * longest)
    if flat > _UPRIGHT:
        return None
    toward = (plane.across / slope, plane.down / slope)
    return GroundLie(toward, min(1.0, max(_LEAST_LIE, flat)))


def carried_over_ground(
    shadow: Plane, plane: GroundPlane, before: Foot, after: Foot, scale: float
) -> Plane | None:
    """The shadow (H, W) in [0, 1] of a thing that stood at `before`, as it falls at `after`.

    `scale`: how much larger the thing looks there. Light is parallel, so a shadow keeps its
    direction on the ground and turns in the picture. None where it would reach the horizon.
    """
    way = ground_map(plane, before, after, scale)
    box = bounds_of(shadow > _TRACE)
    if box.empty:
        return None
    corners = [(x, y, 1.0) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    over = np.array(corners) @ way.T
    if min(plane.at((x, y)) for x, y, _ in corners) <= 0 or over[:, 2].min() <= 1e-3:
        return None
    size = (shadow.shape[1], shadow.shape[0])
    moved = cv2.warpPerspective(shadow, way, size, flags=cv2.INTER_LINEAR)
    return np.where(moved > _TRACE, np.clip(moved, 0, 1), 0).astype(np.float32)


def ground_map(
    plane: GroundPlane, before: Foot, after: Foot, scale: float
) -> npt.NDArray[np.float64]:
    """(3, 3) map of points (x, y, 1) of the ground around `before` to those around `after`.

    A point of the ground at (x, y) is (x, y, 1) / nearness in space, up to the camera; things move
    there by a shift, and by `scale` against what their distance makes of their size. Of the third
    coordinate the map keeps 1 over nearness times what it was, so that it is positive before the
    camera.
    """
    normal = np.array([plane.across, plane.down, plane.level])
    here = np.array([*before.at, 1.0]) / plane.at(before.at)
    there = np.array([*after.at, 1.0]) / plane.at(after.at)
    real = scale * plane.at(before.at) / plane.at(after.at)
    return np.asarray(real * np.eye(3) + np.outer(there - real * here, normal))
