"""Owns the ADM network with taps on its decoder: one forward gives noise, variance and features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from diffusers import UNet2DModel
from torch import Tensor, nn

from intarsia.core.wire.errors import BadWeights

FEATURE_BLOCKS = (5, 6, 7, 8, 12)  # of the decoder's 18 (arXiv 2112.03126, section 4)


@dataclass(frozen=True)
class AdmShape:
    """What an ADM network is made of, coarsest last; the arguments a network is built from."""

    in_channels: int
    out_channels: int
    channels: tuple[int, ...]  # per level
    attention: tuple[bool, ...]  # per level
    layers: int  # residual blocks per level on the way down, one more on the way up
    head_width: int

    @property
    def output_blocks(self) -> int:
        return len(self.channels) * (self.layers + 1)


@dataclass(frozen=True)
class Forward:
    """One look at x: noise and variance channels (B, 3, H, W) without gradient, decoder maps with.

    maps: float (B, C_i, h_i, w_i), one per tapped block, in the order of the blocks.
    """

    noise: Tensor
    fraction: Tensor
    maps: tuple[Tensor, ...]


class Adm(nn.Module):
    """A diffusers UNet2DModel wired as ADM (arXiv 2105.05233), whose decoder blocks are tapped."""

    def __init__(self, shape: AdmShape, *, blocks: Sequence[int] = FEATURE_BLOCKS) -> None:
        super().__init__()
        self.shape = shape
        self.unet = _unet(shape)
        self.requires_grad_(False).eval()
        self.blocks = tuple(sorted(blocks))
        self._maps: dict[int, Tensor] | None = None  # filled during a forward of ours only
        for block in self.blocks:
            self._tap(block)

    def forward(self, x: Tensor, timestep: int) -> Forward:
        """x: (B, 3, H, W) in [-1, 1] plus noise; timestep: 0..999 of the 1000-step schedule.

        Gradients are recorded up to the last tapped block and no further.
        """
        self._maps = {}
        recording = torch.is_grad_enabled()
        times = torch.full((len(x),), timestep, device=x.device)
        try:
            out = self.unet(x, times, return_dict=False)[0]
            maps = tuple(self._maps.values())
        finally:
            self._maps = None
            torch.set_grad_enabled(recording)
        noise, fraction = out.detach().float().chunk(2, dim=1)
        return Forward(noise, fraction, maps)

    @property
    def feature_width(self) -> int:
        """Channels of all tapped maps together."""
        widths = self.shape.channels[::-1]
        return sum(widths[block // (self.shape.layers + 1)] for block in self.blocks)

    def _tap(self, block: int) -> None:
        def keep(_module: nn.Module, _inputs: object, output: Tensor) -> None:
            if self._maps is None:
                return
            self._maps[block] = output
            if block == self.blocks[-1]:
                torch.set_grad_enabled(False)

        self.unet.get_submodule(block_name(self.shape, block)).register_forward_hook(keep)


def block_name(shape: AdmShape, block: int) -> str:
    """The diffusers module whose output is the output of ADM's decoder block."""
    if not 0 <= block < shape.output_blocks:
        raise BadWeights(
            f"This network has no decoder block {block}.",
            f"Choose feature blocks between 0 and {shape.output_blocks - 1}.",
        )
    level, j = divmod(block, shape.layers + 1)
    top = level == len(shape.channels) - 1
    if j == shape.layers and not top:
        return f"up_blocks.{level}"
    kind = "attentions" if shape.attention[::-1][level] else "resnets"
    return f"up_blocks.{level}.{kind}.{j}"


def _unet(shape: AdmShape) -> UNet2DModel:
    if shape.out_channels != 2 * shape.in_channels:
        raise BadWeights(
            "This network predicts no variance.",
            "Choose an ADM checkpoint trained with learned variance.",
        )
    down = ["AttnDownBlock2D" if a else "ResnetDownsampleBlock2D" for a in shape.attention]
    up = ["AttnUpBlock2D" if a else "ResnetUpsampleBlock2D" for a in shape.attention[::-1]]
    return UNet2DModel(
        in_channels=shape.in_channels,
        out_channels=shape.out_channels,
        layers_per_block=shape.layers,
        block_out_channels=shape.channels,
        down_block_types=tuple(down),
        up_block_types=tuple(up),
        downsample_type="resnet",
        upsample_type="resnet",
        attention_head_dim=shape.head_width,
        resnet_time_scale_shift="scale_shift",
        attn_norm_num_groups=32,  # without it the middle attention has no norm at all
        norm_eps=1e-5,
        freq_shift=0,
        flip_sin_to_cos=True,
    )
