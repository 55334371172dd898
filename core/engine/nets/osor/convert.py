"""Owns OSOR's published files: the amendment of SDXL inpainting's UNet, and the UNet's settings.

The base is diffusers' SDXL inpainting UNet; the amendment is a rank-256 LoRA, with the last
convolution widened from 4 to 5 channels stored whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from diffusers import UNet2DConditionModel
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.lora import amended
from intarsia.core.engine.compute.weights import State
from intarsia.core.wire.errors import BadWeights

_TRAINING_PREFIX = re.compile(r"^(?:(?:module|_orig_mod)\.)*unet\.(?:(?:module|_orig_mod)\.)*")
_SDXL_HEAD_WIDTH = 64
_PUBLISHED_GROUPS = 32
_SIZES = 6  # numbers that tell the network the picture's size and crop
_GET = "Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it."


def load_osor(
    base: Mapping[str, Tensor],
    amendment: Mapping[str, Tensor],
    *,
    source: str,
    pooled: int,
    heads: Sequence[int] | None = None,
    groups: int = _PUBLISHED_GROUPS,
) -> UNet2DConditionModel:
    """The UNet in diffusers' names, amended: 9 channels in, noise and an alpha logit out.

    `pooled`: width of the pooled instruction. `heads`: per level, where they are not those of the
    published width. `groups`: of the norms.
    Raises BadWeights naming `source`.
    """
    own = {_TRAINING_PREFIX.sub("", key): tensor for key, tensor in amendment.items()}
    state = amended(base, own, source=source)
    return filled_network(
        lambda: build_osor(state, pooled=pooled, heads=heads, groups=groups), state, source=source
    )


def build_osor(
    state: State,
    *,
    pooled: int,
    heads: Sequence[int] | None = None,
    groups: int = _PUBLISHED_GROUPS,
) -> UNet2DConditionModel:
    """The empty network that an amended state fits."""
    try:
        widths = _widths(state)
        layers = 1 + _last(state, r"down_blocks\.0\.resnets\.(\d+)\.")
        depths = [_depth(state, place) for place in range(len(widths))]
        context = state["mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight"].shape[1]
        linear = state["mid_block.attentions.0.proj_in.weight"].ndim == 2
        added = state["add_embedding.linear_1.weight"].shape[1]
    except (KeyError, IndexError) as error:
        raise BadWeights(f"The file is no SDXL UNet: it lacks {error}.", _GET) from error
    down = tuple("CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in depths)
    up = tuple("CrossAttnUpBlock2D" if depth else "UpBlock2D" for depth in reversed(depths))
    return UNet2DConditionModel(
        in_channels=state["conv_in.weight"].shape[1],
        out_channels=state["conv_out.weight"].shape[0],
        block_out_channels=widths,
        layers_per_block=layers,
        down_block_types=down,
        up_block_types=up,
        transformer_layers_per_block=tuple(depth or 1 for depth in depths),
        attention_head_dim=tuple(heads or (max(1, w // _SDXL_HEAD_WIDTH) for w in widths)),
        cross_attention_dim=context,
        use_linear_projection=linear,
        addition_embed_type="text_time",
        addition_time_embed_dim=(added - pooled) // _SIZES,
        projection_class_embeddings_input_dim=added,
        norm_num_groups=groups,
    )


def _widths(state: Mapping[str, Tensor]) -> tuple[int, ...]:
    levels = 1 + _last(state, r"down_blocks\.(\d+)\.")
    return tuple(state[f"down_blocks.{i}.resnets.0.conv1.weight"].shape[0] for i in range(levels))


def _depth(state: Mapping[str, Tensor], place: int) -> int:
    """Transformer blocks in each attention of a level; 0 for a level without."""
    pattern = rf"down_blocks\.{place}\.attentions\.0\.transformer_blocks\.(\d+)\."
    return 1 + _last(state, pattern)


def _last(state: Mapping[str, Tensor], pattern: str) -> int:
    numbers = [int(match[1]) for key in state if (match := re.match(pattern, key))]
    return max(numbers, default=-1)
