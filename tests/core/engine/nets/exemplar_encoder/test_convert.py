"""The exemplar encoder and its mapper, from both published layouts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.compute.weights import fill
from intarsia.core.engine.nets.exemplar_encoder.convert import (
    convert_folder,
    convert_mapper,
    convert_original,
    exemplar_shape,
)
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder, ExemplarShape
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]


def test_the_original_mapper_gives_the_published_token(oracle: Callable[[str], State]) -> None:
    golden = oracle("paint_by_example/mapper.npz")
    state = convert_mapper({k.removeprefix("orig/"): v for k, v in golden.items()})
    encoder = ExemplarEncoder(
        ExemplarShape(width=32, hidden=1, layers=1, heads=1, patch=1, image=1, blocks=5, out=32)
    )
    tower = {k: v for k, v in encoder.state_dict().items() if k not in state}
    assert all(k.startswith("model.") or k == "uncond_vector" for k in tower)
    fill(encoder, tower | state, source="mapper.npz")
    with torch.no_grad():
        token = encoder.eval().bottleneck(golden["clip_pooled"])
    assert (token - golden["out"]).abs().max() <= 1e-6


def test_both_layouts_hold_the_same_encoder(tiny_exemplar: State) -> None:
    original = convert_original(tiny_exemplar)
    folder = {k.replace("model.", "model.vision_model.", 1): v for k, v in original.items()}
    assert convert_folder(folder).keys() == original.keys()
    shape = exemplar_shape(original)
    assert (shape.width, shape.layers, shape.blocks, shape.heads) == (64, 24, 5, 1)


def test_other_weights_are_refused() -> None:
    with pytest.raises(BadWeights, match="exemplar encoder"):
        exemplar_shape({"conv_in.weight": torch.zeros(1)})
