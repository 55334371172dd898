"""Closed-form matting: alpha of unknown pixels from a few known ones.

Levin, Lischinski & Weiss, "A closed-form solution to natural image matting" (PAMI 2008), eq. 12-14.
A window of 3 x 3 pixels adds to each of them how far its alpha is from the line over colour that
fits the window best (He, Sun & Tang, "Fast matting using large kernel matting Laplacian matrices",
CVPR 2010, eq. 6-8). Of the Laplacian the rows of unknown pixels are kept, 5 x 5 weights each.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

Floats = npt.NDArray[np.float64]
Plane = Floats | npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_SIDE = 3
_AREA = _SIDE * _SIDE
_FRAME = _SIDE - 1  # pixels around the picture, which weigh nothing
_ROW = 2 * _FRAME + 1
_OWN = _ROW * _ROW // 2  # of the weights of a pixel its own
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
    unknown = ~(inside | outside)
    rows = _laplacian_rows(picture, unknown, epsilon)
    alpha = np.where(unknown, edge, inside).astype(np.float64)
    found = alpha[unknown]
    residual = -rows.apply(_in_frame(alpha))  # nothing is pulled away from where it begins
    rows.weights[:, _OWN] += pull
    scale = 1 / rows.weights[:, _OWN].astype(np.float64)
    direction = np.zeros((alpha.shape[0] + 2 * _FRAME) * (alpha.shape[1] + 2 * _FRAME))
    image = np.empty_like(residual)
    steps = _MOST_STEPS, _SMALL_STEP
    _descend(
        rows.weights, rows.places, rows.width, scale, *steps, found, residual, direction, image
    )
    alpha[unknown] = np.clip(found, 0, 1)
    return alpha


def _in_frame(plane: Floats) -> Floats:
    """(h + 4, w + 4) of (h, w), with zeros around."""
    return np.pad(plane, _FRAME)


@dataclass(frozen=True)
class _LaplacianRows:
    """Of n unknown pixels how the Laplacian weighs those around, (n, 25) float32, row by row.

    `places`: (n,) where each is in the raveled picture with its frame, which is `width` wide.
    """

    weights: npt.NDArray[np.float32]
    places: npt.NDArray[np.int64]
    width: int

    def apply(self, alpha: Floats) -> Floats:
        """(n,): the rows of the Laplacian (eq. 12) times a picture with its frame."""
        flat, out = alpha.ravel(), np.zeros(len(self.places), np.float64)
        for k in range(_ROW * _ROW):
            step = (k // _ROW - _FRAME) * self.width + k % _ROW - _FRAME
            out += self.weights[:, k] * flat[self.places + step]
        return out


def _laplacian_rows(picture: Plane, unknown: Mask, epsilon: float) -> _LaplacianRows:
    around = np.ones((_SIDE, _SIDE), np.uint8)
    needed = cv2.dilate(unknown.view(np.uint8), around)[1:-1, 1:-1]
    tops, lefts = np.nonzero(needed)
    framed = np.pad(unknown, _FRAME)
    places = np.flatnonzero(framed)
    number = np.full(unknown.shape, -1, np.int32)
    number[unknown] = np.arange(len(places), dtype=np.int32)
    weights = np.zeros((len(places), _ROW * _ROW), np.float32)
    colours = np.ascontiguousarray(picture)
    _add_windows(colours, tops, lefts, number, epsilon, np.empty((_SIDE, _SIDE, 3)), weights)
    return _LaplacianRows(weights, places, framed.shape[1])


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
def _add_windows(picture, tops, lefts, number, epsilon, legs, weights):  # type: ignore[no-untyped-def]
    """Add what each window gives to the rows of its pixels; those whose number is -1 have none.

    The window's spread of colours is L times its transpose (Cholesky); a leg is a colour, less the
    window's mean, brought through the inverse of L. The product of the nine legs with their own
    transpose brings nine alphas, less their mean, to the best line over colour.
    """
    for n in range(len(tops)):
        top, left = tops[n], lefts[n]
        red, green, blue = 0.0, 0.0, 0.0
        for y in range(_SIDE):
            for x in range(_SIDE):
                red += picture[top + y, left + x, 0]
                green += picture[top + y, left + x, 1]
                blue += picture[top + y, left + x, 2]
        red, green, blue = red / _AREA, green / _AREA, blue / _AREA
        rr, gr, gg, br, bg, bb = epsilon, 0.0, epsilon, 0.0, 0.0, epsilon
        for y in range(_SIDE):
            for x in range(_SIDE):
                r, g = picture[top + y, left + x, 0] - red, picture[top + y, left + x, 1] - green
                b = picture[top + y, left + x, 2] - blue
                legs[y, x, 0], legs[y, x, 1], legs[y, x, 2] = r, g, b
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
        for y in range(_SIDE):
            for x in range(_SIDE):
                one = legs[y, x, 0] / rr
                two = (legs[y, x, 1] - gr * one) / gg
                legs[y, x, 0], legs[y, x, 1] = one, two
                legs[y, x, 2] = (legs[y, x, 2] - br * one - bg * two) / bb
        for y in range(_SIDE):
            for x in range(_SIDE):
                row = number[top + y, left + x]
                if row < 0:
                    continue
                one, two, three = legs[y, x, 0], legs[y, x, 1], legs[y, x, 2]
                first = _OWN - y * _ROW - x
                for down in range(_SIDE):
                    for across in range(_SIDE):
                        fit = one * legs[down, across, 0] + two * legs[down, across, 1]
                        fit += three * legs[down, across, 2]
                        weights[row, first + _ROW * down + across] -= 1 / _AREA + fit
                weights[row, _OWN] += 1


@njit(cache=True, nogil=True)
def _descend(  # type: ignore[no-untyped-def]
    weights, places, width, scale, most_steps, small_step, alpha, residual, direction, image
):
    """Conjugate gradients, with the weights' own diagonal before them, from alpha and what it
    leaves, in place. ``direction``: a raveled plane of zeros; ``image``: room."""
    before = 0.0
    for _ in range(most_steps):
        slope = 0.0
        for n in range(len(places)):
            slope += residual[n] * residual[n] * scale[n]
        if slope <= 0:
            break
        turn = slope / before if before > 0 else 0.0
        most = 0.0
        for n in range(len(places)):
            at = places[n]
            direction[at] = direction[at] * turn + residual[n] * scale[n]
            most = max(most, abs(direction[at]))
        along = 0.0
        for n in range(len(places)):
            total = 0.0
            for down in range(_ROW):
                first = places[n] + (down - _FRAME) * width - _FRAME
                held = 0.0
                for across in range(_ROW):
                    held += weights[n, _ROW * down + across] * direction[first + across]
                total += held
            image[n] = total
            along += direction[places[n]] * total
        length = slope / along
        for n in range(len(places)):
            alpha[n] += length * direction[places[n]]
            residual[n] -= length * image[n]
        before = slope
        if length * most < small_step:
            break
