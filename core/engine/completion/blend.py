"""The copied pixels made one with their surroundings: gradients kept, tones joined at the rim."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numba import njit

from intarsia.core.engine.completion import poisson
from intarsia.core.engine.completion.maxflow import grid_neighbours
from intarsia.core.engine.completion.preset import FillPreset
from intarsia.core.engine.completion.scene import (
    LUMA,
    Bools,
    FillWindow,
    Floats,
    Ints,
    Places,
)
from intarsia.core.engine.completion.shiftmap import ShiftMap

_GRAIN_PX = (1.0, 2.0, 4.0)  # sigmas between which detail is grain
_RIMS_PX = (6, 16)  # how wide the rims are whose grain is wanted
_LEAST_RIM = 50  # pixels
_DEAR = 0.5  # price from which a source is no plain ground
# How far a fill's grain follows its rim's, in logarithms: chosen on the known holes of the photos
# that are there to fit on, as `benchmarks/fills.py` measures them.
_FOLLOWS = 0.7
_LEAST_GAIN, _MOST_GAIN = 0.74, 1.22
_NO_ENERGY = 1e-6  # a quarter of a level
_COARSE_PX = 6  # sigma above which a fill may be drawn towards a smooth one: its grain stays


def blend(
    window: FillWindow, found: ShiftMap, preset: FillPreset, between: Callable[[], None]
) -> Floats:
    """Colours of the hole pixels in raster order, float32 (N, 3) RGB in [0, 1].

    Known pixels which are no source (another object, or transparent) do not pull on the hole's
    colours, and neither does a pixel on the other side of a label's outline. Where the copy is in
    doubt it is drawn a little towards the membrane over the hole, as an estimate that is not sure
    of its detail should be; where nothing fits, the membrane is the better fill.
    """
    places, offsets = np.argwhere(window.hole), found.offsets
    copied = window.picture[places[:, 0] + offsets[:, 0], places[:, 1] + offsets[:, 1]]
    neighbour = grid_neighbours(window.hole)
    name = was = np.zeros(window.hole.shape, np.int32)
    if window.guide is not None:
        name, was = window.guide.after, window.guide.before
    planes = (window.picture, window.source, was)
    weight = np.zeros((len(places), 4), np.float32)
    inner = np.zeros((len(places), 3), np.float32)
    step = np.empty(3, np.float32)  # for its work
    _add_inner_edges(planes, name, places, offsets, neighbour, (weight, inner, step))
    between()
    bound = np.zeros(len(places), np.float32)
    outer = np.zeros((len(places), 6), np.float32)
    rim = (window.picture, window.source, window.hole, was)
    tolerance = np.float32(preset.tolerance)
    _add_rim_edges(rim, name, places, offsets, tolerance, (bound, outer))
    between()
    mass = np.full(len(places), preset.screening, np.float32)
    levels = poisson.build(window.hole, weight, mass=mass, bound=bound)
    between()
    outer[:, :3] += inner
    both = np.tile(copied, (1, 2))
    both = poisson.solve(levels, outer + mass[:, None] * both, both, between=between)
    away = both[:, 3:] - both[:, :3]
    away = _coarse(window.hole, away)
    share = np.float32(preset.shrink + (1 - preset.shrink) * found.misfit) * found.doubt
    drawn = both[:, :3] + share * away
    if found.misfit == 0 and preset.shrink > 0:
        drawn = _with_grain(window, drawn)
    return np.clip(drawn, 0, 1).astype(np.float32)


def _coarse(hole: Bools, values: Floats) -> Floats:
    """``values`` (N, 3) at the pixels of ``hole`` (H, W) without their fine detail."""
    plane = np.zeros((*hole.shape, 3), np.float32)
    plane[hole] = values
    share = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), _COARSE_PX)[hole]
    smooth = cv2.GaussianBlur(plane, (0, 0), _COARSE_PX)[hole]
    return np.asarray(smooth / np.maximum(share, 1e-3)[:, None], np.float32)


def _with_grain(window: FillWindow, drawn: Floats) -> Floats:
    """``drawn`` (N, 3) with about as much detail, band by band, as the ground around the hole.

    A copy is rougher or smoother than where it is put, seams and tones that meet take detail away,
    and what stands out next to a hole is no ground: of a narrow and a wide rim the quieter counts.
    """
    away = cv2.distanceTransform((~window.hole).astype(np.uint8), cv2.DIST_L2, 5)
    ground = window.source if window.price is None else window.source & (window.price < _DEAR)
    rims = [ground & (away > 0) & (away <= wide) for wide in _RIMS_PX]
    if np.count_nonzero(rims[0]) < _LEAST_RIM:
        return drawn
    plane = window.picture.copy()
    plane[window.hole] = drawn
    shown = (window.source | window.hole).astype(np.float32)  # what is neither has no say
    out = drawn.copy()
    for sigma in _GRAIN_PX:
        share = np.maximum(cv2.GaussianBlur(shown, (0, 0), sigma), 1e-3)[..., None]
        smooth = cv2.GaussianBlur(plane * shown[..., None], (0, 0), sigma) / share
        band = plane - smooth
        energy = (band @ LUMA) ** 2
        wanted = min(float(energy[rim].mean()) for rim in rims)
        got = float(energy[window.hole].mean())
        gain = ((wanted + _NO_ENERGY) / (got + _NO_ENERGY)) ** (0.5 * _FOLLOWS)
        out += np.float32(np.clip(gain, _LEAST_GAIN, _MOST_GAIN) - 1) * band[window.hole]
        plane = smooth
    return out


@njit(cache=True, nogil=True)
def _beside(place: Ints, arc: int) -> tuple[int, int]:
    """The pixel at the end of an arc, numbered as in ``maxflow``."""
    y = place[0] + (1 if arc == 2 else -1 if arc == 3 else 0)
    x = place[1] + (1 if arc == 0 else -1 if arc == 1 else 0)
    return y, x


@njit(cache=True, nogil=True)
def _there(source: Bools, y: int, x: int) -> bool:
    return 0 <= y < source.shape[0] and 0 <= x < source.shape[1] and source[y, x]


@njit(cache=True, nogil=True)
def _add_step(
    planes: tuple[Floats, Bools, Ints],
    here: tuple[int, int],
    there: tuple[int, int],
    offset: Ints,
    step: Floats,
) -> int:
    """Add the copied gradient from ``there`` to ``here`` to ``step`` (3,); 1, or 0 if unknown."""
    picture, source, was = planes
    y, x = here[0] + offset[0], here[1] + offset[1]
    v, u = there[0] + offset[0], there[1] + offset[1]
    if not (_there(source, y, x) and _there(source, v, u)) or was[y, x] != was[v, u]:
        return 0
    for channel in range(3):
        step[channel] += picture[y, x, channel] - picture[v, u, channel]
    return 1


@njit(cache=True, nogil=True)
def _add_inner_edges(
    planes: tuple[Floats, Bools, Ints],
    name: Ints,
    places: Places,
    offsets: Ints,
    neighbour: Ints,
    found: tuple[Floats, Floats, Floats],
) -> None:
    """Fill ``found``: weights float32 (N, 4) of the edges between hole pixels, and their share
    (N, 3) of the right side: each edge keeps the mean of the gradients that its two offsets copy.
    """
    weight, rhs, step = found
    for n in range(len(places)):
        here = (places[n, 0], places[n, 1])
        for arc in range(4):
            other = neighbour[n, arc]
            if other < 0:
                continue
            there = (places[other, 0], places[other, 1])
            if name[here] != name[there]:
                continue
            weight[n, arc] = 1
            for channel in range(3):
                step[channel] = 0
            parts = _add_step(planes, here, there, offsets[n], step)
            parts += _add_step(planes, here, there, offsets[other], step)
            for channel in range(3):
                rhs[n, channel] += step[channel] / (2 if parts == 2 else 1)


@njit(cache=True, nogil=True)
def _add_rim_edges(
    planes: tuple[Floats, Bools, Bools, Ints],
    name: Ints,
    places: Places,
    offsets: Ints,
    tolerance: float,
    found: tuple[Floats, Floats],
) -> None:
    """Fill ``found``: weight (N,) of the edges to known pixels and their share (N, 6) of the right
    side, three columns with the copied gradients and three for the membrane, which has none.

    Each keeps the gradient that the inner pixel copies, and weighs less the further the copy of the
    known pixel is from the known pixel itself, so that what is left of an object at the rim does
    not bleed into the hole.
    """
    picture, source, hole, was = planes
    bound, rhs = found
    for n in range(len(places)):
        here = (places[n, 0], places[n, 1])
        cy, cx = here[0] + offsets[n, 0], here[1] + offsets[n, 1]
        for arc in range(4):
            rim = _beside(here, arc)
            if not _there(source, rim[0], rim[1]) or hole[rim] or name[rim] != name[here]:
                continue
            vy, vx = rim[0] + offsets[n, 0], rim[1] + offsets[n, 1]
            if not _there(source, vy, vx) or was[vy, vx] != was[cy, cx]:
                vy, vx = cy, cx
            off = np.float32(0)
            for channel in range(3):
                gap = abs(picture[rim[0], rim[1], channel] - picture[vy, vx, channel])
                if gap > off:
                    off = gap
            trust = np.float32(1 / (1 + (off / tolerance) ** 2))
            bound[n] += trust
            for channel in range(3):
                step = picture[cy, cx, channel] - picture[vy, vx, channel]
                known = picture[rim[0], rim[1], channel]
                rhs[n, channel] += trust * (known + step)
                rhs[n, channel + 3] += trust * known
