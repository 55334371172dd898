"""Owns the multi-head attention and the Fourier features that the element networks share."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

OCTAVES = 8  # of the Fourier features


class Attention(nn.Module):
    """Queries (B, M, width) attend to a context (B, N, context) where it is live."""

    def __init__(self, width: int, heads: int, context: int = 0) -> None:
        super().__init__()
        self.heads = heads
        self.to_q = nn.Linear(width, width, bias=False)
        self.to_k = nn.Linear(context or width, width, bias=False)
        self.to_v = nn.Linear(context or width, width, bias=False)
        self.to_out = nn.Linear(width, width)

    def forward(self, x: Tensor, context: Tensor, live: Tensor | None = None) -> Tensor:
        """x: (B, M, width); context: (B, N, context); live: bool (B, N), True where it counts.

        Each row of `live` must hold one True at least.
        """
        query, key, value = (
            project(y).unflatten(2, (self.heads, -1)).transpose(1, 2)
            for project, y in ((self.to_q, x), (self.to_k, context), (self.to_v, context))
        )
        mask = None if live is None else live[:, None, None, :]
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        return self.to_out(seen.transpose(1, 2).flatten(2))


def fourier(values: Tensor, octaves: int = OCTAVES) -> Tensor:
    """(..., k) in about [0, 1] -> (..., 2 k octaves): sines and cosines of pi 2^j v."""
    rates = math.pi * 2.0 ** torch.arange(octaves, device=values.device, dtype=values.dtype)
    angles = (values[..., None] * rates).flatten(-2)
    return torch.cat((angles.sin(), angles.cos()), dim=-1)
