"""The copied pixels made one with their surroundings: gradients kept, tones joined at the rim."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion import poisson
from intarsia.core.engine.completion.maxflow import grid_neighbours
from intarsia.core.engine.completion.preset import Preset
from intarsia.core.engine.completion.shiftmap import Window


@njit(cache=True, nogil=True)
def _edges(picture, usable, source, places, offsets, neighbour, tolerance):  # type: ignore[no-untyped-def]
    """Bound float32 (N,) and right side float32 (N, 3) of the gradient-domain equation.

    An inner edge keeps the mean of the gradients that its two offsets copy. An edge to a usable
    known pixel keeps the one that the inner pixel copies, and weighs less the further the copy of
    the known pixel is from the known pixel itself, so that the remains of an object at the rim do
    not bleed into the hole.
    """
    height, width = source.shape
    bound = np.zeros(len(places), np.float32)
    rhs = np.zeros((len(places), 3), np.float32)
    for n in range(len(places)):
        y, x = places[n]
        cy, cx = y + offsets[n, 0], x + offsets[n, 1]
        for arc in range(4):
            qy = y + (1 if arc == 2 else -1 if arc == 3 else 0)
            qx = x + (1 if arc == 0 else -1 if arc == 1 else 0)
            if not (0 <= qy < height and 0 <= qx < width):
                continue
            other = neighbour[n, arc]
            if other < 0 and not usable[qy, qx]:
                continue
            sy, sx = qy + offsets[n, 0], qx + offsets[n, 1]
            mine = 0 <= sy < height and 0 <= sx < width and source[sy, sx]
            if other < 0:
                off = np.float32(0)
                for channel in range(3):
                    near = picture[sy, sx, channel] if mine else picture[cy, cx, channel]
                    off = max(off, abs(picture[qy, qx, channel] - near))
                trust = np.float32(1) / (1 + (off / tolerance) ** 2)
                bound[n] += trust
                for channel in range(3):
                    step = picture[cy, cx, channel] - picture[sy, sx, channel] if mine else 0
                    rhs[n, channel] += trust * (picture[qy, qx, channel] + step)
                continue
            ty, tx = y + offsets[other, 0], x + offsets[other, 1]
            theirs = 0 <= ty < height and 0 <= tx < width and source[ty, tx]
            parts = int(mine) + int(theirs)
            uy, ux = qy + offsets[other, 0], qx + offsets[other, 1]
            for channel in range(3):
                step = np.float32(0)
                if mine:
                    step += picture[cy, cx, channel] - picture[sy, sx, channel]
                if theirs:
                    step += picture[ty, tx, channel] - picture[uy, ux, channel]
                if parts:
                    rhs[n, channel] += step / parts
    return bound, rhs


def blend(
    window: Window,
    offsets: npt.NDArray[np.int32],
    preset: Preset,
    between: Callable[[], None],
) -> npt.NDArray[np.float32]:
    """Colours of the hole pixels in raster order, float32 (N, 3) RGB in [0, 1].

    ``offsets`` int32 (N, 2) lead every hole pixel to a source. Known pixels which are no source
    (another object, or transparent) do not pull on the hole's colours.
    """
    places = np.argwhere(window.hole)
    copied = window.picture[places[:, 0] + offsets[:, 0], places[:, 1] + offsets[:, 1]]
    neighbour = grid_neighbours(window.hole)
    bound, rhs = _edges(
        window.picture,
        window.source,
        window.source,
        places,
        offsets,
        neighbour,
        np.float32(preset.tolerance),
    )
    mass = np.full(len(places), preset.screening, np.float32)
    weight = (neighbour >= 0).astype(np.float32)
    levels = poisson.build(window.hole, weight, mass=mass, bound=bound)
    rhs += mass[:, None] * copied
    return np.clip(poisson.solve(levels, rhs, copied, between=between), 0, 1)
