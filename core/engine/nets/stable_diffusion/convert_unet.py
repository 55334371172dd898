"""Owns the key tables of CompVis UNets: their tensor names, turned into those of diffusers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from diffusers import UNet2DConditionModel
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.nets.stable_diffusion.shapes import SD_HEADS, build_unet, unet_shape
from intarsia.core.wire.errors import BadWeights

_RESNET = {
    "in_layers.0": "norm1",
    "in_layers.2": "conv1",
    "emb_layers.1": "time_emb_proj",
    "out_layers.0": "norm2",
    "out_layers.3": "conv2",
    "skip_connection": "conv_shortcut",
}
_FIXED = {
    "time_embed.0": "time_embedding.linear_1",
    "time_embed.2": "time_embedding.linear_2",
    "input_blocks.0.0": "conv_in",
    "out.0": "conv_norm_out",
    "out.2": "conv_out",
}
_MIDDLE = {"0": "mid_block.resnets.0", "1": "mid_block.attentions.0", "2": "mid_block.resnets.1"}
_BLOCK = re.compile(r"(input_blocks|output_blocks)\.(\d+)\.(\d+)\.(.+)")


def convert_unet(state: Mapping[str, Tensor]) -> State:
    """A CompVis UNet's state, or its encoder half, under diffusers' names; shapes stay.

    Names outside the table are kept, so that whoever fills a network with them names them.
    """
    layers = layers_per_level(state)
    return {rename(key, layers=layers): tensor for key, tensor in state.items()}


def layers_per_level(names: Iterable[str]) -> int:
    """Residual blocks per level of the encoder, read off the first down-sampling block."""
    found = [re.fullmatch(r"input_blocks\.(\d+)\.0\.op\.weight", name) for name in names]
    down = [int(match[1]) for match in found if match]
    if not down:
        raise BadWeights(
            "The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).",
            "Choose the weights that belong to this method and version.",
        )
    return min(down) - 1


def rename(key: str, *, layers: int) -> str:
    """One CompVis tensor name -> diffusers' name; an unknown name comes back unchanged."""
    stem, _, leaf = key.rpartition(".")
    if stem in _FIXED:
        return f"{_FIXED[stem]}.{leaf}"
    if match := re.fullmatch(r"middle_block\.([012])\.(.+)", key):
        return f"{_MIDDLE[match[1]]}.{_inner(match[2])}"
    match = _BLOCK.fullmatch(key)
    if match is None:
        return key
    side, block, part, rest = match[1], int(match[2]), int(match[3]), match[4]
    if side == "input_blocks":
        return _input_name(block - 1, part, rest, layers=layers)
    level, index = divmod(block, layers + 1)
    if part > 0 and rest.startswith("conv."):
        return f"up_blocks.{level}.upsamplers.0.{rest}"
    return f"up_blocks.{level}.{_kind(part)}.{index}.{_inner(rest)}"


def load_unet(
    state: Mapping[str, Tensor], *, source: str, heads: int = SD_HEADS
) -> UNet2DConditionModel:
    """The UNet of a state in diffusers' names. Raises BadWeights naming `source`."""
    shape = unet_shape(state, heads=heads)
    return filled_network(lambda: build_unet(shape), state, source=source)


def _input_name(block: int, part: int, rest: str, *, layers: int) -> str:
    level, index = divmod(block, layers + 1)
    if index == layers:
        return f"down_blocks.{level}.downsamplers.0.{rest.replace('op.', 'conv.', 1)}"
    return f"down_blocks.{level}.{_kind(part)}.{index}.{_inner(rest)}"


def _kind(part: int) -> str:
    return "resnets" if part == 0 else "attentions"


def _inner(rest: str) -> str:
    stem, _, leaf = rest.rpartition(".")
    return f"{_RESNET[stem]}.{leaf}" if stem in _RESNET else rest
