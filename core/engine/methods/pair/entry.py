"""How PAIR-Diffusion is built: its own pack, and one that holds its tokenizer."""

from __future__ import annotations

from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import MethodResources, RegisteredMethod


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    packs, words = resources.need(PAIR.packs), resources.need(PAIR_WORDS)

    def pair() -> Method:
        from intarsia.core.engine.methods.pair.method import Pair

        return Pair(packs, words, resources.networks)

    return (RegisteredMethod(PAIR, pair, (packs, words)),)
