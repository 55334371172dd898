"""Owns blocks of large transformers kept in 8 bits: one scale for each row of a weight.

By hand, since diffusers quantises through bitsandbytes, torchao or quanto, none of which has wheels
for Windows, macOS and Linux alike. The numbers are widened for each product, so that any device
that multiplies in the working precision can use them; a layer's are wide at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import heed_loading

_MOST = 127  # the largest level: symmetric, so that 0 stays 0
_ROWS = 1024  # of a weight are looked at in single precision at a time


class EightBitLinear(nn.Module):
    """A linear layer whose weight, (out, in), is levels of int8 times a scale for each row.

    levels: int8 (out, in); scale: (out, 1) in the working precision, by which the levels were made.
    """

    levels: Tensor
    scale: Tensor

    def __init__(self, levels: Tensor, scale: Tensor, bias: Tensor | None) -> None:
        super().__init__()
        self.register_buffer("levels", levels)
        self.register_buffer("scale", scale)
        self.bias = None if bias is None else nn.Parameter(bias, requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        """x: (..., in) in the working precision -> (..., out)."""
        weight = self.levels.to(self.scale.dtype) * self.scale
        return nn.functional.linear(x, weight, self.bias)


def keep_in_eight_bits(part: nn.Module, blocks: Sequence[str], dtype: torch.dtype) -> None:
    """Replace the linear layers in these lists of the network's blocks, to work in `dtype`.

    Those that are so already stay. Raises what a watcher of loading raises to stop, between two
    layers; the network is then of no use.
    """
    for owner, name, layer in _layers(part, blocks):
        heed_loading()
        setattr(owner, name, eight_bit_linear(layer, dtype))


def eight_bit_linear(layer: nn.Linear, dtype: torch.dtype) -> EightBitLinear:
    """The layer with its weight in 8 bits, its bias in `dtype`, on the layer's device."""
    weight = layer.weight.detach()
    levels = torch.empty(weight.shape, dtype=torch.int8, device=weight.device)
    scale = torch.empty((len(weight), 1), dtype=dtype, device=weight.device)
    for start in range(0, len(weight), _ROWS):
        rows = weight[start : start + _ROWS].float()
        # The scale is rounded first: the levels are made by the one that is multiplied with.
        largest = (rows.abs().amax(dim=1, keepdim=True) / _MOST).clamp(min=1e-8).to(dtype)
        made = (rows / largest.float()).round().clamp(-_MOST, _MOST)
        levels[start : start + _ROWS], scale[start : start + _ROWS] = made.to(torch.int8), largest
    bias = None if layer.bias is None else layer.bias.detach().to(dtype)
    return EightBitLinear(levels, scale, bias).eval()


def eight_bit_bytes(part: nn.Module, blocks: Sequence[str], dtype: torch.dtype) -> int:
    """Bytes that the network's parameters take in `dtype`, with these blocks in 8 bits."""
    whole = sum(p.numel() for p in part.parameters()) * dtype.itemsize
    for _, _, layer in _layers(part, blocks):
        rows, columns = layer.weight.shape
        whole -= rows * columns * (dtype.itemsize - 1) - rows * dtype.itemsize
    return whole


def _layers(part: nn.Module, blocks: Sequence[str]) -> Iterator[tuple[nn.Module, str, nn.Linear]]:
    """The linear layers in lists of modules of these names, each with what holds it."""
    lists = [getattr(part, name, None) for name in blocks]
    for each in lists:
        if isinstance(each, nn.ModuleList):
            for owner in tuple(each.modules()):
                for name, child in tuple(owner.named_children()):
                    if isinstance(child, nn.Linear):
                        yield owner, name, child
