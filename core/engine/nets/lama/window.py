"""Owns the way of a window into LaMa and back: whole steps of eight pixels, and known pixels kept.

As the published evaluation has it: padding repeats the window's own edge, every grey of a mask is
a hole.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.nets.lama.network import LEAST_SIDE, MULTIPLE, Lama

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class LamaWindow:
    """What the network takes: picture RGB (1, 3, h, w) in [0, 1], hole (1, 1, h, w) 1 or 0."""

    picture: Tensor
    hole: Tensor
    height: int
    width: int


def lama_window(picture: Floats, hole: Bools) -> LamaWindow:
    """picture: RGB (H, W, 3) in [0, 1]; hole: (H, W). Padded below and to the right."""
    height, width = hole.shape
    more = _missing(height), _missing(width)
    rgb = np.pad(picture, ((0, more[0]), (0, more[1]), (0, 0)), mode="symmetric")
    where = np.pad(hole, ((0, more[0]), (0, more[1])), mode="symmetric")
    planes = torch.from_numpy(np.ascontiguousarray(np.moveaxis(rgb, -1, 0)))
    return LamaWindow(
        planes[None].float(), torch.from_numpy(where)[None, None].float(), *hole.shape
    )


@torch.inference_mode()
def predict_window(
    network: Lama, window: LamaWindow, on_block: Callable[[int, int], None] | None = None
) -> Floats:
    """RGB (H, W, 3) in [0, 1]: all of the window as the network sees it."""
    first = next(network.parameters())
    picture = window.picture.to(first.device, first.dtype)
    predicted = network(picture, window.hole.to(first.device, first.dtype), on_block)
    cut = predicted[0, :, : window.height, : window.width]
    return np.ascontiguousarray(cut.permute(1, 2, 0).float().cpu().numpy())


def inpaint_window(
    network: Lama, window: LamaWindow, on_block: Callable[[int, int], None] | None = None
) -> Floats:
    """RGB (H, W, 3) in [0, 1]: the hole as the network completes it, the rest as it was."""
    made = predict_window(network, window, on_block)
    part = np.s_[0, 0, : window.height, : window.width]
    hole = window.hole[part].numpy()[..., None]
    known = np.moveaxis(window.picture[0].numpy(), 0, -1)[: window.height, : window.width]
    return np.asarray(hole * made + (1 - hole) * known, np.float32)


def _missing(side: int) -> int:
    return max(-side % MULTIPLE, LEAST_SIDE - side)
