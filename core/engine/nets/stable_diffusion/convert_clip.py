"""Owns how CLIP's tensor names differ between files and the modules in memory."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor
from transformers import CLIPTextConfig, CLIPTextModel

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State
from intarsia.core.wire.errors import BadWeights

_OF_WHOLE_CLIPS = ("text_projection", "visual_projection", "logit_scale")
CLIP_HEAD_WIDTH = 64  # of the published ViT-L/14 towers


def flatten_tower(state: Mapping[str, Tensor]) -> State:
    """A CLIP tower's state without the level that files have and transformers 5 lost.

    Position numbers, which older files store, are dropped: they are no weights. So is what joins
    words with pictures (`text_projection`, `logit_scale`), which only whole CLIPs read.
    """
    return {
        re.sub(r"(^|\.)(text|vision)_model\.", r"\1", key): tensor
        for key, tensor in state.items()
        if not key.endswith("position_ids") and not key.startswith(_OF_WHOLE_CLIPS)
    }


def build_text(state: Mapping[str, Tensor], *, heads: int | None = None) -> CLIPTextModel:
    """The empty text tower whose flattened state has these names and shapes."""
    tokens = state.get("embeddings.token_embedding.weight")
    places = state.get("embeddings.position_embedding.weight")
    hidden = state.get("encoder.layers.0.mlp.fc1.weight")
    if tokens is None or places is None or hidden is None:
        raise BadWeights(
            "The file holds no CLIP text network.",
            "Choose the weights that belong to this method and version.",
        )
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=tokens.shape[0],
            hidden_size=tokens.shape[1],
            intermediate_size=hidden.shape[0],
            num_hidden_layers=layer_count(state),
            num_attention_heads=heads or max(1, tokens.shape[1] // CLIP_HEAD_WIDTH),
            max_position_embeddings=places.shape[0],
            hidden_act="quick_gelu",
        )
    )


def layer_count(state: Mapping[str, Tensor], *, prefix: str = "") -> int:
    """Transformer layers of a flattened CLIP tower below `prefix`."""
    pattern = re.compile(re.escape(prefix) + r"encoder\.layers\.(\d+)\.")
    return max((int(m[1]) for key in state if (m := pattern.match(key))), default=-1) + 1


def load_text(
    state: Mapping[str, Tensor], *, source: str, heads: int | None = None
) -> CLIPTextModel:
    """The text network of a flattened state. Raises BadWeights naming `source`."""
    return filled_network(lambda: build_text(state, heads=heads), state, source=source)
