"""Places an object's pixels under an affine map: resampled once from the source, or not at all."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import Floats, Plane, depth_of, from_float, to_float
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box

_WHOLE = 1e-6
_SEEN = np.float32(1 / 512)  # the least alpha that carries a colour
_MAX_TAPS = 16  # samples a side that are averaged into one pixel when an object shrinks
_MAX_SOURCE_PX = 32_000  # what the resampler can address a side

Matrix = npt.NDArray[np.float64]  # (2, 2), the linear part of a map


def placed(layer: Plane, box: Box, affine: Affine, *, window: Box) -> tuple[Plane, Box]:
    """The object `layer`, (H, W, 4) straight RGBA at `box`, moved by `affine`, inside `window`.

    Returns its pixels in the same depth and their box, which is empty (with no pixels) where the
    object has left the window. A map that only shifts, flips or quarter-turns onto the pixel grid
    copies bits; any other resamples once, premultiplied, band-limited when the object shrinks.
    """
    target = affine.bounds(box)
    if _on_grid(affine):
        exact = _turned(layer, affine)
        return _cut(exact, target, window)
    wanted = target.grown(1).intersection(window)
    if wanted.empty:
        return layer[:0, :0], Box(wanted.left, wanted.top, 0, 0)
    colour = to_float(layer)
    colour[..., :3] *= colour[..., 3:]
    moved = _resampled(colour, box, affine, wanted=wanted)
    # Colour over the unclipped alpha: both ring alike, so that a flat colour stays flat.
    alpha = moved[..., 3:]
    seen = np.where(alpha > _SEEN, alpha, np.float32(np.inf))
    top = max(1.0, float(layer[..., :3].max(initial=0))) if layer.dtype.kind == "f" else 1.0
    straight = np.clip(moved[..., :3] / seen, 0, np.float32(top))
    alpha = np.where(alpha > _SEEN, np.clip(alpha, 0, 1), np.float32(0))
    out = np.concatenate([straight, alpha], axis=2)
    return from_float(out, depth_of(layer.dtype)), wanted


def _on_grid(affine: Affine) -> bool:
    """Whether pixel centres fall on pixel centres: signed permutation and a whole shift."""
    linear = (affine.a, affine.b, affine.d, affine.e)
    near = all(abs(value - round(value)) < _WHOLE for value in linear)
    size = sorted(abs(round(value)) for value in linear)
    shift = (affine.c, affine.f)
    whole = all(abs(value - round(value)) < _WHOLE for value in shift)
    return near and size == [0, 0, 1, 1] and abs(abs(affine.determinant) - 1) < 1e-5 and whole


def _turned(layer: Plane, affine: Affine) -> Plane:
    """The layer flipped and quarter-turned as the linear part of `affine` says; a view."""
    a, b, d, e = (round(value) for value in (affine.a, affine.b, affine.d, affine.e))
    if a == 0:  # x and y change places
        layer = layer.transpose(1, 0, 2)
        a, e = b, d
    return layer[:: 1 if e > 0 else -1, :: 1 if a > 0 else -1]


def _cut(layer: Plane, box: Box, window: Box) -> tuple[Plane, Box]:
    common = box.intersection(window)
    rows = slice(common.top - box.top, common.bottom - box.top)
    columns = slice(common.left - box.left, common.right - box.left)
    if common.empty:
        return layer[:0, :0], Box(common.left, common.top, 0, 0)
    return layer[rows, columns], common


def _resampled(colour: Floats, box: Box, affine: Affine, *, wanted: Box) -> Floats:
    """Premultiplied float32 (H, W, 4) at `box`, seen through `affine` in `wanted`.

    Lanczos at so many samples a pixel that nothing is minified, then the mean over each pixel.
    """
    linear = np.array([[affine.a, affine.b], [affine.d, affine.e]])
    colour = _halved(colour, linear)
    height, width = colour.shape[:2]
    linear = linear * (box.width / width, box.height / height)
    across, down = _taps(linear)
    size = (wanted.width * across, wanted.height * down)
    if max(height, width, *size) > _MAX_SOURCE_PX:
        raise BadEdit("The object is too large to be transformed.", "Choose a smaller scale.")
    origin = affine.apply(box.left, box.top)
    shift = np.array([origin[0] - wanted.left, origin[1] - wanted.top])
    # Pixel centres lie at +0.5 in both frames; the resampler counts them from 0.
    taps = np.array([across, down])
    linear, shift = taps[:, None] * linear, taps * shift
    shift = shift + linear @ np.array([0.5, 0.5]) - 0.5
    matrix = np.column_stack([linear, shift])
    moved = cv2.warpAffine(
        colour, matrix, size, flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_CONSTANT
    )
    if across > 1 or down > 1:
        moved = cv2.resize(moved, (wanted.width, wanted.height), interpolation=cv2.INTER_AREA)
    return np.asarray(moved, np.float32)


def _halved(colour: Floats, linear: Matrix) -> Floats:
    """(H, W, 4) halved along each side while the map shrinks that side by more than the taps."""
    for axis, least in zip((1, 0), np.linalg.norm(linear, axis=0), strict=True):
        while least * _MAX_TAPS < 1 and colour.shape[axis] > 1:
            fx, fy = (0.5, 1.0) if axis == 1 else (1.0, 0.5)
            colour = cv2.resize(colour, None, fx=fx, fy=fy, interpolation=cv2.INTER_AREA)
            least *= 2
    return colour


def _taps(linear: Matrix) -> tuple[int, int]:
    """Samples across and down a target pixel that lie no more than one source pixel apart."""
    steps = np.linalg.norm(np.linalg.inv(linear), axis=0)
    across, down = (min(_MAX_TAPS, max(1, math.ceil(float(step) - 0.01))) for step in steps)
    return across, down
