"""Owns how ViTMatte is asked: windows along an outline, faded into each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor
from transformers import VitMatteForImageMatting

Plane = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Area = tuple[slice, slice]

CELL_PX = 512  # side of what a window answers for
MARGIN_PX = 128  # that it sees besides on every side
_MULTIPLE = 32


@dataclass(frozen=True)
class MattingWindow:
    """A window of a crop: `area` is what the network sees, `share` (h, w) how far it counts."""

    area: Area
    share: Plane


def alpha_in_windows(
    network: VitMatteForImageMatting,
    picture: Plane,
    inside: Mask,
    outside: Mask,
    on_window: Callable[[int, int], None],
) -> Plane:
    """(H, W) float32 in [0, 1]: 1 inside, 0 outside, the network's answer between.

    `picture`: (H, W, 3) float32 RGB in [0, 1]; inside and outside (H, W) bool, apart. `on_window`
    hears before each window, and may raise to end it.
    """
    unknown = ~(inside | outside)
    trimap = np.where(inside, 1, np.where(outside, 0, 128 / 255)).astype(np.float32)
    total, weight = np.zeros(unknown.shape, np.float32), np.zeros(unknown.shape, np.float32)
    windows = list(matting_windows(unknown))
    for number, window in enumerate(windows):
        on_window(number, len(windows))
        found = _alpha(network, picture[window.area], trimap[window.area])
        total[window.area] += window.share * found
        weight[window.area] += window.share
    alpha = inside.astype(np.float32)
    alpha[unknown] = total[unknown] / weight[unknown]
    return np.clip(alpha, 0, 1)


def matting_windows(unknown: Mask) -> Iterator[MattingWindow]:
    """Windows that together see every unknown pixel of (H, W), each with what lies around it."""
    height, width = unknown.shape
    for top in range(0, height, CELL_PX):
        for left in range(0, width, CELL_PX):
            cell = unknown[top : top + CELL_PX, left : left + CELL_PX]
            rows, columns = np.flatnonzero(cell.any(1)), np.flatnonzero(cell.any(0))
            if not rows.size:
                continue
            down = _span(top + int(rows[0]), top + int(rows[-1]) + 1, height)
            along = _span(left + int(columns[0]), left + int(columns[-1]) + 1, width)
            share = np.outer(_ramp(down), _ramp(along)).astype(np.float32)
            yield MattingWindow((slice(*down[:2]), slice(*along[:2])), share)


def vitmatte_input(picture: Plane, trimap: Plane) -> Tensor:
    """(h, w, 3) RGB in [0, 1] and (h, w) of 0, about 0.5, 1 -> (1, 4, h', w').

    RGB in [-1, 1], the trimap as it is, zeros below and right up to a multiple of 32.
    """
    four = np.dstack([picture * 2 - 1, trimap]).astype(np.float32)
    x = torch.from_numpy(four).permute(2, 0, 1)[None]
    return F.pad(x, (0, -x.shape[3] % _MULTIPLE, 0, -x.shape[2] % _MULTIPLE))


@torch.inference_mode()
def _alpha(network: VitMatteForImageMatting, picture: Plane, trimap: Plane) -> Plane:
    given = next(network.parameters())
    x = vitmatte_input(picture, trimap).to(given.device, given.dtype)
    alphas = network(x).alphas[0, 0, : trimap.shape[0], : trimap.shape[1]]
    return np.asarray(alphas.float().cpu().numpy(), np.float32)


def _span(low: int, high: int, limit: int) -> tuple[int, int, int, int]:
    """(begin, end, low, high): of the window, and of what it answers for."""
    return max(0, low - MARGIN_PX), min(limit, high + MARGIN_PX), low, high


def _ramp(span: tuple[int, int, int, int]) -> Plane:
    """1 where the window answers, falling to nearly 0 at its ends."""
    begin, end, low, high = span
    at = np.arange(begin, end) + 0.5
    away = np.maximum(np.maximum(low - at, at - high), 0)
    return np.asarray(np.clip(1 - away / MARGIN_PX, 1e-3, 1), np.float32)
