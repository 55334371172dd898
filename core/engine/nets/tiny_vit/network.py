"""Owns MobileSAM's image encoder: convolutions, then attention in windows, on a 1024 px square.

Zhang et al., "Faster Segment Anything" (arXiv 2306.14289); Wu et al., "TinyViT" (ECCV 2022, arXiv
2207.10666). Modules carry the names of the published files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

IMAGE_PX = 1024
_STRIDE_ONE = frozenset({320, 448, 576})  # a level of this width keeps its resolution
_STRIDE = 2
_NECK_EPS = 1e-6


@dataclass(frozen=True)
class AttentionLevel:
    """One level with attention. window: its side in tokens; hidden: of the blocks' MLPs."""

    blocks: int
    heads: int
    window: int
    hidden: int


@dataclass(frozen=True)
class TinyVitShape:
    """What differs between files. widths: of the four levels; expanded: channels inside the first
    level's blocks; stem: of the first convolution; out: of the embedding."""

    widths: tuple[int, ...]
    stem: int
    expanded: int
    first_blocks: int
    levels: tuple[AttentionLevel, ...]
    out: int = 256
    image_px: int = IMAGE_PX


class NormedConv(nn.Module):
    """A convolution without bias, and its norm."""

    def __init__(
        self, given: int, made: int, side: int = 1, *, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        self.c = nn.Conv2d(given, made, side, stride, side // 2, groups=groups, bias=False)
        self.bn = nn.BatchNorm2d(made)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.bn(self.c(x)))


class _PatchEmbedding(nn.Module):
    """A quarter of the sides by two strided convolutions."""

    def __init__(self, stem: int, width: int) -> None:
        super().__init__()
        self.seq = nn.Sequential(
            NormedConv(3, stem, 3, stride=2), nn.GELU(), NormedConv(stem, width, 3, stride=2)
        )

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.seq(x))


class InvertedBlock(nn.Module):
    """Wide in the middle, with the input added before the last activation."""

    def __init__(self, width: int, expanded: int) -> None:
        super().__init__()
        self.conv1 = NormedConv(width, expanded)
        self.conv2 = NormedConv(expanded, expanded, 3, groups=expanded)
        self.conv3 = NormedConv(expanded, width)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> the same shape."""
        y = F.gelu(self.conv2(F.gelu(self.conv1(x))))
        return F.gelu(self.conv3(y) + x)


class WindowAttention(nn.Module):
    """Attention among the tokens of a square window, biased by how far apart they are."""

    distances: Tensor

    def __init__(self, width: int, heads: int, window: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.attention_biases = nn.Parameter(torch.empty(heads, window * window))
        self.register_buffer("distances", window_distances(window), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """(windows, window*window, C) tokens in raster order -> the same shape."""
        count, tokens, width = x.shape
        parts = self.qkv(self.norm(x)).view(count, tokens, self.heads, 3, -1)
        q, k, v = parts.permute(3, 0, 2, 1, 4).unbind(0)
        bias = self.attention_biases[:, self.distances]
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias[None].to(q.dtype))
        return cast(Tensor, self.proj(y.transpose(1, 2).reshape(count, tokens, width)))


class TokenMlp(nn.Module):
    """The normed two-layer network on every token."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, hidden)
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.fc2(F.gelu(self.fc1(self.norm(x)))))


