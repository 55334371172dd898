"""Owns the light decoder: a transformer that teaches the encoder, and may learn to fill holes."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from intarsia.core.engine.elements.attention import OCTAVES, Attention, fourier
from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.seen import CHANNELS, settled
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


class Filler(nn.Module):
    """What lets the light decoder learn to fill: its queries see the known pixels, and for every
    pixel it says how much more its own drawing counts than `settled` has it.

    It starts as one that sees nothing and says nothing.
    """

    def __init__(self, width: int, cell: int) -> None:
        super().__init__()
        self.cell = cell
        self.look = nn.Linear(CHANNELS * cell**2, width, bias=False)
        self.trust = nn.Linear(width, cell**2)
        for parameter in self.parameters():
            nn.init.zeros_(parameter)

    def queries(self, seen: Tensor) -> Tensor:
        """What is added to the queries, (B, cells, width), for what is seen (B, 4, S, S)."""
        cells = nn.functional.unfold(seen, self.cell, stride=self.cell).transpose(1, 2)
        out: Tensor = self.look(cells)
        return out


def _whole(cells: Tensor, grid: int, cell: int) -> Tensor:
    """(B, grid^2, C cell^2), by rows -> (B, C, grid cell, grid cell)."""
    side = grid * cell
    return nn.functional.fold(cells.transpose(1, 2), (side, side), cell, stride=cell)


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
        self.filling = Filler(light.width, self.cell) if light.fills else None

    def forward(self, batch: ElementBatch, seen: Tensor | None = None) -> Tensor:
        """B element sets -> pictures (B, 3, side, side), about [-1, 1].

        seen: what is known of each (B, 4, side, side), see `seen_of`, which has a say in what no
        element holds, where this decoder fills; None for nothing.
        """
        tokens = self.token_proj(batch)
        x = (self.learned + self.coordinates(self._grid())).expand(len(batch.codes), -1, -1)
        if seen is not None and self.filling is not None:
            x = x + self.filling.queries(seen)
        for index, layer in enumerate(self.selves):
            x = layer(x)
            if index % _CROSS_AFTER == _CROSS_AFTER - 1:
                x = self.crosses[index // _CROSS_AFTER](x, tokens)
        x = self.norm(x)
        drawn = _whole(self.out(x), self.grid, self.cell)
        if seen is None or self.filling is None:
            return drawn
        more = _whole(self.filling.trust(x), self.grid, self.cell)
        return settled(drawn, seen, batch, more)

    def _grid(self) -> Tensor:
        """Fourier features of the cells' centres, (grid^2, 4 octaves), by rows."""
        steps = (torch.arange(self.grid, device=self.learned.device) + 0.5) / self.grid
        y, x = torch.meshgrid(steps, steps, indexing="ij")
        return fourier(torch.stack((x, y), dim=2).flatten(0, 1)).to(self.learned.dtype)
