"""Owns how a network's settings are read off the shapes of its tensors, in diffusers' names.

The number of attention heads and of norm groups leaves no trace in the shapes; the published
Stable Diffusion 1.x networks have 8 heads and 32 groups.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intarsia.core.wire.errors import BadWeights

if TYPE_CHECKING:  # a command line names configurations before it needs any network
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from torch import Tensor

SD_HEADS = 8


@dataclass(frozen=True)
class UNetShape:
    """What a Stable Diffusion UNet, or its encoder half, is built from.

    attention: per level, finest first, whether it has transformer blocks. linear: whether these
    project by matrices instead of 1x1 convolutions.
    """

    in_channels: int
    out_channels: int
    widths: tuple[int, ...]
    layers: int
    attention: tuple[bool, ...]
    context: int
    linear: bool
    heads: int = SD_HEADS

    @property
    def down_types(self) -> tuple[str, ...]:
        """diffusers' names of the encoder's blocks, finest first."""
        return tuple("CrossAttnDownBlock2D" if a else "DownBlock2D" for a in self.attention)

    @property
    def up_types(self) -> tuple[str, ...]:
        """diffusers' names of the decoder's blocks, coarsest first."""
        return tuple("CrossAttnUpBlock2D" if a else "UpBlock2D" for a in reversed(self.attention))


def unet_shape(state: Mapping[str, Tensor], *, heads: int = SD_HEADS) -> UNetShape:
    """The settings of a UNet in diffusers' names, or of its encoder half (out_channels 0 then)."""
    levels = _count(state, r"down_blocks\.(\d+)\.")
    first = _tensor(state, "conv_in.weight")
    key = _tensor(state, "mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight")
    out = state.get("conv_out.weight")
    return UNetShape(
        in_channels=first.shape[1],
        out_channels=0 if out is None else out.shape[0],
        widths=tuple(
            _tensor(state, f"down_blocks.{i}.resnets.0.conv1.weight").shape[0]
            for i in range(levels)
        ),
        layers=_count(state, r"down_blocks\.0\.resnets\.(\d+)\."),
        attention=tuple(
            any(k.startswith(f"down_blocks.{i}.attentions.") for k in state) for i in range(levels)
        ),
        context=key.shape[1],
        linear=_tensor(state, "mid_block.attentions.0.proj_in.weight").ndim == 2,
        heads=heads,
    )


def build_unet(shape: UNetShape) -> UNet2DConditionModel:
    """The empty diffusers UNet of these settings."""
    from diffusers import UNet2DConditionModel

    return UNet2DConditionModel(
        in_channels=shape.in_channels,
        out_channels=shape.out_channels,
        block_out_channels=shape.widths,
        layers_per_block=shape.layers,
        down_block_types=shape.down_types,
        up_block_types=shape.up_types,
        cross_attention_dim=shape.context,
        attention_head_dim=shape.heads,
        use_linear_projection=shape.linear,
    )


def build_vae(
    state: Mapping[str, Tensor], *, groups: int = 32, factor: float = 0.18215
) -> AutoencoderKL:
    """The empty diffusers autoencoder whose tensors have these names and shapes.

    groups: of its norms. factor: what its latents are multiplied by; SDXL's is 0.13025.
    """
    from diffusers import AutoencoderKL

    levels = _count(state, r"encoder\.down_blocks\.(\d+)\.")
    return AutoencoderKL(
        in_channels=_tensor(state, "encoder.conv_in.weight").shape[1],
        out_channels=_tensor(state, "decoder.conv_out.weight").shape[0],
        latent_channels=_tensor(state, "decoder.conv_in.weight").shape[1],
        block_out_channels=tuple(
            _tensor(state, f"encoder.down_blocks.{i}.resnets.0.conv1.weight").shape[0]
            for i in range(levels)
        ),
        layers_per_block=_count(state, r"encoder\.down_blocks\.0\.resnets\.(\d+)\."),
        norm_num_groups=groups,
        scaling_factor=factor,
        down_block_types=("DownEncoderBlock2D",) * levels,
        up_block_types=("UpDecoderBlock2D",) * levels,
    )


def _count(state: Mapping[str, Tensor], pattern: str) -> int:
    found = [int(match[1]) for key in state if (match := re.match(pattern, key))]
    return max(found, default=-1) + 1


def _tensor(state: Mapping[str, Tensor], key: str) -> Tensor:
    if key not in state:
        raise BadWeights(
            f"The file lacks {key}, so it is not the network that is needed here.",
            "Choose the weights that belong to this method and version.",
        )
    return state[key]
