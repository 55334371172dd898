"""Places an object's pixels under an affine map: resampled once from the source, or not at all."""

from __future__ import annotations

import math

import cv2
import numpy as np

from intarsia.core.engine.planes import Floats, Plane, depth_of, from_float, to_float
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box

_WHOLE = 1e-6
_SEEN = np.float32(1 / 512)  # the least alpha that carries a colour
_MAX_TAPS = 16  # target samples a side that are averaged into one pixel when an object shrinks
_MAX_SOURCE_PX = 32_000  # what the resampler can address a side


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
    taps = _taps(affine)
    while taps > _MAX_TAPS and min(colour.shape[:2]) > 1:
        colour = cv2.resize(colour, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        taps = math.ceil(taps / 2)
    taps = min(taps, _MAX_TAPS)
    height, width = colour.shape[:2]
    if max(height, width, wanted.width * taps, wanted.height * taps) > _MAX_SOURCE_PX:
        raise BadEdit("The object is too large to be transformed.", "Choose a smaller scale.")
    across, down = box.width / width, box.height / height
    linear = np.array([[affine.a * across, affine.b * down], [affine.d * across, affine.e * down]])
    origin = affine.apply(box.left, box.top)
    shift = np.array([origin[0] - wanted.left, origin[1] - wanted.top])
    # Pixel centres lie at +0.5 in both frames; the resampler counts them from 0.
    linear, shift = taps * linear, taps * shift
    shift = shift + linear @ np.array([0.5, 0.5]) - 0.5
    matrix = np.column_stack([linear, shift])
    size = (wanted.width * taps, wanted.height * taps)
    moved = cv2.warpAffine(
        colour, matrix, size, flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_CONSTANT
    )
    if taps > 1:
        moved = cv2.resize(moved, (wanted.width, wanted.height), interpolation=cv2.INTER_AREA)
    return np.asarray(moved, np.float32)


def _taps(affine: Affine) -> int:
    """Samples a side per target pixel at which the smallest scale of the map is at least 1."""
    linear = np.array([[affine.a, affine.b], [affine.d, affine.e]])
    smallest = float(np.linalg.svd(linear, compute_uv=False)[-1])
    return max(1, math.ceil(1 / max(smallest, 1e-4) - 0.01))
