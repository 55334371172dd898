"""Owns how a network is made from its tensors, without filling memory twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from accelerate import init_empty_weights
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import fill

M = TypeVar("M", bound=nn.Module)


def filled_network(build: Callable[[], M], state: Mapping[str, Tensor], *, source: str) -> M:
    """The network that `build` makes, holding `state`, ready to predict.

    It is built without memory of its own; names that do not match are BadWeights.
    """
    with init_empty_weights(include_buffers=False):
        network = build()
    fill(network, state, source=source)
    return network.requires_grad_(False).eval()
