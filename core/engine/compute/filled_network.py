"""Owns how a network is made from its tensors, without filling memory twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from intarsia.core.engine.compute.weights import fill, heed_loading

M = TypeVar("M", bound=nn.Module)

_INITIAL = "torch.nn.init"
# What initialises a tensor in place, besides the functions of that module.
_DRAWN = ("uniform_", "normal_", "fill_", "zero_", "copy_", "mul_", "add_", "clamp_", "erfinv_")


def filled_network(build: Callable[[], M], state: Mapping[str, Tensor], *, source: str) -> M:
    """The network that `build` makes, holding `state`, ready to predict.

    It is built without memory of its own; names that do not match are BadWeights.
    """
    network = unfilled_network(build)
    heed_loading()
    fill(network, state, source=source)
    return network.requires_grad_(False).eval()


def unfilled_network(build: Callable[[], M]) -> M:
    """The network that `build` makes, its large parameters without memory and not initialised.

    Its buffers are as they are made. Raises what a watcher of loading raises to stop.
    """
    with _Unfilled():
        return build()


class _Unfilled(TorchFunctionMode):
    """Inside, in this thread: what is made empty has no memory, and nothing initialises it."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        named = dict(kwargs or {})
        if func is torch.empty:
            heed_loading()
            return func(*args, **{**named, "device": "meta"})
        target = args[0] if args else named.get("tensor")
        if isinstance(target, Tensor) and target.is_meta and _initialises(func):
            return target
        return func(*args, **named)


def _initialises(func: Callable[..., Any]) -> bool:
    return getattr(func, "__module__", "") == _INITIAL or getattr(func, "__name__", "") in _DRAWN
