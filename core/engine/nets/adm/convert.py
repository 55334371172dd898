"""Owns the key table that turns a published ADM file into a diffusers UNet2DModel.

The layout is that of guided-diffusion (arXiv 2105.05233): numbered `input_blocks`, `middle_block`
and `output_blocks`. Everything but the head width can be read from the shapes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from intarsia.core.engine.compute.filled_network import unfilled_network
from intarsia.core.engine.compute.weights import State, fill
from intarsia.core.engine.nets.adm.network import Adm, AdmShape
from intarsia.core.wire.errors import BadWeights

_RES = {
    "in_layers.0": "norm1",
    "in_layers.2": "conv1",
    "emb_layers.1": "time_emb_proj",
    "out_layers.0": "norm2",
    "out_layers.3": "conv2",
    "skip_connection": "conv_shortcut",
}
_ATTENTION = {"norm": "group_norm", "proj_out": "to_out.0"}
_TOP = {
    "time_embed.0": "time_embedding.linear_1",
    "time_embed.2": "time_embedding.linear_2",
    "input_blocks.0.0": "conv_in",
    "out.0": "conv_norm_out",
    "out.2": "conv_out",
}
_MIDDLE = {"0": "mid_block.resnets.0", "1": "mid_block.attentions.0", "2": "mid_block.resnets.1"}
_BLOCK = re.compile(r"(input_blocks|middle_block|output_blocks)\.(\d+)\.(.+)")


def head_width_of(base: int) -> int:
    """The head width of the published networks, and half of the base width for small ones."""
    return min(64, max(1, base // 2))


def read_shape(state: Mapping[str, Tensor], *, head_width: int | None = None) -> AdmShape:
    """The network a state dict in ADM's layout belongs to; head_width, if not by `head_width_of`.

    Raises BadWeights when this is not an ADM state dict.
    """
    try:
        base, in_channels = state["input_blocks.0.0.weight"].shape[:2]
        layers = _layers(state)
        levels = _count(state, "output_blocks") // (layers + 1)
        firsts = [1 + level * (layers + 1) for level in range(levels)]
        return AdmShape(
            in_channels=in_channels,
            out_channels=state["out.2.weight"].shape[0],
            channels=tuple(
                state[f"input_blocks.{n}.0.out_layers.3.weight"].shape[0] for n in firsts
            ),
            attention=tuple(f"input_blocks.{n}.1.qkv.weight" in state for n in firsts),
            layers=layers,
            head_width=head_width or head_width_of(base),
        )
    except KeyError as error:
        raise BadWeights(
            f"This is no ADM network: {error.args[0]} is missing.",
            "Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.",
        ) from error


def convert_adm(state: Mapping[str, Tensor], shape: AdmShape) -> State:
    """ADM's tensors under diffusers' names; names it does not know are kept, to be reported."""
    converted: State = {}
    for key, tensor in state.items():
        name, leaf = key.rsplit(".", 1) if "." in key else ("", key)
        if name in _TOP:
            converted[f"{_TOP[name]}.{leaf}"] = tensor
        elif match := _BLOCK.fullmatch(name):
            converted |= _block(match.groups(), leaf, tensor, shape)
        else:
            converted[key] = tensor
    return converted


def load_adm(state: Mapping[str, Tensor], *, source: str, head_width: int | None = None) -> Adm:
    """The network of a state dict in ADM's published layout."""
    shape = read_shape(state, head_width=head_width)
    net = unfilled_network(lambda: Adm(shape))
    fill(net.unet, convert_adm(state, shape), source=source)
    return net


def _block(place: tuple[str, ...], leaf: str, tensor: Tensor, shape: AdmShape) -> State:
    side, number, rest = place
    if side == "middle_block":
        target, inner = _MIDDLE.get(number, f"{side}.{number}"), rest
    else:
        slot, _, inner = rest.partition(".")
        walk = _down if side == "input_blocks" else _up
        target = walk(int(number), int(slot), inner, shape)
    if inner == "qkv":
        return _split_qkv(target, leaf, tensor, shape.head_width)
    if inner in _ATTENTION:
        squeezed = tensor.flatten(1) if tensor.ndim == 3 else tensor
        return {f"{target}.{_ATTENTION[inner]}.{leaf}": squeezed}
    return {f"{target}.{_RES.get(inner, inner)}.{leaf}": tensor}


def _down(number: int, slot: int, _inner: str, shape: AdmShape) -> str:
    level, j = divmod(number - 1, shape.layers + 1)
    if j == shape.layers:
        return f"down_blocks.{level}.downsamplers.0"
    return f"down_blocks.{level}.{'attentions' if slot else 'resnets'}.{j}"


def _up(number: int, slot: int, inner: str, shape: AdmShape) -> str:
    level, j = divmod(number, shape.layers + 1)
    if slot and inner in _RES:
        return f"up_blocks.{level}.upsamplers.0"
    return f"up_blocks.{level}.{'attentions' if slot else 'resnets'}.{j}"


def _split_qkv(target: str, leaf: str, tensor: Tensor, head_width: int) -> State:
    """ADM's legacy order: rows grouped per head as [q | k | v]; (3C, C, 1) or (3C,)."""
    channels = tensor.shape[0] // 3
    if channels % head_width:
        raise BadWeights(
            f"Attention of {channels} channels cannot be cut into heads of {head_width}.",
            "Choose the weights that belong to this method and version.",
        )
    heads = tensor.reshape(channels // head_width, 3, head_width, *tensor.shape[1:2])
    return {
        f"{target}.to_{part}.{leaf}": heads[:, i].reshape(channels, *tensor.shape[1:2])
        for i, part in enumerate("qkv")
    }


def _layers(state: Mapping[str, Tensor]) -> int:
    """The first output block that ends with an up-sampling residual block is the level's last."""
    for number in range(_count(state, "output_blocks")):
        if any(f"output_blocks.{number}.{slot}.in_layers.0.weight" in state for slot in (1, 2)):
            return number
    raise KeyError("output_blocks.*.in_layers of an up-sampling block")


def _count(state: Mapping[str, Tensor], side: str) -> int:
    numbers = {int(key.split(".")[1]) for key in state if key.startswith(f"{side}.")}
    return len(numbers)
