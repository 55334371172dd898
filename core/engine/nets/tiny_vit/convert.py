"""Owns MobileSAM's published file: which part is the encoder, its settings, and what is unused."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State, under
from intarsia.core.engine.nets.tiny_vit.network import (
    IMAGE_PX,
    AttentionLevel,
    TinyVit,
    TinyVitShape,
)
from intarsia.core.wire.errors import BadWeights

PREFIX = "image_encoder."
_UNUSED = ("norm_head.weight", "norm_head.bias", "head.weight", "head.bias")  # a classifier
_GET = "Choose mobile_sam.pt, as its authors publish it."


def load_tiny_vit(state: Mapping[str, Tensor], *, source: str, image_px: int = IMAGE_PX) -> TinyVit:
    """The encoder of a file of MobileSAM. Raises BadWeights naming `source`.

    The classifier that the file also holds must be there, and is dropped.
    """
    own = convert_tiny_vit(state, source=source)
    shape = tiny_vit_shape(own, source=source, image_px=image_px)
    return filled_network(lambda: TinyVit(shape), own, source=source)


def convert_tiny_vit(state: Mapping[str, Tensor], *, source: str) -> State:
    """`image_encoder.*` without its prefix and its classifier."""
    own = under(state, PREFIX)
    lacking = [key for key in _UNUSED if key not in own]
    if lacking:
        raise BadWeights(f"{source} is no MobileSAM: {PREFIX}{lacking[0]} is missing.", _GET)
    return {k: v for k, v in own.items() if k not in _UNUSED}


def tiny_vit_shape(
    state: Mapping[str, Tensor], *, source: str, image_px: int = IMAGE_PX
) -> TinyVitShape:
    """The settings of a converted encoder, read off its shapes."""
    try:
        levels = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
        widths = [state["patch_embed.seq.2.c.weight"].shape[0]]
        widths += [
            state[f"layers.{i}.downsample.conv1.c.weight"].shape[0] for i in range(levels - 1)
        ]
        return TinyVitShape(
            widths=tuple(widths),
            stem=state["patch_embed.seq.0.c.weight"].shape[0],
            expanded=state["layers.0.blocks.0.conv1.c.weight"].shape[0],
            first_blocks=_blocks(state, 0),
            levels=tuple(_level(state, i) for i in range(1, levels)),
            out=state["neck.0.weight"].shape[0],
            image_px=image_px,
        )
    except (KeyError, ValueError, IndexError) as error:
        raise BadWeights(f"{source} is no MobileSAM: {error} does not fit.", _GET) from error


def _level(state: Mapping[str, Tensor], place: int) -> AttentionLevel:
    heads, window = state[f"layers.{place}.blocks.0.attn.attention_biases"].shape
    return AttentionLevel(
        blocks=_blocks(state, place),
        heads=heads,
        window=round(window**0.5),
        hidden=state[f"layers.{place}.blocks.0.mlp.fc1.weight"].shape[0],
    )


def _blocks(state: Mapping[str, Tensor], place: int) -> int:
    start = f"layers.{place}.blocks."
    return len({k.split(".")[3] for k in state if k.startswith(start)})
