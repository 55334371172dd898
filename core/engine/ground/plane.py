"""Owns the ground as a plane in a map of nearness, and where a thing stands on it.

Of a plane the inverse of its distance is linear in the picture, whatever the camera was. Nearness
is taken for that inverse, up to a factor that never counts: 0 is as far as the horizon.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.allowed_area import bounds_of

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]

_AROUND = 0.12  # of the window's longer side, beyond the feet, that is looked at
_SAMPLES = 3000
_TRIES = 96
_NEAR = 0.02  # of the spread of nearness: what counts as on the plane
_SHARE = 0.4  # of what is looked at that must lie on it
_LEAST_PX = 48
_FAR = 0.02  # of the nearest: what is farther says nothing of sizes
_FOOT = 0.04  # of a thing's height, above and below its lowest row
_LEAST_FOOT_PX = 2


@dataclass(frozen=True)
class GroundPlane:
    """nearness = across * x + down * y + level at (x, y), indices of pixels in the window."""

    across: float
    down: float
    level: float

    def at(self, point: Point) -> float:
        """Nearness there; 0 or less at the horizon and above it."""
        return self.across * point[0] + self.down * point[1] + self.level


@dataclass(frozen=True)
class Foot:
    """Where a thing stands: the middle of its lowest rows, its width there, and its height."""

    at: Point
    width: float
    height: float


def foot_of(alpha: Plane) -> Foot | None:
    """The foot of a thing with alpha (H, W) in [0, 1]; None where it is nowhere half opaque, or
    reaches the lowest row, so that its foot cannot be seen."""
    solid = alpha >= 0.5
    box = bounds_of(solid)
    if box.empty or box.bottom >= alpha.shape[0]:
        return None
    rows = max(1, round(_FOOT * box.height))
    columns = np.flatnonzero(solid[box.bottom - rows : box.bottom].any(axis=0))
    middle = float(columns[0] + columns[-1]) / 2
    width = float(columns[-1] - columns[0] + 1)
    return Foot((middle, float(box.bottom - 1)), width, float(box.height))


def fit_ground(nearness: Plane, usable: Mask, feet: Sequence[Foot]) -> GroundPlane | None:
    """The plane that most of what lies around and between the feet is on; None where none is, or
    where a foot lies at its horizon. `nearness` (H, W), larger is nearer; `usable` bool (H, W).
    """
    points, values = _samples(nearness, usable, feet)
    if len(values) < _LEAST_PX:
        return None
    low, high = np.percentile(nearness, (5, 95))
    near = max(_NEAR * float(high - low), 1e-6 * max(abs(float(high)), 1.0))
    best = np.zeros(len(values), np.bool_)
    rng = np.random.default_rng(0)  # the same plane for the same map
    for _ in range(_TRIES):
        three = rng.choice(len(values), 3, replace=False)
        if abs(np.linalg.det(points[three])) < 1.0:
            continue
        on = np.abs(points @ np.linalg.solve(points[three], values[three]) - values) <= near
        if np.count_nonzero(on) > np.count_nonzero(best):
            best = on
    if np.count_nonzero(best) < max(_LEAST_PX, _SHARE * len(values)):
        return None
    fitted = np.linalg.lstsq(points[best], values[best], rcond=None)[0]
    plane = GroundPlane(*(float(value) for value in fitted))
    least = _FAR * float(nearness.max())
    return plane if all(plane.at(foot.at) > least for foot in feet) else None


def nearness_under(
    nearness: Plane, usable: Mask, foot: Foot, plane: GroundPlane | None
) -> float | None:
    """How near it is where a thing stands: what is measured there, or the plane where that agrees
    or nothing can be measured. None where it is as far as the horizon."""
    x, y = foot.at
    reach = max(_LEAST_FOOT_PX, round(_FOOT * foot.height))
    rows = slice(max(0, int(y) - reach), int(y) + reach + 1)
    half = max(_LEAST_FOOT_PX, round(foot.width / 4))
    columns = slice(max(0, int(x) - half), int(x) + half + 1)
    seen = nearness[rows, columns][usable[rows, columns]]
    level = None if plane is None else plane.at(foot.at)
    found = float(np.median(seen)) if len(seen) >= _LEAST_FOOT_PX else level
    if found is None or found <= _FAR * float(nearness.max()):
        return None
    agrees = level is not None and abs(found - level) <= 0.15 * level
    return level if agrees else found


def _samples(
    nearness: Plane, usable: Mask, feet: Sequence[Foot]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """((n, 3) rows of x, y, 1; (n,) nearness) of what is looked at, on a grid."""
    height, width = nearness.shape
    around = _AROUND * max(height, width)
    xs = [foot.at[0] + side * (foot.width / 2 + around) for foot in feet for side in (-1, 1)]
    ys = [foot.at[1] + side * around for foot in feet for side in (-1, 1)]
    left, right = max(0, int(min(xs))), min(width, int(max(xs)) + 1)
    top, bottom = max(0, int(min(ys))), min(height, int(max(ys)) + 1)
    step = max(1, round(np.sqrt(max(1, (right - left) * (bottom - top)) / _SAMPLES)))
    y, x = np.mgrid[top:bottom:step, left:right:step]
    free = usable[y, x]
    points = np.stack([x[free], y[free], np.ones(np.count_nonzero(free))], 1).astype(np.float64)
    return points, nearness[y, x][free].astype(np.float64)
