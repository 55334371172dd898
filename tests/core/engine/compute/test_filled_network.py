"""Networks are built at once, without memory of their own, and can be stopped meanwhile."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import filled_network, unfilled_network
from intarsia.core.engine.compute.weights import watched_loading
from intarsia.core.wire.errors import BadWeights, Cancelled


class LayersAndToken(nn.Module):
    """What networks are made of: layers, a norm, a drawn parameter, a buffer that no file has."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))
        self.out = nn.Linear(8, 2)
        self.token = nn.Parameter(torch.randn(1, 8))
        self.register_buffer("places", torch.arange(4), persistent=False)
        nn.init.normal_(self.out.weight, std=0.02)
        self.out.bias.data.uniform_()


def test_nothing_large_is_made_and_nothing_is_drawn() -> None:
    before = torch.get_rng_state()
    network = unfilled_network(LayersAndToken)
    assert all(p.is_meta for p in (*network.layers.parameters(), *network.out.parameters()))
    assert network.get_buffer("places").tolist() == [0, 1, 2, 3]
    torch.randn(1, 8, generator=(generator := torch.Generator()).set_state(before))
    assert torch.equal(torch.get_rng_state(), generator.get_state())  # the token's, and no more


def test_it_predicts_as_the_network_that_was_saved() -> None:
    saved = LayersAndToken().eval()
    again = filled_network(LayersAndToken, saved.state_dict(), source="a")
    picture = torch.rand(2, 3, 5, 5)
    assert torch.equal(again.layers(picture), saved.layers(picture))
    assert torch.equal(again.out(again.token), saved.out(saved.token))
    assert not again.training
    assert not any(p.requires_grad for p in again.parameters())


def test_what_is_missing_is_named() -> None:
    state: dict[str, Tensor] = dict(LayersAndToken().state_dict())
    del state["token"]
    with pytest.raises(BadWeights, match="token"):
        filled_network(LayersAndToken, state, source="a")


def test_building_is_stopped_at_the_next_layer() -> None:
    asked: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        asked.append((done, of))
        if len(asked) == 2:
            raise Cancelled

    with watched_loading(stop), pytest.raises(Cancelled):
        unfilled_network(LayersAndToken)
    assert asked == [(0, 0), (0, 0)]
    assert not torch.empty(1).is_meta  # the next one is as ever
