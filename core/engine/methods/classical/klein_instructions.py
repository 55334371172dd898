"""Owns klein's instructions as embeddings: made once by its text encoder, then read from a file."""

from __future__ import annotations

import torch
from torch import Tensor

from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.device_limits import kind_of, refusal
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.safetensors_writer import chunks_of
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.engine.methods.classical.klein_needs import InstructionsNeed
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    MethodNetworks,
    learnt_memory,
)
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.klein.instructions import TEXTS, KleinTask
from intarsia.core.engine.nets.klein.words import (
    WORD_BLOCKS,
    KleinReader,
    embedded,
    open_reader,
)
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadWeights

WORD_ACTIVATIONS = 1 << 30  # bytes for 512 tokens in float32, an estimate
_SMALLER = "Close other programs that use the device; this is needed once."


class KleinInstructions:
    """All instructions (1, 512, C) in bfloat16; none of an edit's own words is ever among them."""

    def __init__(self, need: InstructionsNeed, loaded_networks: OneSlotCache) -> None:
        self._made = need.made
        self._networks = MethodNetworks(
            PackNeed(need.store, need.ids),
            loaded_networks,
            open_reader,
            _parts,
            WORD_ACTIVATIONS,
            WORD_BLOCKS,
        )

    def take(self, wanted: KleinTask, context: RunContext) -> Tensor:
        """The instruction's embedding, made now where there is no sound file of it.

        Raises MissingPack, BadWeights, Cancelled, OutOfMemory.
        """
        found = self._stored()
        if wanted.value not in found:
            self._make(context)
            found = self._stored()
        return found[wanted.value]

    def _stored(self) -> State:
        if not self._made.is_file():
            return {}
        try:
            return load_state(self._made)
        except BadWeights:  # damaged: it is made again
            return {}

    def _make(self, context: RunContext) -> None:
        device = choose_device()
        if refusal(kind_of(device), torch.bfloat16):
            device = torch.device("cpu")
        made: State = {}
        with learnt_memory(self._networks.thrift, _SMALLER), torch.inference_mode():
            reader = self._networks.take("", Compute(device, torch.bfloat16), context)
            for number, each in enumerate(KleinTask):
                context.step(number, len(KleinTask))
                made[each.value] = embedded(reader, TEXTS[each]).to(torch.bfloat16)
        self._made.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(self._made, chunks_of(made, {}))


def _parts(reader: KleinReader) -> tuple[torch.nn.Module, ...]:
    return reader.modules
