"""Attention to elements, with and without knowing where they are."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.elements.attention import Attention, fourier


def attention(*, located: bool) -> Attention:
    """One that hands values through: identity projections, queries and keys that say nothing."""
    made = Attention(8, 2, located=located)
    with torch.no_grad():
        made.to_q.weight.zero_()
        made.to_v.weight.copy_(torch.eye(8))
        made.to_out.weight.zero_()
        made.to_out.bias.zero_()
        made.to_out.weight[:, :8] = torch.eye(8) if not located else _without_where()
    return made.requires_grad_(False)


def _without_where() -> torch.Tensor:
    """The values of two heads, each followed by its two offsets, without the offsets: (8, 8)."""
    weight = torch.zeros(8, 8)
    weight[:4, :4] = torch.eye(4)
    weight[4:6, 6:] = torch.eye(2)
    return weight


def test_only_what_is_live_is_heard() -> None:
    context = torch.randn(1, 3, 8)
    live = torch.tensor([[False, True, False]])
    seen = attention(located=False)(torch.zeros(1, 4, 8), context, live)
    assert torch.allclose(seen, context[:, 1:2].expand(-1, 4, -1))


def test_a_cell_hears_the_element_over_it() -> None:
    context = torch.tensor([[[1.0] * 8, [5.0] * 8]])
    places = torch.tensor([[[0.25, 0.5, 0.1, 0.1], [0.75, 0.5, 0.1, 0.1]]])
    live = torch.ones(1, 2, dtype=torch.bool)
    seen = attention(located=True)(torch.zeros(1, 4, 8), context, live, places)
    assert seen[0, :, 0].tolist() == pytest.approx([1, 5, 1, 5], abs=1e-3)


def test_a_cell_hears_where_in_an_element_it_lies() -> None:
    made = attention(located=True)
    with torch.no_grad():
        made.to_out.weight.zero_()
        made.to_out.weight[:2, 4:6] = torch.eye(2)
    places = torch.tensor([[[0.5, 0.5, 1.0, 0.5]]])
    live = torch.ones(1, 1, dtype=torch.bool)
    seen = made(torch.zeros(1, 4, 8), torch.randn(1, 1, 8), live, places)
    wanted = [[-0.25, -0.5], [0.25, -0.5], [-0.25, 0.5], [0.25, 0.5]]
    assert torch.allclose(seen[0, :, :2], torch.tensor(wanted))


def test_fourier_features_tell_places_apart() -> None:
    told = fourier(torch.tensor([[0.0], [0.5], [0.503]]))
    assert told.shape == (3, 16)
    assert torch.allclose(told[0, 8:], torch.ones(8))
    assert float((told[1] - told[2]).abs().max()) > 0.5
