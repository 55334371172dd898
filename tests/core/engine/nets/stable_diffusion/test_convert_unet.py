"""The UNet's key table against the published list."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.nets.stable_diffusion.convert_unet import (
    convert_unet,
    layers_per_level,
    rename,
)
from intarsia.core.wire.errors import BadWeights


@pytest.mark.parametrize(
    ("original", "ours"),
    [
        ("time_embed.2.bias", "time_embedding.linear_2.bias"),
        ("input_blocks.0.0.weight", "conv_in.weight"),
        ("input_blocks.3.0.op.weight", "down_blocks.0.downsamplers.0.conv.weight"),
        ("input_blocks.5.0.in_layers.2.bias", "down_blocks.1.resnets.1.conv1.bias"),
        ("input_blocks.11.0.skip_connection.bias", "down_blocks.3.resnets.1.conv_shortcut.bias"),
        (
            "input_blocks.8.1.transformer_blocks.0.attn2.to_k.weight",
            "down_blocks.2.attentions.1.transformer_blocks.0.attn2.to_k.weight",
        ),
        ("middle_block.1.proj_in.weight", "mid_block.attentions.0.proj_in.weight"),
        ("middle_block.2.emb_layers.1.weight", "mid_block.resnets.1.time_emb_proj.weight"),
        ("output_blocks.2.1.conv.weight", "up_blocks.0.upsamplers.0.conv.weight"),
        ("output_blocks.5.2.conv.bias", "up_blocks.1.upsamplers.0.conv.bias"),
        ("output_blocks.4.1.norm.weight", "up_blocks.1.attentions.1.norm.weight"),
        ("output_blocks.11.0.out_layers.0.weight", "up_blocks.3.resnets.2.norm2.weight"),
        ("out.2.weight", "conv_out.weight"),
        ("something.else", "something.else"),
    ],
)
def test_names(original: str, ours: str) -> None:
    assert rename(original, layers=2) == ours


def test_the_depth_is_read_off_the_file() -> None:
    assert layers_per_level(["input_blocks.6.0.op.weight", "input_blocks.3.0.op.weight"]) == 2
    assert layers_per_level(["input_blocks.2.0.op.weight"]) == 1


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(BadWeights, match="CompVis"):
        convert_unet({"down_blocks.0.resnets.0.norm1.weight": torch.ones(1)})