class WindowBlock(nn.Module):
    """Attention in windows, a depthwise convolution across them, and an MLP."""

    def __init__(self, width: int, level: AttentionLevel) -> None:
        super().__init__()
        self.window = level.window
        self.attn = WindowAttention(width, level.heads, level.window)
        self.local_conv = NormedConv(width, width, 3, groups=width)
        self.mlp = TokenMlp(width, level.hidden)

    def forward(self, x: Tensor) -> Tensor:
        """(B, h, w, C) -> the same shape."""
        x = x + self._attend(x)
        x = self.local_conv(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        return cast(Tensor, x + self.mlp(x))

    def _attend(self, x: Tensor) -> Tensor:
        """Windows from the top left; the last ones are filled with zeros, and cut after."""
        batch, height, width, channels = x.shape
        side = self.window
        down, across = -height % side, -width % side
        padded = F.pad(x, (0, 0, 0, across, 0, down))
        rows, columns = (height + down) // side, (width + across) // side
        tiles = padded.view(batch, rows, side, columns, side, channels).transpose(2, 3)
        seen = self.attn(tiles.reshape(-1, side * side, channels))
        back = seen.view(batch, rows, columns, side, side, channels).transpose(2, 3)
        whole = back.reshape(batch, height + down, width + across, channels)
        return cast(Tensor, whole[:, :height, :width])


class Merging(nn.Module):
    """The step to the next level: its width and, but for the magic ones, half the sides."""

    def __init__(self, given: int, made: int) -> None:
        super().__init__()
        stride = 1 if made in _STRIDE_ONE else _STRIDE
        self.conv1 = NormedConv(given, made)
        self.conv2 = NormedConv(made, made, 3, stride=stride, groups=made)
        self.conv3 = NormedConv(made, made)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> (B, C', h', w')."""
        return cast(Tensor, self.conv3(F.gelu(self.conv2(F.gelu(self.conv1(x))))))


class ConvLevel(nn.Module):
    """The first level."""

    def __init__(self, shape: TinyVitShape) -> None:
        super().__init__()
        width = shape.widths[0]
        self.blocks = nn.ModuleList(
            InvertedBlock(width, shape.expanded) for _ in range(shape.first_blocks)
        )
        self.downsample = Merging(width, shape.widths[1])

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> (B, C', h', w')."""
        for block in self.blocks:
            x = block(x)
        return cast(Tensor, self.downsample(x))


class AttentionLayer(nn.Module):
    """A level of window blocks."""

    downsample: Merging | None

    def __init__(self, width: int, level: AttentionLevel, following: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(WindowBlock(width, level) for _ in range(level.blocks))
        self.downsample = Merging(width, following) if following else None

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> (B, C', h', w')."""
        x = x.permute(0, 2, 3, 1)
        for block in self.blocks:
            x = block(x)
        x = x.permute(0, 3, 1, 2)
        return x if self.downsample is None else cast(Tensor, self.downsample(x))


class ChannelNorm(nn.Module):
    """A layer norm over the channels of every place."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels))
        self.bias = nn.Parameter(torch.empty(channels))

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> the same shape."""
        y = F.layer_norm(
            x.permute(0, 2, 3, 1), self.weight.shape, self.weight, self.bias, _NECK_EPS
        )
        return y.permute(0, 3, 1, 2)


class TinyVit(nn.Module):
    """The encoder. `img_size`: the side of its square input in pixels, as SAM's encoders say it."""

    def __init__(self, shape: TinyVitShape) -> None:
        super().__init__()
        self.shape = shape
        self.img_size = shape.image_px
        self.patch_embed = _PatchEmbedding(shape.stem, shape.widths[0])
        later = zip(shape.widths[1:], shape.levels, (*shape.widths[2:], 0), strict=True)
        self.layers = nn.ModuleList(
            [ConvLevel(shape), *(AttentionLayer(w, level, after) for w, level, after in later)]
        )
        self.neck = nn.Sequential(
            nn.Conv2d(shape.widths[-1], shape.out, 1, bias=False),
            ChannelNorm(shape.out),
            nn.Conv2d(shape.out, shape.out, 3, padding=1, bias=False),
            ChannelNorm(shape.out),
        )

    @property
    def blocks(self) -> nn.ModuleList:
        """All blocks in the order in which they run."""
        levels = [cast(nn.ModuleList, layer.blocks) for layer in self.layers]
        return nn.ModuleList(block for level in levels for block in level)

    @property
    def grid(self) -> int:
        """Places along a side of the embedding."""
        halvings = sum(width not in _STRIDE_ONE for width in self.shape.widths[1:])
        return int(self.img_size // (4 * 2**halvings))

    def forward(self, x: Tensor) -> Tensor:
        """(B, 3, img_size, img_size), ImageNet-normalised RGB -> (B, out, grid, grid)."""
        x = self.patch_embed(x)
        for layer in self.layers:
            x = layer(x)
        return cast(Tensor, self.neck(x))


def window_distances(window: int) -> Tensor:
    """(window^2, window^2): which bias two tokens of a window share, by their distance."""
    along = torch.arange(window)
    apart = (along[:, None] - along[None]).abs()
    pairs = apart[:, None, :, None] * window + apart[None, :, None, :]
    return pairs.reshape(window * window, window * window)
