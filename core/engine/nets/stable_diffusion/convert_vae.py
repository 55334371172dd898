"""Owns the key table of CompVis autoencoders: their tensor names, turned into diffusers' names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from diffusers import AutoencoderKL
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.nets.stable_diffusion.shapes import build_vae

_ATTENTION = {
    "norm": "group_norm",
    "q": "to_q",
    "k": "to_k",
    "v": "to_v",
    "proj_out": "to_out.0",
}
_TRAINING = "loss."
_LEVEL = re.compile(r"(encoder|decoder)\.(down|up)\.(\d+)\.(.+)")
_MIDDLE = re.compile(r"(encoder|decoder)\.mid\.(block_1|block_2|attn_1)\.(.+)")


def convert_vae(state: Mapping[str, Tensor]) -> State:
    """A CompVis KL autoencoder's state under diffusers' names.

    Attention's 1x1 convolutions (C, C, 1, 1) become matrices (C, C); other shapes stay. What
    training judged it by (`loss.*`) is dropped. Names outside the table are kept, so that whoever
    fills a network with them names them.
    """
    ups = [int(m[3]) for key in state if (m := _LEVEL.fullmatch(key)) and m[2] == "up"]
    top = max(ups, default=0)
    converted: State = {}
    for key, tensor in state.items():
        if key.startswith(_TRAINING):
            continue
        name = _rename(key, top=top)
        is_projection = ".attentions." in name and tensor.ndim == 4
        converted[name] = tensor[:, :, 0, 0] if is_projection else tensor
    return converted


def load_vae(state: Mapping[str, Tensor], *, source: str) -> AutoencoderKL:
    """The autoencoder of a state in diffusers' names. Raises BadWeights naming `source`."""
    return filled_network(lambda: build_vae(state), state, source=source)


def _rename(key: str, *, top: int) -> str:
    """One name -> diffusers' name. top: the number of the decoder's last level, where it begins."""
    if match := _MIDDLE.fullmatch(key):
        side, part, rest = match[1], match[2], match[3]
        if part == "attn_1":
            stem, _, leaf = rest.rpartition(".")
            return f"{side}.mid_block.attentions.0.{_ATTENTION.get(stem, stem)}.{leaf}"
        return f"{side}.mid_block.resnets.{int(part[-1]) - 1}.{_resnet(rest)}"
    if match := _LEVEL.fullmatch(key):
        side, way, level, rest = match[1], match[2], int(match[3]), match[4]
        number = level if way == "down" else top - level
        rest = re.sub(r"^block\.", "resnets.", rest)
        rest = re.sub(r"^(down|up)sample\.", r"\1samplers.0.", rest)
        return f"{side}.{way}_blocks.{number}.{_resnet(rest)}"
    return re.sub(r"^(encoder|decoder)\.norm_out\.", r"\1.conv_norm_out.", key)


def _resnet(rest: str) -> str:
    return rest.replace("nin_shortcut.", "conv_shortcut.")
