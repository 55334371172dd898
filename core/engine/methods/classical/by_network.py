"""Owns the classical gestures with their holes completed by a network: LaMa or MI-GAN."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import nn

from intarsia.core.engine.completion_networks.completion import NetworkFill, complete_by_network
from intarsia.core.engine.completion_networks.predictors import (
    HolePredictor,
    lama_predictor,
    migan_predictor,
)
from intarsia.core.engine.completion_networks.window_rule import (
    LAMA_RULE,
    MIGAN_RULE,
    NetworkWindowRule,
)
from intarsia.core.engine.compute.device import choose_device, typed_memory_errors
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.common.cast_shadow import cast_shadow
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.protocol import HoleCompletion, Outcome, RunContext
from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.migan.convert import load_migan
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.parameters import number_of

GROW = "grow"  # the parameter: how far the hole is widened before the network sees it
_SMALLER = "Mark a smaller region, close other programs, or choose MI-GAN or the classical method."
_ENDINGS = (".safetensors", ".pt", ".pth", ".ckpt")


@dataclass(frozen=True)
class CompletingNetwork:
    """One of the networks: how its file is read, how it is asked, what it is shown.

    activations: bytes beside its weights at the largest window that it is shown, an estimate.
    """

    open: Callable[[Path], nn.Module]
    predictor: Callable[[nn.Module], HolePredictor]
    rule: NetworkWindowRule
    activations: int


class CompletesByNetwork:
    """Answers what the classical method answers about holes; the network fills them."""

    def __init__(
        self,
        network: CompletingNetwork,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        device: str = "",
    ) -> None:
        self._network = network
        self._device = device
        self._networks = MethodNetworks(
            need, loaded_networks, network.open, _parts, network.activations
        )
        self._classical = Classical()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        return self._classical.run(edit, replace(context, completion=self.completion(edit)))

    def completion(self, edit: Edit) -> HoleCompletion:
        """What fills the holes of one edit."""
        return _HoleByNetwork(self._network, self._networks, edit, self._device)


@dataclass(frozen=True)
class _HoleByNetwork:
    """The completion of one edit's holes."""

    network: CompletingNetwork
    networks: MethodNetworks[nn.Module]
    edit: Edit
    device: str

    def fill(self, colour: Floats, hole: Mask, valid: Mask, context: RunContext) -> Floats:
        device = choose_device(self.device)
        rule = replace(self.network.rule, grow_px=self._grow_px)
        with typed_memory_errors(_SMALLER), torch.inference_mode():
            network = self.networks.take(self.edit.pack, Compute(device, torch.float32), context)
            context.computes_on(str(device))
            return complete_by_network(
                NetworkFill(colour, hole, valid),
                self.network.predictor(network),
                rule,
                rng=np.random.default_rng(context.seed),
                on_step=context.step,
            )

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        return cast_shadow(colour, thing, usable)

    @property
    def _grow_px(self) -> int:
        usual = float(self.network.rule.grow_px)
        return round(number_of(self.edit, GROW, usual))


def open_lama(folder: Path) -> nn.Module:
    """The generator of an installed pack: its one file, in any of the published layouts."""
    path, state = _only_file(folder)
    return load_lama(state, source=path.name)


def open_migan(folder: Path) -> nn.Module:
    """The same of MI-GAN."""
    path, state = _only_file(folder)
    return load_migan(state, source=path.name)


def _ask_lama(network: nn.Module) -> HolePredictor:
    return lama_predictor(network)  # type: ignore[arg-type]


def _ask_migan(network: nn.Module) -> HolePredictor:
    return migan_predictor(network)  # type: ignore[arg-type]


LAMA_NETWORK = CompletingNetwork(open_lama, _ask_lama, LAMA_RULE, activations=3 << 30)
MIGAN_NETWORK = CompletingNetwork(open_migan, _ask_migan, MIGAN_RULE, activations=600 << 20)


def _parts(network: nn.Module) -> tuple[nn.Module, ...]:
    return (network,)


def _only_file(folder: Path) -> tuple[Path, State]:
    files = sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
    if len(files) != 1:
        raise BadWeights(
            f"{folder.name} should hold one network, not {len(files)}.", "Install the pack again."
        )
    return files[0], load_state(files[0])
