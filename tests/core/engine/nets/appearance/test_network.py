"""Appearance networks give the published feature maps."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.appearance.convert import (
    convert_dinov2,
    convert_vgg,
    load_dino,
    load_vgg,
)
from intarsia.core.engine.nets.appearance.network import (
    normalise_imagenet,
)

State = dict[str, Tensor]


def _picture(height: int, width: int) -> Tensor:
    return torch.rand(1, 3, height, width, generator=torch.Generator().manual_seed(3)) * 2 - 1


def test_normalisation_is_that_of_imagenet() -> None:
    grey = normalise_imagenet(torch.zeros(1, 3, 1, 1))
    wanted = [(0.5 - 0.485) / 0.229, (0.5 - 0.456) / 0.224, (0.5 - 0.406) / 0.225]
    assert grey.flatten().tolist() == pytest.approx(wanted)


@torch.no_grad()
def test_vgg_is_relu2_2_of_the_normalised_then_resized_picture(tiny_pair: State) -> None:
    weights = convert_vgg(under(tiny_pair, "appearance_net_conc."))
    net = load_vgg(weights, source="tiny")
    picture = _picture(40, 56)
    x = F.interpolate(normalise_imagenet(picture), (224, 224), mode="bilinear")
    for key in ("0.0", "0.2", "1.5", "1.7"):
        if key == "1.5":
            x = F.max_pool2d(x, 2)
        x = F.conv2d(x, weights[f"blocks.{key}.weight"], weights[f"blocks.{key}.bias"], padding=1)
        x = x.relu()
    features = net(picture)
    assert features.shape == (1, 128, 112, 112)
    assert torch.allclose(features, x, atol=1e-4)


@torch.no_grad()
def test_dino_tokens_are_those_of_its_own_layout(tiny_pair: State) -> None:
    """A restatement on the hub's names: attention from the joint projection, layer scales."""
    hub = under(tiny_pair, "appearance_net_ca.model.")
    state = convert_dinov2(hub)
    net = load_dino(state, source="tiny")
    picture = _picture(64, 96)
    got = net(picture, layers=(0, 2))
    x = normalise_imagenet(F.interpolate(picture, (224, 224), mode="bicubic"))
    x = F.conv2d(x, hub["patch_embed.proj.weight"], hub["patch_embed.proj.bias"], stride=14)
    x = torch.cat([hub["cls_token"], x.flatten(2).transpose(1, 2)], dim=1)
    x = x + state["embeddings.position_embeddings"]
    for layer in range(3):
        x = _hub_block(x, under(hub, f"blocks.{layer}."), heads=net.shape.heads)
        if layer in (0, 2):
            tokens = F.layer_norm(x, x.shape[-1:], hub["norm.weight"], hub["norm.bias"], 1e-6)
            wanted = tokens[:, 1:].transpose(1, 2).reshape(1, -1, 16, 16)
            assert torch.allclose(got[layer // 2], wanted, atol=1e-4)


def _hub_block(x: Tensor, w: State, *, heads: int) -> Tensor:
    def norm(name: str) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], 1e-6)

    count, width = x.shape[1:]
    joint = F.linear(norm("norm1"), w["attn.qkv.weight"], w["attn.qkv.bias"])
    q, k, v = joint.reshape(1, count, 3, heads, width // heads).permute(2, 0, 3, 1, 4)
    mixed = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(1, count, width)
    x = x + w["ls1.gamma"] * F.linear(mixed, w["attn.proj.weight"], w["attn.proj.bias"])
    hidden = F.gelu(F.linear(norm("norm2"), w["mlp.fc1.weight"], w["mlp.fc1.bias"]))
    return x + w["ls2.gamma"] * F.linear(hidden, w["mlp.fc2.weight"], w["mlp.fc2.bias"])
