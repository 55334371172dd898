"""Owns the key table of the control network in PAIR's checkpoint."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.nets.control_pair.network import ControlNetPair
from intarsia.core.engine.nets.stable_diffusion.convert_unet import layers_per_level, rename
from intarsia.core.engine.nets.stable_diffusion.shapes import SD_HEADS, unet_shape
from intarsia.core.wire.errors import BadWeights

_FIXED = {
    "input_hint_block.1": "controlnet_cond_embedding.conv_in",
    "input_hint_block.3": "controlnet_cond_embedding.conv_out",
    "middle_block_out.0": "controlnet_mid_block",
}
_HINT = re.compile(r"down_blocks\.(\d+)\.attentions\.\d+\..*\.obj_feats_map\.weight")


def convert_control(state: Mapping[str, Tensor]) -> State:
    """`control_model.*` of PAIR's checkpoint, without the prefix, under our network's names."""
    layers = layers_per_level(state)
    return {_rename(key, layers=layers): tensor for key, tensor in state.items()}


def build_control(state: Mapping[str, Tensor], *, heads: int = SD_HEADS) -> ControlNetPair:
    """The empty control network that a converted state fits."""
    hinted = sorted({int(match[1]) for key in state if (match := _HINT.fullmatch(key))})
    entry = state.get("controlnet_cond_embedding.conv_in.weight")
    hint = next((tensor for key, tensor in state.items() if _HINT.fullmatch(key)), None)
    if entry is None or hint is None:
        raise BadWeights(
            "The file's control network has no object hints.",
            "Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).",
        )
    return ControlNetPair(
        unet_shape(state, heads=heads),
        attention_hint=hint.shape[1],
        concat_hint=entry.shape[1],
        hinted=hinted,
    )


def load_control(
    state: Mapping[str, Tensor], *, source: str, heads: int = SD_HEADS
) -> ControlNetPair:
    """The control network of a converted state. Raises BadWeights naming `source`."""
    return filled_network(lambda: build_control(state, heads=heads), state, source=source)


def _rename(key: str, *, layers: int) -> str:
    stem, _, leaf = key.rpartition(".")
    if stem in _FIXED:
        return f"{_FIXED[stem]}.{leaf}"
    if match := re.fullmatch(r"zero_convs\.(\d+)\.0", stem):
        return f"controlnet_down_blocks.{match[1]}.{leaf}"
    return rename(key, layers=layers)
