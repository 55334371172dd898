"""Owns when the network for words is loaded: with the first words, and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.wire.geometry import Box

if TYPE_CHECKING:
    from intarsia.core.engine.pixels.planes import Floats

WORD_PACKS = ("grounding-dino-tiny",)


class PackWords:
    """The `WordLocator` that runs on a pack."""

    def __init__(self, need: PackNeed, loaded_networks: OneSlotCache) -> None:
        self._need, self._loaded_networks = need, loaded_networks

    def locate(self, colour: Floats, words: str, context: RunContext) -> Box:
        """As `WordLocator`."""
        self._need.choose("")  # before seconds of imports
        from intarsia.core.engine.methods.words.grounding import box_of_words

        return box_of_words(self._need, self._loaded_networks, colour, words, context)
