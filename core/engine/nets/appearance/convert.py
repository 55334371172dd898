"""Owns the key tables of both networks, and DINOv2's position grid as its own code resizes it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.nets.appearance.network import DinoAppearance, DinoShape, VggRelu22
from intarsia.core.wire.errors import BadWeights

_HEAD_WIDTH = 64  # of every published DINOv2
_OFFSET = 0.1  # DINOv2 adds it to the target side before it divides; it shifts the samples a little
_MASK = "embeddings.mask_token"
_FIXED = {
    "cls_token": "embeddings.cls_token",
    "mask_token": _MASK,
    "patch_embed.proj.weight": "embeddings.patch_embeddings.projection.weight",
    "patch_embed.proj.bias": "embeddings.patch_embeddings.projection.bias",
    "norm.weight": "layernorm.weight",
    "norm.bias": "layernorm.bias",
}
_PARTS = {
    "attn.proj": "attention.o_proj",
    "ls1.gamma": "layer_scale1.lambda1",
    "ls2.gamma": "layer_scale2.lambda1",
}
_BLOCK = re.compile(r"blocks\.(\d+)\.(.+)")


def convert_dinov2(state: Mapping[str, Tensor], *, side: int = 16) -> State:
    """A DINOv2 in its hub's layout under transformers' names, for inputs of side x side patches."""
    converted: State = {}
    for key, tensor in state.items():
        match = _BLOCK.fullmatch(key)
        if key == "pos_embed":
            converted["embeddings.position_embeddings"] = resized_positions(tensor, side)
        elif match is None:
            converted[_FIXED.get(key, key)] = tensor
        else:
            converted |= _block(f"encoder.layer.{match[1]}", match[2], tensor)
    return converted


def dino_shape(state: Mapping[str, Tensor]) -> DinoShape:
    """The settings of a DINOv2 in transformers' names, read off its shapes."""
    patches = state.get("embeddings.patch_embeddings.projection.weight")
    hidden = state.get("encoder.layer.0.mlp.fc1.weight")
    if patches is None or hidden is None:
        raise BadWeights(
            "The file holds no DINOv2 with plain MLPs.",
            "Choose the weights that belong to this method and version.",
        )
    numbers = [int(m[1]) for key in state if (m := re.match(r"encoder\.layer\.(\d+)\.", key))]
    width = patches.shape[0]
    return DinoShape(
        width=width,
        layers=max(numbers) + 1,
        heads=max(1, width // _HEAD_WIDTH),
        patch=patches.shape[-1],
        mlp_ratio=hidden.shape[0] // width,
    )


def load_dino(state: Mapping[str, Tensor], *, source: str) -> DinoAppearance:
    """The network of a DINOv2 in transformers' names. Raises BadWeights naming `source`."""
    shape = dino_shape(state)
    below = {f"model.{key}": tensor for key, tensor in state.items()}
    if _MASK not in state:  # only training reads it, and some files leave it out
        below[f"model.{_MASK}"] = torch.zeros(1, shape.width)
    return filled_network(lambda: DinoAppearance(shape), below, source=source)


def convert_vgg(state: Mapping[str, Tensor]) -> State:
    """`appearance_net_conc.*` without the prefix: the two blocks in use, nothing else."""
    return {k: v for k, v in state.items() if re.match(r"blocks\.[01]\.", k)}


def load_vgg(state: Mapping[str, Tensor], *, source: str) -> VggRelu22:
    """The network of a converted state. Raises BadWeights naming `source`."""
    return filled_network(VggRelu22, state, source=source)


def resized_positions(positions: Tensor, side: int) -> Tensor:
    """Position embeddings (1, 1 + n*n, C) -> (1, 1 + side*side, C), as DINOv2 samples them."""
    count = positions.shape[1] - 1
    old = round(count**0.5)
    if old * old != count:
        raise BadWeights(
            f"DINOv2's {count} positions are no square grid.", "Get the published weights."
        )
    if old == side:
        return positions
    grid = positions[:, 1:].transpose(1, 2).reshape(1, -1, old, old)
    scale = (side + _OFFSET) / old
    grid = F.interpolate(grid, scale_factor=(scale, scale), mode="bicubic", align_corners=False)
    return torch.cat([positions[:, :1], grid.flatten(2).transpose(1, 2)], dim=1)


def _block(layer: str, rest: str, tensor: Tensor) -> State:
    stem, _, leaf = rest.rpartition(".")
    if stem == "attn.qkv":
        thirds = zip("qkv", tensor.chunk(3), strict=True)
        return {f"{layer}.attention.{name}_proj.{leaf}": part for name, part in thirds}
    if rest in _PARTS:
        return {f"{layer}.{_PARTS[rest]}": tensor}
    return {f"{layer}.{_PARTS.get(stem, stem)}.{leaf}": tensor}
