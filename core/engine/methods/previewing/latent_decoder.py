"""Owns when the small decoder of latents is loaded: with the first preview, where it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.packs.needs import PackNeed

if TYPE_CHECKING:
    from torch import Tensor

    from intarsia.core.engine.diffusion.preview import Bytes

PREVIEW_PACKS = ("taesd",)


class PackDecoder:
    """The `LatentDecoder` that runs on a pack."""

    def __init__(self, need: PackNeed, loaded_networks: OneSlotCache) -> None:
        self._need, self._loaded_networks = need, loaded_networks

    def colours(self, x0: Tensor, context: RunContext) -> Bytes | None:
        """As `LatentDecoder`."""
        if not self._need.ready:
            return None
        from intarsia.core.engine.methods.previewing.tiny_decoder import tiny_previews

        return tiny_previews(self._need, self._loaded_networks, x0, context)
