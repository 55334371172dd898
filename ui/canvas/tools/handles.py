"""The transform box around chosen objects: where its handles are and what pulling one means."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Affine, Box

MIN_SCALE = 0.01
TURN_STEP = 15.0  # degrees
TURN_REACH_PX = 26.0  # of the turn handle above the box, in view pixels


class Handle(Enum):
    """A handle by its place on the box: (x, y) in [0, 1] from the top left corner."""

    TOP_LEFT = (0.0, 0.0)
    TOP = (0.5, 0.0)
    TOP_RIGHT = (1.0, 0.0)
    RIGHT = (1.0, 0.5)
    BOTTOM_RIGHT = (1.0, 1.0)
    BOTTOM = (0.5, 1.0)
    BOTTOM_LEFT = (0.0, 1.0)
    LEFT = (0.0, 0.5)
    TURN = (0.5, -1.0)

    @property
    def is_corner(self) -> bool:
        return 0.5 not in self.value


@dataclass(frozen=True)
class TransformBox:
    """A box in its own frame and the map of that frame to the picture."""

    box: Box
    frame: Affine

    def place(self, x: float, y: float) -> tuple[float, float]:
        """The picture point at a share (x, y) of the box."""
        return self.frame.apply(
            self.box.left + x * self.box.width, self.box.top + y * self.box.height
        )

    def corners(self) -> list[tuple[float, float]]:
        """The corners in picture pixels, clockwise from the top left of the frame."""
        return [self.place(x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]

    def handles(self, view_scale: float) -> Iterator[tuple[Handle, tuple[float, float]]]:
        """Every handle and where it is in the picture, at this zoom."""
        for handle in Handle:
            if handle is not Handle.TURN:
                yield handle, self.place(*handle.value)
        (tx, ty), (cx, cy) = self.place(0.5, 0.0), self.place(0.5, 0.5)
        away = math.hypot(tx - cx, ty - cy) or 1.0
        reach = TURN_REACH_PX / view_scale
        yield Handle.TURN, (tx + (tx - cx) / away * reach, ty + (ty - cy) / away * reach)

    def scale(
        self, handle: Handle, point: tuple[float, float], *, keep: bool, centred: bool
    ) -> Affine:
        """The change, in picture pixels, that brings a handle to `point`.

        `keep` keeps the proportions; `centred` leaves the middle in place, else the far side.
        """
        hx, hy = handle.value
        x, y = self.frame.inverse().apply(*point)
        at = (self.box.left + hx * self.box.width, self.box.top + hy * self.box.height)
        ax, ay = (0.5, 0.5) if centred else (1 - hx, 1 - hy)
        pivot = (self.box.left + ax * self.box.width, self.box.top + ay * self.box.height)
        sx = 1.0 if hx == 0.5 else _ratio(x - pivot[0], at[0] - pivot[0])
        sy = 1.0 if hy == 0.5 else _ratio(y - pivot[1], at[1] - pivot[1])
        if keep:
            sx, sy = _in_proportion(sx, sy, corner=handle.is_corner, across=hy == 0.5)
        return self._in_picture(Affine.scaling(sx, sy, pivot))

    def turn(
        self, start: tuple[float, float], point: tuple[float, float], *, stepped: bool
    ) -> Affine:
        """The turn about the middle of the box that brings `start` in line with `point`."""
        cx, cy = self.place(0.5, 0.5)
        was = math.atan2(start[1] - cy, start[0] - cx)
        now = math.atan2(point[1] - cy, point[0] - cx)
        degrees = math.degrees(now - was)
        if stepped:
            degrees = round(degrees / TURN_STEP) * TURN_STEP
        return Affine.rotation(degrees, (cx, cy))

    def _in_picture(self, change: Affine) -> Affine:
        return self.frame.inverse().then(change).then(self.frame)


def _ratio(now: float, was: float) -> float:
    if abs(was) < 1e-9:
        return 1.0
    ratio = now / was
    return ratio if abs(ratio) >= MIN_SCALE else math.copysign(MIN_SCALE, ratio)


def _in_proportion(sx: float, sy: float, *, corner: bool, across: bool) -> tuple[float, float]:
    if corner:
        size = max(abs(sx), abs(sy))
        return math.copysign(size, sx), math.copysign(size, sy)
    return (sx, abs(sx)) if across else (abs(sy), sy)
