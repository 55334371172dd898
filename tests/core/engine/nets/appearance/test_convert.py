"""DINOv2 in its hub layout becomes the same network here, and VGG keeps what is used."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.appearance.convert import (
    convert_dinov2,
    convert_vgg,
    dino_shape,
    resized_positions,
)
from intarsia.core.wire.errors import BadWeights


def test_the_joint_projection_is_cut_in_thirds() -> None:
    weight = torch.arange(9.0)[:, None].expand(9, 3)
    converted = convert_dinov2({"blocks.7.attn.qkv.weight": weight})
    for number, name in enumerate("qkv"):
        part = converted[f"encoder.layer.7.attention.{name}_proj.weight"]
        assert part[:, 0].tolist() == [3.0 * number, 3.0 * number + 1, 3.0 * number + 2]


@pytest.mark.parametrize(
    ("original", "ours"),
    [
        ("blocks.0.attn.proj.bias", "encoder.layer.0.attention.o_proj.bias"),
        ("blocks.3.ls1.gamma", "encoder.layer.3.layer_scale1.lambda1"),
        ("blocks.11.mlp.fc2.weight", "encoder.layer.11.mlp.fc2.weight"),
        ("blocks.11.norm2.weight", "encoder.layer.11.norm2.weight"),
        ("patch_embed.proj.bias", "embeddings.patch_embeddings.projection.bias"),
        ("norm.weight", "layernorm.weight"),
        ("head.weight", "head.weight"),
    ],
)
def test_names(original: str, ours: str) -> None:
    assert list(convert_dinov2({original: torch.zeros(2)})) == [ours]


def test_positions_are_sampled_with_the_offset_scale() -> None:
    """A ramp along x shows where the samples lie: at (i + 0.5) * 37 / 16.1 - 0.5."""
    ramp = torch.arange(37.0).repeat(37)[None, :, None]
    positions = torch.cat([torch.full((1, 1, 1), -5.0), ramp], dim=1)
    resized = resized_positions(positions, 16)
    assert resized.shape == (1, 257, 1)
    assert resized[0, 0, 0] == -5.0
    grid = resized[0, 1:, 0].reshape(16, 16)
    places = (torch.arange(16) + 0.5) * 37 / 16.1 - 0.5
    assert torch.allclose(grid[5, 2:-2], places[2:-2], atol=0.05)
    plain = F.interpolate(ramp.reshape(1, 1, 37, 37), size=(16, 16), mode="bicubic")
    assert not torch.allclose(grid, plain[0, 0], atol=1e-3)


def test_a_grid_of_the_right_size_is_kept() -> None:
    positions = torch.randn(1, 257, 4, generator=torch.Generator().manual_seed(0))
    assert resized_positions(positions, 16) is positions


def test_other_files_are_refused() -> None:
    with pytest.raises(BadWeights, match="square"):
        resized_positions(torch.zeros(1, 8, 2), 16)
    with pytest.raises(BadWeights, match="DINOv2"):
        dino_shape({})


def test_only_the_used_blocks_of_the_vgg_are_kept(tiny_pair: dict[str, Tensor]) -> None:
    kept = convert_vgg(under(tiny_pair, "appearance_net_conc."))
    assert {k.rpartition(".")[0] for k in kept} == {
        "blocks.0.0",
        "blocks.0.2",
        "blocks.1.5",
        "blocks.1.7",
    }
