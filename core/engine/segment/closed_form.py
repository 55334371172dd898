"""Closed-form matting: alpha of unknown pixels from a few known ones, by one sparse system.

Levin, Lischinski & Weiss, "A closed-form solution to natural image matting" (PAMI 2008), eq. 12-14.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.ndimage import minimum_filter
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import splu

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_AT_ONCE = 20_000  # windows whose 9 x 9 shares are computed together: about 40 MB
_SIDE = 3
_AREA = _SIDE * _SIDE


def solve_alpha(
    picture: Floats,
    inside: Mask,
    outside: Mask,
    *,
    edge: Floats,
    pull: float,
    epsilon: float = 1e-5,
) -> Floats:
    """Alpha (h, w) in [0, 1]: 1 on `inside`, 0 on `outside`, between them by eq. 14.

    `picture`: (h, w, 3) RGB in [0, 1], at least 3 x 3. `inside`, `outside`: (h, w) bool. `edge`:
    (h, w) in [0, 1], what unknown pixels are drawn to with the weight `pull` > 0, so that the
    system is positive definite. `epsilon` keeps flat windows regular. Known pixels are eliminated.
    """
    known = (inside | outside).ravel()
    unknown = np.flatnonzero(~known)
    place = np.full(known.size, -1, np.int64)
    place[unknown] = np.arange(len(unknown))
    rows = matting_laplacian(picture, known.reshape(inside.shape), place, epsilon=epsilon)
    system = rows[:, unknown] + diags(np.full(len(unknown), pull))
    right = pull * edge.ravel()[unknown] - rows @ (inside.ravel() & known).astype(np.float64)
    # Its bands are thin: a direct solver fills little, and needs no preconditioner.
    solver = splu(
        system.tocsc(),
        permc_spec="MMD_AT_PLUS_A",
        diag_pivot_thresh=0.0,
        options={"SymmetricMode": True},
    )
    alpha = inside.ravel().astype(np.float64)
    alpha[unknown] = np.clip(solver.solve(right), 0, 1)
    return np.asarray(alpha.reshape(inside.shape), np.float64)


def matting_laplacian(picture: Floats, known: Mask, place: Ints, *, epsilon: float) -> csr_matrix:
    """The rows of the matting Laplacian (eq. 12) of unknown pixels, sparse (U, h * w).

    `place`: (h * w,) the row of each pixel, -1 for known ones. Only windows that hold an unknown
    pixel count.
    """
    height, width = known.shape
    needed = ~minimum_filter(known, _SIDE)[1:-1, 1:-1]
    tops, lefts = np.nonzero(needed)
    corner = tops * width + lefts
    inner = (np.arange(_SIDE)[:, None] * width + np.arange(_SIDE)).ravel()
    total = csr_matrix((int(place.max()) + 1, height * width))
    flat = picture.reshape(-1, 3)
    for start in range(0, len(corner), _AT_ONCE):
        pixels = corner[start : start + _AT_ONCE, None] + inner  # (n, 9)
        shares = _shares(flat[pixels], epsilon)
        rows = np.broadcast_to(place[pixels][:, :, None], shares.shape)
        columns = np.broadcast_to(pixels[:, None, :], shares.shape)
        wanted = rows >= 0
        entries = (shares[wanted], (rows[wanted], columns[wanted]))
        total = total + coo_matrix(entries, shape=total.shape).tocsr()
    return total


def _shares(colours: Floats, epsilon: float) -> Floats:
    """What windows of colours (n, 9, 3) add to their pairs of pixels, (n, 9, 9): eq. 12."""
    centred = colours - colours.mean(1, keepdims=True)
    spread = np.einsum("nki,nkj->nij", centred, centred) + epsilon * np.eye(3)
    leaning = np.linalg.solve(spread / _AREA, centred.transpose(0, 2, 1))  # (n, 3, 9)
    return np.asarray(np.eye(_AREA) - (1 + centred @ leaning) / _AREA, np.float64)
