"""The autoencoder's key table against the published list."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae


@pytest.mark.parametrize(
    ("original", "ours"),
    [
        (
            "encoder.down.1.block.0.nin_shortcut.bias",
            "encoder.down_blocks.1.resnets.0.conv_shortcut.bias",
        ),
        ("encoder.down.2.downsample.conv.bias", "encoder.down_blocks.2.downsamplers.0.conv.bias"),
        ("decoder.up.3.block.2.norm1.bias", "decoder.up_blocks.0.resnets.2.norm1.bias"),
        ("decoder.up.1.upsample.conv.bias", "decoder.up_blocks.2.upsamplers.0.conv.bias"),
        ("decoder.mid.block_2.conv1.bias", "decoder.mid_block.resnets.1.conv1.bias"),
        ("encoder.mid.attn_1.proj_out.bias", "encoder.mid_block.attentions.0.to_out.0.bias"),
        ("encoder.norm_out.bias", "encoder.conv_norm_out.bias"),
        ("quant_conv.bias", "quant_conv.bias"),
    ],
)
def test_names(original: str, ours: str) -> None:
    top = "decoder.up.3.block.0.norm1.weight"  # says that there are four levels
    converted = convert_vae({original: torch.zeros(1), top: torch.zeros(1)})
    assert ours in converted


def test_attention_becomes_matrices_and_convolutions_stay() -> None:
    converted = convert_vae(
        {
            "encoder.mid.attn_1.q.weight": torch.ones(3, 3, 1, 1),
            "quant_conv.weight": torch.ones(8, 8, 1, 1),
        }
    )
    assert converted["encoder.mid_block.attentions.0.to_q.weight"].shape == (3, 3)
    assert converted["quant_conv.weight"].shape == (8, 8, 1, 1)
