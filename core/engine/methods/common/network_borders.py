"""Owns soft borders by ViTMatte, at the picture's own resolution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from transformers import VitMatteForImageMatting

from intarsia.core.engine.compute.device import choose_device, typed_memory_errors
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.vitmatte.convert import load_vitmatte
from intarsia.core.engine.nets.vitmatte.windows import alpha_in_windows
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.matting import Raw, in_unit

_WORKS = 1200 << 20  # bytes beside the weights for a window of 768 px, an estimate
_OF_SIDE = 0.04  # half width of the band, in sides of a square as large as the object
_WIDEST = 4  # times the usual half width
_SMALLER = "Set soft borders to closed form, or close other programs."


class NetworkBorders:
    """Solvers on the networks of a pack, which is loaded when a border is first asked for."""

    def __init__(self, need: PackNeed, loaded_networks: OneSlotCache, device: str = "") -> None:
        self._networks = MethodNetworks(need, loaded_networks, load_vitmatte, _parts, _WORKS)
        self._need, self._device = need, device

    def solver(self, context: RunContext) -> BandByNetwork:
        """What finds the alpha of one run's borders; the report says so where there are any."""
        return BandByNetwork(lambda: self._take(context), context)

    def _take(self, context: RunContext) -> VitMatteForImageMatting:
        context.note(f"Soft borders by {self._need.choose('').label}.")
        device = choose_device(self._device)
        context.computes_on(str(device))
        return self._networks.take("", Compute(device, torch.float32), context)


@dataclass(frozen=True)
class BandByNetwork:
    """A `BorderSolver`: a band as wide as the object may have hair, solved in windows."""

    take: Callable[[], VitMatteForImageMatting]
    context: RunContext

    def band(self, area: int, radius: int) -> int:
        return int(np.clip(round(_OF_SIDE * area**0.5), radius, _WIDEST * radius))

    def alpha(self, crop: Raw, inside: Mask, outside: Mask) -> Floats:
        def heed(_done: int, _of: int) -> None:
            self.context.heed()

        with typed_memory_errors(_SMALLER):
            return alpha_in_windows(self.take(), in_unit(crop), inside, outside, heed)


def _parts(network: VitMatteForImageMatting) -> tuple[torch.nn.Module, ...]:
    return (network,)
