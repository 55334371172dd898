"""How a completed hole is judged: PSNR, SSIM, texture error and sliced Wasserstein distance.

All four look inside the hole only. PSNR and SSIM reward blur, and the other two reward detail
wherever it sits, so the four are read together.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from skimage.metrics import structural_similarity

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_SIGMAS = (1, 2, 4)  # of the high-pass bands, in pixels
_FLOOR = 1e-6  # energy of a band that counts as none
_SIDE = 5  # of the patches whose distributions are compared
_DIRECTIONS = 64
_FEW = 100  # patches; with fewer there is no distribution to speak of

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Score:
    """``psnr`` in dB and ``ssim``: higher is better. ``texture_error`` in natural logarithms and
    ``swd`` in hundredths of full scale: lower is better; ``swd`` is NaN for tiny holes."""

    psnr: float
    ssim: float
    texture_error: float
    swd: float


def fill_metrics(fill: Picture, truth: Picture, hole: Mask) -> Score:
    """The score of ``fill`` against ``truth``, float32 RGB (H, W, 3) in [0, 1] both, inside
    ``hole``, bool (H, W)."""
    error = max(float(((fill - truth)[hole] ** 2).mean()), 1e-9)
    similarity = structural_similarity(truth, fill, channel_axis=2, data_range=1, full=True)[1]
    return Score(
        psnr=float(-10 * np.log10(error)),
        ssim=float(similarity.mean(-1)[hole].mean()),
        texture_error=texture_error(fill, truth, hole),
        swd=sliced_wasserstein(fill, truth, hole),
    )


def texture_error(fill: Picture, truth: Picture, hole: Mask) -> float:
    """Mean over the bands of |log of the energy of ``fill`` over that of ``truth``|."""
    core = cv2.erode(hole.astype(np.uint8), np.ones((3, 3))) > 0
    if np.count_nonzero(core) <= 50:
        core = hole
    logs = []
    for sigma in _SIGMAS:
        energies = []
        for picture in (fill, truth):
            luma = picture @ _LUMA
            high = luma - cv2.GaussianBlur(luma, (0, 0), sigma)
            energies.append(float((high[core] ** 2).mean()) + _FLOOR)
        logs.append(abs(np.log(energies[0] / energies[1])))
    return float(np.mean(logs))


def sliced_wasserstein(fill: Picture, truth: Picture, hole: Mask) -> float:
    """Mean distance, times 100, of the sorted projections of all patches that lie in the hole.

    The directions are fixed; the first half of them ignores the mean of a patch.
    """
    centres = cv2.erode(hole.astype(np.uint8), np.ones((_SIDE, _SIDE)))
    rim = _SIDE // 2
    centres[:rim] = centres[-rim:] = 0
    centres[:, :rim] = centres[:, -rim:] = 0
    rows, columns = np.nonzero(centres)
    if len(rows) < _FEW:
        return float("nan")
    directions = np.random.default_rng(0).normal(size=(3 * _SIDE**2, _DIRECTIONS))
    directions = directions.astype(np.float32)
    directions /= np.linalg.norm(directions, axis=0)
    half = _DIRECTIONS // 2
    directions[:, :half] -= directions[:, :half].mean(0)
    reach = range(-rim, rim + 1)
    spreads = []
    for picture in (fill, truth):
        patches = [picture[rows + dy, columns + dx] for dy in reach for dx in reach]
        flat = np.stack(patches, axis=1).reshape(len(rows), -1)
        spreads.append(np.sort(flat @ directions, axis=0))
    return float(100 * np.abs(spreads[0] - spreads[1]).mean())
