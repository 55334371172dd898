"""LaMa's files: prefixes, other networks in them, half precision, what is missing."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.lama.network import LamaShape
from intarsia.core.wire.errors import BadWeights
from random_networks import random_lama


@pytest.mark.parametrize("prefix", ["", "generator.", "model.generator."])
@pytest.mark.parametrize("blocks", [2, 9])
def test_any_prefix_is_found(prefix: str, blocks: int) -> None:
    network = random_lama(LamaShape(4, blocks))
    state = {prefix + k: v for k, v in network.state_dict().items()}
    state["discriminator.model.1.weight"] = torch.zeros(3)
    if not prefix:
        state.pop("discriminator.model.1.weight")
    again = load_lama(state, source="best.ckpt")
    assert again.shape == LamaShape(4, blocks)
    given = torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)
    assert torch.equal(again(*given), network(*given))


def test_half_precision_is_widened_and_counters_may_lack() -> None:
    network = random_lama()
    state = {k: v.half() for k, v in network.state_dict().items() if "num_batches" not in k}
    again = load_lama(state, source="half.safetensors")
    assert all(p.dtype is torch.float32 for p in again.parameters())


def test_a_lacking_tensor_and_another_network_are_named() -> None:
    state = dict(random_lama().state_dict())
    lost = state.pop("model.5.conv1.ffc.convg2g.fu.conv_layer.weight")
    with pytest.raises(BadWeights, match="fu.conv_layer"):
        load_lama(state, source="cut.pt")
    state["model.5.conv1.ffc.convg2g.fu.conv_layer.weight"] = lost
    state["model.99.weight"] = lost
    with pytest.raises(BadWeights, match="model.99"):
        load_lama(state, source="more.pt")
    with pytest.raises(BadWeights, match="no LaMa"):
        load_lama({"a": torch.zeros(1)}, source="other.pt")
