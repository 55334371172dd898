"""TinyViT against a restatement that attends pixel by pixel, and its file."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.nets.tiny_vit.convert import load_tiny_vit
from intarsia.core.engine.nets.tiny_vit.network import (
    AttentionLevel,
    Merging,
    WindowAttention,
    WindowBlock,
)
from intarsia.core.wire.errors import BadWeights
from random_networks import TINY_VIT, filled, mobile_sam_file, random_tiny_vit


def _attention(x: Tensor, unit: WindowAttention, window: int) -> Tensor:
    """(window^2, C) tokens, one head and one pair at a time."""
    tokens = F.layer_norm(x, x.shape[-1:], unit.norm.weight, unit.norm.bias, 1e-5)
    mixed = F.linear(tokens, unit.qkv.weight, unit.qkv.bias)
    width = x.shape[-1] // unit.heads
    heads = []
    for head in range(unit.heads):
        q, k, v = (mixed[:, 3 * width * head :][:, i * width :][:, :width] for i in range(3))
        scores = q @ k.T * width**-0.5
        for a in range(window * window):
            for b in range(window * window):
                dy, dx = abs(a // window - b // window), abs(a % window - b % window)
                scores[a, b] += unit.attention_biases[head, dy * window + dx]
        heads.append(scores.softmax(1) @ v)
    return F.linear(torch.cat(heads, 1), unit.proj.weight, unit.proj.bias)


def test_a_block_is_what_the_paper_says() -> None:
    window = 3
    block = filled(WindowBlock(8, AttentionLevel(1, 2, window, 12)), seed=2)
    x = torch.randn(1, 5, 4, 8, generator=torch.Generator().manual_seed(0))
    padded = torch.zeros(6, 6, 8)
    padded[:5, :4] = x[0]
    attended = torch.zeros_like(padded)
    for top in (0, 3):
        for left in (0, 3):
            tile = padded[top : top + 3, left : left + 3].reshape(9, 8)
            done = _attention(tile, block.attn, window).reshape(3, 3, 8)
            attended[top : top + 3, left : left + 3] = done
    t = x[0] + attended[:5, :4]
    conv = block.local_conv
    grid = F.conv2d(t.permute(2, 0, 1)[None], conv.c.weight, padding=1, groups=8)
    grid = F.batch_norm(
        grid, conv.bn.running_mean, conv.bn.running_var, conv.bn.weight, conv.bn.bias, eps=1e-5
    )
    t = grid[0].permute(1, 2, 0)
    normed = F.layer_norm(t, (8,), block.mlp.norm.weight, block.mlp.norm.bias, 1e-5)
    t = t + block.mlp.fc2(F.gelu(block.mlp.fc1(normed)))
    assert torch.allclose(block(x)[0], t, atol=1e-5)


def test_only_a_magic_width_keeps_the_resolution() -> None:
    x = torch.zeros(1, 4, 8, 8)
    assert filled(Merging(4, 320), 0)(x).shape[-1] == 8
    assert filled(Merging(4, 160), 0)(x).shape[-1] == 4


def test_the_embedding_has_the_grid_that_sam_expects() -> None:
    network = random_tiny_vit()
    assert network.grid == 64
    assert len(network.blocks) == 5


def test_the_file_must_hold_its_classifier() -> None:
    state = mobile_sam_file()
    network = load_tiny_vit(state, source="mobile_sam.pt", image_px=128)
    assert network.shape.widths == TINY_VIT.widths
    assert network.shape.levels == TINY_VIT.levels
    assert network(torch.zeros(1, 3, 128, 128)).shape == (1, 16, 8, 8)
    del state["image_encoder.head.weight"]
    with pytest.raises(BadWeights, match=r"head\.weight"):
        load_tiny_vit(state, source="mobile_sam.pt")
    with pytest.raises(BadWeights):
        load_tiny_vit({"image_encoder.pos_embed": torch.zeros(1)}, source="sam.pt")
