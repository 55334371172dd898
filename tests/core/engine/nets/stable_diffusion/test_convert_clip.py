"""CLIP's keys as files have them become the keys that the modules have."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.nets.stable_diffusion.convert_clip import (
    build_text,
    flatten_tower,
    layer_count,
)
from intarsia.core.wire.errors import BadWeights


def test_old_and_new_layouts_become_one() -> None:
    old = {
        "text_model.final_layer_norm.bias": torch.zeros(1),
        "model.vision_model.post_layernorm.bias": torch.zeros(1),
        "text_model.embeddings.position_ids": torch.zeros(1),
    }
    assert set(flatten_tower(old)) == {"final_layer_norm.bias", "model.post_layernorm.bias"}
    assert flatten_tower(flatten_tower(old)).keys() == flatten_tower(old).keys()


def test_layers_are_counted_below_a_prefix() -> None:
    state = {"model.encoder.layers.11.mlp.fc1.bias": torch.zeros(1)}
    assert layer_count(state, prefix="model.") == 12
    assert layer_count(state) == 0


def test_a_file_without_text_is_refused() -> None:
    with pytest.raises(BadWeights, match="text"):
        build_text({})
