"""Owns PAIR's control network: Stable Diffusion's encoder, steered per object by hint maps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import torch.nn.functional as F
from diffusers import ControlNetModel
from diffusers.utils.accelerate_utils import apply_forward_hook
from torch import Tensor, nn

from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape
from intarsia.core.wire.errors import IntarsiaError

_Method = TypeVar("_Method", bound=Callable[..., object])


def _on_its_device(method: _Method) -> _Method:
    """Brings the network to its device before the method too, where networks take turns."""
    hooked: _Method = apply_forward_hook(method)
    return hooked


@dataclass(frozen=True)
class Hints:
    """What an object map says at latent size: structure, appearance and id, once per appearance.

    attention: maps (B, 1 + D + 1, h, w), one a feature layer, read by the transformer blocks.
    concat: (B, 1 + V + 1, h, w), added at the entry.
    """

    attention: tuple[Tensor, ...]
    concat: Tensor


@dataclass(frozen=True)
class EncodedHints:
    """The part of the control network that no time step changes, computed once per edit.

    entry: (B, C, h, w), added after the first convolution. attention: (B, n, C) per hinted block.
    """

    entry: Tensor
    attention: tuple[Tensor, ...]

    def repeated(self, times: int) -> EncodedHints:
        """Each row `times` times in a row, so that it serves as many samples."""
        return EncodedHints(
            self.entry.repeat_interleave(times, 0),
            tuple(a.repeat_interleave(times, 0) for a in self.attention),
        )


class HintEntry(nn.Module):
    """Two 3x3 convolutions on the concatenated hint, the second one zero at the start."""

    def __init__(self, hint_channels: int, width: int) -> None:
        super().__init__()
        self.conv_in = nn.Conv2d(hint_channels, width, 3, padding=1)
        self.conv_out = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, concat: Tensor) -> Tensor:
        """(B, hint channels, h, w) -> (B, width, h, w)."""
        entry: Tensor = self.conv_out(F.silu(self.conv_in(concat)))
        return entry


class HintMap(nn.Module):
    """Stands where a block's self-attention was, and answers with the hint at every place.

    It reads neither query nor context: what it gives is linear in the hint alone, so it is
    computed once (`encode`) and `held` for the forward passes of an edit.
    """

    def __init__(self, hint_channels: int, width: int) -> None:
        super().__init__()
        self.obj_feats_map = nn.Linear(hint_channels, width)
        self.to_v = nn.Linear(width, width, bias=False)
        self.to_out = nn.ModuleList([nn.Linear(width, width)])
        self.held: Tensor | None = None

    def encode(self, hint: Tensor, size: tuple[int, int]) -> Tensor:
        """hint: (B, hint channels, h, w) -> (B, size[0] * size[1], width), nearest-resized."""
        places = F.interpolate(hint, size, mode="nearest").flatten(2).transpose(1, 2)
        answer: Tensor = self.to_out[0](self.to_v(self.obj_feats_map(places)))
        return answer

    def forward(
        self,
        hidden_states: Tensor,
        encoder_hidden_states: Tensor | None = None,
        attention_mask: Tensor | None = None,
    ) -> Tensor:
        """The held answer (B, n, width); the arguments are what a self-attention is called with."""
        if self.held is None:
            raise IntarsiaError("The control network ran without hints.")
        return self.held


class ControlNetPair(ControlNetModel):
    """PAIR's ControlNet (arXiv 2303.17546): hints at latent size, hint maps in the fine levels.

    hinted: levels whose self-attentions are hint maps. Without attention there, hints enter by
    the sum after the first convolution alone.
    """

    def __init__(
        self,
        shape: UNetShape,
        *,
        attention_hint: int,
        concat_hint: int,
        hinted: Sequence[int] = (0, 1),
    ) -> None:
        super().__init__(
            in_channels=shape.in_channels,
            block_out_channels=shape.widths,
            layers_per_block=shape.layers,
            down_block_types=shape.down_types,
            cross_attention_dim=shape.context,
            attention_head_dim=shape.heads,
            use_linear_projection=shape.linear,
        )
        self.shape = shape
        self.controlnet_cond_embedding = HintEntry(concat_hint, shape.widths[0])
        self.places: list[tuple[int, int]] = []  # per hinted block: its level and number
        for level in hinted:
            for index, attention in enumerate(self.down_blocks[level].attentions):
                width = shape.widths[level]
                attention.transformer_blocks[0].attn1 = HintMap(attention_hint, width)
                self.places.append((level, level * (shape.layers + 1) + 1 + index))

    def routing(self, hints: int, *, as_released: bool = True) -> tuple[int, ...]:
        """Which of `hints` maps each hinted block reads, in the order of `places`.

        The released code counts input blocks, down-samplings among them, instead of hinted ones,
        so that the first map is never read; the released weights were trained that way.
        """
        numbers = [block for _, block in self.places] if as_released else range(len(self.places))
        return tuple(min(number, hints - 1) for number in numbers)

    @_on_its_device
    def encode(self, hints: Hints, *, as_released: bool = True) -> EncodedHints:
        """Everything that depends on the hints alone."""
        height, width = hints.concat.shape[-2:]
        routes = self.routing(len(hints.attention), as_released=as_released)
        maps = []
        for (level, _), block, route in zip(self.places, self._hint_maps(), routes, strict=True):
            size = (_halve(height, level), _halve(width, level))
            maps.append(block.encode(hints.attention[route], size))
        return EncodedHints(self.controlnet_cond_embedding(hints.concat), tuple(maps))

    def forward(
        self, sample: Tensor, timestep: Tensor, *, context: Tensor, hints: EncodedHints
    ) -> tuple[list[Tensor], Tensor]:
        """Residuals for the UNet's skip connections (finest first) and its middle.

        sample: (B, 4, h, w); timestep: (B,); context: (B, tokens, width); hints: rows for B.
        """
        blocks = self._hint_maps()
        for block, answer in zip(blocks, hints.attention, strict=True):
            block.held = answer
        try:
            return self._residuals(sample, timestep, context=context, entry=hints.entry)
        finally:
            for block in blocks:
                block.held = None

    def _residuals(
        self, sample: Tensor, timestep: Tensor, *, context: Tensor, entry: Tensor
    ) -> tuple[list[Tensor], Tensor]:
        embedding = self.time_embedding(self.time_proj(timestep).to(sample.dtype))
        x = self.conv_in(sample) + entry
        skips = [x]
        for block, crosses in zip(self.down_blocks, self.shape.attention, strict=True):
            if crosses:
                x, made = block(x, embedding, encoder_hidden_states=context)
            else:
                x, made = block(x, embedding)
            skips.extend(made)
        x = self.mid_block(x, embedding, encoder_hidden_states=context)
        outs = [out(skip) for out, skip in zip(self.controlnet_down_blocks, skips, strict=True)]
        return outs, self.controlnet_mid_block(x)

    def _hint_maps(self) -> list[HintMap]:
        return [module for module in self.down_blocks.modules() if isinstance(module, HintMap)]


def _halve(length: int, times: int) -> int:
    for _ in range(times):
        length = -(-length // 2)
    return length
