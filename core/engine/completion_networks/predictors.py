"""Owns how LaMa and MI-GAN are asked for a window: sizes, polarities, the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt
import torch

from intarsia.core.engine.nets.lama.network import Lama
from intarsia.core.engine.nets.lama.window import lama_window, predict_window
from intarsia.core.engine.nets.migan.network import Migan, migan_input

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
OnStep = Callable[[int, int], None]


class HolePredictor(Protocol):
    """A network that is asked for a window of its own size or less."""

    def __call__(self, picture: Floats, hole: Bools, on_step: OnStep) -> Floats:
        """RGB (H, W, 3) in [0, 1] and hole (H, W) -> the whole window as the network sees it."""


def lama_predictor(network: Lama) -> HolePredictor:
    """LaMa, in single precision: its Fourier layers need it."""

    def predict(picture: Floats, hole: Bools, on_step: OnStep) -> Floats:
        return predict_window(network, lama_window(picture, hole), on_step)

    return predict


def migan_predictor(network: Migan) -> HolePredictor:
    """MI-GAN, at the one size that its noise has: smaller windows are continued by their mirror."""
    side = network.shape.resolution

    def predict(picture: Floats, hole: Bools, on_step: OnStep) -> Floats:
        on_step(0, 1)
        height, width = hole.shape
        more = ((0, side - height), (0, side - width))
        rgb = np.pad(picture, (*more, (0, 0)), mode="symmetric")
        known = ~np.pad(hole, more, mode="symmetric")
        found = _run_migan(network, rgb, known)
        on_step(1, 1)
        return found[:height, :width]

    return predict


@torch.inference_mode()
def _run_migan(network: Migan, rgb: Floats, known: Bools) -> Floats:
    device = next(network.parameters()).device
    picture = torch.from_numpy(np.moveaxis(rgb, -1, 0).copy())[None].to(device) * 2 - 1
    mask = torch.from_numpy(known.astype(np.float32))[None, None].to(device)
    made = (network(migan_input(picture, mask)) * 0.5 + 0.5).clamp(0, 1)
    return np.ascontiguousarray(made[0].permute(1, 2, 0).float().cpu().numpy())


def shrunk(picture: Floats, hole: Bools, known: Bools, scale: float) -> tuple[Floats, Bools]:
    """A window at `scale`: colours are averages of known pixels, any hole in a pixel is a hole."""
    height, width = hole.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    weight = known.astype(np.float32)
    share = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    colour = cv2.resize(picture * weight[..., None], size, interpolation=cv2.INTER_AREA)
    holes = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 1e-3
    return (colour / np.maximum(share, 1e-6)[..., None]).astype(np.float32), holes


def enlarged(made: Floats, shape: tuple[int, ...]) -> Floats:
    """What a network made of a shrunk window, at the window's own size (H, W)."""
    size = (shape[1], shape[0])
    large = cv2.resize(made, size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(large, 0, 1), np.float32)
