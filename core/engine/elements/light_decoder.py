"""Owns the light decoder: a transformer that teaches the encoder, and is not used afterwards."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from intarsia.core.engine.elements.attention import OCTAVES, Attention, fourier
from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.tokens import ElementBatch, TokenProjection, Tokens

SELF_LAYERS = 8  # as published
_CROSS_AFTER = 2  # a cross-attention after every second self-attention makes the published 4
_GROWTH = 4  # of the layers between attentions


class _Mlp(nn.Sequential):
    """Norm, widen, GELU, narrow."""

    def __init__(self, width: int) -> None:
        super().__init__(
            nn.LayerNorm(width),
            nn.Linear(width, _GROWTH * width),
            nn.GELU(),
            nn.Linear(_GROWTH * width, width),
        )


class _Layer(nn.Module):
    """One self-attention, or one cross-attention, and the layers after it, each added."""

    def __init__(self, width: int, heads: int, *, located: bool = False) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.attention = Attention(width, heads, located=located)
        self.mlp = _Mlp(width)

    def forward(self, x: Tensor, tokens: Tokens | None = None) -> Tensor:
        """x: (B, M, width), attending to itself, or to tokens."""
        normed = self.norm(x)
        if tokens is None:
            x = x + self.attention(normed, normed)
        else:
            x = x + self.attention(normed, *tokens)
        out: Tensor = x + self.mlp(x)
        return out


class LightDecoder(nn.Module):
    """Elements to a picture by 8 self-attentions over a grid of queries and 4 cross-attentions."""

    def __init__(self, config: ElementsConfig) -> None:
        super().__init__()
        light = config.light
        self.grid, self.cell = light.grid, config.side // light.grid
        self.token_proj = TokenProjection(config.encoder.code, light.width)
        self.learned = nn.Parameter(torch.randn(light.grid**2, light.width) * 0.02)
        self.coordinates = nn.Linear(4 * OCTAVES, light.width)
        self.selves = nn.ModuleList(_Layer(light.width, light.heads) for _ in range(SELF_LAYERS))
        self.crosses = nn.ModuleList(
            _Layer(light.width, light.heads, located=config.located)
            for _ in range(SELF_LAYERS // _CROSS_AFTER)
        )
        self.norm = nn.LayerNorm(light.width)
        self.out = nn.Linear(light.width, 3 * self.cell**2)

    def forward(self, batch: ElementBatch) -> Tensor:
        """B element sets -> pictures (B, 3, side, side), about [-1, 1]."""
        tokens = self.token_proj(batch)
        x = (self.learned + self.coordinates(self._grid())).expand(len(batch.codes), -1, -1)
        for index, layer in enumerate(self.selves):
            x = layer(x)
            if index % _CROSS_AFTER == _CROSS_AFTER - 1:
                x = self.crosses[index // _CROSS_AFTER](x, tokens)
        cells = self.out(self.norm(x)).transpose(1, 2)
        side = self.grid * self.cell
        return nn.functional.fold(cells, (side, side), self.cell, stride=self.cell)

    def _grid(self) -> Tensor:
        """Fourier features of the cells' centres, (grid^2, 4 octaves), by rows."""
        steps = (torch.arange(self.grid, device=self.learned.device) + 0.5) / self.grid
        y, x = torch.meshgrid(steps, steps, indexing="ij")
        return fourier(torch.stack((x, y), dim=2).flatten(0, 1)).to(self.learned.dtype)
