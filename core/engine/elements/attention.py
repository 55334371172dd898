"""Owns the multi-head attention and the Fourier features that the element networks share."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

OCTAVES = 8  # of the Fourier features


_NEAR = (1.0, 2.0, 4.0, 8.0)  # how fast the heads of a located attention fall off at the start
_LEAST_SIDE = 1 / 64  # of an element, in units of the picture's side


class Attention(nn.Module):
    """Queries (B, M, width) attend to a context (B, N, context) where it is live.

    located: queries are a square grid over the picture, by rows. Elements count the less the
    farther they are, in units of their own size; how fast is learned for each head. Beside what an
    element holds, a query hears where in it it lies.
    """

    def __init__(self, width: int, heads: int, context: int = 0, *, located: bool = False) -> None:
        super().__init__()
        self.heads = heads
        self.to_q = nn.Linear(width, width, bias=False)
        self.to_k = nn.Linear(context or width, width, bias=False)
        self.to_v = nn.Linear(context or width, width, bias=False)
        self.to_out = nn.Linear(width + (2 * heads if located else 0), width)
        near = torch.tensor([_NEAR[head % len(_NEAR)] for head in range(heads)])
        self.near = nn.Parameter(near) if located else None

    def forward(
        self,
        x: Tensor,
        context: Tensor,
        live: Tensor | None = None,
        places: Tensor | None = None,
    ) -> Tensor:
        """x: (B, M, width); context: (B, N, context); live: bool (B, N), True where it counts.

        Each row of `live` must hold one True at least. places: (B, N, 4), read where located.
        """
        query, key, value = (
            project(y).unflatten(2, (self.heads, -1)).transpose(1, 2)
            for project, y in ((self.to_q, x), (self.to_k, context), (self.to_v, context))
        )
        mask = None if live is None else live[:, None, None, :]
        if self.near is None or places is None or mask is None:
            seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
            out: Tensor = self.to_out(seen.transpose(1, 2).flatten(2))
            return out
        offsets = _offsets(places.float(), x.shape[1])
        near = self.near.float()[:, None, None] * offsets.square().sum(3)[:, None]
        logits = (query @ key.transpose(2, 3)).float() / math.sqrt(query.shape[3]) - near
        share = logits.masked_fill(~mask, -torch.inf).softmax(3)
        where = torch.einsum("bhmn,bmnk->bhmk", share, offsets.clamp(-2, 2))
        seen = torch.cat((share.to(value.dtype) @ value, where.to(value.dtype)), dim=3)
        mixed: Tensor = self.to_out(seen.transpose(1, 2).flatten(2))
        return mixed


def _offsets(places: Tensor, count: int) -> Tensor:
    """(B, count, N, 2): from elements (B, N, 4) to the cells of a square grid, by rows.

    In units of each element's own size.
    """
    side = math.isqrt(count)
    steps = (torch.arange(side, device=places.device, dtype=places.dtype) + 0.5) / side
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    cells = torch.stack((x, y), dim=2).flatten(0, 1)
    apart = cells[None, :, None] - places[:, None, :, :2]
    return apart / places[:, None, :, 2:].clamp(min=_LEAST_SIDE)


def fourier(values: Tensor, octaves: int = OCTAVES) -> Tensor:
    """(..., k) in about [0, 1] -> (..., 2 k octaves): sines and cosines of pi 2^j v."""
    rates = math.pi * 2.0 ** torch.arange(octaves, device=values.device, dtype=values.dtype)
    angles = (values[..., None] * rates).flatten(-2)
    return torch.cat((angles.sin(), angles.cos()), dim=-1)
