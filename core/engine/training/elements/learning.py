"""Owns how much each error of the diffusion decoder counts in its training."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from intarsia.core.engine.elements.config import Prediction
from intarsia.core.engine.training.elements.choices import Weighting

_GAMMA = 5.0  # of min-SNR (arXiv 2303.09556)


@dataclass(frozen=True)
class Learning:
    """How stage 2 learns.

    emphasis: the power of a coefficient's spread by which its error counts: 0 all alike, 2 as in
    pixels. channels_last: the memory layout of the UNet.
    """

    weighting: Weighting = Weighting.EVEN
    emphasis: float = 0.0
    channels_last: bool = False


def level_weights(abar: Tensor, prediction: Prediction, weighting: Weighting) -> Tensor:
    """What a squared error of the prediction counts at each level abar (B,): (B,)."""
    if weighting is Weighting.EVEN:
        return torch.ones_like(abar)
    ratio = abar / (1 - abar)
    clean = ratio.clamp(max=_GAMMA) + 1  # for errors of the clean estimate
    if prediction is Prediction.CLEAN:
        return clean
    if prediction is Prediction.VELOCITY:
        return clean / (ratio + 1)
    return ratio.clamp(max=_GAMMA) / ratio.clamp(min=1e-4)


def channel_weights(spread: Tensor, emphasis: float) -> Tensor:
    """What the channels (C,) of these spreads count, 1 in the mean."""
    weights = spread**emphasis
    return weights / weights.mean()
