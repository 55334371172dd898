"""Owns how an element's content and place become one token of a decoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from intarsia.core.engine.elements.attention import OCTAVES, fourier
from intarsia.core.engine.elements.element_set import ElementSet

_PLACE = 4  # x, y, w, h


class ElementBatch(NamedTuple):
    """B element sets side by side: codes (B, N, d), live bool (B, N), and places (B, N, 4).

    Places are float32 whatever the codes are.
    """

    codes: Tensor
    places: Tensor
    live: Tensor


class Tokens(NamedTuple):
    """What a decoder attends to: states (B, N, width), live, bool (B, N), and places (B, N, 4).

    At least one a row is live.
    """

    states: Tensor
    live: Tensor
    places: Tensor


def batched(sets: Sequence[ElementSet], *, capacity: int) -> ElementBatch:
    """The sets padded to `capacity` rows each, live where there is an element."""
    width = sets[0].codes.shape[1]
    codes = torch.zeros(len(sets), capacity, width)
    places = torch.zeros(len(sets), capacity, _PLACE)
    live = torch.zeros(len(sets), capacity, dtype=torch.bool)
    for row, item in enumerate(sets):
        codes[row, : len(item)] = item.codes
        places[row, : len(item)] = item.places
        live[row, : len(item)] = True
    return ElementBatch(codes, places, live)


class TokenProjection(nn.Module):
    """Content and the Fourier features of the place, side by side, projected to one token.

    A set without a live element becomes one learned null token, which stands nowhere (0, 0, 0, 0):
    the unconditional case.
    """

    def __init__(self, code: int, width: int) -> None:
        super().__init__()
        self.linear = nn.Linear(code + 2 * OCTAVES * _PLACE, width)
        self.null = nn.Parameter(torch.zeros(width))

    def forward(self, batch: ElementBatch) -> Tokens:
        """The tokens of B sets, in the order of their elements."""
        features = fourier(batch.places).to(batch.codes.dtype)
        states = self.linear(torch.cat((batch.codes, features), dim=2))
        bare = ~batch.live.any(1, keepdim=True)
        first = torch.zeros_like(batch.live)
        first[:, 0] = True
        null = bare & first
        states = torch.where(null[..., None], self.null.to(states.dtype), states)
        places = batch.places.masked_fill(null[..., None], 0)
        return Tokens(states, batch.live | null, places)
