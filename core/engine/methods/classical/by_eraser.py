"""Owns the classical gestures with their holes, and what leaves with a thing, by a network that
erases a thing together with its shadow and reflection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import cv2
import numpy as np
import torch
from torch import nn

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.completion_networks.completion import NetworkFill, complete_by_network
from intarsia.core.engine.completion_networks.predictors import enlarged, shrunk
from intarsia.core.engine.completion_networks.window_rule import (
    NetworkWindowRule,
    network_windows,
)
from intarsia.core.engine.compute.device import choose_device, working_dtype
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.common.diffusion_run import (
    USUAL_ACTIVATIONS,
    Compute,
    MethodNetworks,
    generator_of,
    learnt_memory,
)
from intarsia.core.engine.methods.protocol import HoleCompletion, Outcome, RunContext
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import bounds_of, cast_box, grown
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.geometry import Box

_EFFECT = 0.5  # alpha from which a place counts as changed by what was erased
_TRACE = np.float32(1 / 255)  # opacity of an effect that is not dark, a reflection
_LIGHTNESS = np.array([0.2126, 0.7152, 0.0722], np.float32)
OnStep = Callable[[int, int], None]
M = TypeVar("M")


@dataclass(frozen=True)
class Erasure:
    """What a network made: RGB (H, W, 3), and how much of each place it changed (H, W), in [0, 1].

    It changes the thing, and what the thing cast.
    """

    picture: Floats
    alpha: Floats


class Eraser(Protocol):
    """A loaded network that is asked for a window."""

    def __call__(
        self, picture: Floats, hole: Mask, generator: torch.Generator, on_step: OnStep
    ) -> Erasure:
        """RGB (H, W, 3) in [0, 1] and the thing's mask (H, W) -> the whole window without it."""


@dataclass(frozen=True)
class ErasingNetwork(Generic[M]):
    """One of the networks: how its pack is read, how it is asked, what it is shown.

    activations: bytes beside its weights, an estimate. smaller: what to do where memory is short.
    blocks: as in `MethodNetworks`.
    """

    open: Callable[[Path], M]
    parts: Callable[[M], Iterable[nn.Module]]
    eraser: Callable[[M], Eraser]
    rule: NetworkWindowRule
    smaller: str
    activations: int = USUAL_ACTIVATIONS
    blocks: tuple[str, ...] = ()


class ErasesByNetwork(Generic[M]):
    """Answers what the classical method answers about holes; the network fills them."""

    def __init__(
        self, network: ErasingNetwork[M], need: PackNeed, loaded_networks: OneSlotCache
    ) -> None:
        self._network = network
        self._networks = MethodNetworks(
            need,
            loaded_networks,
            network.open,
            network.parts,
            network.activations,
            network.blocks,
        )
        self._classical = Classical()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        return self._classical.run(edit, replace(context, completion=self.completion(edit)))

    def completion(self, edit: Edit) -> HoleCompletion:
        """What fills the holes of one edit."""
        return _HoleByEraser(self._network, self._networks, edit.pack)


@dataclass
class _HoleByEraser(Generic[M]):
    """The completion of one edit's holes. `_erased`: the thing whose effect was looked for last,
    and the picture without it."""

    network: ErasingNetwork[M]
    networks: MethodNetworks[M]
    pack: str
    _erased: tuple[Mask, Floats] | None = field(default=None, init=False)

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        """Opacity (H, W) of what the thing casts: where the network changes more than the thing.

        A shadow by how much darker the picture is there than without it, anything else by a trace.
        """
        made, alpha = colour.copy(), np.zeros(thing.shape, np.float32)
        for box in network_windows(thing, self.network.rule)[0]:
            area = np.s_[box.top : box.bottom, box.left : box.right]
            found = self._erase(colour[area], thing[area], context)
            made[area] = found.picture
            alpha[area] = np.maximum(alpha[area], found.alpha)
        self._erased = thing, made
        lit = np.maximum(made @ _LIGHTNESS, _TRACE)
        dark = np.clip(1 - (colour @ _LIGHTNESS) / lit, _TRACE, 1)
        reach = cast_box(bounds_of(thing)).intersection(Box(0, 0, thing.shape[1], thing.shape[0]))
        effect = np.zeros_like(thing)
        near = np.s_[reach.top : reach.bottom, reach.left : reach.right]
        effect[near] = (alpha[near] >= _EFFECT) & ~thing[near] & usable[near]
        return np.where(effect, dark, 0).astype(np.float32)

    def fill(self, colour: Floats, hole: Mask, valid: Mask, context: RunContext) -> Floats:
        if self._erased is not None and not (self._erased[0] & ~hole).any():
            return joined(colour, hole, self._erased[1], valid=valid)

        def predict(picture: Floats, hole: Mask, on_step: OnStep) -> Floats:
            return self._ask(picture, hole, context, on_step).picture

        return complete_by_network(
            NetworkFill(colour, hole, valid),
            predict,
            self.network.rule,
            rng=np.random.default_rng(context.seed),
            on_step=context.step,
        )

    def _erase(self, picture: Floats, thing: Mask, context: RunContext) -> Erasure:
        """Of a window of any size, shrunk for the network where it is too large for it."""
        rule = self.network.rule
        hole = grown(thing, rule.grow_px)
        scale = min(1.0, rule.most_px / max(hole.shape))
        if scale == 1:
            return self._ask(picture, hole, context, context.step)
        small, hidden = shrunk(picture, hole, np.ones_like(hole), scale)
        found = self._ask(small, hidden, context, context.step)
        size = (hole.shape[1], hole.shape[0])
        alpha = cv2.resize(found.alpha, size, interpolation=cv2.INTER_LINEAR)
        return Erasure(enlarged(found.picture, hole.shape), np.asarray(alpha, np.float32))

    def _ask(self, picture: Floats, hole: Mask, context: RunContext, on_step: OnStep) -> Erasure:
        device = choose_device()
        with learnt_memory(self.networks.thrift, self.network.smaller), torch.inference_mode():
            compute = Compute(device, working_dtype(device))
            loaded = self.networks.take(self.pack, compute, context)
            context.computes_on(str(device))
            eraser = self.network.eraser(loaded)
            return eraser(np.ascontiguousarray(picture), hole, generator_of(context), on_step)
