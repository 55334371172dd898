"""The bare networks of a method, asked again for what a step of an edit asked of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass, replace
from typing import Any, cast

import torch
from anonymous_memory import Peak, anonymous_bytes
from torch import nn
from torch.utils.hooks import RemovableHandle

from intarsia.core.engine.methods.common.diffusion_run import MethodNetworks
from intarsia.core.engine.methods.pixel_guidance import sampling as guidance
from intarsia.core.engine.methods.registry import Registry

_REPEATS = 2
Call = Callable[[], object]


class Recorder:
    """Records the calls of a method's networks from `begin` to `end`; `replay` makes them again.

    Again by networks that are opened anew from the same files, with nothing hooked to them. Of
    pixel-wise guidance what is recorded is the prediction with its gradient.
    """

    def __init__(self, registry: Registry, method: str) -> None:
        built: Any = registry.load(method)
        built = getattr(built, "_chosen", built)  # one that a cheaper network may stand in for
        self._networks = cast("MethodNetworks[Any]", built._networks)
        built._networks = replace(self._networks, parts=self._watched_parts)
        self.has_steps = method not in ("sam", "oneformer")
        self._guided = method == "pixel-guidance"
        self._records = False
        self._hooks: list[RemovableHandle] = []
        self._recorded: list[tuple[int, tuple[object, ...], dict[str, object]]] = []
        if self._guided:
            self._plain = guidance.guided_prediction
            guidance.guided_prediction = self._predict  # type: ignore[assignment]

    @property
    def calls(self) -> int:
        """How many were recorded."""
        return len(self._recorded)

    def begin(self) -> None:
        """Forget what was recorded, and record."""
        self._recorded.clear()
        self._records = True

    def end(self) -> None:
        """Record no more."""
        self._records = False
        for hook in self._hooks:
            hook.remove()
        if self._guided:
            guidance.guided_prediction = self._plain

    @property
    def input_bytes(self) -> int:
        """What the recorded inputs hold, each storage counted once: bare networks need them too."""
        held: dict[int, int] = {}
        for _, given, named in self._recorded:
            for tensor in _tensors((given, named)):
                storage = tensor.untyped_storage()
                held[storage.data_ptr()] = storage.nbytes()
        return sum(held.values())

    def replay(self, peak: Peak) -> tuple[float, int, int]:
        """Processor seconds of the recorded calls, at best; anonymous bytes before, and at most."""
        model = self._networks.open(self._networks.folder(""))
        parts = tuple(self._networks.parts(model))
        held = anonymous_bytes()
        best, most = float("inf"), 0
        for _ in range(_REPEATS):
            peak.restart()
            started = time.process_time()
            for number, given, named in self._recorded:
                self._ask(model, parts, number, given, named)
            best, most = min(best, time.process_time() - started), max(most, peak.bytes)
        return best, held, most

    def _ask(
        self,
        model: object,
        parts: tuple[nn.Module, ...],
        number: int,
        given: tuple[object, ...],
        named: dict[str, object],
    ) -> None:
        if self._guided:
            self._plain(cast("Any", model).net, *given, **named)  # type: ignore[arg-type]
            return
        with torch.inference_mode():
            parts[number](*given, **named)

    def _watched_parts(self, model: object) -> tuple[nn.Module, ...]:
        """What is laid on the device, asked for once, when the networks are loaded."""
        parts = tuple(self._networks.parts(model))
        for number, part in enumerate(parts if not self._guided else ()):
            hook = self._hook_of(number)
            self._hooks.append(part.register_forward_pre_hook(hook, with_kwargs=True))
        return parts

    def _hook_of(self, number: int) -> Callable[..., None]:
        def hook(_module: nn.Module, given: tuple[object, ...], named: dict[str, object]) -> None:
            if self._records:
                self._recorded.append((number, given, named))

        return hook

    def _predict(self, _net: object, *given: object, **named: object) -> object:
        if self._records:
            self._recorded.append((0, given, named))
        return self._plain(_net, *given, **named)  # type: ignore[arg-type]


def _tensors(value: object) -> Iterator[torch.Tensor]:
    """Every tensor in a tree of what a call is given."""
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, dict):
        yield from _tensors(tuple(value.values()))
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _tensors(item)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _tensors(tuple(vars(value).values()))
