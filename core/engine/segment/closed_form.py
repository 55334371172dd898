"""Closed-form matting: alpha of unknown pixels from a few known ones.

Levin, Lischinski & Weiss, "A closed-form solution to natural image matting" (PAMI 2008), eq. 12-14.
The Laplacian is never written down: a window of 3 x 3 pixels adds to each of them how far its alpha
is from the line over colour that fits the window best (He, Sun & Tang, "Fast matting using large
kernel matting Laplacian matrices", CVPR 2010, eq. 6-8), and conjugate gradients need no more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit
from scipy.ndimage import minimum_filter

Floats = npt.NDArray[np.float64]
Plane = Floats | npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

_SIDE = 3
_AREA = _SIDE * _SIDE
_SMALL_STEP = 4e-4  # a tenth of a level: the solver stops when no alpha moves further
_MOST_STEPS = 400


def solve_alpha(
    picture: Plane,
    inside: Mask,
    outside: Mask,
    *,
    edge: Plane,
    pull: float,
    epsilon: float = 1e-5,
) -> Floats:
    """Alpha (h, w) in [0, 1]: 1 on `inside`, 0 on `outside`, between them by eq. 14.

    `picture`: (h, w, 3) RGB in [0, 1], at least 3 x 3. `inside`, `outside`: (h, w) bool. `edge`:
    (h, w) in [0, 1], what unknown pixels are drawn to with the weight `pull` > 0, so that the
    system is positive definite. `epsilon` keeps flat windows regular. Known pixels are eliminated.
    """
    windows = _windows(picture, inside | outside, epsilon)
    free = windows.free
    wanted = edge.ravel()[windows.places].astype(np.float64)
    alpha = np.where(free, wanted, inside.ravel()[windows.places])
    scale = 1 / (windows.diagonal + pull)
    residual = np.where(free, pull * (wanted - alpha) - windows.apply(alpha), 0)
    direction, before = np.zeros_like(alpha), 0.0
    for _ in range(_MOST_STEPS):
        push = residual * scale
        slope = float(np.einsum("i,i->", residual, push))
        if slope <= 0:
            break
        direction *= slope / before if before else 0.0
        direction += push
        image = np.where(free, windows.apply(direction) + pull * direction, 0)
        length = slope / float(np.einsum("i,i->", direction, image))
        alpha += length * direction
        residual -= length * image
        before = slope
        if length * float(np.abs(direction).max()) < _SMALL_STEP:
            break
    out = inside.astype(np.float64).ravel()
    out[windows.places[free]] = np.clip(alpha[free], 0, 1)
    return out.reshape(inside.shape)


@dataclass(frozen=True)
class _Windows:
    """The n windows that hold an unknown pixel, and the m pixels in them.

    `places`: (m,) where each pixel is in the raveled picture; `free`: (m,) whether it is unknown.
    `pixels`: (n, 9) the pixels of a window. `legs`: (n, 9, 3), of which the product with their own
    transpose brings nine alphas, less their mean, to the best line over colour. `diagonal`: (m,) of
    the Laplacian.
    """

    places: npt.NDArray[np.int64]
    free: Mask
    pixels: Ints
    legs: npt.NDArray[np.float32]
    diagonal: Floats

    def apply(self, alpha: Floats) -> Floats:
        """The Laplacian (eq. 12) times (m,)."""
        out = np.zeros_like(alpha)
        _add_misfits(self.pixels, self.legs, alpha, out)
        return out


def _windows(picture: Plane, known: Mask, epsilon: float) -> _Windows:
    height, width = known.shape
    needed = ~minimum_filter(known, _SIDE)[1:-1, 1:-1]
    tops, lefts = np.nonzero(needed)
    inner = (np.arange(_SIDE)[:, None] * width + np.arange(_SIDE)).ravel()
    pixels = (tops * width + lefts)[:, None] + inner
    number = np.zeros(height * width, np.int32)
    number[pixels] = 1
    places = np.flatnonzero(number)
    number[places] = np.arange(len(places), dtype=np.int32)
    chosen = number[pixels]
    legs = np.empty((*chosen.shape, 3), np.float32)
    diagonal = np.zeros(len(places), np.float64)
    colours = picture.reshape(-1, 3)[places].astype(np.float64)
    _stand_on_colours(chosen, colours, epsilon, legs, diagonal)
    return _Windows(places, ~known.ravel()[places], chosen, legs, diagonal)


def inverses(spread: Floats) -> Floats:
    """The inverses, (n, 3, 3), of (n, 3, 3) symmetric matrices, by their cofactors."""
    rows = np.ascontiguousarray(np.moveaxis(spread, 0, -1))
    out = np.empty_like(rows)
    for row in range(3):
        two, three = rows[(row + 1) % 3], rows[(row + 2) % 3]
        for at in range(3):
            one, other = (at + 1) % 3, (at + 2) % 3
            out[row, at] = two[one] * three[other] - two[other] * three[one]
    out /= rows[0, 0] * out[0, 0] + rows[0, 1] * out[0, 1] + rows[0, 2] * out[0, 2]
    return np.ascontiguousarray(np.moveaxis(out, -1, 0))


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _stand_on_colours(pixels, colours, epsilon, legs, diagonal):  # type: ignore[no-untyped-def]
    """Write the legs of each window, and add what it gives to the diagonal of the Laplacian.

    The window's spread of colours is L times its transpose (Cholesky); a leg is a colour, less the
    window's mean, brought through the inverse of L.
    """
    for n in range(pixels.shape[0]):
        red, green, blue = 0.0, 0.0, 0.0
        for k in range(_AREA):
            at = pixels[n, k]
            red += colours[at, 0]
            green += colours[at, 1]
            blue += colours[at, 2]
        red, green, blue = red / _AREA, green / _AREA, blue / _AREA
        rr, gr, gg, br, bg, bb = epsilon, 0.0, epsilon, 0.0, 0.0, epsilon
        for k in range(_AREA):
            at = pixels[n, k]
            r, g, b = colours[at, 0] - red, colours[at, 1] - green, colours[at, 2] - blue
            rr += r * r
            gr += g * r
            gg += g * g
            br += b * r
            bg += b * g
            bb += b * b
        rr = rr**0.5
        gr, br = gr / rr, br / rr
        gg = (gg - gr * gr) ** 0.5
        bg = (bg - br * gr) / gg
        bb = (bb - br * br - bg * bg) ** 0.5
        for k in range(_AREA):
            at = pixels[n, k]
            one = (colours[at, 0] - red) / rr
            two = (colours[at, 1] - green - gr * one) / gg
            three = (colours[at, 2] - blue - br * one - bg * two) / bb
            legs[n, k, 0], legs[n, k, 1], legs[n, k, 2] = one, two, three
            diagonal[at] += 1 - 1 / _AREA - (one * one + two * two + three * three)


@njit(cache=True, nogil=True)
def _add_misfits(pixels, legs, alpha, out):  # type: ignore[no-untyped-def]
    """Add what each window leaves of its alphas, beside the best line over colour, to ``out``."""
    for n in range(pixels.shape[0]):
        mean, one, two, three = 0.0, 0.0, 0.0, 0.0
        for k in range(_AREA):
            value = alpha[pixels[n, k]]
            mean += value
            one += value * legs[n, k, 0]
            two += value * legs[n, k, 1]
            three += value * legs[n, k, 2]
        mean /= _AREA
        for k in range(_AREA):
            line = mean + one * legs[n, k, 0] + two * legs[n, k, 1] + three * legs[n, k, 2]
            out[pixels[n, k]] += alpha[pixels[n, k]] - line
