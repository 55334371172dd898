"""Owns the key tables of Paint by Example's exemplar encoder, published in two layouts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State, under
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder, ExemplarShape
from intarsia.core.engine.nets.stable_diffusion.convert_clip import (
    CLIP_HEAD_WIDTH,
    flatten_tower,
    layer_count,
)
from intarsia.core.wire.errors import BadWeights

_PARTS = {
    "attn.c_proj": "attn1.to_out.0",
    "ln_1": "norm1",
    "ln_2": "norm3",
    "mlp.c_fc": "ff.net.0.proj",
    "mlp.c_proj": "ff.net.2",
}
_BLOCK = re.compile(r"mapper\.resblocks\.(\d+)\.(.+)\.(weight|bias)")


def convert_original(state: Mapping[str, Tensor]) -> State:
    """The encoder's parts of the original `model.ckpt` state, under the network's names."""
    stage = under(state, "cond_stage_model.")
    tower = {f"model.{k}": v for k, v in flatten_tower(under(stage, "transformer.")).items()}
    top = {k: v for k, v in state.items() if k.startswith("proj_out.")}
    if "learnable_vector" in state:
        top["uncond_vector"] = state["learnable_vector"]
    return tower | convert_mapper(stage) | top


def convert_mapper(state: Mapping[str, Tensor]) -> State:
    """`mapper.*`, `final_ln.*` and `proj_out.*` of the original layout, whatever else is there."""
    converted: State = {}
    for key, tensor in state.items():
        if match := _BLOCK.fullmatch(key):
            block, part, leaf = f"mapper.blocks.{match[1]}", match[2], match[3]
            if part == "attn.c_qkv":
                for name, third in zip("qkv", tensor.chunk(3), strict=True):
                    converted[f"{block}.attn1.to_{name}.{leaf}"] = third
            else:
                converted[f"{block}.{_PARTS.get(part, part)}.{leaf}"] = tensor
        elif key.startswith("final_ln."):
            converted[key.replace("final_ln.", "final_layer_norm.")] = tensor
        elif key.startswith("proj_out."):
            converted[key] = tensor
    return converted


def convert_folder(state: Mapping[str, Tensor]) -> State:
    """The published `image_encoder` folder's state, under the network's names."""
    return flatten_tower(state)


def exemplar_shape(state: Mapping[str, Tensor], *, heads: int | None = None) -> ExemplarShape:
    """The settings of a converted encoder, read off its shapes."""
    patches = state.get("model.embeddings.patch_embedding.weight")
    places = state.get("model.embeddings.position_embedding.weight")
    hidden = state.get("model.encoder.layers.0.mlp.fc1.weight")
    out = state.get("proj_out.weight")
    if patches is None or places is None or hidden is None or out is None:
        raise BadWeights(
            "The file holds no exemplar encoder of Paint by Example.",
            "Choose the weights that belong to this method and version.",
        )
    width, patch = patches.shape[0], patches.shape[-1]
    numbers = [int(m[1]) for key in state if (m := re.match(r"mapper\.blocks\.(\d+)\.", key))]
    return ExemplarShape(
        width=width,
        hidden=hidden.shape[0],
        layers=layer_count(state, prefix="model."),
        heads=heads or max(1, width // CLIP_HEAD_WIDTH),
        patch=patch,
        image=patch * round((places.shape[0] - 1) ** 0.5),
        blocks=max(numbers, default=-1) + 1,
        out=out.shape[0],
    )


def load_exemplar_encoder(
    state: Mapping[str, Tensor], *, source: str, heads: int | None = None
) -> ExemplarEncoder:
    """The encoder of a converted state. Raises BadWeights naming `source`.

    `heads`: of its tower, where they are not those of the published width.
    """
    shape = exemplar_shape(state, heads=heads)
    return filled_network(lambda: ExemplarEncoder(shape), state, source=source)
