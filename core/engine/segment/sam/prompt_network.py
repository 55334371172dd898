"""Owns what is asked of a network of prompts: an encoder of pictures and a decoder of prompts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from intarsia.core.wire.geometry import Size


@dataclass(frozen=True)
class NetworkPrompts:
    """Prompts in pixels of the network's input; None for none of a kind.

    points (N, P, 2) float32 and kinds (N, P) int, 1 inside and 0 outside; boxes (1, 4); masks
    (1, 1, h, w) logits of the network's mask size.
    """

    points: Tensor | None = None
    kinds: Tensor | None = None
    boxes: Tensor | None = None
    masks: Tensor | None = None


@dataclass(frozen=True)
class KeptMasks:
    """From which predicted IoU and stability everything-mode keeps a mask."""

    least_iou: float
    least_stability: float


class PromptNetwork(Protocol):
    """A loaded network. `side`: of its square input. `pads`: whether the picture keeps its
    proportions and the rest of the square is empty."""

    @property
    def pads(self) -> bool: ...

    @property
    def kept(self) -> KeptMasks: ...

    @property
    def side(self) -> int: ...

    @property
    def device(self) -> torch.device: ...

    @property
    def dtype(self) -> torch.dtype:
        """What the encoder computes in; what follows it is in single precision."""

    @property
    def encoder(self) -> nn.Module:
        """What may be in half precision, and is laid on a device by its placement."""

    def bring_decoder(self, device: torch.device) -> None:
        """Put what follows the encoder on the device."""

    @property
    def blocks(self) -> nn.ModuleList:
        """Of the encoder, one run after the other."""

    @property
    def level_shapes(self) -> tuple[tuple[int, ...], ...]:
        """Of what the encoder gives."""

    @property
    def mask_size(self) -> tuple[int, int]:
        """(h, w) of a mask that is handed in."""

    def fit(self, size: Size) -> Size:
        """What of the input a picture of that size fills."""

    def embed(self, picture: npt.NDArray[np.uint8]) -> Sequence[Tensor]:
        """The levels of (H, W, 3) RGB, in those shapes."""

    def decode(
        self, levels: Sequence[Tensor], prompts: NetworkPrompts, *, many: bool
    ) -> tuple[Tensor, Tensor]:
        """((N, K, h, w) logits, (N, K) predicted IoU): K is 3 for `many`, else 1."""
