"""What the surroundings of a hole suggest for its inside: the tone and the amount of detail.

Left alone, a cut prefers flat sources, because seams do not show in them. So every source is also
judged by the log energy of its detail and by its tone, against a membrane stretched over the hole
from the rim: the solution of Laplace's equation with the rim's values as its border.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from intarsia.core.engine.completion import poisson
from intarsia.core.engine.completion.maxflow import grid_neighbours
from intarsia.core.engine.completion.scene import LUMA, Bools, FillProblem, FillWindow, Floats

_FINEST = 2.0  # picture pixels: detail is what a blur of this sigma takes away
_AROUND = 4.0  # picture pixels: sigma of the neighbourhood that its energy is taken over
_NOISE = np.float32(1e-5)  # energy below which detail is noise
_TONE = 1.5  # working pixels: sigma of the blur that leaves the tone
_PULL = np.float32(1e-6)  # towards the mean, for a hole that nothing borders on


def measures(window: FillWindow, scene: FillProblem) -> Floats:
    """Tone (RGB) and log energy of detail of the sources at the working size: (4, H, W)."""
    luma = window.picture @ LUMA
    high = luma - _blur_known(luma, window.source, _FINEST)
    energy = _blur_known(high * high, window.source, _AROUND)
    height, width = scene.source.shape
    detail = cv2.resize(np.log(energy + _NOISE), (width, height), interpolation=cv2.INTER_AREA)
    detail = detail.reshape(height, width)
    tones = [_blur_known(plane, scene.source, _TONE) for plane in scene.features[:3]]
    return np.stack([*tones, detail]).astype(np.float32)


def expected(measured: Floats, scene: FillProblem, between: Callable[[], None]) -> Floats:
    """``measured`` (C, H, W) continued from the rim into the hole: (N, C) for its N pixels in
    raster order."""
    neighbour = grid_neighbours(scene.inside)
    places = np.argwhere(scene.inside)
    height, width = scene.inside.shape
    bound = np.zeros(len(places), np.float32)
    mean = measured[:, scene.source].mean(1)
    rhs = np.tile(_PULL * mean, (len(places), 1))
    for arc, way in enumerate(((0, 1), (0, -1), (1, 0), (-1, 0))):
        y, x = (places + way).T
        inner = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        y, x = np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)
        rim = inner & scene.source[y, x] & (neighbour[:, arc] < 0)
        bound[rim] += 1
        rhs[rim] += measured[:, y[rim], x[rim]].T
    levels = poisson.build(
        scene.inside,
        (neighbour >= 0).astype(np.float32),
        mass=np.full(len(places), _PULL),
        bound=bound,
    )
    guess = np.tile(mean, (len(places), 1))
    return poisson.solve(levels, rhs, guess, between=between)


def _blur_known(plane: Floats, known: Bools, sigma: float) -> Floats:
    """``plane`` (H, W) blurred over its known pixels alone."""
    mask = known.astype(np.float32)
    share = np.maximum(cv2.GaussianBlur(mask, (0, 0), sigma), 1e-4)
    blurred = cv2.GaussianBlur(plane * mask, (0, 0), sigma) / share
    return blurred.reshape(plane.shape).astype(np.float32)
